import { describe, expect, it } from 'vitest'
import { aMember, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'
import {
  journeyField,
  journeySchema,
  journeyToForm,
  journeyToSend,
} from '#renderer/features/outbound-trip/journey-form.ts'

const leader = aMember(aStaffMember(1), { role: 'leader' })
const early = aMember(aStaffMember(2), { ownJourney: { exitOn: '2026-01-12', entryOn: '2026-01-17' } })
const home = aMember(aStaffMember(3), { ownJourney: { exitOn: null, entryOn: null } })
const trip = aTrip(1, {
  members: [leader, early, home],
  actualExitOn: '2026-01-12',
  actualEntryOn: '2026-01-20',
})
const back = (values: unknown) => journeyToSend(journeySchema.parse(values))

describe('the journey of a group', () => {
  it('lists only who differs, and says who stayed at home', () => {
    const { own } = journeyToForm(trip)
    expect(own.map(({ fullName, how }) => [fullName, how])).toEqual([
      [early.fullName, 'own_days'],
      [home.fullName, 'stayed_home'],
    ])
  })

  it('comes back from the form as it went in', () => {
    expect(back(journeyToForm(trip))).toEqual({
      actualExitOn: '2026-01-12',
      actualEntryOn: '2026-01-20',
      own: [
        { memberId: early.id, exitOn: '2026-01-12', entryOn: '2026-01-17' },
        { memberId: home.id, exitOn: null, entryOn: null },
      ],
    })
  })

  it('forgets days of somebody who did not go', () => {
    const form = journeyToForm(trip)
    const own = form.own.map((one) => ({ ...one, how: 'stayed_home' as const }))
    expect(back({ ...form, own }).own.every(({ exitOn, entryOn }) => exitOn === null && entryOn === null)).toBe(true)
  })

  it.each([
    ['outbound_trip.entry_before_exit', { memberId: null }, 'actualEntryOn'],
    ['outbound_trip.entry_before_exit', { memberId: early.id }, 'own.0.entryOn'],
    ['outbound_trip.entry_without_exit', { memberId: home.id }, 'own.1.exitOn'],
    ['outbound_trip.travel_in_future', { memberId: null }, 'actualEntryOn'],
    ['outbound_trip.changed_elsewhere', {}, 'root'],
  ] as const)('puts %s of %j at %s', (code, details, field) => {
    const values = journeySchema.parse(journeyToForm(trip))
    expect(journeyField({ code, details }, values, day('2026-01-18'))).toBe(field)
  })
})
