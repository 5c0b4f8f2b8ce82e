import { describe, expect, it } from 'vitest'
import type { Duty } from '#domain/duty/duty.ts'
import { aMember, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'
import { eventDayOf } from '#renderer/features/outbound-trip/duty-day.ts'

const first = aMember(aStaffMember(1), { role: 'leader' })
const second = aMember(aStaffMember(2))

type About = Pick<Duty, 'event' | 'memberId' | 'plannedOn'>
const duty = (changes: Partial<About>): About => ({
  event: 'departure',
  memberId: null,
  plannedOn: day('2026-01-12'),
  ...changes,
})

describe('the day a duty hangs on', () => {
  const planned = { departsOn: '2026-01-12', returnsOn: '2026-01-20', actualExitOn: null, actualEntryOn: null }
  const trip = aTrip(1, { ...planned, members: [first, second] })

  it('is the actual day as soon as it is recorded', () => {
    expect(eventDayOf(duty({}), trip)).toBe('2026-01-12')
    const back = { ...trip, actualExitOn: day('2026-01-13'), actualEntryOn: day('2026-01-22') }
    expect(eventDayOf(duty({}), back)).toBe('2026-01-13')
    expect(eventDayOf(duty({ event: 'return' }), back)).toBe('2026-01-22')
  })

  it('is the own day of the member it is about', () => {
    const early = { ...second, ownJourney: { exitOn: day('2026-01-13'), entryOn: day('2026-01-17') } }
    const back = { ...trip, members: [first, early], actualExitOn: day('2026-01-13'), actualEntryOn: day('2026-01-22') }
    expect(eventDayOf(duty({ event: 'return', memberId: second.id }), back)).toBe('2026-01-17')
    expect(eventDayOf(duty({ event: 'return', memberId: first.id }), back)).toBe('2026-01-22')
  })

  it('is the day of the change', () => {
    expect(eventDayOf(duty({ event: 'change', plannedOn: day('2026-01-08') }), trip)).toBe('2026-01-08')
  })
})
