import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RouteName, routes } from '#contract/index.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { UnitDraft } from '#domain/staff/staff.ts'
import { aStaffMember, aTripDraft } from '#domain/testing/samples.ts'
import { aVisitDraft } from '#domain/testing/visit-samples.ts'
import { dispatch } from '#electron/ipc/dispatch.ts'
import { lettersOf } from '#electron/testing/letter-office.ts'
import { logIn, must, newOffice } from '#electron/testing/office.ts'
import { routeCallers } from '#electron/testing/route-callers.ts'
import { type Known, sampleInputs, slowRoutes } from '#electron/testing/sample-inputs.ts'
import { staffDraft } from '#electron/testing/services.ts'

const { services, context, log } = await newOffice()
/** Asked by the administrator, or by a leader where only a leader may ask. */
const call = (name: RouteName, input: unknown) => {
  const session = context.session()
  const isLeaders = session !== null && !routeCallers[name].includes('A')
  return dispatch(isLeaders ? { ...context, session: () => ({ ...session, role: 'leader' }) } : context, name, input)
}
const { accountId } = must(await logIn(services))
const unit = must(
  await services.staff.saveUnit({
    id: null,
    draft: UnitDraft.parse({ name: 'Phòng A', abbreviation: '', isActive: true }),
  }),
)
const person = must(
  await services.staff.save({ id: null, draft: staffDraft(aStaffMember(), unit), isAnotherPerson: true }),
)
const { trip } = must(await services.trips.create(aTripDraft([person])))
const { visit } = must(await services.visits.create(aVisitDraft()))
const letters = await lettersOf(services.letters, trip.id)
const referenceOf = async ({ id }: { readonly id: LetterId }) => {
  const { letter } = must(await services.letters.get({ id }))
  return { id: letter.id, revision: letter.revision }
}
const look = async (): Promise<Known> => {
  const now = must(await services.trips.get({ id: trip.id })).trip
  const { revision } = must(await services.visits.get({ id: visit.id })).visit
  return {
    unit,
    person,
    trip: { id: now.id, revision: now.revision },
    memberId: now.members[0]?.id ?? '',
    visit: { id: visit.id, revision },
    accountId,
    letters: {
      draft: await referenceOf(letters.draft),
      awaiting: await referenceOf(letters.awaiting),
      issued: await referenceOf(letters.issued),
    },
  }
}

let seen: Known | null = null
/** The records with their newest revisions, which change only when a route succeeds. */
const known = async (): Promise<Known> => {
  seen ??= await look()
  return seen
}

const names = Object.keys(routes) as readonly RouteName[]
const fast = names.filter((name) => !slowRoutes.includes(name))

const deep = (levels: number): unknown => (levels === 0 ? 'đáy' : { x: deep(levels - 1) })
const nasty = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
  }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    -0,
    '',
    ' ',
    'a'.repeat(100_000),
    '\u0000',
    "'; DROP TABLE unit; --",
    '../../etc/passwd',
    '{agency}',
    '<w:p>',
    'é'.normalize('NFD'),
    '👨‍👩‍👧',
    '\ud800',
    '2026-02-30',
    '0000-00-00',
    JSON.parse('{"__proto__":{"role":"administrator"}}'),
    () => 'a function',
    Symbol('symbol'),
    deep(500),
    Array.from({ length: 5000 }, () => 1),
  ),
)

type Change = { readonly at: number; readonly how: 'replace' | 'remove' | 'add' | 'wrap'; readonly value: unknown }
const anyChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat({ max: 1000 }),
  how: fc.constantFrom('replace', 'remove', 'add', 'wrap'),
  value: nasty,
})

type Holder = Record<string, unknown>
type Spot = { readonly holder: Holder; readonly key: string }
const spotsOf = (holder: Holder): readonly Spot[] =>
  Object.keys(holder).flatMap((key) => {
    const value = holder[key]
    const below = typeof value === 'object' && value !== null ? spotsOf(value as Holder) : []
    return [{ holder, key }, ...below]
  })

/** A sound input with changes at places of its own choosing. */
const changed = (sound: unknown, changes: readonly Change[]): unknown => {
  const input: Holder = { root: structuredClone(sound) }
  const spots = spotsOf(input)
  for (const { at, how, value } of changes) {
    const { holder, key } = spots[at % spots.length] ?? { holder: input, key: 'root' }
    if (how === 'replace') holder[key] = value
    else if (how === 'remove') delete holder[key]
    else if (how === 'add') holder[`${key}_thừa`] = value
    else holder[key] = [holder[key]]
  }
  return input.root
}

const anyInput = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('nonsense' as const), value: nasty }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('near' as const),
      changes: fc.array(anyChange, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sound' as const), changes: fc.constant([]) }) },
)

const leak = /\bat .*:\d+:\d+|node_modules|SQLITE|SELECT |INSERT |ZodError|\.ts\b/

test('whatever is sent to whatever route: an answer, no bug, no place in the code, nothing left on prototypes', async () => {
  const counts = { all: 0, near: 0, accepted: 0, slow: 0 }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...fast), anyInput, async (name, input) => {
      const sound = sampleInputs(await known())[name]
      const value = input.kind === 'nonsense' ? input.value : changed(sound, input.changes)
      const start = performance.now()
      const reply = await call(name, value)
      if (reply.ok) seen = null
      counts.all += 1
      if (input.kind !== 'nonsense') counts.near += 1
      if (reply.ok) counts.accepted += 1
      if (performance.now() - start > 1000) counts.slow += 1
      if (!reply.ok && reply.error.code === 'app.unexpected') throw new Error(JSON.stringify(log.at(-1)))
      if (!reply.ok) expect(JSON.stringify(reply)).not.toMatch(leak)
      expect(structuredClone(reply)).toEqual(reply)
      const declared: readonly string[] = routes[name].errors
      if (!reply.ok && reply.error.code !== 'ipc.invalid_input') expect(declared).toContain(reply.error.code)
      if (reply.ok)
        expect(routes[name].output.safeParse(reply.value).success, `${name} answers what it declares`).toBe(true)
    }),
    { numRuns: 2500 },
  )
  expect(counts.all).toBeGreaterThanOrEqual(2500)
  expect(counts.near / counts.all).toBeGreaterThan(0.3)
  // A blind fuzz never gets past the schema.
  expect(counts.accepted / counts.all).toBeGreaterThan(0.05)
  expect(counts.slow).toBe(0)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { role?: string }).role).toBeUndefined()
}, 120_000)

test('routes that stretch passwords refuse nonsense before they do', async () => {
  const start = performance.now()
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...slowRoutes), nasty, async (name, value) => {
      fc.pre(value !== undefined)
      expect(await call(name, value)).toMatchObject({ ok: false, error: { code: 'ipc.invalid_input' } })
    }),
    { numRuns: 500 },
  )
  expect(performance.now() - start).toBeLessThan(10_000)
  expect(context.session()).not.toBeNull()
})

test('every route takes its sound input, and answers with what it declares', async () => {
  for (const name of fast) {
    const reply = await call(name, sampleInputs(await known())[name])
    seen = null
    const declared: readonly string[] = routes[name].errors
    if (reply.ok) expect(routes[name].output.safeParse(reply.value).success, name).toBe(true)
    else expect(declared, name).toContain(reply.error.code)
  }
})
