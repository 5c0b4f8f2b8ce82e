import { setTimeout as pause } from 'node:timers/promises'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import type { RunningApp } from '#tests/support/app-driver/launch.ts'
import { logInBehind, setUpRegister } from '#tests/support/app-driver/small-office.ts'

const ROUNDS = 6
const SAVES_ROUNDS = 5

/** Ends the app and all its processes at once, as a power switch would. */
const kill = async ({ electron }: RunningApp): Promise<void> => {
  const gone = electron.waitForEvent('close')
  const { pid } = electron.process()
  if (pid === undefined) throw new Error('the app has no process')
  // Playwright starts the app as the leader of a process group of its own.
  process.kill(-pid, 'SIGKILL')
  await gone
}

test.setTimeout(240_000)

test('every acknowledged save is found again after the app was killed in mid-save and right after a save', async ({
  start,
}) => {
  const first = await start()
  await setUpRegister(first.page)
  await kill(first)

  const acknowledged: string[] = []
  const check = async (app: RunningApp): Promise<void> => {
    await logInBehind(app.page)
    const stored = new Set((await must(app.page, 'unit.list')).map(({ name }) => name))
    expect(acknowledged.filter((name) => !stored.has(name))).toEqual([])
  }

  for (let round = 0; round < ROUNDS; round += 1) {
    const app = await start()
    await check(app)
    app.page.on('console', (message) => {
      if (message.text().startsWith('saved ')) acknowledged.push(message.text().slice('saved '.length))
    })
    // Saves one after another until the process is gone; each acknowledged one is reported at once.
    void app.page
      .evaluate(async (prefix) => {
        const { bridge } = globalThis as unknown as {
          bridge: { invoke: (route: string, input: unknown) => Promise<{ ok: boolean }> }
        }
        for (let n = 0; ; n += 1) {
          const name = `${prefix} ${n}`
          const draft = { name, abbreviation: '', isActive: true }
          const reply = await bridge.invoke('unit.save', { id: null, draft })
          if (reply.ok) console.log(`saved ${name}`)
        }
      }, `Phòng vòng ${round}`)
      .catch(() => undefined)
    const before = acknowledged.length
    await expect.poll(() => acknowledged.length - before).toBeGreaterThan(3)
    await pause(Math.random() * 200)
    await kill(app)
  }
  const inMidSave = acknowledged.length

  for (let round = 0; round < SAVES_ROUNDS; round += 1) {
    const app = await start()
    await check(app)
    const name = `Phòng vừa lưu ${round}`
    await must(app.page, 'unit.save', { id: null, draft: { name, abbreviation: '', isActive: true } })
    acknowledged.push(name)
    await kill(app)
  }

  const last = await start()
  await check(last)
  expect(inMidSave).toBeGreaterThan(ROUNDS * 3)
  expect(acknowledged).toHaveLength(inMidSave + SAVES_ROUNDS)
})
