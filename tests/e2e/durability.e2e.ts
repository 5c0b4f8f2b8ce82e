import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import type { RunningApp } from '#tests/support/app-driver/launch.ts'
import {
  addStaffMember,
  addTrip,
  addUnit,
  everyTrip,
  logInBehind,
  setUpRegister,
} from '#tests/support/app-driver/small-office.ts'

const MID_SAVE_ROUNDS = 6
const AFTER_SAVE_ROUNDS = 5
const MEMBERS = 12

/** Ends the app and all its processes at once, as a power switch would. */
const kill = async ({ electron }: RunningApp): Promise<void> => {
  const gone = electron.waitForEvent('close')
  const { pid } = electron.process()
  if (pid === undefined) throw new Error('the app has no process')
  // Playwright starts the app as the leader of a process group of its own.
  process.kill(-pid, 'SIGKILL')
  await gone
}

type Acknowledged = { readonly units: string[]; revision: number }

/** Everything that was acknowledged is there, and the trip is whole: its rows are replaced with every save. */
const check = async (page: Page, { units, revision }: Acknowledged): Promise<void> => {
  const stored = new Set((await must(page, 'unit.list')).map(({ name }) => name))
  expect(units.filter((name) => !stored.has(name))).toEqual([])
  const [row] = (await must(page, 'outbound_trip.list', everyTrip)).rows
  if (!row) throw new Error('the trip is gone')
  const { trip } = await must(page, 'outbound_trip.get', { id: row.id })
  expect(trip.revision).toBeGreaterThanOrEqual(revision)
  expect(trip.title).toBe(trip.revision === 1 ? 'Đoàn bền' : `Đoàn bền, bản ${trip.revision}`)
  expect([trip.members.length, trip.legs.length, trip.funding.length]).toEqual([MEMBERS, 1, 1])
}

/** Saves units and the trip by turns until the process is gone, and reports each acknowledged save at once. */
const saveWithoutEnd = (page: Page, round: number): Promise<void> =>
  page.evaluate(
    async ([prefix, every]) => {
      const ask = async (route: string, input?: unknown) =>
        (await window.bridge.invoke(route, input)) as { readonly ok: boolean; readonly value: unknown }
      type View = {
        trip: {
          id: string
          revision: number
          members: { staffMemberId: string; role: string }[]
          actualExitOn: unknown
          actualEntryOn: unknown
          decisions: unknown
          overrides: unknown
        }
      }
      const [row] = ((await ask('outbound_trip.list', every)).value as { rows: { id: string }[] }).rows
      let { trip } = (await ask('outbound_trip.get', { id: row?.id })).value as View
      for (let n = 0; ; n += 1) {
        const name = `${prefix} ${n}`
        if ((await ask('unit.save', { id: null, draft: { name, abbreviation: '', isActive: true } })).ok)
          console.log(`saved unit ${name}`)
        const {
          id,
          revision,
          actualExitOn: _exit,
          actualEntryOn: _entry,
          decisions: _made,
          overrides: _let,
          ...rest
        } = trip
        const draft = {
          ...rest,
          title: `Đoàn bền, bản ${revision + 1}`,
          members: trip.members.map(({ staffMemberId, role }) => ({
            of: 'staff',
            staffMemberId,
            role,
            passportId: 'as_recorded',
          })),
        }
        const reply = await ask('outbound_trip.update', { id, revision, draft })
        if (!reply.ok) throw new Error('the trip was not saved')
        trip = (reply.value as View).trip
        console.log(`saved trip ${trip.revision}`)
      }
    },
    [`Phòng vòng ${round}`, everyTrip] as const,
  )

test.setTimeout(300_000)

test('every acknowledged save is found again after the app was killed in mid-save and right after a save', async ({
  start,
}) => {
  const first = await start()
  await setUpRegister(first.page)
  const unit = await addUnit(first.page, 'Văn phòng')
  const people = []
  for (let n = 0; n < MEMBERS; n += 1)
    people.push(await addStaffMember(first.page, unit, `Người Bền ${String.fromCharCode(65 + n)}`, `B10000${10 + n}`))
  await addTrip(first.page, 'Đoàn bền', people)
  await kill(first)

  const acknowledged: Acknowledged = { units: [], revision: 1 }
  for (let round = 0; round < MID_SAVE_ROUNDS; round += 1) {
    const app = await start()
    await logInBehind(app.page)
    await check(app.page, acknowledged)
    app.page.on('console', (message) => {
      const [, what, which = ''] = /^saved (unit|trip) (.*)$/.exec(message.text()) ?? []
      if (what === 'unit') acknowledged.units.push(which)
      if (what === 'trip') acknowledged.revision = Number(which)
    })
    const before = acknowledged.units.length
    void saveWithoutEnd(app.page, round).catch(() => undefined)
    await expect.poll(() => acknowledged.units.length - before).toBeGreaterThan(3)
    await pause(Math.random() * 200)
    await kill(app)
  }
  const inMidSave = acknowledged.units.length

  for (let round = 0; round < AFTER_SAVE_ROUNDS; round += 1) {
    const app = await start()
    await logInBehind(app.page)
    await check(app.page, acknowledged)
    const name = `Phòng vừa lưu ${round}`
    await addUnit(app.page, name)
    acknowledged.units.push(name)
    await kill(app)
  }

  const last = await start()
  await logInBehind(last.page)
  await check(last.page, acknowledged)
  expect(inMidSave).toBeGreaterThan(MID_SAVE_ROUNDS * 3)
  expect(acknowledged.revision).toBeGreaterThan(MID_SAVE_ROUNDS * 2)
  expect(acknowledged.units).toHaveLength(inMidSave + AFTER_SAVE_ROUNDS)
})
