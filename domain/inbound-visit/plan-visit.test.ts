import { expect, test } from 'vitest'
import { checkVisitor } from '#domain/inbound-visit/check-visitor.ts'
import { checkVisitShape, unplannedReasonAfter } from '#domain/inbound-visit/plan-visit.ts'
import { inOrder, parseTypedTime, timeSpan } from '#domain/inbound-visit/programme.ts'
import { visitorProblems } from '#domain/inbound-visit/visitor-problem.ts'
import { day } from '#domain/testing/samples.ts'
import { aGuest, aLine, aVisit, aVisitDraft } from '#domain/testing/visit-samples.ts'

const guests = (...changes: readonly Parameters<typeof aGuest>[1][]) =>
  changes.map((change, index) => ({ ...aGuest(index + 2, change), id: null }))
const shape = (changes: Parameters<typeof aVisitDraft>[0]) => {
  const checked = checkVisitShape(aVisitDraft(changes))
  return checked.ok ? 'ok' : [checked.error.code.replace('inbound_visit.', ''), checked.error.details]
}

test.each([
  ['the sample', {}, 'ok'],
  ['one day', { departsOn: '2026-03-02', programme: [] }, 'ok'],
  ['the end before the beginning', { departsOn: '2026-03-01' }, ['departs_before_arrival', {}]],
  ['two leaders', { visitors: guests({ isLeader: true }, { isLeader: true }) }, ['several_leaders', {}]],
  [
    'one passport twice',
    { visitors: guests({}, { passportNumber: 'M0001111' }, { passportNumber: 'M0001111' }) },
    ['passport_twice', { index: 2 }],
  ],
  [
    'one number of two countries',
    { visitors: guests({ passportNumber: 'M0001111' }, { passportNumber: 'M0001111', nationality: 'JP' }) },
    'ok',
  ],
  ['no passports yet', { visitors: guests({ passportNumber: '' }, { passportNumber: '' }) }, 'ok'],
  ['nobody yet', { visitors: [] }, 'ok'],
  [
    'a line outside the days',
    { programme: [aLine('2026-03-02', '08:30'), aLine('2026-03-04', '08:30')] },
    ['programme_outside_visit', { index: 1 }],
  ],
  [
    'a line that ends before it starts',
    { programme: [aLine('2026-03-02', '10:00', { ends: '09:00' })] },
    ['programme_ends_before_start', { index: 0 }],
  ],
  [
    'an end without a start',
    { programme: [aLine('2026-03-02', '', { ends: '09:00' })] },
    ['programme_ends_before_start', { index: 0 }],
  ],
])('%s: %s', (_what, changes, wanted) => {
  expect(shape(changes)).toEqual(wanted)
})

const planned = aVisit()
const reason = (
  today: string,
  before: Pick<typeof planned, 'arrivesOn' | 'unplannedReason'> | null,
  draft: { arrivesOn?: string; unplannedReason?: string },
) => {
  const { arrivesOn, unplannedReason } = aVisitDraft(draft)
  const told = unplannedReasonAfter(before, { arrivesOn, unplannedReason }, day(today))
  return told.ok ? told.value : told.error.code
}
const missing = 'inbound_visit.unplanned_reason_missing'

test('a visit entered on its day or later came without notice, and says why', () => {
  expect(reason('2026-03-01', null, {})).toBe('')
  expect(reason('2026-03-02', null, {})).toBe(missing)
  expect(reason('2026-03-05', null, { unplannedReason: 'Ghé thăm nhân dịp hội chợ' })).toBe('Ghé thăm nhân dịp hội chợ')
  // Nothing of it is kept once the visit lies ahead.
  expect(reason('2026-03-01', null, { unplannedReason: 'Ghé thăm' })).toBe('')
})

test('one entered in time never becomes unplanned by the passing of days; one moved before today does', () => {
  expect(reason('2026-03-20', planned, { arrivesOn: '2026-03-02' })).toBe('')
  expect(reason('2026-03-20', planned, { arrivesOn: '2026-03-10' })).toBe('')
  expect(reason('2026-02-20', planned, { arrivesOn: '2026-02-19' })).toBe(missing)
  const unplanned = { ...planned, unplannedReason: 'Ghé thăm' }
  expect(reason('2026-03-20', unplanned, { unplannedReason: '' })).toBe('Ghé thăm')
})

test.each([
  ['8', '08:00'],
  ['8h', '08:00'],
  ['8h30', '08:30'],
  ['8:30', '08:30'],
  ['08.30', '08:30'],
  ['8g30', '08:30'],
  ['14H05', '14:05'],
  ['24:00', null],
  ['8h60', null],
  ['sáng', null],
  ['', null],
])('the typed time %j is %j', (typed, time) => {
  expect(parseTypedTime(typed)).toBe(time)
})

test('a programme stands in the order of day and hour, lines without an hour at the end of their day', () => {
  const lines = [
    aLine('2026-03-03', '08:00', { content: 'D' }),
    aLine('2026-03-02', '', { content: 'C' }),
    aLine('2026-03-02', '14:00', { content: 'B' }),
    aLine('2026-03-02', '08:30', { content: 'A' }),
  ]
  expect(inOrder(lines).map(({ content }) => content)).toEqual(['A', 'B', 'C', 'D'])
  expect(timeSpan(aLine('2026-03-02', '08:30', { ends: '11:00' }))).toBe('08:30 - 11:00')
  expect(timeSpan(aLine('2026-03-02', ''))).toBe('')
})

test.each([
  ['a name of blanks', { fullName: '  ' }, 'name_missing', 'stops'],
  ['a name that is too long', { fullName: 'A'.repeat(101) }, 'too_long', 'stops'],
  ['a birth tomorrow', { birth: { known: 'day', on: day('2026-03-11') } }, 'birth_in_future', 'stops'],
  ['a birth year ahead', { birth: { known: 'year', year: 2027 } }, 'birth_in_future', 'stops'],
  ['a number with a sign in it', { passportNumber: 'M12#45' }, 'passport_number_unreadable', 'stops'],
  ['a passport that has run out', { passportExpiresOn: day('2026-03-09') }, 'passport_expired', 'warns'],
])('%s is told as %s', (_what, changes, code, weight) => {
  const told = checkVisitor(aGuest(1, changes), day('2026-03-10'))
  expect(told.map((one) => one.code)).toEqual([code])
  expect(told.map((one) => visitorProblems[one.code])).toEqual([weight])
})

test('the sample guest, one with a birth year of this year, and one without passport have nothing wrong', () => {
  for (const changes of [{}, { birth: { known: 'year', year: 2026 } }, { passportNumber: '', passportExpiresOn: null }])
    expect(checkVisitor(aGuest(1, changes), day('2026-03-10'))).toEqual([])
})
