import type { Duplicate, StaffRow } from '#contract/routes/staff.ts'
import type { Repositories, UnitOfWork } from '#db/unit-of-work.ts'
import type { PassportId, StaffMemberId, UnitId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { type MergeError, mergeStaff } from '#domain/staff/merge-staff.ts'
import {
  looksLikeSamePerson,
  maskNumber,
  type StaffError,
  type StaffMember,
  type StaffMemberDraft,
  type Unit,
  type UnitDraft,
} from '#domain/staff/staff.ts'
import type { NewId } from '#electron/services/ids.ts'

type Dependencies = { readonly uow: () => UnitOfWork; readonly newId: NewId; readonly today: () => LocalDate }

type SaveUnit = { readonly id: UnitId | null; readonly draft: UnitDraft }
type UnitError = 'unit.not_found' | 'unit.name_taken' | 'unit.has_active_staff'
type SaveStaff = {
  readonly id: StaffMemberId | null
  readonly draft: StaffMemberDraft
  readonly isAnotherPerson: boolean
}

const toRow = (member: StaffMember, unitNames: ReadonlyMap<string, string>): StaffRow => ({
  ...member,
  unitName: unitNames.get(member.unitId) ?? '',
  passports: member.passports.map(({ id, kind, number, expiresOn }) => ({
    id,
    kind,
    maskedNumber: maskNumber(number),
    expiresOn,
  })),
})

const checkDates = (draft: StaffMemberDraft, today: LocalDate): Result<null, StaffError> => {
  const { birth } = draft
  const isFuture =
    (birth.known === 'day' && birth.on > today) || (birth.known === 'year' && birth.year > Number(today.slice(0, 4)))
  if (isFuture) return fail('staff.birth_in_future')
  const reversed = draft.passports.findIndex(
    ({ issuedOn, expiresOn }) => issuedOn !== null && expiresOn !== null && expiresOn <= issuedOn,
  )
  const future = draft.passports.findIndex(({ issuedOn }) => issuedOn !== null && issuedOn > today)
  if (future >= 0) return fail('staff.passport_issued_in_future', { index: future })
  return reversed >= 0 ? fail('staff.passport_dates_reversed', { index: reversed }) : ok(null)
}

/** A passport number belongs to one person: another holder, or the same number twice in the draft, is refused. */
const checkNumbers = async (
  repos: Repositories,
  id: StaffMemberId | null,
  draft: StaffMemberDraft,
): Promise<Result<null, StaffError>> => {
  for (const [index, { number }] of draft.passports.entries()) {
    if (draft.passports.findIndex((other) => other.number === number) !== index)
      return fail('staff.passport_number_taken', { index, fullName: draft.fullName })
    const owner = await repos.staff.ownerOfPassport(number)
    if (owner !== null && owner !== id) {
      const holder = await repos.staff.find(owner as StaffMemberId)
      return fail('staff.passport_number_taken', { index, fullName: holder?.fullName ?? '' })
    }
  }
  return ok(null)
}

/** A passport keeps its id when it is one of this person's own and stands once; any other is new. */
const withIds = (
  passports: StaffMemberDraft['passports'],
  own: StaffMember['passports'],
  newId: NewId,
): StaffMember['passports'] =>
  passports.map(({ id, ...passport }, index) => {
    const isKnown = own.some((other) => other.id === id) && passports.findIndex((other) => other.id === id) === index
    return { ...passport, id: id !== null && isKnown ? id : newId<PassportId>() }
  })

/** Units and staff: the register every trip picks its members from. */
export const staffService = ({ uow, newId, today }: Dependencies) => ({
  units: async (): Promise<Result<Unit[], never>> => ok([...(await uow().read((repos) => repos.units.all()))]),

  saveUnit: ({ id, draft }: SaveUnit): Promise<Result<Unit, UnitError>> =>
    uow().write(async (repos): Promise<Result<Unit, UnitError>> => {
      const all = await repos.units.all()
      const sameName = (unit: Unit): boolean => unit.name.toLocaleLowerCase('vi') === draft.name.toLocaleLowerCase('vi')
      if (all.some((unit) => unit.id !== id && sameName(unit))) return fail('unit.name_taken')
      if (id === null) {
        const created = { ...draft, id: newId<UnitId>() }
        await repos.units.insert(created)
        return ok(created)
      }
      const before = all.find((unit) => unit.id === id)
      if (!before) return fail('unit.not_found')
      if (before.isActive && !draft.isActive) {
        const count = await repos.staff.countActiveIn(id)
        if (count > 0) return fail('unit.has_active_staff', { count })
      }
      const after = { ...draft, id }
      await repos.units.update(before, after)
      return ok(after)
    }),

  list: async (): Promise<Result<StaffRow[], never>> =>
    ok(
      await uow().read(async (repos) => {
        const unitNames = new Map((await repos.units.all()).map((unit) => [unit.id as string, unit.name]))
        return (await repos.staff.all()).map((member) => toRow(member, unitNames))
      }),
    ),

  get: async ({ id }: { id: StaffMemberId }): Promise<Result<StaffMember, 'staff.not_found'>> => {
    const found = await uow().read((repos) => repos.staff.find(id))
    return found ? ok(found) : fail('staff.not_found')
  },

  merge: ({
    keepId,
    dropId,
  }: {
    readonly keepId: StaffMemberId
    readonly dropId: StaffMemberId
  }): Promise<Result<StaffMember, 'staff.not_found' | MergeError>> =>
    uow().write(async (repos): Promise<Result<StaffMember, 'staff.not_found' | MergeError>> => {
      const [kept, dropped] = [await repos.staff.find(keepId), await repos.staff.find(dropId)]
      if (kept === null || dropped === null) return fail('staff.not_found')
      const merged = mergeStaff(kept, dropped, {
        sharedTrips: keepId === dropId ? [] : await repos.staff.tripsShared(keepId, dropId),
        withAccount: await repos.staff.withAccount([keepId, dropId]),
      })
      if (merged.ok) await repos.staff.merge(kept, dropped, merged.value)
      return merged
    }),

  save: ({ id, draft, isAnotherPerson }: SaveStaff): Promise<Result<StaffMember, StaffError>> =>
    uow().write(async (repos): Promise<Result<StaffMember, StaffError>> => {
      const dates = checkDates(draft, today())
      if (!dates.ok) return dates
      const units = await repos.units.all()
      if (!units.some((unit) => unit.id === draft.unitId)) return fail('staff.unit_not_found')
      const before = id === null ? null : await repos.staff.find(id)
      if (id !== null && before === null) return fail('staff.not_found')
      const lost = before?.passports.filter((one) => !draft.passports.some((kept) => kept.id === one.id)) ?? []
      for (const { id: passportId, number } of lost)
        if ((await repos.custodies.outOf(passportId)) !== null) return fail('staff.passport_out', { number })
      const numbers = await checkNumbers(repos, id, draft)
      if (!numbers.ok) return numbers
      if (!isAnotherPerson) {
        const twins = (await repos.staff.all()).filter((other) => other.id !== id && looksLikeSamePerson(other, draft))
        const isUnchanged = before !== null && looksLikeSamePerson(before, draft)
        if (twins.length > 0 && !isUnchanged) {
          const duplicates: readonly Duplicate[] = twins.map((twin) => ({
            id: twin.id,
            fullName: twin.fullName,
            unitName: units.find((unit) => unit.id === twin.unitId)?.name ?? '',
            post: twin.post,
          }))
          return fail('staff.duplicate_unconfirmed', { duplicates })
        }
      }
      const after: StaffMember = {
        ...draft,
        id: id ?? newId<StaffMemberId>(),
        passports: withIds(draft.passports, before?.passports ?? [], newId),
      }
      await (before ? repos.staff.update(before, after) : repos.staff.insert(after))
      // A birth day that a trip's frozen member lacked becomes known there too; a known one is never touched.
      if (before?.birth.known === 'no' && after.birth.known !== 'no') await repos.outboundTrips.fillBirth(after)
      return ok(after)
    }),
})
