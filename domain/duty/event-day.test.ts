import { describe, expect, it } from 'vitest'
import type { Duty } from '#domain/duty/duty.ts'
import { tripEventDayOf, visitEventDayOf } from '#domain/duty/event-day.ts'
import { aMember, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'
import { aVisit } from '#domain/testing/visit-samples.ts'

const first = aMember(aStaffMember(1), { role: 'leader' })
const second = aMember(aStaffMember(2))

type About = Pick<Duty, 'event' | 'memberId' | 'plannedOn'>
const duty = (changes: Partial<About>): About => ({
  event: 'departure',
  memberId: null,
  plannedOn: day('2026-01-12'),
  ...changes,
})

describe('the day a duty of a trip hangs on', () => {
  const planned = { departsOn: '2026-01-12', returnsOn: '2026-01-20', actualExitOn: null, actualEntryOn: null }
  const trip = aTrip(1, { ...planned, members: [first, second] })

  it('is the actual day as soon as it is recorded', () => {
    expect(tripEventDayOf(duty({}), trip)).toBe('2026-01-12')
    const back = { ...trip, actualExitOn: day('2026-01-13'), actualEntryOn: day('2026-01-22') }
    expect(tripEventDayOf(duty({}), back)).toBe('2026-01-13')
    expect(tripEventDayOf(duty({ event: 'return' }), back)).toBe('2026-01-22')
  })

  it('is the own day of the member it is about', () => {
    const early = { ...second, ownJourney: { exitOn: day('2026-01-13'), entryOn: day('2026-01-17') } }
    const back = { ...trip, members: [first, early], actualExitOn: day('2026-01-13'), actualEntryOn: day('2026-01-22') }
    expect(tripEventDayOf(duty({ event: 'return', memberId: second.id }), back)).toBe('2026-01-17')
    expect(tripEventDayOf(duty({ event: 'return', memberId: first.id }), back)).toBe('2026-01-22')
  })

  it('is the day of the change', () => {
    expect(tripEventDayOf(duty({ event: 'change', plannedOn: day('2026-01-08') }), trip)).toBe('2026-01-08')
  })
})

describe('the day a duty of a visit hangs on', () => {
  const visit = aVisit(1, { arrivesOn: day('2026-03-02'), departsOn: day('2026-03-04') })
  const here = { ...visit, actualArrivalOn: day('2026-03-03'), actualDepartureOn: day('2026-03-06') }

  it.each([
    ['arrival', '2026-03-02', '2026-03-03'],
    ['visit_end', '2026-03-04', '2026-03-06'],
    ['change', '2026-02-20', '2026-02-20'],
  ] as const)('%s: planned, then as recorded', (event, planned, recorded) => {
    const duty = { event, plannedOn: day('2026-02-20') }
    expect(visitEventDayOf(duty, { ...visit, actualArrivalOn: null, actualDepartureOn: null })).toBe(planned)
    expect(visitEventDayOf(duty, here)).toBe(recorded)
  })
})
