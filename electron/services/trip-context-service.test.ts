import { expect, test } from 'vitest'
import { codeOf, must } from '#electron/testing/office.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

test('beside a request stand the members’ other trips, days abroad, clashes, passports and funding', async () => {
  const { addPerson, unit, addTrip, an, decided, trips } = await tripOffice()
  const chi = await addPerson(unit, 3, { passports: [] })
  const before = await addTrip([an], { ...days('2026-02-02', '2026-02-06'), title: 'Đoàn trước' })
  await decided(before.trip, 'submitted', 'approved')
  await addTrip([an], { ...days('2026-03-06', '2026-03-09'), title: 'Đoàn trùng ngày' })
  const off = await addTrip([an], { ...days('2026-04-06', '2026-04-09'), title: 'Đoàn hủy' })
  await decided(off.trip, 'cancelled')
  const { trip } = await addTrip([an, chi], {
    funding: [
      { source: 'state_budget', donor: '', amount: 1_000_000, currency: 'VND', rate: null },
      { source: 'host', donor: '', amount: 100, currency: 'USD', rate: 25_000 },
    ],
  })
  const context = must(await trips.context({ id: trip.id }))
  expect(context).toMatchObject({ planItem: null, fundingTotal: 3_500_000 })
  const [first, second] = context.members
  // A draft takes nobody abroad yet: five days in February, and none of the draft in March.
  expect(first).toMatchObject({
    fullName: an.fullName,
    daysAbroadThisYear: 5,
    tripsThisYear: 1,
    debts: [],
    passport: 'fine',
    passportExpiresOn: '2032-05-04',
  })
  expect(first?.otherTrips.map(({ title, phase, from }) => [title, phase, from])).toEqual([
    ['Đoàn trước', 'approved', '2026-02-02'],
    ['Đoàn trùng ngày', 'draft', '2026-03-06'],
  ])
  expect(first?.clashes.map(({ tripTitle }) => tripTitle)).toEqual(['Đoàn trùng ngày'])
  expect(second).toMatchObject({ otherTrips: [], clashes: [], passport: 'none', passportExpiresOn: null })
})

test('what a member owes from another trip is told with its trip', async () => {
  const { addTrip, an, decided, journey, time, trips } = await tripOffice()
  const first = await decided((await addTrip([an], days('2026-01-13', '2026-01-16'))).trip, 'submitted', 'approved')
  time.pass(10 * 86_400)
  must(await journey(first, '2026-01-13', '2026-01-16'))
  time.pass(30 * 86_400)
  const { trip } = await addTrip([an], days('2026-05-11', '2026-05-15'))
  const [member] = must(await trips.context({ id: trip.id })).members
  expect(member?.debts).toMatchObject([{ code: 'owes_report', what: an.fullName }])
  expect(member?.debts[0]?.detail).toContain(first.title)
})

test('there is no context of a trip that does not exist', async () => {
  const { addTrip, an, trips } = await tripOffice()
  const { trip } = await addTrip([an])
  const id = `${trip.id.slice(0, -1)}${trip.id.endsWith('0') ? '1' : '0'}` as typeof trip.id
  expect(codeOf(await trips.context({ id }))).toBe('outbound_trip.not_found')
})
