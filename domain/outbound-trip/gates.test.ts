import { expect, test } from 'vitest'
import { aFulfilment, dutiesOn } from '#domain/duty/testing/duty-samples.ts'
import type { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import {
  clearProblems,
  closeProblems,
  debtorProblems,
  overlapProblems,
  stillShut,
} from '#domain/outbound-trip/gates.ts'
import { GateOverride, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { PassportCustodyId } from '#domain/shared/ids.ts'
import { aMember, anOutsider, aStaffMember, aTrip, day, sampleId } from '#domain/testing/samples.ts'

const today = '2026-02-27'
const clear = (trip: OutboundTrip, met: Parameters<typeof dutiesOn>[2] = {}, on = today) =>
  clearProblems(trip, dutiesOn(on, trip, met))
const codes = (problems: readonly GateProblem[]) => problems.map(({ code, what }) => `${code} ${what}`)

const request = aFulfilment({ ruleCode: 'trip_permission_request', authority: 'foreign_affairs' })
const reports = [aFulfilment(), aFulfilment({ authority: 'foreign_affairs' })]
const home = { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' }

test('gate 1 is shut by each duty before the departure, and by no other', () => {
  expect(codes(clear(aTrip()))).toEqual([
    'duty_open Gửi hồ sơ xin phép đi nước ngoài',
    'duty_open Báo cáo trước chuyến đi',
    'duty_open Báo cáo trước chuyến đi',
  ])
  expect(clear(aTrip()).map(({ detail }) => detail)).toEqual([
    'foreign_affairs 02/02/2026',
    'people_committee 23/02/2026',
    'foreign_affairs 23/02/2026',
  ])
  expect(clear(aTrip(), { met: [request, ...reports] })).toEqual([])
})

test('a duty met late opens its gate; a reopened one shuts it again', () => {
  const late = { met: [request, aFulfilment({ lateBy: 3 }), aFulfilment({ authority: 'foreign_affairs' })] }
  expect(clear(aTrip(), late)).toEqual([])
  expect(clear(aTrip(1, { departsOn: '2026-03-03' }), late)).toHaveLength(3)
})

const party = (answer: 'agreed' | 'disagreed' | null, changes = {}) =>
  aMember(aStaffMember(2), {
    isPartyMember: true,
    partyOpinion: answer && { answer, on: '2026-02-01', documentNumber: '', note: '' },
    ...changes,
  })
const outsider = anOutsider(3, { isPartyMember: true })

test.each<[string, Partial<Record<keyof OutboundTrip, unknown>>, readonly string[]]>([
  ['agrees', { kind: 'private_tourism', members: [party('agreed')] }, []],
  [
    'has not been asked',
    { kind: 'private_tourism', members: [party(null)] },
    ['party_opinion_missing Nguyễn Thị Khuê 2'],
  ],
  ['does not agree', { kind: 'private_family', members: [party('disagreed')] }, ['party_disagreed Nguyễn Thị Khuê 2']],
  ['is not asked on an official trip', { kind: 'business', members: [party(null)] }, []],
  ['is another agency’s', { kind: 'private_tourism', members: [outsider] }, []],
])('a party member whose cell %s', (_what, changes, expected) => {
  const problems = codes(clear(aTrip(1, changes))).filter((problem) => problem.startsWith('party'))
  expect(problems).toEqual(expected)
})

test('a trip registered late passes gate 1 with its reason', () => {
  const late = { kind: 'private_tourism', members: [party(null)], lateReason: 'Hồ sơ đến sau chuyến đi' }
  expect(clear(aTrip(1, late))).toEqual([])
})

const close = (
  trip: OutboundTrip,
  settled: Parameters<typeof dutiesOn>[2] = {},
  parts: Parameters<typeof closeProblems>[2] = [{ state: 'accepted' }],
  out: Parameters<typeof closeProblems>[3] = [],
) => codes(closeProblems(trip, dutiesOn('2026-03-12', trip, settled), parts, out))

const after = reports.map((report) => ({ ...report, ruleCode: 'trip_report_after', plannedOn: day('2026-03-06') }))
const allMet = { met: [request, ...reports, ...after] }

test('gate 2 opens when everybody is back, all duties are met, the report is accepted and passports are home', () => {
  expect(close(aTrip(1, home), allMet)).toEqual([])
})

test.each([
  ['one is not back', close(aTrip(1, { actualExitOn: '2026-03-02' }), allMet), ['entry_not_recorded Đoàn công tác 1']],
  ['nobody wrote a report', close(aTrip(1, home), allMet, []), ['report_not_accepted Đoàn công tác 1']],
  [
    'the report waits',
    close(aTrip(1, home), allMet, [{ state: 'submitted' }]),
    ['report_not_accepted Đoàn công tác 1'],
  ],
  [
    'one part of it was sent back',
    close(aTrip(1, home), allMet, [{ state: 'accepted' }, { state: 'sent_back' }]),
    ['report_not_accepted Đoàn công tác 1'],
  ],
  [
    'a passport is out',
    close(aTrip(1, home), allMet, undefined, [{ id: PassportCustodyId.parse(sampleId(9, 1)), fullName: 'Lê Ước' }]),
    ['passport_out Lê Ước'],
  ],
  [
    'a report was not sent to one authority',
    close(aTrip(1, home), { met: [request, ...reports, ...after.slice(1)] }),
    ['duty_open Báo cáo kết quả chuyến đi'],
  ],
  [
    'a report before the trip was never sent',
    close(aTrip(1, home), { met: [request, ...reports.slice(1), ...after] }),
    ['duty_open Báo cáo trước chuyến đi'],
  ],
])('gate 2 is shut while %s', (_what, problems, expected) => {
  expect(problems).toEqual(expected)
})

test('of a trip registered late gate 2 does not ask for what was to be done before it', () => {
  expect(close(aTrip(1, { ...home, lateReason: 'Hồ sơ đến sau' }), { met: after })).toEqual([])
})

const staffMemberId = aStaffMember(1).id
const clash = { tripId: aTrip(7).id, tripTitle: 'Đoàn khác', staffMemberId, fullName: 'Lê Ước' }
const debt = { kind: 'report', ...clash, dueOn: day('2026-02-10') } as const

test('gates 3 and 4 name the person, the other trip and its day', () => {
  expect(debtorProblems([debt, { ...debt, kind: 'passport' }])).toEqual([
    {
      code: 'owes_report',
      what: 'Lê Ước',
      detail: 'Đoàn khác 10/02/2026',
      subject: `${staffMemberId} ${clash.tripId}`,
    },
    {
      code: 'owes_passport',
      what: 'Lê Ước',
      detail: 'Đoàn khác 10/02/2026',
      subject: `${staffMemberId} ${clash.tripId}`,
    },
  ])
  expect(overlapProblems([{ ...clash, from: day('2026-03-05'), to: day('2026-03-09') }])).toMatchObject([
    { code: 'overlaps', what: 'Lê Ước', detail: 'Đoàn khác 05/03/2026–09/03/2026' },
  ])
})

const opened = (gate: GateOverride['gate'], missing: readonly GateProblem[]): Pick<OutboundTrip, 'overrides'> => ({
  overrides: [
    GateOverride.parse({
      gate,
      reason: 'Đồng ý cho đi',
      documentNumber: '',
      signer: 'Trịnh Khắc Ước',
      missing,
      recordedAt: '2026-02-27T02:00:00.000Z',
      recordedBy: 'Lãnh đạo',
    }),
  ],
})

test('opened in writing, a gate lets pass what was named', () => {
  const problems = clear(aTrip())
  expect(stillShut(opened('clear', problems), 'clear', problems)).toEqual([])
})

const [first, second, third] = clear(aTrip())
if (!first || !second || !third) throw new Error('three duties before the departure')

test.each<[string, readonly GateProblem[], readonly GateProblem[]]>([
  ['another duty', [first], clear(aTrip()).slice(1)],
  ['the same document to another authority', [second], [third]],
  ['the same duty before another departure', clear(aTrip()), clear(aTrip(1, { departsOn: '2026-03-03' }))],
  [
    'a debt of the same person from another trip',
    debtorProblems([debt]),
    debtorProblems([{ ...debt, tripId: aTrip(8).id }]),
  ],
  [
    'a debt of somebody of the same name',
    debtorProblems([debt]),
    debtorProblems([{ ...debt, staffMemberId: aStaffMember(2).id }]),
  ],
  ['the passport where the report was named', debtorProblems([debt]), debtorProblems([{ ...debt, kind: 'passport' }])],
])('what comes later is not let pass: %s', (_what, named, later) => {
  expect(stillShut(opened('clear', named), 'clear', later)).toEqual(later)
})

test('a note for one gate opens no other', () => {
  const problems = clear(aTrip())
  expect(stillShut(opened('close', problems), 'clear', problems)).toEqual(problems)
})
