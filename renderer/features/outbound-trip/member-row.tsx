import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useController, useFormContext, useWatch } from 'react-hook-form'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { parseTypedDay } from '#domain/shared/local-date.ts'
import {
  passportLabel,
  passportsInOrder,
  passportWarning,
  recordedPassport,
} from '#renderer/features/outbound-trip/passport-choice.ts'
import type { TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { CellSelect } from '#renderer/ui/form/cell-select.tsx'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { RowButtons } from '#renderer/ui/form/row-buttons.tsx'
import { memberRoleNames } from '#renderer/words/trip-words.ts'

/** What a row may do to the list. */
export type RowActions = {
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (index: number) => void
  readonly onRole: (index: number, role: string) => void
}

type Props = RowActions & {
  readonly index: number
  readonly count: number
  readonly person: StaffRow | undefined
  /** The frozen member, when this person was in the group before. */
  readonly known: TripMember | undefined
}

export const memberCell = { verticalAlign: 'top', py: 0.75 } as const
const roles = optionsOf(memberRoleNames)

/** Vai trò: choosing the leader makes him the first. */
export const RoleSelect = ({ index, name, onRole }: Pick<RowActions, 'onRole'> & { index: number; name: string }) => {
  const { getFieldState, formState } = useFormContext<TripFormInput>()
  const { invalid } = getFieldState(`members.${index}.role`, formState)
  return (
    <CellSelect
      name={`members.${index}.role`}
      label={`Vai trò của ${name}`}
      options={roles}
      isWrong={invalid}
      onChosen={(role) => onRole(index, role)}
    />
  )
}

/** One traveller of the staff: who, as what, on which passport. */
export const MemberRow = ({ index, count, person, known, onMove, onRemove, onRole }: Props): ReactNode => {
  const { getFieldState, formState } = useFormContext<TripFormInput>()
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
  const wrong = (part: 'staffMemberId' | 'role' | 'passportId'): string | undefined =>
    getFieldState(`members.${index}.${part}`, formState).error?.message
  const passports = passportsInOrder(person?.passports ?? [], kind)
  const recorded = recordedPassport(known?.passport ?? null)
  const options = recorded === null ? passports : [recorded, ...passports]
  const warning = passportWarning(
    options.find(({ id }) => id === passportId),
    parseTypedDay(returnsOn),
  )
  const problem = wrong('staffMemberId') ?? wrong('role') ?? wrong('passportId')
  const problemId = `member-${index}-problem`
  return (
    <TableRow data-grid-row={index}>
      <TableCell sx={{ ...memberCell, pt: 1.75, color: 'text.secondary' }}>{index + 1}</TableCell>
      <TableCell sx={{ ...memberCell, pt: 1.25 }}>
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
      <TableCell sx={memberCell} data-column="role">
        <RoleSelect index={index} name={name} onRole={onRole} />
      </TableCell>
      <TableCell sx={memberCell} data-column="passport">
        <CellSelect
          name={`members.${index}.passportId`}
          label={`Hộ chiếu của ${name}`}
          isWrong={wrong('passportId') !== undefined}
          options={[
            { value: '', label: options.length === 0 ? 'Hồ sơ chưa có hộ chiếu' : 'Chưa chọn' },
            ...options.map((one) => ({
              value: one.id,
              label: one === recorded ? `Như đã ghi: ${passportLabel(one)}` : passportLabel(one),
            })),
          ]}
        />
        {warning !== null && (
          <Typography variant="caption" component="div" sx={{ color: 'warning.main', mt: 0.5 }}>
            {warning}
          </Typography>
        )}
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
