import { cpSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '#db/testing/temporary-register.ts'
import { backend } from '#electron/backend/backend.ts'
import type { FromBackend } from '#electron/backend/port.ts'
import { ADMINISTRATOR, newOffice, PASSWORD, RESOURCES } from '#electron/testing/office.ts'

const office = await newOffice()

/** The backend as the main process sees it: messages in, messages out. */
const started = () => {
  const folder = temporaryFolder()
  cpSync(office.folder, folder, { recursive: true })
  const sent: FromBackend[] = []
  const receive = backend(
    { folder, resources: RESOURCES, version: '0.1.0', isDemo: false, nativeBinding: null, clockOffset: 0 },
    (message) => void sent.push(message),
  )
  let lastId = 0
  const invoke = async (route: unknown, input?: unknown): Promise<unknown> => {
    lastId += 1
    const id = lastId
    receive({ kind: 'invoke', id, route, input })
    const reply = await vi.waitUntil(() => sent.find((message) => message.kind === 'reply' && message.id === id), {
      timeout: 20_000,
    })
    return reply.kind === 'reply' ? reply.result : null
  }
  const topics = () => sent.flatMap((message) => (message.kind === 'changed' ? [message.topic] : []))
  return { folder, sent, receive, invoke, topics }
}

test('a change is announced by its topic once it is made, a read and a refusal are not', async () => {
  const { invoke, topics, receive, sent } = started()
  expect(await invoke('unit.list')).toMatchObject({ error: { code: 'session.required' } })
  expect(topics()).toEqual([])
  expect(await invoke('session.log_in', { userName: ADMINISTRATOR, password: PASSWORD })).toMatchObject({ ok: true })
  expect(topics()).toEqual(['session'])
  const draft = { name: 'Phòng A', abbreviation: '', isActive: true }
  expect(await invoke('unit.save', { id: null, draft })).toMatchObject({ ok: true })
  expect(await invoke('unit.save', { id: null, draft })).toMatchObject({ error: { code: 'unit.name_taken' } })
  expect(await invoke('unit.list')).toMatchObject({ ok: true, value: [{ name: 'Phòng A' }] })
  expect(topics()).toEqual(['session', 'staff'])
  expect(await invoke(['no route'])).toMatchObject({ error: { code: 'ipc.unknown_route' } })

  receive({ kind: 'stop' })
  await vi.waitFor(() => expect(sent.at(-1)).toEqual({ kind: 'stopped' }))
  expect(await invoke('unit.list')).toMatchObject({ error: { code: 'session.required' } })
})

test('every message is plain data, as the process boundary demands', async () => {
  const { invoke, sent } = started()
  for (const route of ['app.status', 'setup.presets', 'nonsense']) await invoke(route)
  expect(sent.length).toBe(3)
  for (const message of sent) expect(structuredClone(message)).toEqual(message)
})

test('a bug goes to the log with its route and its place in the code, without what was typed', async () => {
  const { folder, invoke, sent } = started()
  writeFileSync(path.join(folder, 'so-doan.keyring.json'), '{ "registerId": "C7654321" }')
  expect(await invoke('session.log_in', { userName: ADMINISTRATOR, password: PASSWORD })).toEqual({
    ok: false,
    error: { code: 'app.unexpected', details: {} },
  })
  const [line] = sent.flatMap((message) => (message.kind === 'log' ? [message] : []))
  expect(line).toMatchObject({ level: 'error', event: 'bug', facts: { route: 'session.log_in', name: 'ZodError' } })
  expect(line?.facts.place).toMatch(/keyring-file/)
  for (const typed of [ADMINISTRATOR, PASSWORD, 'C7654321']) expect(JSON.stringify(sent)).not.toContain(typed)
})

test('an error of the window goes to the log as its name and place', async () => {
  const { invoke, sent } = started()
  await invoke('log.window_error', { name: 'TypeError', place: 'at index.js:1:2' })
  expect(sent).toContainEqual({
    kind: 'log',
    level: 'error',
    event: 'window_error',
    facts: { name: 'TypeError', place: 'at index.js:1:2' },
  })
})
