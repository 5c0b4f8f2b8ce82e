import Box from '@mui/material/Box'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { VisitorPassportNumber } from '#domain/inbound-visit/visitor-draft.ts'
import { parseTypedDay } from '#domain/shared/local-date.ts'
import { SeenNotes } from '#renderer/features/inbound-visit-form/hint-notes.tsx'
import type { VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { CellSelect } from '#renderer/ui/form/cell-select.tsx'
import { CellText } from '#renderer/ui/form/cell-text.tsx'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { dayAfterBlur } from '#renderer/ui/form/day-text.ts'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { RowButtons } from '#renderer/ui/form/row-buttons.tsx'
import { entryFormNames, visitorPassportKindNames } from '#renderer/words/inbound-visit-words.ts'
import { sexNames } from '#renderer/words/sex-names.ts'

type Props = {
  readonly index: number
  readonly count: number
  readonly nationalityAfterBlur: (typed: string) => string
  readonly nationalities: string
  readonly onRemove: (index: number) => void
  readonly onLeader: (index: number) => void
}

const sexes = optionsOf(sexNames)
const passportKinds = optionsOf(visitorPassportKindNames)
const entryForms = optionsOf(entryFormNames)
const cell = { verticalAlign: 'top', py: 0.75, px: 0.5 } as const

const numberAfterBlur = (typed: string): string => {
  const parsed = VisitorPassportNumber.safeParse(typed)
  return parsed.success ? parsed.data : typed
}

/** A cell of the grid that the arrows find. */
const Part = ({ column, children }: { readonly column: string; readonly children: ReactNode }): ReactNode => (
  <Box data-column={column} sx={{ minWidth: 0, '&:not(:first-of-type)': { mt: 0.5 } }}>
    {children}
  </Box>
)

const Expiry = ({ index }: { readonly index: number }): ReactNode => {
  const [expires, departs] = useWatch<VisitFormInput, [`visitors.${number}.passportExpiresOn`, 'departsOn']>({
    name: [`visitors.${index}.passportExpiresOn`, 'departsOn'],
  })
  const [on, until] = [parseTypedDay(expires), parseTypedDay(departs)]
  if (on === null || until === null || on >= until) return null
  return (
    <Typography variant="caption" component="div" sx={{ color: 'warning.main', lineHeight: 1.3 }}>
      Hết hạn trước ngày rời
    </Typography>
  )
}

/** One guest in two lines: the passport above, post, organisation and the rest below. */
export const VisitorRow = (props: Props): ReactNode => {
  const { index, count, nationalityAfterBlur, nationalities, onRemove, onLeader } = props
  const { getFieldState, formState } = useFormContext<VisitFormInput>()
  const [fullName, passportNumber] = useWatch<
    VisitFormInput,
    [`visitors.${number}.fullName`, `visitors.${number}.passportNumber`]
  >({ name: [`visitors.${index}.fullName`, `visitors.${index}.passportNumber`] })
  const who = `khách thứ ${index + 1}`
  const at = (part: string): string => `visitors.${index}.${part}`
  useFieldLabel(at('isLeader'), `Trưởng đoàn, ${who}`)
  const leaderProblem = getFieldState(`visitors.${index}.isLeader`, formState).error?.message
  return (
    <TableRow data-grid-row={index}>
      <TableCell sx={{ ...cell, pt: 1.75, color: 'text.secondary' }}>{index + 1}</TableCell>
      <TableCell sx={cell}>
        <Part column="name">
          <CellText name={at('fullName')} label={`Họ và tên, ${who}`} isRequired />
        </Part>
        <Part column="post">
          <CellText name={at('post')} label={`Chức vụ, ${who}`} />
        </Part>
        <SeenNotes by={['passport', 'name']} typed={[fullName, passportNumber]} most={1} />
      </TableCell>
      <TableCell sx={cell}>
        <Part column="nationality">
          <CellText
            name={at('nationality')}
            label={`Quốc tịch, ${who}`}
            list={nationalities}
            tidy={nationalityAfterBlur}
          />
        </Part>
        <Part column="organisation">
          <CellText name={at('organisation')} label={`Cơ quan, tổ chức, ${who}`} />
        </Part>
      </TableCell>
      <TableCell sx={cell}>
        <Part column="birth">
          <CellText name={at('birth')} label={`Ngày hoặc năm sinh, ${who}`} isNumeric tidy={dayAfterBlur} />
        </Part>
        <Part column="sex">
          <CellSelect name={at('sex')} label={`Giới tính, ${who}`} options={sexes} isWrong={false} />
        </Part>
      </TableCell>
      <TableCell sx={cell}>
        <Part column="passport">
          <CellText name={at('passportNumber')} label={`Số hộ chiếu, ${who}`} tidy={numberAfterBlur} />
        </Part>
        <Part column="passport-kind">
          <CellSelect
            name={at('passportKind')}
            label={`Loại hộ chiếu, ${who}`}
            options={passportKinds}
            isWrong={false}
          />
        </Part>
      </TableCell>
      <TableCell sx={cell}>
        <Part column="expiry">
          <CellText name={at('passportExpiresOn')} label={`Hạn hộ chiếu, ${who}`} isNumeric tidy={dayAfterBlur} />
          <Expiry index={index} />
        </Part>
        <Part column="entry">
          <CellSelect
            name={at('entryForm')}
            label={`Hình thức nhập cảnh, ${who}`}
            options={entryForms}
            isWrong={false}
          />
        </Part>
      </TableCell>
      <TableCell sx={cell}>
        <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', minHeight: 36 }}>
          <Box
            data-column="leader"
            sx={{ '& .MuiFormControlLabel-root': { mx: 0 }, '& .MuiTypography-root': { fontSize: '0.8125rem' } }}
          >
            <CheckboxField
              name={at('isLeader')}
              label="Trưởng đoàn"
              onChosen={(isLeader) => {
                if (isLeader) onLeader(index)
              }}
            />
          </Box>
          <Box data-column="end">
            <RowButtons
              what={who}
              index={index}
              count={count}
              isBelowLabels={false}
              isMovedByKeys
              onRemove={onRemove}
            />
          </Box>
        </Box>
        {leaderProblem !== undefined && (
          <Typography variant="caption" color="error" component="div">
            {leaderProblem}
          </Typography>
        )}
        <Part column="note">
          <CellText name={at('note')} label={`Ghi chú, ${who}`} placeholder="Ghi chú" />
        </Part>
      </TableCell>
    </TableRow>
  )
}
