import { expect, test } from 'vitest'
import { must } from '#electron/testing/office.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

test('a leader sees the last three characters of a passport number, whoever keeps the register the whole', async () => {
  const { addTrip, an, asking, trips } = await tripOffice()
  const { trip } = await addTrip([an])
  const numbers = async () =>
    must(await trips.get({ id: trip.id })).trip.members.map(({ passport }) => passport?.number)
  expect(await numbers()).toEqual(['C1000001'])
  asking.role = 'leader'
  expect(await numbers()).toEqual(['•••001'])
})

test('of the next steps each sees those he may record', async () => {
  const { addTrip, an, asking, trips, decided } = await tripOffice()
  const trip = await decided((await addTrip([an])).trip, 'submitted')
  const steps = async () => must(await trips.get({ id: trip.id })).nextSteps
  expect(await steps()).toEqual(['approved', 'refused', 'sent_back', 'withdrawn', 'cancelled'])
  asking.role = 'leader'
  expect(await steps()).toEqual(['agreed', 'approved', 'refused', 'sent_back'])
})

test.each([
  ['a draft', [], 1],
  ['a submitted one', ['submitted'], 1],
  ['an approved one', ['submitted', 'approved'], 1],
  ['a refused one', ['submitted', 'refused'], 0],
  ['a withdrawn one', ['submitted', 'withdrawn'], 0],
  ['a cancelled one', ['cancelled'], 0],
] as const)(
  'of trips whose day is over without a recorded exit, %s is asked for $2 times',
  async (_what, kinds, times) => {
    const { addTrip, an, trips, decided } = await tripOffice()
    await decided((await addTrip([an], days('2026-01-05', '2026-01-09'))).trip, ...kinds)
    expect(must(await trips.overview()).unrecorded).toHaveLength(times)
  },
)
