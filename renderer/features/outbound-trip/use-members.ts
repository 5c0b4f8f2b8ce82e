import { useMemo, useRef, useState } from 'react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import type { StaffRow } from '#contract/routes/staff.ts'
import { passportKindNames } from '#domain/document/trip-words.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import { type LocalDate, parseTypedDay } from '#domain/shared/local-date.ts'
import {
  inNameOrder,
  leaderFirst,
  type PassportNeed,
  passportsOfKind,
  roleInto,
  staffRow,
} from '#renderer/features/outbound-trip/member-list.ts'
import type { GroupAction } from '#renderer/features/outbound-trip/member-whole-group.tsx'
import type { TripFormInput, TripFormOutput } from '#renderer/features/outbound-trip/trip-form.ts'
import { emptyOutside, type MemberInput } from '#renderer/features/outbound-trip/trip-form-members.ts'
import { focusCell } from '#renderer/ui/form/grid-keys.ts'

type Given = {
  readonly staff: readonly StaffRow[]
  readonly known: readonly TripMember[]
  readonly today: LocalDate
  /** When a row is gone and none is left to stand in. */
  readonly focusSearch: () => void
}

const MOST = 300

/** The list of members as a whole: what may happen to it, and one sentence about what happened last. */
export const useMembers = ({ staff, known, today, focusSearch }: Given) => {
  const { getValues, setValue, trigger, control, formState } = useFormContext<TripFormInput, unknown, TripFormOutput>()
  const { fields, append, move, remove, replace } = useFieldArray({ control, name: 'members', keyName: 'key' })
  const gridRef = useRef<HTMLTableElement>(null)
  const [note, setNote] = useState('')
  const { isSubmitted } = formState
  const byId = useMemo(() => new Map<string, StaffRow>(staff.map((person) => [person.id, person])), [staff])
  const knownOf = (id: string): TripMember | undefined => known.find(({ staffMemberId }) => staffMemberId === id)
  const members = (): readonly MemberInput[] => getValues('members')
  const nameOf = (member: MemberInput | undefined): string => {
    if (member === undefined) return ''
    if (member.of === 'outside') return member.fullName.trim() === '' ? 'người ngoài cơ quan' : member.fullName.trim()
    return knownOf(member.staffMemberId)?.fullName ?? byId.get(member.staffMemberId)?.fullName ?? ''
  }
  const need = (): PassportNeed => ({ kind: getValues('kind'), lasts: parseTypedDay(getValues('returnsOn')) ?? today })
  const check = (): void => {
    if (isSubmitted) void trigger('members')
  }

  return {
    fields,
    gridRef,
    byId,
    knownOf,
    nameOf,
    need,
    members,
    note,
    isFull: fields.length >= MOST,
    add: (person: StaffRow): void => {
      append(staffRow(person, roleInto(members()), need()), { shouldFocus: false })
      const wasThere = knownOf(person.id) !== undefined
      setNote(`Đã thêm ${person.fullName}${wasThere ? ' (giữ chức vụ, đơn vị đã ghi ở chuyến này)' : ''}.`)
      check()
    },
    addOutside: (): void => {
      const before = members()
      const like = before.findLast((member) => member.of === 'outside')
      append(
        { ...emptyOutside, role: roleInto(before), kind: like?.kind ?? '', unitName: like?.unitName ?? '' },
        { focusName: `members.${before.length}.fullName` },
      )
      setNote('Đã thêm một dòng cho người ngoài cơ quan.')
    },
    /** Puts another list in the place of this one. */
    become: (rows: readonly MemberInput[], told: string): void => {
      replace([...rows])
      setNote(told)
      check()
    },
    moveRow: (from: number, to: number, column = 'role'): void => {
      if (members()[Math.min(from, to)]?.role === 'leader') {
        setNote('Trưởng đoàn đứng đầu danh sách. Muốn đổi trưởng đoàn, hãy chọn ở cột Vai trò.')
        return
      }
      move(from, to)
      focusCell(gridRef.current, to, column)
    },
    removeRow: (index: number): void => {
      const { length } = members()
      setNote(`Đã bỏ ${nameOf(members()[index])}.`)
      remove(index)
      if (length > 1) focusCell(gridRef.current, Math.min(index, length - 2), 'remove')
      else focusSearch()
    },
    setRole: (index: number, role: string): void => {
      if (role !== 'leader') return
      const before = members().findIndex((member, at) => at !== index && member.role === 'leader')
      if (before >= 0) {
        setValue(`members.${before}.role`, 'member', { shouldDirty: true })
        setNote(`${nameOf(members()[before])} chuyển thành thành viên, vì đoàn chỉ có một trưởng đoàn.`)
      }
      if (index === 0) return
      move(index, 0)
      focusCell(gridRef.current, 0, 'role')
    },
    act: (action: GroupAction): void => {
      if (action.do === 'passports') {
        const { chosen, without } = passportsOfKind(members(), byId, action.kind, need().lasts)
        for (const { index, passportId } of chosen)
          setValue(`members.${index}.passportId`, passportId, { shouldDirty: true, shouldValidate: isSubmitted })
        const name = passportKindNames[action.kind].toLocaleLowerCase('vi')
        const others = without.length === 0 ? '' : ` Chưa có hộ chiếu ${name} còn hạn: ${without.join(', ')}.`
        setNote(`Đã chọn hộ chiếu ${name} cho ${chosen.length} người.${others}`)
      } else if (action.do === 'members') {
        for (const [index, { role }] of members().entries())
          if (role !== 'leader') setValue(`members.${index}.role`, 'member', { shouldDirty: true })
        setNote('Mọi người là thành viên, trừ trưởng đoàn.')
      } else if (action.do === 'sort') {
        replace([...inNameOrder(leaderFirst(members()), nameOf)])
        setNote('Đã xếp theo vai trò, rồi theo tên.')
      } else {
        setNote(`Đã bỏ cả danh sách ${members().length} người.`)
        replace([])
        focusSearch()
      }
    },
  }
}
