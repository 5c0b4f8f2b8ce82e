import { expect, test } from 'vitest'
import { aFulfilment, dutiesOn } from '#domain/duty/testing/duty-samples.ts'
import { ownDueDays } from '#domain/outbound-trip/own-trip.ts'
import type { ReportState } from '#domain/outbound-trip/return-report.ts'
import { aMember, aStaffMember, aTrip } from '#domain/testing/samples.ts'

const official = { kind: 'official', number: 'A7654321', expiresOn: null }
const an = aMember(aStaffMember(1), { role: 'leader', passport: official })
const binh = aMember(aStaffMember(2))
const abroad = aTrip(1, { members: [an, binh], actualExitOn: '2026-03-02' })
const home = { ...abroad, actualEntryOn: aTrip().returnsOn }

const part = (memberId: typeof an.id, state: ReportState) => ({ memberId, state })

test('before the return is recorded no day is shown', () => {
  expect(ownDueDays(an, dutiesOn('2026-03-04', abroad), [])).toEqual({ reportDueOn: null, passportDueOn: null })
})

test('afterwards each has the report’s day, and his own passport’s alone', () => {
  const duties = dutiesOn('2026-03-09', home)
  expect(ownDueDays(an, duties, [])).toEqual({ reportDueOn: '2026-03-17', passportDueOn: '2026-03-13' })
  expect(ownDueDays(binh, duties, [])).toEqual({ reportDueOn: '2026-03-17', passportDueOn: null })
})

test.each<[string, ReturnType<typeof part>[], string | null]>([
  ['writes', [part(an.id, 'draft')], '2026-03-17'],
  ['has filed', [part(an.id, 'submitted')], null],
  ['got it back', [part(an.id, 'sent_back')], '2026-03-17'],
  ['sees the group’s report accepted', [part(binh.id, 'accepted')], null],
  ['has not written while another’s part came back', [part(binh.id, 'sent_back')], '2026-03-17'],
])('who %s', (_what, parts, day) => {
  expect(ownDueDays(an, dutiesOn('2026-03-09', home), parts).reportDueOn).toBe(day)
})

test('what is met is not asked for again', () => {
  const back = aFulfilment({
    ruleCode: 'passport_hand_back',
    authority: 'passport_manager',
    memberId: an.id,
    plannedOn: '2026-03-06',
    dueOn: '2026-03-13',
    sentOn: '2026-03-09',
  })
  expect(ownDueDays(an, dutiesOn('2026-03-09', home, { met: [back] }), []).passportDueOn).toBeNull()
})
