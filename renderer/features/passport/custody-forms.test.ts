import { expect, test } from 'vitest'
import { CustodyTrip } from '#contract/routes/passport-custody.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { decisionAfter, handBackForm, newHandOut, tripLabel } from '#renderer/features/passport/custody-forms.ts'

const aTrip = (n: number, decisionNumber = `${n}/QĐ-UBND`): CustodyTrip =>
  CustodyTrip.parse({
    id: sampleId(4, n),
    title: `Đoàn ${n}`,
    departsOn: '2026-01-19',
    returnsOn: '2026-01-23',
    decisionNumber,
  })

test('with one trip to choose from, it is chosen with its decision', () => {
  expect(newHandOut([aTrip(1)], day('2026-01-12'))).toEqual({
    tripId: sampleId(4, 1),
    decisionNumber: '1/QĐ-UBND',
    on: '12/01/2026',
    note: '',
  })
  expect(newHandOut([aTrip(1), aTrip(2)], day('2026-01-12'))).toMatchObject({ tripId: '', decisionNumber: '' })
  expect(tripLabel(aTrip(1))).toBe('Đoàn 1 (19/01/2026 – 23/01/2026)')
})

test('the decision follows the trip until somebody types another', () => {
  const trips = [aTrip(1), aTrip(2), aTrip(3, '')]
  expect(decisionAfter(sampleId(4, 2), '', trips)).toBe('2/QĐ-UBND')
  expect(decisionAfter(sampleId(4, 2), '1/QĐ-UBND', trips)).toBe('2/QĐ-UBND')
  expect(decisionAfter(sampleId(4, 3), '1/QĐ-UBND', trips)).toBe('')
  expect(decisionAfter(sampleId(4, 2), '7/QĐ-SKHCN', trips)).toBe('7/QĐ-SKHCN')
})

test.each([
  ['in time', '30/01/2026', '', true],
  ['late without reason', '02/02/2026', ' ', false],
  ['late with its reason', '02/02/2026', 'Ốm', true],
])('a hand-back %s', (_what, on, lateReason, expected) => {
  expect(handBackForm(day('2026-01-30')).safeParse({ on, lateReason, note: '' }).success).toBe(expected)
  expect(handBackForm(null).safeParse({ on, lateReason, note: '' }).success).toBe(true)
})
