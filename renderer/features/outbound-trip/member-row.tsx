import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useController, useFormContext, useFormState, useWatch } from 'react-hook-form'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import {
  passportLabel,
  passportsInOrder,
  passportWarning,
  recordedPassport,
} from '#renderer/features/outbound-trip/passport-choice.ts'
import { RowButtons } from '#renderer/features/outbound-trip/row-buttons.tsx'
import type { TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { memberRoleNames } from '#renderer/features/outbound-trip/words.ts'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'

type Props = {
  readonly index: number
  readonly count: number
  readonly person: StaffRow | undefined
  /** The frozen member, when this person was in the group before. */
  readonly known: TripMember | undefined
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (index: number) => void
  readonly onRole: (index: number, role: string) => void
}

const cell = { verticalAlign: 'top', py: 0.75 } as const
const control = { minHeight: 36, fontSize: '0.8125rem' } as const

/** One traveller: who, as what, on which passport. */
export const MemberRow = ({ index, count, person, known, onMove, onRemove, onRole }: Props): ReactNode => {
  const { register } = useFormContext<TripFormInput>()
  const { errors } = useFormState<TripFormInput>({ name: `members.${index}` })
  const {
    field: { ref: nameRef },
  } = useController<TripFormInput>({ name: `members.${index}.staffMemberId` })
  const [kind, returnsOn, passportId] = useWatch<TripFormInput, ['kind', 'returnsOn', `members.${number}.passportId`]>({
    name: ['kind', 'returnsOn', `members.${index}.passportId`],
  })
  const name = known?.fullName ?? person?.fullName ?? ''
  useFieldLabel(`members.${index}.staffMemberId`, name)
  useFieldLabel(`members.${index}.role`, `Vai trò của ${name}`)
  useFieldLabel(`members.${index}.passportId`, `Hộ chiếu của ${name}`)
  const wrong = errors.members?.[index]
  const passports = passportsInOrder(person?.passports ?? [], kind)
  const recorded = recordedPassport(known?.passport ?? null)
  const options = recorded === null ? passports : [recorded, ...passports]
  const warning = passportWarning(
    options.find(({ id }) => id === passportId),
    returnsOn,
  )
  const role = register(`members.${index}.role`)
  const passport = register(`members.${index}.passportId`)
  const problem = wrong?.staffMemberId?.message ?? wrong?.role?.message ?? wrong?.passportId?.message
  const problemId = `member-${index}-problem`
  return (
    <TableRow>
      <TableCell sx={{ ...cell, pt: 1.75, color: 'text.secondary' }}>{index + 1}</TableCell>
      <TableCell sx={{ ...cell, pt: 1.25 }}>
        <Box
          ref={nameRef}
          tabIndex={-1}
          sx={{ fontWeight: 500, overflowWrap: 'anywhere', outlineColor: 'primary.main' }}
          aria-describedby={problem === undefined ? undefined : problemId}
        >
          {name}
        </Box>
        <Typography variant="caption" color="textSecondary" component="div" sx={{ overflowWrap: 'anywhere' }}>
          {`${known?.post ?? person?.post ?? ''} – ${known?.unitName ?? person?.unitName ?? ''}`}
        </Typography>
        {problem !== undefined && (
          <FormHelperText id={problemId} error>
            {problem}
          </FormHelperText>
        )}
      </TableCell>
      <TableCell sx={cell}>
        <Select
          native
          fullWidth
          input={<OutlinedInput sx={control} />}
          {...role}
          // The ref belongs to the <select>, which keeps its own value while nothing rewrites it.
          inputRef={role.ref}
          ref={null}
          onChange={(event) => {
            void role.onChange(event)
            onRole(index, String(event.target.value))
          }}
          inputProps={{ 'aria-label': `Vai trò của ${name}`, 'aria-invalid': wrong?.role !== undefined }}
        >
          {optionsOf(memberRoleNames).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      </TableCell>
      <TableCell sx={cell}>
        <Select
          native
          fullWidth
          input={<OutlinedInput sx={control} />}
          {...passport}
          inputRef={passport.ref}
          ref={null}
          inputProps={{ 'aria-label': `Hộ chiếu của ${name}`, 'aria-invalid': wrong?.passportId !== undefined }}
        >
          <option value="">{options.length === 0 ? 'Hồ sơ chưa có hộ chiếu' : 'Chưa chọn'}</option>
          {options.map((one) => (
            <option key={one.id} value={one.id}>
              {one === recorded ? `Như đã ghi: ${passportLabel(one)}` : passportLabel(one)}
            </option>
          ))}
        </Select>
        {warning !== null && (
          <Typography variant="caption" component="div" sx={{ color: 'warning.main', mt: 0.5 }}>
            {warning}
          </Typography>
        )}
      </TableCell>
      <TableCell sx={{ ...cell, textAlign: 'right' }}>
        <RowButtons what={name} index={index} count={count} isBelowLabels={false} onMove={onMove} onRemove={onRemove} />
      </TableCell>
    </TableRow>
  )
}
