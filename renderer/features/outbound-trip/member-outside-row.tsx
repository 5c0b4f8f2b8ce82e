import Box from '@mui/material/Box'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { passportKindNames } from '#domain/document/trip-words.ts'
import { LocalDate, parseTypedDay } from '#domain/shared/local-date.ts'
import { PassportNumber } from '#domain/staff/staff.ts'
import { memberCell, RoleSelect, type RowActions } from '#renderer/features/outbound-trip/member-row.tsx'
import { expiryWarning } from '#renderer/features/outbound-trip/passport-choice.ts'
import type { TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { BirthField } from '#renderer/ui/form/birth-field.tsx'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { RowButtons } from '#renderer/ui/form/row-buttons.tsx'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { TidiedField } from '#renderer/ui/form/tidied-field.tsx'
import { staffKindNames } from '#renderer/words/staff-kind-names.ts'

type Props = RowActions & { readonly index: number; readonly count: number }

const kinds = optionsOf(staffKindNames)
const passportKinds = optionsOf(passportKindNames)
const line = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(4, minmax(0, 1fr))' },
} as const

const numberAfterBlur = (typed: string): string => {
  const parsed = PassportNumber.safeParse(typed)
  return parsed.success ? parsed.data : typed
}

const Cell = ({ column, children }: { readonly column: string; readonly children: ReactNode }): ReactNode => (
  <Box data-column={column} sx={{ minWidth: 0 }}>
    {children}
  </Box>
)

/** The summary of what is wrong names the row as well. */
const useRowLabels = (index: number): void => {
  const where = `người thứ ${index + 1}`
  useFieldLabel(`members.${index}.fullName`, `Họ và tên, ${where}`)
  useFieldLabel(`members.${index}.post`, `Chức vụ, ${where}`)
  useFieldLabel(`members.${index}.unitName`, `Cơ quan, ${where}`)
  useFieldLabel(`members.${index}.kind`, `Đối tượng, ${where}`)
  useFieldLabel(`members.${index}.birth`, `Ngày sinh, ${where}`)
  useFieldLabel(`members.${index}.role`, `Vai trò, ${where}`)
  useFieldLabel(`members.${index}.passportNumber`, `Số hộ chiếu, ${where}`)
  useFieldLabel(`members.${index}.passportExpiresOn`, `Hạn hộ chiếu, ${where}`)
}

/** One traveller from outside the agency, typed in the row. */
export const MemberOutsideRow = ({ index, count, onMove, onRemove, onRole }: Props): ReactNode => {
  const { getFieldState, formState } = useFormContext<TripFormInput>()
  const [fullName, expiresOn, returnsOn] = useWatch<
    TripFormInput,
    [`members.${number}.fullName`, `members.${number}.passportExpiresOn`, 'returnsOn']
  >({ name: [`members.${index}.fullName`, `members.${index}.passportExpiresOn`, 'returnsOn'] })
  useRowLabels(index)
  const name = fullName.trim() === '' ? `người thứ ${index + 1}` : fullName.trim()
  const until = LocalDate.safeParse(parseTypedDay(expiresOn))
  const warning = expiryWarning(until.success ? until.data : null, parseTypedDay(returnsOn))
  const roleProblem = getFieldState(`members.${index}.role`, formState).error?.message
  const at = (part: string): string => `members.${index}.${part}`
  return (
    <TableRow data-grid-row={index}>
      <TableCell sx={{ ...memberCell, pt: 1.75, color: 'text.secondary' }}>{index + 1}</TableCell>
      <TableCell sx={memberCell} colSpan={3}>
        <Box role="group" aria-label={`Người ngoài cơ quan: ${name}`} sx={{ display: 'grid', gap: 1.5, pb: 0.5 }}>
          <Typography variant="caption" color="textSecondary">
            Người ngoài cơ quan
          </Typography>
          <Box sx={line}>
            <Cell column="name">
              <TextField name={at('fullName')} label="Họ và tên" isRequired maxLength={100} />
            </Cell>
            <Cell column="post">
              <TextField name={at('post')} label="Chức vụ" isRequired maxLength={200} />
            </Cell>
            <Cell column="unit">
              <TextField name={at('unitName')} label="Cơ quan, đơn vị" isRequired maxLength={200} />
            </Cell>
            <Cell column="role">
              <Box aria-hidden sx={{ mb: 0.5, fontSize: '0.8125rem', fontWeight: 500, lineHeight: 1.4375 }}>
                Vai trò
              </Box>
              <RoleSelect index={index} name={name} onRole={onRole} />
              {roleProblem !== undefined && (
                <Typography variant="caption" color="error" component="div">
                  {roleProblem}
                </Typography>
              )}
            </Cell>
          </Box>
          <Box sx={line}>
            <Cell column="kind">
              <SelectField name={at('kind')} label="Đối tượng" isRequired options={kinds} />
            </Cell>
            <Cell column="birth">
              <BirthField name={at('birth')} label="Ngày sinh" />
            </Cell>
            <Cell column="party">
              <Box sx={{ pt: { md: 3 } }}>
                <CheckboxField name={at('isPartyMember')} label="Đảng viên" />
              </Box>
            </Cell>
          </Box>
          <Box sx={line}>
            <Cell column="passport-kind">
              <SelectField name={at('passportKind')} label="Loại hộ chiếu" options={passportKinds} />
            </Cell>
            <Cell column="passport">
              <TidiedField name={at('passportNumber')} label="Số hộ chiếu" tidy={numberAfterBlur} />
            </Cell>
            <Cell column="passport-expiry">
              <DayField name={at('passportExpiresOn')} label="Ngày hết hạn" />
              {warning !== null && (
                <Typography variant="caption" component="div" sx={{ color: 'warning.main' }}>
                  {warning}
                </Typography>
              )}
            </Cell>
          </Box>
        </Box>
      </TableCell>
      <TableCell sx={{ ...memberCell, textAlign: 'right' }} data-column="remove">
        <RowButtons
          what={name}
          index={index}
          count={count}
          isBelowLabels={false}
          isMovedByKeys
          onMove={onMove}
          onRemove={onRemove}
        />
      </TableCell>
    </TableRow>
  )
}
