import { expect, test } from 'vitest'
import { aFulfilment, aWaiver, dutiesOn } from '#domain/duty/testing/duty-samples.ts'
import { debtsOf } from '#domain/outbound-trip/debts.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { ReportState } from '#domain/outbound-trip/return-report.ts'
import { aMember, aStaffMember, aTrip } from '#domain/testing/samples.ts'

const official = { kind: 'official', number: 'A7654321', expiresOn: null }
const [an, binh] = [aStaffMember(1), aStaffMember(2)]
const home = { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' }
const group = aTrip(7, { ...home, members: [aMember(an, { role: 'leader', passport: official }), aMember(binh)] })

const owed = (
  today: string,
  trip: OutboundTrip = group,
  settled: Parameters<typeof dutiesOn>[2] = {},
  parts: readonly (readonly [number, ReportState])[] = [],
) =>
  debtsOf(
    [an.id, binh.id],
    [
      {
        trip,
        duties: dutiesOn(today, trip, settled),
        parts: parts.map(([index, state]) => ({
          memberId: (trip.members[index] ?? group.members[0])?.id as never,
          state,
        })),
      },
    ],
  ).map(({ kind, fullName, dueOn }) => `${kind} ${fullName.slice(-1)} ${dueOn}`)

test.each([
  ['2026-03-13', []],
  ['2026-03-16', ['passport 1 2026-03-13']],
  ['2026-03-18', ['report 1 2026-03-17', 'passport 1 2026-03-13', 'report 2 2026-03-17']],
] as const)('on %s, what is overdue from the other trip is owed by each of its members: %j', (today, debts) => {
  expect(owed(today)).toEqual(debts)
})

test.each<[string, readonly (readonly [number, ReportState])[], readonly string[]]>([
  ['nobody has written', [], ['report 1', 'report 2']],
  ['one has filed his part', [[1, 'submitted']], ['report 1']],
  ['one writes still', [[1, 'draft']], ['report 1', 'report 2']],
  ['one got his part back', [[1, 'sent_back']], ['report 1', 'report 2']],
  ['the group’s report is accepted', [[0, 'accepted']], []],
  [
    'one part is accepted, another came back',
    [
      [0, 'accepted'],
      [1, 'sent_back'],
    ],
    ['report 2'],
  ],
])('a report that is overdue is owed by who has not filed his part, when %s', (_what, parts, debts) => {
  const reports = owed('2026-03-18', group, {}, parts).filter((debt) => debt.startsWith('report'))
  expect(reports.map((debt) => debt.slice(0, 8))).toEqual(debts)
})

test('who stayed at home owes nothing', () => {
  const members = [group.members[0], { ...group.members[1], ownJourney: { exitOn: null, entryOn: null } }]
  expect(owed('2026-03-18', aTrip(7, { ...home, members }))).toEqual(['report 1 2026-03-17', 'passport 1 2026-03-13'])
})

test('a report sent or waived is owed no more, nor a passport handed back', () => {
  const toBoth = ['people_committee', 'foreign_affairs'].map((authority) => ({
    ruleCode: 'trip_report_after',
    authority,
  }))
  const sent = toBoth.map((changes) => aFulfilment({ ...changes, plannedOn: '2026-03-06' }))
  expect(owed('2026-03-18', group, { met: sent })).toEqual(['passport 1 2026-03-13'])
  const waived = toBoth.map((changes) => aWaiver({ ...changes, plannedOn: '2026-03-06' }))
  expect(owed('2026-03-18', group, { waivers: waived })).toEqual(['passport 1 2026-03-13'])
  const memberId = group.members[0]?.id
  const back = aFulfilment({ ruleCode: 'passport_hand_back', authority: 'passport_manager', memberId })
  expect(owed('2026-03-18', group, { met: [...sent, back] })).toEqual([])
})

test('nobody else’s debts are asked about, and people from outside have none', () => {
  const duties = dutiesOn('2026-03-18', group)
  expect(debtsOf([aStaffMember(3).id, null], [{ trip: group, duties, parts: [] }])).toEqual([])
})
