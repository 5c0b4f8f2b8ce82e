import { expect, test } from 'vitest'
import { groupEntry, groupExit, journeyOf, stayedHome } from '#domain/outbound-trip/journey.ts'
import { aMember, aStaffMember, aTrip } from '#domain/testing/samples.ts'

type Journey = readonly [string | null, string | null]
const group = ([actualExitOn, actualEntryOn]: Journey, ...own: readonly (Journey | 'group')[]) =>
  aTrip(1, {
    actualExitOn,
    actualEntryOn,
    members: own.map((journey, n) =>
      aMember(aStaffMember(n + 1), {
        ownJourney: journey === 'group' ? null : { exitOn: journey[0], entryOn: journey[1] },
      }),
    ),
  })
const home: Journey = [null, null]
const went: Journey = ['2026-03-02', '2026-03-06']
const out: Journey = ['2026-03-02', null]

test.each<[string, ReturnType<typeof group>, string | null, string | null]>([
  ['nothing is recorded', group(home, 'group', 'group'), null, null],
  ['the group left', group(out, 'group', 'group'), '2026-03-02', null],
  ['the group is back', group(went, 'group', 'group'), '2026-03-02', '2026-03-06'],
  ['one left before', group(went, 'group', ['2026-02-28', '2026-03-06']), '2026-02-28', '2026-03-06'],
  ['one came later', group(went, 'group', ['2026-03-02', '2026-03-09']), '2026-03-02', '2026-03-09'],
  ['one came earlier', group(went, 'group', ['2026-03-02', '2026-03-04']), '2026-03-02', '2026-03-06'],
  ['one is not back', group(went, 'group', ['2026-03-02', null]), '2026-03-02', null],
  ['one stayed at home', group(went, 'group', home), '2026-03-02', '2026-03-06'],
  ['all stayed at home', group(went, home, home), null, null],
  ['one went ahead', group(home, 'group', ['2026-03-01', null]), '2026-03-01', null],
  [
    'who went ahead is back before the group left',
    group(home, 'group', ['2026-03-01', '2026-03-02']),
    '2026-03-01',
    null,
  ],
  [
    'each has days of his own',
    group(out, ['2026-03-03', '2026-03-05'], ['2026-03-04', '2026-03-08']),
    '2026-03-03',
    '2026-03-08',
  ],
])('when %s, the first exit and the last entry are those', (_what, trip, exit, entry) => {
  expect([groupExit(trip), groupEntry(trip)]).toEqual([exit, entry])
})

test('a member goes by his own days where they differ, else by the group’s', () => {
  const trip = group(went, 'group', ['2026-03-01', null])
  const journeys = trip.members.map((member) => journeyOf(trip, member))
  expect(journeys).toEqual([
    { exitOn: '2026-03-02', entryOn: '2026-03-06' },
    { exitOn: '2026-03-01', entryOn: null },
  ])
})

test.each([
  [group(went, home), true],
  [group(went, 'group'), false],
  [group(went, out), false],
  // Nobody has left yet: nobody has stayed behind.
  [group(home, home), false],
])('who has no exit of his own while the group left stayed at home (%#)', (trip, stays) => {
  expect(trip.members.map((member) => stayedHome(trip, member))).toEqual([stays])
})
