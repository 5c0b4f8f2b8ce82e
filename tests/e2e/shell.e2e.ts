import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { call } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { close, resize } from '#tests/support/app-driver/launch.ts'
import { setUpRegister } from '#tests/support/app-driver/small-office.ts'

test('the page reaches nothing of Node, no network, no other page and no device', async ({ start }) => {
  const { electron, page } = await start()
  // A server that would answer anybody on this machine: a refusal is the app's own, not an unplugged network's.
  let asked = 0
  const server = createServer((_request, response) => {
    asked += 1
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  expect(await (await fetch(address)).text()).toBe('reached')
  const reached = await page.evaluate(async (loopback) => {
    const node = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in globalThis,
    )
    const outcome = async (work: () => Promise<unknown>): Promise<string> => {
      try {
        await work()
        return 'reached'
      } catch {
        return 'refused'
      }
    }
    return {
      node,
      bridge: Object.keys(window.bridge).sort(),
      fetch: await outcome(() => fetch('https://example.com/')),
      loopback: await outcome(() => fetch(loopback)),
      loopbackPicture: await outcome(
        () =>
          new Promise((ok, no) => {
            const picture = new Image()
            picture.onload = ok
            picture.onerror = no
            picture.src = loopback
          }),
      ),
      outside: await outcome(() =>
        fetch('app://so-doan/../../package.json').then((r) => (r.ok ? r : Promise.reject(r))),
      ),
      evaluated: await outcome(async () => new Function('return 1')()),
      position: await outcome(() => new Promise((ok, no) => navigator.geolocation.getCurrentPosition(ok, no))),
      camera: await outcome(() => navigator.mediaDevices.getUserMedia({ video: true })),
      opened: globalThis.open('https://example.com/') === null ? 'refused' : 'reached',
    }
  }, address)
  server.close()
  expect(asked, 'requests that reached the server, the control among them').toBe(1)
  expect(reached).toEqual({
    node: [],
    bridge: ['invoke', 'subscribe'],
    fetch: 'refused',
    loopback: 'refused',
    loopbackPicture: 'refused',
    outside: 'refused',
    evaluated: 'refused',
    position: 'refused',
    camera: 'refused',
    opened: 'refused',
  })
  // Asked of the main process: Playwright itself would wait for the navigation that never comes.
  const own = await electron.browserWindow(page)
  const addressNow = (): Promise<string> => own.evaluate((target) => target.webContents.getURL().split('#')[0] ?? '')
  const home = await addressNow()
  for (const target of [
    'https://example.com/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://other/',
    'chrome://gpu',
  ]) {
    await own.evaluate(
      (target, to) =>
        target.webContents.executeJavaScript(
          `location.href = ${JSON.stringify(to)}; new Promise(requestAnimationFrame)`,
        ),
      target,
    )
    expect(await addressNow()).toBe(home)
  }
  expect(electron.windows()).toHaveLength(1)
})

test('the content security policy allows scripts of the app only, and styles by nonce', async ({ start }) => {
  const { page } = await start()
  const policy = await page.evaluate(async () => (await fetch('index.html')).headers.get('content-security-policy'))
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toMatch(/style-src 'self' 'nonce-[^']+'/)
  expect(policy).not.toContain('unsafe')
})

test('who is not logged in gets nothing, also when the page asks behind its own back', async ({ start }) => {
  const { page } = await start()
  for (const route of ['staff.list', 'outbound_trip.list', 'account.list', 'agency.get', 'overview.get'] as const)
    expect(await call(page, route)).toMatchObject({ ok: false, error: { code: 'session.required' } })
  for (const name of ['constructor', 'toString', 'staff.drop', ''])
    expect(await page.evaluate((route) => window.bridge.invoke(route, {}), name), name).toMatchObject({
      ok: false,
      error: { code: 'ipc.unknown_route' },
    })
})

test('a second start brings the first window forward and ends', async ({ folder, start }) => {
  const { electron } = await start()
  const root = path.resolve(import.meta.dirname, '../..')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(process.env.ELECTRON_EXEC_PATH ?? 'electron', [root, `--data-folder=${folder}`, ...asRoot], {
    stdio: 'ignore',
  })
  const [code] = (await once(second, 'close')) as [number | null]
  expect(code).toBe(0)
  expect(electron.windows()).toHaveLength(1)
})

test('the window opens again where and as large as it was closed', async ({ folder, start }) => {
  const first = await start()
  await setUpRegister(first.page)
  await resize(first, { width: 1200, height: 700 })
  await close(first)
  const remembered = JSON.parse(readFileSync(path.join(folder, 'window-state.json'), 'utf8')) as {
    bounds: { width: number; height: number }
  }
  const again = await start({ size: { width: 1200, height: 700 } })
  const window = await again.electron.browserWindow(again.page)
  const { width, height } = await window.evaluate((target) => target.getBounds())
  expect({ width, height }).toEqual({ width: remembered.bounds.width, height: remembered.bounds.height })
})
