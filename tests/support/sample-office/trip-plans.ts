import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts'
import { isPrivate, type MemberRole } from '#domain/outbound-trip/outbound-trip.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { type OfficeDays, workingDayFrom } from '#tests/support/sample-office/office-days.ts'
import type { PassportPlan } from '#tests/support/sample-office/passport-plans.ts'
import { seededRandom } from '#tests/support/sample-office/random.ts'
import type { StaffPlan } from '#tests/support/sample-office/staff-plans.ts'
import type { TripRow } from '#tests/support/sample-office/trip-row.ts'
import { tripsAhead } from '#tests/support/sample-office/trips-ahead.ts'
import { tripsLastYear } from '#tests/support/sample-office/trips-last-year.ts'
import { tripsLongAgo } from '#tests/support/sample-office/trips-long-ago.ts'
import { tripsThisYear } from '#tests/support/sample-office/trips-this-year.ts'

export type MemberPlan = {
  readonly person: StaffPlan
  readonly role: MemberRole
  /** Number of the passport travelled on; null when none is known. */
  readonly passportNumber: string | null
}

/** A trip with its days and its people. */
export type TripPlan = {
  readonly row: TripRow
  readonly createdOn: LocalDate
  readonly departsOn: LocalDate
  readonly returnsOn: LocalDate
  /** The day of the real return, also when the office never gets to record it. */
  readonly entryOn: LocalDate
  readonly members: readonly MemberPlan[]
}

type Days = Omit<TripPlan, 'members' | 'row'>

const daysOf = (row: TripRow, { today }: OfficeDays, calendar: WorkingCalendar): Days => {
  const planned = addDays(today, row.departsIn)
  // A trip near today keeps its side of it; the others leave on a working day.
  const departsOn = row.departsIn < -14 || row.departsIn > 0 ? workingDayFrom(calendar, planned) : planned
  const returnsOn = addDays(departsOn, row.days - 1)
  const entered = workingDayFrom(calendar, addDays(departsOn, -(row.lead ?? 50)))
  // Around Tết the next working day may lie ahead; every trip is in the register by today.
  const createdOn = entered > today ? today : entered
  return { createdOn, departsOn, returnsOn, entryOn: addDays(returnsOn, row.returnsLater ?? 0) }
}

/** The passport of a kind that the register knows when the trip is entered and that outlives the trip. */
const usable = (
  person: StaffPlan,
  { createdOn, entryOn }: Days,
  kind: PassportPlan['kind'],
): PassportPlan | undefined =>
  person.passports.findLast(
    (passport) => passport.kind === kind && passport.recordedOn < createdOn && passport.expiresOn > entryOn,
  )

const passportFor = (person: StaffPlan, row: TripRow, days: Days): PassportPlan | undefined =>
  isPrivate(row.kind)
    ? usable(person, days, 'ordinary')
    : (usable(person, days, 'official') ?? usable(person, days, 'ordinary'))

const leads = { director: 0, deputy_director: 1, head: 2 } as const

type Busy = { readonly from: LocalDate; readonly to: LocalDate; readonly keys: readonly string[] }

/** The officer stays at home: it is she who records all this. */
const isAtWork = (person: StaffPlan, days: Days): boolean =>
  person.fullName !== sampleAccounts.officer.displayName &&
  person.joinsOn < days.createdOn &&
  (person.leavesOn === null || person.leavesOn > addDays(days.entryOn, 30))

const seedOf = (key: string): number =>
  [...key].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31, 7)

const chooseMembers = (
  row: TripRow,
  days: Days,
  staff: readonly StaffPlan[],
  busy: readonly Busy[],
): readonly MemberPlan[] => {
  const random = seededRandom(seedOf(row.key))
  const away = new Set(
    busy.filter(({ from, to }) => from <= days.entryOn && days.departsOn <= to).flatMap(({ keys }) => keys),
  )
  const free = staff.filter(
    (person) => isAtWork(person, days) && !away.has(person.key) && passportFor(person, row, days) !== undefined,
  )
  const fits = (person: StaffPlan): boolean =>
    isPrivate(row.kind)
      ? person.isPartyMember === (row.isParty ?? false) && person.seniority > 1
      : person.birth.known !== 'no' && person.kind !== 'contract_worker'
  const shuffled = free
    .filter(fits)
    .map((person) => ({ person, at: random.below(1_000_000) }))
    .sort((a, b) => a.at - b.at)
    .map(({ person }) => person)
  const { leader: leading } = row
  const leader = leading === undefined ? undefined : shuffled.find(({ seniority }) => seniority === leads[leading])
  const others = shuffled.filter(({ seniority }) => seniority > 1)
  // Whoever must come along comes also when a passport or the year of birth is still missing.
  const wanted = staff.filter(
    (person) => row.with?.includes(person.fullName) && isAtWork(person, days) && !away.has(person.key),
  )
  const chosen = [...new Set([...(leader ? [leader] : []), ...wanted, ...others])].slice(0, row.members)
  if (chosen.length < row.members || (leading !== undefined && !leader)) throw new Error(`Nobody to send on ${row.key}`)
  const bySeniority = [...chosen].sort((a, b) => a.seniority - b.seniority || chosen.indexOf(a) - chosen.indexOf(b))
  return bySeniority.map((person, index) => ({
    person,
    role: index === 0 ? 'leader' : index === 1 && row.members >= 7 ? 'deputy_leader' : 'member',
    passportNumber: passportFor(person, row, days)?.number ?? null,
  }))
}

/** Forty trips in the order of their departure, nobody on two of them at once. */
export const tripPlans = (
  days: OfficeDays,
  staff: readonly StaffPlan[],
  calendar: WorkingCalendar,
): readonly TripPlan[] => {
  const busy: Busy[] = []
  return [...tripsLongAgo, ...tripsLastYear, ...tripsThisYear, ...tripsAhead].map((row) => {
    const own = daysOf(row, days, calendar)
    const members = chooseMembers(row, own, staff, busy)
    // Two days to breathe between two trips; who is overdue is not sent again.
    const isOverdue = row.until === 'exit'
    busy.push({
      from: addDays(own.departsOn, -2),
      to: isOverdue ? addDays(days.today, 400) : addDays(own.entryOn, 2),
      keys: members.map(({ person }) => person.key),
    })
    return { row, ...own, members }
  })
}
