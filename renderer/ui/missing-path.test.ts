import { expect, it } from 'vitest'
import { StaffRow } from '#contract/routes/staff.ts'
import { OutboundTripId, UnitId } from '#domain/shared/ids.ts'
import { tripRef, unitRef } from '#domain/shared/record-ref.ts'
import { backTo } from '#renderer/ui/back-to.ts'
import { missingPath, whereToEnter } from '#renderer/ui/missing-path.ts'

const id = (n: number): string => `0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a1${n}`
const tripId = OutboundTripId.parse(id(0))
const record = tripRef(tripId)

it.each([
  ['trip', 'purpose', null, `/outbound-trips/${tripId}/edit?field=purpose`],
  ['trip', 'members', id(5), `/outbound-trips/${tripId}/edit?field=members&member=${id(5)}`],
  ['trip', 'report', null, `/outbound-trips/${tripId}?field=report`],
  ['agency', 'signers', null, '/administration/agency?field=signers'],
  ['staff', 'birth', id(5), `/staff/${id(5)}?field=birth`],
  ['visit', 'partner', null, null],
] as const)('a missing datum on the page %s in the field %s leads there', (page, field, member, path) => {
  expect(missingPath({ label: '', page, field, id: member }, record)).toBe(path)
})

it('a datum of a trip is no jump from a letter about something else', () => {
  const unit = unitRef(UnitId.parse(id(1)))
  expect(missingPath({ label: '', page: 'trip', field: 'purpose', id: null }, unit)).toBeNull()
})

const passport = { id: id(9), kind: 'ordinary', maskedNumber: '•••567', expiresOn: null }
const staff = [
  { id: id(5), passports: [] },
  { id: id(6), passports: [passport] },
].map(({ id: personId, passports }) =>
  StaffRow.parse({
    id: personId,
    fullName: 'Đỗ Thị Ánh',
    sex: 'unknown',
    birth: { known: 'no' },
    kind: 'civil_servant',
    post: 'Chuyên viên',
    unitId: id(8),
    unitName: 'Văn phòng',
    rank: '',
    isPartyMember: false,
    isActive: true,
    passports,
  }),
)

it.each([
  ['who has none in the register: in the record', id(5), `/staff/${id(5)}?field=passports`],
  ['who has one: in the trip', id(6), `/outbound-trips/${tripId}/edit?field=members&member=${id(6)}`],
  [
    'whom the register does not know: in the trip',
    id(7),
    `/outbound-trips/${tripId}/edit?field=members&member=${id(7)}`,
  ],
])('the passport of somebody %s', (_, member, path) => {
  expect(missingPath(whereToEnter({ label: '', page: 'trip', field: 'members', id: member }, staff), record)).toBe(path)
})

it('a jump leads back only within the app', () => {
  expect(backTo({ backTo: '/outbound-trips/1/letters?kinds=x' })).toBe('/outbound-trips/1/letters?kinds=x')
  expect(backTo({ backTo: 'https://example.com' })).toBeNull()
  expect(backTo(null)).toBeNull()
})
