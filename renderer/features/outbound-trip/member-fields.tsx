import FormHelperText from '@mui/material/FormHelperText'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type ReactNode, type RefObject, useMemo, useState } from 'react'
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { MemberRow } from '#renderer/features/outbound-trip/member-row.tsx'
import { MemberSearch } from '#renderer/features/outbound-trip/member-search.tsx'
import { likelyPassport } from '#renderer/features/outbound-trip/passport-choice.ts'
import type { TripFormInput, TripFormOutput } from '#renderer/features/outbound-trip/trip-form.ts'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
  readonly staff: readonly StaffRow[]
  /** Members as frozen with the recorded trip; empty for a new one. */
  readonly known: readonly TripMember[]
  readonly searchRef: RefObject<HTMLInputElement | null>
}

/** Who travels, in the order of the list; the first one added is the leader until somebody else is. */
export const MemberFields = ({ staff, known, searchRef }: Props): ReactNode => {
  const { getValues, setValue, trigger, control } = useFormContext<TripFormInput, unknown, TripFormOutput>()
  const { fields, append, move, remove } = useFieldArray({ control, name: 'members', keyName: 'key' })
  const { errors, isSubmitted } = useFormState<TripFormInput>({ name: 'members' })
  const [note, setNote] = useState('')
  const byId = useMemo(() => new Map<string, StaffRow>(staff.map((member) => [member.id, member])), [staff])
  const chosen = useMemo(() => new Set(fields.map((field) => field.staffMemberId)), [fields])
  useFieldLabel('members', 'Thành viên')
  useFieldLabel('members.root', 'Thành viên')
  const nameOf = (id: string): string =>
    known.find(({ staffMemberId }) => staffMemberId === id)?.fullName ?? byId.get(id)?.fullName ?? ''

  const add = (person: StaffRow): void => {
    const { kind, returnsOn, members } = getValues()
    const isFirst = members.every(({ role }) => role !== 'leader')
    const used = known.some(({ staffMemberId }) => staffMemberId === person.id)
    append(
      {
        staffMemberId: person.id,
        role: isFirst ? 'leader' : 'member',
        passportId: likelyPassport(person.passports, kind, returnsOn),
      },
      { shouldFocus: false },
    )
    setNote(`Đã thêm ${person.fullName}${used ? ' (giữ chức vụ, đơn vị đã ghi ở chuyến này)' : ''}.`)
    if (isSubmitted) void trigger('members')
  }
  const drop = (index: number): void => {
    const { members } = getValues()
    setNote(`Đã bỏ ${nameOf(members[index]?.staffMemberId ?? '')}.`)
    remove(index)
    searchRef.current?.focus()
  }
  const setRole = (index: number, role: string): void => {
    if (role !== 'leader') return
    const { members } = getValues()
    const before = members.findIndex((member, at) => at !== index && member.role === 'leader')
    if (before < 0) return
    setValue(`members.${before}.role`, 'member', { shouldDirty: true })
    setNote(`${nameOf(members[before]?.staffMemberId ?? '')} chuyển thành thành viên, vì đoàn chỉ có một trưởng đoàn.`)
  }
  const message = errors.members?.root?.message ?? errors.members?.message
  return (
    <Section title={fields.length === 0 ? 'Thành viên' : `Thành viên (${fields.length})`}>
      <MemberSearch staff={staff} chosen={chosen} inputRef={searchRef} onAdd={add} />
      <Typography
        variant="caption"
        color="textSecondary"
        component="div"
        role="status"
        sx={{ minHeight: '1.4em', mt: 0.5 }}
      >
        {note}
      </Typography>
      {message !== undefined && <FormHelperText error>{message}</FormHelperText>}
      {fields.length > 0 && (
        <TableContainer sx={{ mt: 1 }}>
          <Table size="small" aria-label="Thành viên đoàn" sx={{ tableLayout: 'fixed', minWidth: 760 }}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 44 }}>TT</TableCell>
                <TableCell>Họ và tên, chức vụ, đơn vị</TableCell>
                <TableCell sx={{ width: 188 }}>Vai trò</TableCell>
                <TableCell sx={{ width: 304 }}>Hộ chiếu đi</TableCell>
                <TableCell sx={{ width: 128 }} align="right">
                  Thứ tự, bỏ
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {fields.map((field, index) => (
                <MemberRow
                  key={field.key}
                  index={index}
                  count={fields.length}
                  person={byId.get(field.staffMemberId)}
                  known={known.find(({ staffMemberId }) => staffMemberId === field.staffMemberId)}
                  onMove={move}
                  onRemove={drop}
                  onRole={setRole}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
    </Section>
  )
}
