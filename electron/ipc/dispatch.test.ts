import { expect, test } from 'vitest'
import { type RouteName, routes } from '#contract/index.ts'
import type { Role } from '#domain/account/account.ts'
import { dispatch } from '#electron/ipc/dispatch.ts'
import { addAccount, codeOf, logIn, must, newOffice } from '#electron/testing/office.ts'
import { callers, routeCallers } from '#electron/testing/route-callers.ts'

const office = await newOffice()
const { services, call, context, log } = office
must(await logIn(services))
for (const role of ['personnel_officer', 'staff_member', 'leader'] as const satisfies readonly Role[])
  await addAccount(services, role.replace('_', '.'), role)
await services.session.logOut()

const names = Object.keys(routes) as readonly RouteName[]
// Passes the check of who may call, and fails right after it: no handler is reached, nothing is changed.
const nonsense = Symbol('nonsense')

test.each(Object.entries(callers))(
  '%s: as %s, every route answers or refuses as the table says',
  async (letter, caller) => {
    await services.session.logOut()
    if (caller !== 'nobody') {
      const userName = caller === 'administrator' ? 'quan.tri' : caller.replace('_', '.')
      expect(must(await logIn(services, userName)).role).toBe(caller)
    }
    for (const name of names) {
      const isOpen: boolean = routeCallers[name].includes(letter)
      const refusal = caller === 'nobody' ? 'session.required' : 'session.forbidden'
      expect(codeOf(await dispatch(context, name, nonsense)), name).toBe(isOpen ? 'ipc.invalid_input' : refusal)
    }
  },
)

test('what a caller says about himself counts for nothing', async () => {
  await services.session.logOut()
  must(await logIn(services, 'staff.member'))
  const forged = { role: 'administrator', session: { role: 'administrator' }, accountId: null, mayCall: 'anyone' }
  for (const name of names.filter((route) => !routeCallers[route].includes('S')))
    expect(codeOf(await dispatch(context, name, forged)), name).toBe('session.forbidden')
})

test('once logged out, the next call is refused', async () => {
  must(await logIn(services))
  expect(codeOf(await call('staff.list'))).toBe('ok')
  expect(codeOf(await call('session.log_out'))).toBe('ok')
  expect(codeOf(await call('staff.list'))).toBe('session.required')
})

test.each([
  'outbound_trip.delete_all',
  '',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  null,
  undefined,
  7,
  {},
  ['app.status'],
])('%s is no route', async (name) => {
  expect(codeOf(await dispatch(context, name, undefined))).toBe('ipc.unknown_route')
})

test('a refused input names the fields, never what stood in them', async () => {
  must(await logIn(services))
  const secret = 'C7654321 Quách Thị Bí Mật'
  const refused = await call('staff.save', { id: null, isAnotherPerson: 'có', draft: { fullName: secret, post: 7 } })
  expect(refused).toMatchObject({ ok: false, error: { code: 'ipc.invalid_input' } })
  expect(JSON.stringify(refused)).toContain('draft.post')
  expect(JSON.stringify(refused)).not.toMatch(/C7654321|Quách/)
})

test('a bug in a handler is one code for the window; its place goes to the log, without the input', async () => {
  const bugs: unknown[][] = []
  const broken = {
    ...context,
    handlers: {
      ...context.handlers,
      'app.status': () => {
        throw new Error('SELECT * FROM staff_member')
      },
      'setup.presets': async () => {
        throw new Error('later')
      },
    },
    onBug: (...facts: readonly unknown[]) => void bugs.push([...facts]),
  }
  for (const name of ['app.status', 'setup.presets'])
    expect(await dispatch(broken, name, undefined)).toEqual({
      ok: false,
      error: { code: 'app.unexpected', details: {} },
    })
  expect(bugs.map(([route]) => route)).toEqual(['app.status', 'setup.presets'])
  for (const facts of bugs) expect(facts).toHaveLength(2)
})

test('in all this nothing was a bug', () => {
  expect(log).toEqual([])
})
