import { describe, expect, test } from 'vitest'
import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { profile } from '#domain/document/testing/trip-documents.ts'
import { dutiesOf } from '#domain/duty/duty.ts'
import { meetDuty } from '#domain/duty/meet-duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { aWaiver } from '#domain/duty/testing/duty-samples.ts'
import { shippedRules } from '#domain/duty/testing/shipped-rules.ts'
import { dutiesMet, dutiesWaiting, kindsOwed } from '#domain/letter/duties-met.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { Instant } from '#domain/shared/ids.ts'
import { aTrip, day } from '#domain/testing/samples.ts'

const table = { rules: shippedRules, calendar: shippedCalendar }
const duties = (trip: OutboundTrip = aTrip()) => dutiesOf(trip, noSettlements, table, day('2026-01-12'))
const { peopleCommitteeName, foreignAffairsName } = profile
const met = (kind: DocumentKind, recipients: readonly string[], head = profile, trip?: OutboundTrip) =>
  dutiesMet(kind, recipients, head, duties(trip)).map(({ ruleCode, authority }) => `${ruleCode} ${authority}`)

describe('sending a letter meets', () => {
  test.each<[DocumentKind, readonly string[], readonly string[]]>([
    ['outbound_trip_report', [peopleCommitteeName], ['trip_report_before people_committee']],
    ['outbound_trip_notice', [foreignAffairsName], ['trip_report_before foreign_affairs']],
    ['outbound_trip_request', [foreignAffairsName], ['trip_permission_request foreign_affairs']],
    [
      'outbound_trip_pre_report',
      [peopleCommitteeName, foreignAffairsName],
      ['trip_report_before people_committee', 'trip_report_before foreign_affairs'],
    ],
    ['outbound_trip_pre_report', [foreignAffairsName], ['trip_report_before foreign_affairs']],
    ['outbound_trip_report', ['Phòng Hành chính'], []],
    ['outbound_trip_submission', [peopleCommitteeName], []],
    ['outbound_trip_decision', [peopleCommitteeName, foreignAffairsName], []],
  ])('%s to %j: %j', (kind, recipients, expected) => {
    expect(met(kind, recipients)).toEqual(expected)
  })

  test('both duties where one body does the work of two', () => {
    const one = { ...profile, foreignAffairsName: peopleCommitteeName }
    expect(met('outbound_trip_pre_report', [peopleCommitteeName], one)).toEqual([
      'trip_report_before people_committee',
      'trip_report_before foreign_affairs',
    ])
  })

  test('nothing that is met already', () => {
    const [first] = dutiesMet('outbound_trip_report', [peopleCommitteeName], profile, duties())
    if (first === undefined) throw new Error('it is owed')
    const recorded = {
      documentNumber: '05/KHCN-VP',
      documentOn: day('2026-01-12'),
      sentOn: day('2026-01-13'),
      letterId: null,
      recordedAt: Instant.parse('2026-01-13T02:00:00.000Z'),
      recordedBy: 'Người thử',
    }
    const fulfilment = meetDuty(first, recorded, shippedCalendar)
    expect(fulfilment).toMatchObject({ ...recorded, dueOn: first.dueOn, why: first.why, basis: first.basis, lateBy: 0 })
    const after = dutiesOf(aTrip(), { met: [fulfilment], waivers: [] }, table, day('2026-01-14'))
    expect(dutiesMet('outbound_trip_report', [peopleCommitteeName], profile, after)).toEqual([])
  })
})

test('no letter waits to be sent for a duty that was waived in writing', () => {
  const waived = { met: [], waivers: [aWaiver()] }
  const left = dutiesWaiting('outbound_trip_pre_report', dutiesOf(aTrip(), waived, table, day('2026-01-12')))
  expect(left.map(({ authority }) => authority)).toEqual(['foreign_affairs'])
})

test('a report of results waits for the return: before it is recorded its due day does not stand', () => {
  expect(dutiesWaiting('outbound_trip_result', duties())).toEqual([])
  const back = aTrip(1, { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' })
  expect(dutiesWaiting('outbound_trip_result', duties(back)).map(({ ruleCode }) => ruleCode)).toContain(
    'trip_report_after',
  )
})

describe('of several kinds that would meet one duty', () => {
  const kinds: readonly DocumentKind[] = ['outbound_trip_pre_report', 'outbound_trip_report', 'outbound_trip_notice']

  test('the letters to one body each are proposed, not the report to both besides', () => {
    expect(kindsOwed(kinds, [], duties())).toEqual(['outbound_trip_report', 'outbound_trip_notice'])
  })

  test('the report to both under way, nothing more is', () => {
    expect(kindsOwed(kinds, ['outbound_trip_pre_report'], duties())).toEqual([])
  })

  test('one letter under way, the other is', () => {
    expect(kindsOwed(kinds, ['outbound_trip_report'], duties())).toEqual(['outbound_trip_notice'])
  })
})
