import { describe, expect, test } from 'vitest'
import type { Duty } from '#domain/duty/duty.ts'
import { aFulfilment, aWaiver, dutyNames, dutyOf, shippedTable } from '#domain/duty/testing/duty-samples.ts'
import { visitDutiesOf } from '#domain/duty/visit-duties.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { day } from '#domain/testing/samples.ts'
import { aVisit, aVisitDecision, withFacts } from '#domain/testing/visit-samples.ts'

const dutiesOn = (
  today: string,
  visit: InboundVisit = aVisit(),
  { met = [], waivers = [] }: Partial<Parameters<typeof visitDutiesOf>[1]> = {},
): readonly Duty[] => visitDutiesOf(visit, { met, waivers }, shippedTable, day(today))

const three = ['people_committee', 'foreign_affairs', 'provincial_police'] as const
const dues = (duties: readonly Duty[], code: string) =>
  three.map((authority) => dutyOf(duties, code, { authority }).dueOn)
const noticed = (changes: Parameters<typeof aFulfilment>[0] = {}) =>
  three.map((authority) =>
    aFulfilment({ ruleCode: 'visit_notice', authority, dueOn: '2026-02-23', plannedOn: '2026-03-02', ...changes }),
  )

describe('what a visit owes', () => {
  test('a working visit is announced to the three, and its result reported to the three', () => {
    expect(dutyNames(dutiesOn('2026-01-12')).toSorted()).toEqual(
      ['visit_notice', 'visit_result'].flatMap((code) => three.map((authority) => `${code} ${authority}`)).toSorted(),
    )
  })

  test('provincial leaders who receive are asked through the foreign affairs body', () => {
    const visit = withFacts(aVisit(), { receivedByProvincialLeaders: true })
    expect(dutyNames(dutiesOn('2026-01-12', visit))).toContain('visit_reception_request foreign_affairs')
  })

  test.each([
    // 31/01/2026, thirty days before, is a Saturday.
    ['authorised_person', 'conference_file', '2026-01-30'],
    ['prime_minister', 'conference_file_prime_minister', '2026-01-21'],
  ])('a conference that %s decides about: its file, and its report in 15 days', (conferenceDecider, code, dueOn) => {
    const visit = withFacts(aVisit(1, { kind: 'hosted_conference' }), { conferenceDecider })
    const duties = dutiesOn('2026-01-12', visit)
    const file = duties.filter(({ ruleCode }) => ruleCode.startsWith('conference_file'))
    expect(file.map(({ ruleCode, dueOn: on }) => [ruleCode, on])).toEqual([[code, dueOn]])
    expect(dutyOf(duties, 'conference_report').dueOn).toBe('2026-03-18')
  })

  test('who called the visit off owes nothing for it', () => {
    for (const kind of ['refused', 'not_permitted', 'postponed', 'cancelled', 'withdrawn'] as const) {
      const visit = aVisit(1, { decisions: [aVisitDecision('submitted'), aVisitDecision(kind)] })
      expect(dutiesOn('2026-01-20', visit), kind).toEqual([])
    }
  })
})

describe('until when', () => {
  test('the notice: five working days before the Monday of arrival', () => {
    expect(dues(dutiesOn('2026-01-12'), 'visit_notice')).toEqual(['2026-02-23', '2026-02-23', '2026-02-23'])
  })

  test('the days of Tết do not count', () => {
    // From 14 to 22/02/2026 the offices are closed.
    const visit = aVisit(1, { arrivesOn: '2026-02-25', departsOn: '2026-02-25', programme: [] })
    expect(dutyOf(dutiesOn('2026-01-12', visit), 'visit_notice').dueOn).toBe('2026-02-11')
  })

  test('the result: five working days after the end as planned, and after the end as it was once that is known', () => {
    const planned = dutyOf(dutiesOn('2026-03-02'), 'visit_result')
    expect([planned.dueOn, planned.state]).toEqual(['2026-03-10', 'awaiting_return'])
    const stayed = aVisit(1, { actualArrivalOn: '2026-03-02', actualDepartureOn: '2026-03-05' })
    const known = dutyOf(dutiesOn('2026-03-06', stayed), 'visit_result')
    expect([known.dueOn, known.state]).toEqual(['2026-03-12', 'due_soon'])
    expect(dutyOf(dutiesOn('2026-03-13', stayed), 'visit_result').state).toBe('overdue')
  })

  test('guests who came without notice are announced on the day they came', () => {
    const visit = aVisit(1, { unplannedReason: 'Ghé thăm nhân dịp hội chợ' })
    const notice = dutyOf(dutiesOn('2026-03-02', visit), 'visit_notice')
    expect(notice.dueOn).toBe('2026-03-02')
    expect(notice.why).toContain('Ghé thăm nhân dịp hội chợ')
    expect(dutyOf(dutiesOn('2026-03-02', visit), 'visit_result').dueOn).toBe('2026-03-10')
  })
})

describe('what meets it', () => {
  test('each authority’s own letter, and a late one says so', () => {
    const [committee] = noticed()
    if (committee === undefined) throw new Error('three notices')
    const duties = dutiesOn('2026-02-27', aVisit(), { met: [committee] })
    expect(three.map((authority) => dutyOf(duties, 'visit_notice', { authority }).state)).toEqual([
      'done',
      'overdue',
      'overdue',
    ])
    const late = dutiesOn('2026-02-27', aVisit(), { met: noticed({ sentOn: '2026-02-25', lateBy: 2 }) })
    expect(dutyOf(late, 'visit_notice').state).toBe('done_late')
  })

  test('a waiver in writing', () => {
    const waivers = [aWaiver({ ruleCode: 'visit_notice', authority: 'provincial_police' })]
    const duties = dutiesOn('2026-02-27', aVisit(), { waivers })
    expect(dutyOf(duties, 'visit_notice', { authority: 'provincial_police' }).state).toBe('waived')
  })

  test('an arrival that moved to another day is announced anew', () => {
    const moved = aVisit(1, { arrivesOn: '2026-03-16', departsOn: '2026-03-17', programme: [] })
    const duty = dutyOf(dutiesOn('2026-02-27', moved, { met: noticed() }), 'visit_notice')
    expect([duty.state, duty.dueOn]).toEqual(['not_due', '2026-03-09'])
  })
})

describe('a change', () => {
  const changed = (kind: 'changed' | 'postponed' | 'cancelled') =>
    aVisit(1, {
      decisions: [
        aVisitDecision('submitted'),
        aVisitDecision('agreed'),
        aVisitDecision(kind, { on: '2026-02-25', recordedAt: '2026-02-25T03:00:00.000Z' }),
      ],
    })

  test.each(['changed', 'postponed', 'cancelled'] as const)(
    '%s: whoever was told is told in three working days, also of a visit that is off',
    (kind) => {
      const duties = dutiesOn('2026-02-26', changed(kind), { met: noticed() })
      expect(dues(duties, 'visit_change_notice')).toEqual(['2026-03-02', '2026-03-02', '2026-03-02'])
    },
  )

  test('nobody is told of a change of what nobody was told of, and one who was told of it is not told again', () => {
    expect(dutyNames(dutiesOn('2026-02-26', changed('cancelled')))).toEqual([])
    const told = aFulfilment({
      ruleCode: 'visit_change_notice',
      authority: 'people_committee',
      dueOn: '2026-03-02',
      plannedOn: '2026-02-25',
      sentOn: '2026-02-26',
      recordedAt: '2026-02-26T03:00:00.000Z',
    })
    const duties = dutiesOn('2026-02-27', changed('cancelled'), { met: [...noticed(), told] })
    const change = duties.filter(({ ruleCode }) => ruleCode === 'visit_change_notice')
    expect(change.map(({ authority, state }) => `${authority} ${state}`).toSorted()).toEqual([
      'foreign_affairs due_soon',
      'people_committee done',
      'provincial_police due_soon',
    ])
  })
})
