import { expect, test } from 'vitest'
import { shippedCalendar } from '#domain/calendar/testing/shipped-calendar.ts'
import { INTERNAL_BASIS_NOTICE } from '#domain/duty/deadline-rule.ts'
import { dutiesOf, lateBy } from '#domain/duty/duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { dutiesOn, dutyNames, dutyOf, shippedTable } from '#domain/duty/testing/duty-samples.ts'
import { shippedRules } from '#domain/duty/testing/shipped-rules.ts'
import { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import { aMember, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'

const home = { actualExitOn: '2026-03-02', actualEntryOn: '2026-03-06' }

test.each([
  [
    'business',
    false,
    ['trip_permission_request', 'trip_report_before', 'trip_report_before', 'trip_report_after', 'trip_report_after'],
  ],
  [
    'study',
    false,
    [
      'trip_permission_request',
      'trip_report_before',
      'trip_report_before',
      'trip_report_after',
      'trip_report_after',
      'training_report',
    ],
  ],
  ['private_tourism', false, ['private_application']],
  ['private_tourism', true, ['private_application', 'private_party_application', 'private_party_report']],
] as const)('a trip for %s, party member %s, owes %j', (kind, isPartyMember, codes) => {
  const trip = aTrip(1, { kind, members: [aMember(aStaffMember(), { role: 'leader', isPartyMember })] })
  expect(dutiesOn('2026-01-05', trip).map(({ ruleCode }) => ruleCode)).toEqual(codes)
})

test('before and after an official trip, UBND tỉnh and Sở Ngoại vụ are each owed their report', () => {
  expect(dutyNames(dutiesOn('2026-01-05')).filter((duty) => duty.startsWith('trip_report'))).toEqual([
    'trip_report_before people_committee',
    'trip_report_before foreign_affairs',
    'trip_report_after people_committee',
    'trip_report_after foreign_affairs',
  ])
})

test('only who travels on an official passport has it to hand back, and is named', () => {
  const official = { kind: 'official', number: 'A7654321', expiresOn: null }
  const [leader, other] = [aStaffMember(1), aStaffMember(2, { fullName: 'Lê Văn Ước' })]
  const trip = aTrip(1, { members: [aMember(leader, { role: 'leader' }), aMember(other, { passport: official })] })
  expect(dutyOf(dutiesOn('2026-01-05', trip), 'passport_hand_back').memberNames).toEqual(['Lê Văn Ước'])
  expect(dutyOf(dutiesOn('2026-01-05', trip), 'trip_report_after').memberNames).toEqual([])
  expect(dutyNames(dutiesOn('2026-01-05'))).not.toContain('passport_hand_back passport_manager')
})

// Reckoned by hand on the wall calendar: departure Monday 2/3/2026, Tết off from 14 to 22/2; return Friday 6/3/2026.
test.each([
  ['trip_permission_request', '2026-02-02'],
  ['trip_report_before', '2026-02-23'],
  ['trip_report_after', '2026-03-17'],
] as const)('the day due of %s is %s', (code, dueOn) => {
  expect(dutyOf(dutiesOn('2026-01-05'), code).dueOn).toBe(dueOn)
})

test.each([
  ['2026-02-15', 'not_due', 1, 'eight days before'],
  ['2026-02-16', 'due_soon', 1, 'seven days before'],
  ['2026-02-22', 'due_soon', 1, 'the day before'],
  ['2026-02-23', 'due_soon', 0, 'the day itself'],
  ['2026-02-24', 'overdue', -1, 'the day after'],
  ['2026-02-28', 'overdue', -4, 'the Saturday after'],
  ['2026-03-02', 'overdue', -5, 'the day of departure'],
] as const)('the report due on 23/2 is on %s %s, %i: %s', (today, state, days, _when) => {
  expect(dutyOf(dutiesOn(today), 'trip_report_before')).toMatchObject({ state, days, dueOn: '2026-02-23' })
})

test('late by a weekend only counts as late by one working day', () => {
  const trip = aTrip(1, { ...home, departsOn: '2026-03-02' })
  const friday = dutyOf(
    dutiesOf({ ...trip, actualEntryOn: day('2026-03-04') }, noSettlements, shippedTable, day('2026-03-14')),
    'trip_report_after',
  )
  expect(friday).toMatchObject({ dueOn: '2026-03-13', state: 'overdue', days: -1 })
})

test.each(['2026-01-05', '2026-03-06', '2026-03-17', '2026-06-01'])(
  'while the return is not recorded, the report after it waits and its day is provisional, on %s too',
  (today) => {
    const duty = dutyOf(dutiesOn(today, aTrip(1, { actualExitOn: '2026-03-02' })), 'trip_report_after')
    expect(duty).toMatchObject({ state: 'awaiting_return', isProvisional: true, dueOn: '2026-03-17' })
    expect(duty.why).toContain('Dự kiến về ngày thứ Sáu, 06/03/2026')
  },
)

test.each([
  ['2026-03-09', 'not_due'],
  ['2026-03-10', 'due_soon'],
  ['2026-03-17', 'due_soon'],
  ['2026-03-18', 'overdue'],
] as const)('once the return of 06/3 is recorded, the report due on 17/3 is on %s %s', (today, state) => {
  const duty = dutyOf(dutiesOn(today, aTrip(1, home)), 'trip_report_after')
  expect(duty).toMatchObject({ state, isProvisional: false, dueOn: '2026-03-17' })
  expect(duty.why).toContain('. Cấu hình nội bộ – chưa có căn cứ pháp lý. Về ngày thứ Sáu, 06/03/2026')
})

test('the actual return counts, not the planned one; so does the actual departure', () => {
  const later = aTrip(1, { actualExitOn: '2026-03-03', actualEntryOn: '2026-03-09' })
  expect(dutyOf(dutiesOn('2026-03-10', later), 'trip_report_after').dueOn).toBe('2026-03-18')
  expect(dutyOf(dutiesOn('2026-03-10', later), 'trip_report_before').dueOn).toBe('2026-02-24')
})

test('a return in a year without an official calendar is provisional although it is recorded', () => {
  const trip = aTrip(1, {
    departsOn: '2027-12-20',
    returnsOn: '2027-12-28',
    actualExitOn: '2027-12-20',
    actualEntryOn: '2027-12-28',
  })
  expect(dutyOf(dutiesOn('2027-12-29', trip), 'trip_report_after')).toMatchObject({ isProvisional: true })
})

test.each(OutboundTripKind.options.flatMap((kind) => [true, false].map((isBack) => ({ kind, isBack }))))(
  '“Vì sao?” of $kind names rule, basis, the day of the event and the day due (return recorded: $isBack)',
  ({ kind, isBack }) => {
    const official = { kind: 'official', number: 'A7654321', expiresOn: null }
    const members = [aMember(aStaffMember(), { role: 'leader', isPartyMember: true, passport: official })]
    const duties = dutiesOn('2026-04-01', aTrip(1, { kind, members, ...(isBack ? home : {}) }))
    expect(duties.length).toBeGreaterThan(2)
    for (const duty of duties) {
      const rule = shippedRules.find(({ code }) => code === duty.ruleCode)
      if (!rule) throw new Error('a duty without its rule')
      const event = rule.event === 'departure' ? 'thứ Hai, 02/03/2026' : 'thứ Sáu, 06/03/2026'
      expect(duty.why).toMatch(/^Quy định: /)
      expect(duty.why.toLocaleLowerCase('vi')).toContain(rule.document.toLocaleLowerCase('vi'))
      expect(duty.why).toContain(`(${rule.basis})`)
      expect(duty.why).toContain(` ${String(rule.days).padStart(2, '0')} ngày`)
      expect(duty.why).toContain(event)
      expect(duty.why).toContain(`Hạn cuối: ${formatDeadline(duty.dueOn)}`)
      expect(duty.why.includes(INTERNAL_BASIS_NOTICE)).toBe(rule.basisKind === 'internal')
      expect(duty.hasLegalBasis).toBe(rule.basisKind !== 'internal')
      expect(duty.why).not.toMatch(/undefined|null|NaN| {2}/)
    }
  },
)

test('the rule in force on the day of the event decides, not the one of today', () => {
  const [old] = shippedRules.filter(({ code }) => code === 'trip_report_before')
  if (!old) throw new Error('no such rule')
  const rules = [
    { ...old, validTo: day('2026-03-01') },
    { ...old, days: 3, validFrom: day('2026-03-02') },
  ]
  const due = (departsOn: string) =>
    dutiesOf(
      aTrip(1, { departsOn, returnsOn: '2026-03-20' }),
      noSettlements,
      { ...shippedTable, rules },
      day('2026-02-01'),
    ).map(({ dueOn }) => dueOn)
  // Sunday 1/3: five working days before; Monday 2/3: three.
  expect(due('2026-03-01')).toEqual(['2026-02-23', '2026-02-23'])
  expect(due('2026-03-02')).toEqual(['2026-02-25', '2026-02-25'])
  expect(dutiesOf(aTrip(), noSettlements, { ...shippedTable, rules: rules.slice(0, 1) }, day('2026-02-01'))).toEqual([])
})

test.each([
  ['working_day', '2026-02-20', 0],
  ['working_day', '2026-02-23', 0],
  ['working_day', '2026-02-24', 1],
  ['working_day', '2026-02-28', 4],
  ['working_day', '2026-03-02', 5],
  ['calendar_day', '2026-02-23', 0],
  ['calendar_day', '2026-02-24', 1],
  ['calendar_day', '2026-03-02', 7],
] as const)('counted in %s, sent on %s against 23/2 is late by %i', (unit, sentOn, days) => {
  expect(lateBy(shippedCalendar, { dueOn: day('2026-02-23'), unit }, day(sentOn))).toBe(days)
})

test('sent on the Saturday after a Friday due day is late by one', () => {
  expect(lateBy(shippedCalendar, { dueOn: day('2026-02-27'), unit: 'working_day' }, day('2026-02-28'))).toBe(1)
})
