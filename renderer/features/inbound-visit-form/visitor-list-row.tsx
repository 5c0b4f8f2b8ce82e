import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { stops } from '#domain/inbound-visit/visitor-problem.ts'
import type { VisitorInput } from '#renderer/features/inbound-visit-form/visit-form-visitors.ts'
import {
  type FixedRow,
  type FixField,
  fixFields,
  type RowEdit,
} from '#renderer/features/inbound-visit-form/visitor-list.ts'
import { readingsOf, visitorProblemSentence } from '#renderer/features/inbound-visit-form/visitor-problem-words.ts'
import { dayToText } from '#renderer/ui/form/day-text.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { entryFormNames, visitorPassportKindNames } from '#renderer/words/inbound-visit-words.ts'
import { sexNames } from '#renderer/words/sex-names.ts'

const choices = {
  sex: optionsOf(sexNames),
  passportKind: optionsOf(visitorPassportKindNames),
  entryForm: optionsOf(entryFormNames),
} as const
const isChoice = (field: FixField): field is keyof typeof choices => field in choices

const looks = {
  new: { tone: 'done', label: 'Mới' },
  changed: { tone: 'info', label: 'Thay đổi' },
  same: { tone: 'idle', label: 'Giữ nguyên' },
  bad: { tone: 'late', label: 'Cần sửa' },
} as const

type Props = {
  readonly row: FixedRow
  /** As the form would show him. */
  readonly shown: VisitorInput
  readonly edit: RowEdit
  readonly onEdit: (edit: RowEdit) => void
}

type FieldProps = Props & { readonly field: FixField }

const Fix = ({ row, shown, edit, onEdit, field }: FieldProps): ReactNode => {
  const value = edit.typed[field] ?? shown[field]
  const type = (typed: string): void => onEdit({ ...edit, typed: { ...edit.typed, [field]: typed } })
  const name = `${fixFields[field]}, dòng ${row.read.number}`
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 0.5 }}>
      <Typography variant="caption" sx={{ width: 104, flexShrink: 0 }}>
        {fixFields[field]}
      </Typography>
      {isChoice(field) ? (
        <Select
          native
          size="small"
          value={value}
          inputProps={{ 'aria-label': name }}
          onChange={(event) => type(String(event.target.value))}
        >
          {choices[field].map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      ) : (
        <OutlinedInput
          size="small"
          value={value}
          error={row.wrong.includes(field)}
          inputProps={{ 'aria-label': name, spellCheck: false, 'data-fix': `${row.read.number} ${field}` }}
          onChange={(event) => type(event.target.value)}
        />
      )}
    </Box>
  )
}

const summary = (shown: VisitorInput): string =>
  [
    shown.sex === 'unknown' ? '' : sexNames[shown.sex as keyof typeof sexNames],
    shown.birth,
    shown.nationality,
    shown.passportNumber,
    shown.passportExpiresOn === '' ? '' : `đến ${shown.passportExpiresOn}`,
    shown.post,
    shown.organisation,
    shown.isLeader ? 'Trưởng đoàn' : '',
    shown.note,
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** One guest of the preview: as he will stand in the form, what is wrong, and the fields to put it right. */
export const VisitorListRow = (props: Props): ReactNode => {
  const { row, shown, edit, onEdit } = props
  const { read, problems, isBlocked } = row
  const asked = new Set(
    [...read.problems, ...problems].flatMap(({ field }) => (field in fixFields ? [field as FixField] : [])),
  )
  const settle = (field: FixField, typed: string): void => onEdit({ ...edit, typed: { ...edit.typed, [field]: typed } })
  return (
    <TableRow data-list-row={read.number} sx={edit.isSkipped ? { opacity: 0.6 } : {}}>
      <TableCell sx={{ verticalAlign: 'top', color: 'text.secondary' }}>{read.number}</TableCell>
      <TableCell sx={{ verticalAlign: 'top', overflowWrap: 'anywhere' }}>
        <Box sx={{ fontWeight: 500 }}>{shown.fullName === '' ? '(chưa có tên)' : shown.fullName}</Box>
        <Typography variant="caption" color="textSecondary" component="div">
          {summary(shown)}
        </Typography>
        {!edit.isSkipped &&
          problems.map((problem) => (
            <Box key={`${problem.field} ${problem.code}`}>
              <Typography variant="body2" color={stops(problem) ? 'error' : 'textSecondary'}>
                {visitorProblemSentence(problem)}
              </Typography>
              {readingsOf(problem.details).map((on) => (
                <Button
                  key={on}
                  size="small"
                  variant="outlined"
                  sx={{ mr: 1, mt: 0.5 }}
                  onClick={() => settle(problem.field === 'birth' ? 'birth' : 'passportExpiresOn', dayToText(on))}
                >
                  {dayToText(on)}
                </Button>
              ))}
            </Box>
          ))}
        {!edit.isSkipped && [...asked].map((field) => <Fix key={field} {...props} field={field} />)}
      </TableCell>
      <TableCell sx={{ verticalAlign: 'top' }}>
        {edit.isSkipped ? (
          <StateChip tone="idle" label="Bỏ qua" />
        ) : (
          <StateChip {...(isBlocked ? looks.bad : looks[read.sort === 'bad' ? 'new' : read.sort])} />
        )}
        <FormControlLabel
          sx={{ display: 'flex', m: 0 }}
          control={
            <Checkbox
              size="small"
              checked={edit.isSkipped}
              onChange={(_, isSkipped) => onEdit({ ...edit, isSkipped })}
              slotProps={{ input: { 'aria-label': `Bỏ qua dòng ${read.number}` } }}
            />
          }
          label="Bỏ qua"
        />
        {row.canConfirm && !edit.isSkipped && (
          <FormControlLabel
            sx={{ display: 'flex', m: 0 }}
            control={
              <Checkbox
                size="small"
                checked={edit.isConfirmed}
                onChange={(_, isConfirmed) => onEdit({ ...edit, isConfirmed })}
                slotProps={{ input: { 'aria-label': `Đã kiểm tra dòng ${read.number}` } }}
              />
            }
            label="Đã kiểm tra"
          />
        )}
      </TableCell>
    </TableRow>
  )
}
