import { expect, test } from 'vitest'
import { isOpen } from '#domain/duty/duty.ts'
import { owedByUnit } from '#domain/duty/owed-by-unit.ts'
import { refOf } from '#domain/duty/owing.ts'
import { dutiesOn } from '#domain/duty/testing/duty-samples.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { type StaffMemberId, UnitId } from '#domain/shared/ids.ts'
import { recordId } from '#domain/shared/record-ref.ts'
import { aMember, anOutsider, aStaffMember, aTrip, sampleId } from '#domain/testing/samples.ts'

const unit = (n: number): UnitId => UnitId.parse(sampleId(8, n))
/** Each person works in the unit of his own number. */
const unitOf = (person: StaffMemberId): UnitId => unit(Number(person.slice(-4)))
const official = { kind: 'official', number: 'P1234567', expiresOn: null } as const

const owedOn = (today: string, trips: readonly OutboundTrip[]) =>
  owedByUnit(
    trips.map((trip) => ({ of: 'trip' as const, trip, duties: dutiesOn(today, trip) })),
    unitOf,
    isOpen,
  )

const home = { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' } as const

test('the leader’s unit answers for the group, each member’s own for what he owes himself', () => {
  const trip = aTrip(1, {
    ...home,
    members: [
      aMember(aStaffMember(1), { role: 'leader', passport: null }),
      aMember(aStaffMember(2), { role: 'member', passport: official }),
    ],
  })
  const owed = owedOn('2026-03-10', [trip])
  const codes = (n: number) => owed.get(unit(n))?.flatMap(({ duties }) => duties.map(({ ruleCode }) => ruleCode)) ?? []
  expect(codes(1)).toContain('trip_report_after')
  expect(codes(1)).not.toContain('passport_hand_back')
  expect(codes(2)).toEqual(['passport_hand_back'])
})

test('a guest who leads answers for nothing here; the first of the agency’s own does', () => {
  const trip = aTrip(1, {
    ...home,
    members: [anOutsider(5, { role: 'leader' }), aMember(aStaffMember(3), { role: 'member', passport: null })],
  })
  expect([...owedOn('2026-03-10', [trip]).keys()]).toEqual([unit(3)])
})

test('what only guests could answer for is lost to no unit: it stands under nobody', () => {
  const trip = aTrip(1, { ...home, members: [anOutsider(5, { role: 'leader' })] })
  expect([...owedOn('2026-03-10', [trip]).keys()]).toEqual([null])
})

test('units and their trips come in the order of the earliest due day, each trip once', () => {
  const led = (n: number, departsOn: string, returnsOn: string) =>
    aTrip(n, { departsOn, returnsOn, members: [aMember(aStaffMember(n % 2 === 0 ? 2 : 1), { role: 'leader' })] })
  const late = led(1, '2026-05-11', '2026-05-15')
  const soon = led(2, '2026-03-02', '2026-03-06')
  const next = led(4, '2026-04-06', '2026-04-10')
  const owed = owedOn('2026-02-10', [late, next, soon])
  expect([...owed.keys()]).toEqual([unit(2), unit(1)])
  expect(owed.get(unit(2))?.map((one) => recordId(refOf(one)))).toEqual([soon.id, next.id])
})

test('nothing that is asked is lost: every open duty stands under exactly one unit', () => {
  const trips = [aTrip(1, home), aTrip(2), aTrip(3, { ...home, members: [anOutsider(5, { role: 'leader' })] })]
  const open = trips.flatMap((trip) => dutiesOn('2026-03-20', trip).filter(isOpen))
  const owed = [...owedOn('2026-03-20', trips).values()].flatMap((ofUnit) => ofUnit.flatMap(({ duties }) => duties))
  expect(open.length).toBeGreaterThan(0)
  expect(owed).toHaveLength(open.length)
})
