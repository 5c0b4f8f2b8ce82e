import { describe, expect, it } from 'vitest'
import { OutboundTripDraft } from '#domain/outbound-trip/outbound-trip.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import {
  asksWhyLate,
  emptyFunding,
  emptyLeg,
  type TripFormInput,
  tripForm,
} from '#renderer/features/outbound-trip/trip-form.ts'
import { emptyOutside, type OutsideInput } from '#renderer/features/outbound-trip/trip-form-members.ts'
import { newTripForm } from '#renderer/features/outbound-trip/trip-form-values.ts'

const today = day('2026-01-05')
const form = tripForm({ today, asks: 'by_day' })
const outsider: OutsideInput = {
  ...emptyOutside,
  fullName: 'Hồ Sĩ Lạ',
  kind: 'public_employee',
  post: 'Giảng viên',
  unitName: 'Trường Đại học Mẫu',
}
const whole: TripFormInput = {
  ...newTripForm,
  title: '  Đoàn công tác\ntại Nhật Bản ',
  kind: 'business',
  departsOn: '12012026',
  returnsOn: '20/1/2026',
  isInAnnualPlan: true,
  planItemId: sampleId(7, 1),
  request: { documentNumber: ' 05/SKHCN-VP ', on: '2/1/2026' },
  lateReason: 'còn lại từ lúc ngày đi ghi nhầm',
  legs: [{ country: 'JP', place: '', from: '12/1/2026', to: '' }],
  members: [
    { of: 'staff', staffMemberId: sampleId(2, 1), role: 'leader', passportId: '' },
    { ...outsider, birth: '1980', passportNumber: ' c 123 4567 ', passportExpiresOn: '2/1/2029' },
  ],
  funding: [
    { ...emptyFunding, amount: '120.000.000', rate: '25.340' },
    { ...emptyFunding, source: 'host', amount: '3000', currency: 'USD', rate: '25340' },
  ],
}
const problemsAt = (over: Partial<TripFormInput>): readonly string[] =>
  (form.safeParse({ ...whole, ...over }).error?.issues ?? []).map(({ path }) => path.join('.'))

describe('the trip form', () => {
  it('becomes a draft: one line, real days, whole amounts, no passport where none is chosen', () => {
    const draft = form.parse(whole)
    expect(draft).toMatchObject({
      title: 'Đoàn công tác tại Nhật Bản',
      departsOn: '2026-01-12',
      returnsOn: '2026-01-20',
      planItemId: sampleId(7, 1),
      request: { documentNumber: '05/SKHCN-VP', on: '2026-01-02' },
      legs: [{ country: 'JP', place: '', from: '2026-01-12', to: null }],
      members: [
        { of: 'staff', passportId: null },
        {
          of: 'outside',
          memberId: null,
          birth: { known: 'year', year: 1980 },
          passport: { kind: 'ordinary', number: 'C1234567', expiresOn: '2029-01-02' },
        },
      ],
      funding: [
        { amount: 120_000_000, rate: null },
        { amount: 3000, rate: 25_340 },
      ],
    })
    // What it sends is what the route takes, without a field too many.
    expect(OutboundTripDraft.safeParse(draft).success).toBe(true)
  })

  it('does not send what it does not show: a reason of being late, a plan of private business', () => {
    expect(form.parse(whole).lateReason).toBe('')
    expect(form.parse({ ...whole, kind: 'private_tourism' })).toMatchObject({ isInAnnualPlan: false, planItemId: null })
    expect(form.parse({ ...whole, isInAnnualPlan: false }).planItemId).toBeNull()
  })

  it.each([
    ['by_day', '2026-01-04', true],
    ['by_day', '2026-01-05', false],
    ['by_day', null, false],
    ['known', '2026-02-01', true],
    ['never', '2026-01-04', false],
  ] as const)('asks (%s) why a departure on %s is registered on 05/01/2026: %s', (asks, departsOn, does) => {
    expect(asksWhyLate({ today, asks }, departsOn === null ? null : day(departsOn))).toBe(does)
  })

  it('wants a reason for a trip that has begun, and sends it', () => {
    const late = { departsOn: '04/01/2026', legs: [{ ...emptyLeg, country: 'JP' }] }
    expect(problemsAt({ ...late, lateReason: '  ' })).toEqual(['lateReason'])
    expect(problemsAt({ ...late, lateReason: '', title: '' })).toEqual(['title', 'lateReason'])
    expect(form.parse({ ...whole, ...late, lateReason: ' Hồ sơ gửi muộn ' }).lateReason).toBe('Hồ sơ gửi muộn')
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
    ['an impossible day of the request', { request: { documentNumber: '', on: '31/02/2026' } }, ['request.on']],
    ['no country', { legs: [emptyLeg] }, ['legs.0.country']],
    [
      'a leg that ends before it begins',
      { legs: [{ ...emptyLeg, country: 'JP', from: '13/1/2026', to: '12/1/2026' }] },
      ['legs.0.to'],
    ],
    ['nobody', { members: [] }, ['members']],
    [
      'somebody from outside without name, post, agency and kind',
      { members: [{ ...emptyOutside, role: 'leader' }] },
      ['members.0.fullName', 'members.0.kind', 'members.0.post', 'members.0.unitName'],
    ],
    [
      'a passport number that is none',
      { members: [{ ...outsider, passportNumber: 'C12' }] },
      ['members.0.passportNumber'],
    ],
    [
      'an expiry without a number',
      { members: [{ ...outsider, passportExpiresOn: '2/1/2029' }] },
      ['members.0.passportNumber'],
    ],
    [
      'an amount in words',
      { funding: [{ ...emptyFunding, amount: 'mười triệu', currency: 'USD' }] },
      ['funding.0.amount'],
    ],
    [
      'a rate in words',
      { funding: [{ ...emptyFunding, currency: 'USD', rate: 'hai mươi lăm nghìn' }] },
      ['funding.0.rate'],
    ],
    ['a project without donor', { funding: [{ ...emptyFunding, source: 'project' }] }, ['funding.0.donor']],
  ])('points out %s', (_, over, fields) => {
    expect(problemsAt(over)).toEqual(fields)
  })
})
