import type { Repositories } from '#db/unit-of-work.ts'
import type { Duty } from '#domain/duty/duty.ts'
import { answeringPeople, owedByUnit } from '#domain/duty/owed-by-unit.ts'
import type { Owing } from '#domain/duty/owing.ts'
import type { StaffMemberId, UnitId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { openRecords } from '#electron/services/open-records.ts'

type ByUnit = ReadonlyMap<UnitId | null, readonly Owing[]>

/** What is asked of each unit today, from all trips and visits that are open. */
export const askedOfUnits = async (
  repos: Repositories,
  today: LocalDate,
  isAsked: (duty: Duty) => boolean,
): Promise<ByUnit> => {
  const open = await openRecords(repos, today)
  const units = await repos.staff.unitsOf(answeringPeople(open))
  return owedByUnit(open, (person: StaffMemberId) => units.get(person) ?? null, isAsked)
}

export const isLate = ({ state }: Pick<Duty, 'state'>): boolean => state === 'overdue'

/** What is late, by the unit that answers for it. */
export const lateByUnit = (repos: Repositories, today: LocalDate): Promise<ByUnit> => askedOfUnits(repos, today, isLate)

/** Names of units; of what no unit answers for, who does. */
export const unitNames = async (repos: Repositories): Promise<(id: UnitId | null) => string> => {
  const names = new Map((await repos.units.all()).map(({ id, name }) => [id, name]))
  return (id) => (id === null ? 'Thành viên ngoài cơ quan' : (names.get(id) ?? ''))
}
