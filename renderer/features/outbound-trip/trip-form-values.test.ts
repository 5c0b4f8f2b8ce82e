import { describe, expect, it } from 'vitest'
import type { StaffRow } from '#contract/routes/staff.ts'
import { PlanItem } from '#domain/plan/annual-plan.ts'
import { maskNumber } from '#domain/staff/staff.ts'
import { aMember, anOutsider, aStaffMember, aTrip, day, sampleId } from '#domain/testing/samples.ts'
import { tripForm } from '#renderer/features/outbound-trip/trip-form.ts'
import { copyOfTrip, nextTripForm, tripToForm } from '#renderer/features/outbound-trip/trip-form-values.ts'

const today = day('2026-03-01')
const form = tripForm({ today, asks: 'never' })

const passport = (n: number, kind: string, expiresOn: string) => ({
  id: sampleId(3, n),
  kind,
  number: `C${1_000_000 + n}`,
  issuedOn: null,
  expiresOn,
})
const valid = aStaffMember(1, { passports: [passport(1, 'official', '2028-01-01')] })
const expired = aStaffMember(2, {
  passports: [passport(2, 'official', '2026-02-28'), passport(3, 'ordinary', '2030-01-01')],
})
const former = aStaffMember(3)
const without = aStaffMember(4, { passports: [passport(4, 'official', '2026-02-28')] })
const staff = [valid, expired, { ...former, isActive: false }, without].map(
  (person): StaffRow => ({
    ...person,
    unitName: 'Phòng Quản lý 1',
    passports: person.passports.map(({ number, issuedOn: _, ...rest }) => ({
      ...rest,
      maskedNumber: maskNumber(number),
    })),
  }),
)
const guest = anOutsider(5, { passport: { kind: 'ordinary', number: 'K7654321', expiresOn: '2030-01-01' } })
const members = [
  aMember(valid, { role: 'leader' }),
  aMember(expired, { role: 'deputy_leader' }),
  aMember(former),
  aMember(without),
  guest,
]
const trip = aTrip(1, {
  members,
  planItemId: sampleId(7, 1),
  isInAnnualPlan: true,
  request: { documentNumber: '05/SKHCN', on: '2025-12-20' },
  carriesSecrets: true,
  lateReason: 'Hồ sơ gửi muộn',
  legs: [
    { country: 'JP', place: 'Tô-ky-ô', from: '2026-01-12', to: '2026-01-15' },
    { country: 'KR', place: '', from: null, to: null },
  ],
  funding: [{ source: 'host', donor: 'Viện Mẫu', amount: 3000, currency: 'USD', rate: 25340.5 }],
})
const planItem = (year: number) =>
  PlanItem.parse({
    id: sampleId(7, 1),
    year,
    direction: 'outbound',
    title: 'Học tập kinh nghiệm',
    unitName: '',
    countries: '',
    expected: '',
    people: null,
    funding: '',
    partner: '',
  })

describe('a recorded trip', () => {
  it('comes back from the form as it went in', () => {
    const shown = tripToForm(trip)
    const draft = tripForm({ today, asks: 'known' }).parse(shown)
    const { legs, departsOn, returnsOn, funding, request, lateReason, carriesSecrets, planItemId } = trip
    expect(draft).toMatchObject({
      legs,
      departsOn,
      returnsOn,
      funding,
      request,
      lateReason,
      carriesSecrets,
      planItemId,
    })
    expect(draft.members).toMatchObject([
      { of: 'staff', staffMemberId: valid.id, role: 'leader', passportId: 'as_recorded' },
      { of: 'staff', staffMemberId: expired.id },
      { of: 'staff', staffMemberId: former.id },
      { of: 'staff', staffMemberId: without.id },
      { of: 'outside', memberId: guest.id, fullName: guest.fullName, birth: guest.birth, passport: guest.passport },
    ])
  })
})

describe('“Lưu và thêm mới”', () => {
  it('keeps what the next group shares and clears name, papers and members', () => {
    const saved = tripToForm(trip)
    expect(nextTripForm(saved)).toEqual({
      ...saved,
      title: '',
      request: { documentNumber: '', on: '' },
      carriesSecrets: false,
      members: [],
    })
  })
})

describe('the copy of a trip', () => {
  const { values, leftOut, withoutPassport } = copyOfTrip(trip, planItem(2026), staff, today)

  it('has the facts, and neither days nor papers', () => {
    expect(values).toMatchObject({
      title: trip.title,
      kind: trip.kind,
      host: trip.host,
      purpose: trip.purpose,
      isInAnnualPlan: true,
      funding: [{ source: 'host', donor: 'Viện Mẫu', amount: '3.000', currency: 'USD', rate: '25.340,5' }],
      departsOn: '',
      returnsOn: '',
      lateReason: '',
      carriesSecrets: false,
      request: { documentNumber: '', on: '' },
      legs: [
        { country: 'JP', place: 'Tô-ky-ô', from: '', to: '' },
        { country: 'KR', place: '', from: '', to: '' },
      ],
    })
  })

  it('has those who still work here, on a passport that is still valid, and says who is left out', () => {
    expect(values.members).toMatchObject([
      { staffMemberId: valid.id, role: 'leader', passportId: sampleId(3, 1) },
      { staffMemberId: expired.id, role: 'deputy_leader', passportId: sampleId(3, 3) },
      { staffMemberId: without.id, passportId: '' },
      { of: 'outside', memberId: '', fullName: guest.fullName, passportNumber: 'K7654321' },
    ])
    expect(leftOut).toEqual([former.fullName])
    expect(withoutPassport).toEqual([without.fullName])
  })

  it('has the line of this year’s plan, and none of another year’s', () => {
    expect(values.planItemId).toBe(sampleId(7, 1))
    expect(copyOfTrip(trip, planItem(2025), staff, today).values.planItemId).toBe('')
  })

  it('can be saved as soon as it has its days', () => {
    expect(form.safeParse({ ...values, departsOn: '1/6/2026', returnsOn: '5/6/2026' }).success).toBe(true)
  })
})
