import { describe, expect, it } from 'vitest'
import { newTripForm, TripForm, type TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'

const whole: TripFormInput = {
  ...newTripForm,
  title: '  Đoàn công tác\ntại Nhật Bản ',
  kind: 'business',
  departsOn: '12012026',
  returnsOn: '20/1/2026',
  legs: [{ country: 'JP', place: '' }],
  members: [{ staffMemberId: '0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a10', role: 'leader', passportId: '' }],
  funding: [{ source: 'state_budget', donor: '', amount: '120.000.000', currency: 'VND' }],
}
const problemsAt = (over: Partial<TripFormInput>): readonly string[] =>
  (TripForm.safeParse({ ...whole, ...over }).error?.issues ?? []).map(({ path }) => path.join('.'))

describe('the trip form', () => {
  it('becomes a draft: one line, real days, whole amounts, no passport where none is chosen', () => {
    expect(TripForm.parse(whole)).toMatchObject({
      title: 'Đoàn công tác tại Nhật Bản',
      departsOn: '2026-01-12',
      returnsOn: '2026-01-20',
      members: [{ passportId: null }],
      funding: [{ amount: 120_000_000 }],
    })
  })

  it.each<[string, Partial<TripFormInput>, readonly string[]]>([
    ['a name of 301 characters', { title: 'a'.repeat(301) }, ['title']],
    ['no kind', { kind: '' }, ['kind']],
    ['an impossible day', { departsOn: '31/02/2026' }, ['departsOn']],
    ['a return before the departure', { returnsOn: '11/01/2026' }, ['returnsOn']],
    [
      'a return before the departure, with more missing',
      { returnsOn: '11/01/2026', title: '' },
      ['title', 'returnsOn'],
    ],
    ['no country', { legs: [{ country: '', place: '' }] }, ['legs.0.country']],
    ['nobody', { members: [] }, ['members']],
    [
      'an amount in words',
      { funding: [{ source: 'host', donor: '', amount: 'mười triệu', currency: 'USD' }] },
      ['funding.0.amount'],
    ],
  ])('points out %s', (_, over, fields) => {
    expect(problemsAt(over)).toEqual(fields)
  })
})
