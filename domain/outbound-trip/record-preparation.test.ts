import { expect, test } from 'vitest'
import { recordPreparation } from '#domain/outbound-trip/record-preparation.ts'
import { TripMemberId } from '#domain/shared/ids.ts'
import { aDecision, aMember, aStaffMember, aTrip, day, sampleId } from '#domain/testing/samples.ts'

const today = day('2026-02-20')
const members = [aMember(aStaffMember(1), { role: 'leader', briefedOn: '2026-02-01' }), aMember(aStaffMember(2))]
const trip = aTrip(1, { members })
const second = TripMemberId.parse(sampleId(8, 2))
const agreed = { answer: 'agreed', on: today, documentNumber: '3/CB', note: '' } as const
const nothing = { briefedOn: null, committedOn: null, partyOpinion: null }

test('briefing, undertaking and opinion are recorded for those named; the others keep theirs', () => {
  const facts = { briefedOn: today, committedOn: today, partyOpinion: agreed }
  const recorded = recordPreparation(trip, [{ memberId: second, ...facts }], today)
  expect(recorded.ok && recorded.value).toEqual({
    ...trip,
    members: [members[0], { ...members[1], ...facts }],
    revision: 2,
  })
})

test.each([
  ['a briefing tomorrow', { ...nothing, briefedOn: day('2026-02-21') }],
  ['an undertaking tomorrow', { ...nothing, committedOn: day('2026-02-21') }],
  ['an opinion of tomorrow', { ...nothing, partyOpinion: { ...agreed, on: day('2026-02-21') } }],
])('%s cannot have happened', (_what, facts) => {
  const recorded = recordPreparation(trip, [{ memberId: second, ...facts }], today)
  expect(!recorded.ok && recorded.error).toEqual({
    code: 'outbound_trip.preparation_in_future',
    details: { memberId: second },
  })
})

test.each([
  [aTrip(1, { decisions: [aDecision('cancelled')] }), 'outbound_trip.is_cancelled'],
  [aTrip(1, { decisions: [aDecision('closed')] }), 'outbound_trip.is_closed'],
  [aTrip(1, { members: members.slice(0, 1) }), 'outbound_trip.member_not_found'],
] as const)('nothing is recorded on a trip that has ended, or of somebody who is no member (%#)', (about, code) => {
  expect(recordPreparation(about, [{ memberId: second, ...nothing }], today)).toMatchObject({
    ok: false,
    error: { code },
  })
})
