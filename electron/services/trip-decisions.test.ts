import { expect, test } from 'vitest'
import { Attachment } from '#domain/outbound-trip/attachment.ts'
import type { Gate, OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { PassportCustody } from '#domain/passport/passport-custody.ts'
import type { FileDigest } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { aTripDraft, day, sampleId } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

const official = {
  id: null,
  kind: 'official',
  number: 'S1000001',
  issuedOn: day('2022-05-04'),
  expiresOn: day('2032-05-04'),
} as const

const note = { reason: 'Đồng ý cho đi', documentNumber: '15/KHCN', signer: 'Trịnh Khắc Ước' }

/** The office with a leader who opens gates, and duties that can be met. */
const officeWithGates = async () => {
  const office = await tripOffice()
  const { trips, asking, today } = office
  const override = async (trip: Pick<OutboundTrip, 'id' | 'revision'>, gate: Gate, to: string | null = null) => {
    asking.role = 'leader'
    const opened = await trips.override({
      id: trip.id,
      revision: trip.revision,
      gate,
      newReturnsOn: to === null ? null : day(to),
      ...note,
    })
    asking.role = 'personnel_officer'
    return opened
  }
  /** Meets every open duty of an event, save one rule's. */
  const meetAll = async (id: OutboundTrip['id'], event: 'departure' | 'return' | 'change', except = '') => {
    for (const { ruleCode, authority, memberId } of must(await trips.get({ id })).duties.filter(
      (duty) => duty.event === event && duty.fulfilment === null && duty.ruleCode !== except,
    ))
      must(
        await trips.recordMet({
          record: tripRef(id),
          ruleCode,
          authority,
          memberId,
          documentNumber: '9/KHCN-VP',
          documentOn: null,
          sentOn: today(),
        }),
      )
  }
  return { ...office, override, meetAll }
}

test.each([
  ['leader', 'agreed', '', 'ok'],
  ['leader', 'approved', '', 'ok'],
  ['leader', 'withdrawn', '', 'outbound_trip.not_yours_to_decide'],
  ['personnel_officer', 'agreed', '', 'outbound_trip.not_yours_to_decide'],
  ['personnel_officer', 'approved', '', 'outbound_trip.not_yours_to_decide'],
  ['personnel_officer', 'approved', '125/QĐ-UBND', 'ok'],
  ['administrator', 'refused', '126/QĐ-UBND', 'ok'],
  ['staff_member', 'sent_back', '', 'outbound_trip.not_yours_to_decide'],
] as const)('%s records “%s” with the document “%s”: %s', async (role, kind, documentNumber, code) => {
  const { addTrip, an, asking, decide, decided } = await tripOffice()
  const submitted = await decided((await addTrip([an])).trip, 'submitted')
  asking.role = role
  expect(codeOf(await decide(submitted, kind, 'Lý do', { documentNumber }))).toBe(code)
})

test('gate 1 refuses to clear a trip and says what is missing; met late it opens, and stays marked', async () => {
  const { addTrip, an, decide, decided, meetAll, time, trips } = await officeWithGates()
  const approved = await decided((await addTrip([an], days('2026-01-19', '2026-01-23'))).trip, 'submitted', 'approved')
  const refused = await decide(approved, 'cleared')
  expect(codeOf(refused)).toBe('outbound_trip.gate_closed')
  expect(!refused.ok && refused.error.details).toMatchObject({
    gate: 'clear',
    problems: [{ code: 'duty_open' }, { code: 'duty_open' }, { code: 'duty_open' }],
  })
  time.pass(3 * 86_400)
  await meetAll(approved.id, 'departure')
  expect(must(await decide(approved, 'cleared')).phase).toBe('cleared')
  const states = must(await trips.get({ id: approved.id })).duties.map(({ state }) => state)
  expect(states.filter((state) => state === 'done_late').length).toBe(3)
})

test('opened in writing, gate 1 lets pass what was missing; the note is visible ever after', async () => {
  const { addTrip, an, decide, decided, override, trips, rows } = await officeWithGates()
  const approved = await decided((await addTrip([an])).trip, 'submitted', 'approved')
  const opened = must(await override(approved, 'clear'))
  expect(opened.gates.clear).toEqual([])
  expect(codeOf(await override(opened.trip, 'clear'))).toBe('outbound_trip.gate_open')
  const cleared = must(await decide(opened.trip, 'cleared'))
  expect(cleared.trip.overrides).toMatchObject([{ gate: 'clear', ...note, recordedBy: 'Người thử' }])
  expect(cleared.trip.overrides[0]?.missing).toHaveLength(3)
  const list = { search: '', kind: null, phase: null, year: null, offset: 0, limit: 50 } as const
  expect(must(await trips.list(list)).rows).toMatchObject([{ phase: 'cleared', hasOverrides: true }])
  expect(rows('SELECT gate FROM outbound_trip_override')).toEqual([{ gate: 'clear' }])
})

test('a trip that is moved after its gate was opened needs its duties for the new day', async () => {
  const { addTrip, an, decide, decided, override, trips } = await officeWithGates()
  const approved = await decided((await addTrip([an])).trip, 'submitted', 'approved')
  const opened = must(await override(approved, 'clear')).trip
  const draft = aTripDraft([an], days('2026-04-06', '2026-04-10'))
  const moved = must(await trips.update({ id: opened.id, revision: opened.revision, draft }))
  expect(moved.gates.clear).toHaveLength(3)
  expect(codeOf(await decide(moved.trip, 'cleared'))).toBe('outbound_trip.gate_closed')
})

test('gate 2 opens one by one: everybody back, duties met, the report accepted, the passport home', async () => {
  const { addPerson, unit, addTrip, fill, decide, decided, journey, meetAll, time, trips } = await officeWithGates()
  const traveller = await addPerson(unit, 5, { passports: [{ ...official, id: sampleId(3, 5) }] })
  const { trip } = await addTrip([traveller])
  const approved = await decided(trip, 'submitted', 'approved')
  await meetAll(trip.id, 'departure')
  const cleared = await decided(approved, 'cleared')
  const custody = PassportCustody.parse({
    id: sampleId(12, 1),
    passportId: sampleId(3, 5),
    staffMemberId: traveller.id,
    tripId: trip.id,
    decisionNumber: '125/QĐ-UBND',
    handedOutOn: '2026-01-12',
    handedOutBy: 'Cán bộ',
    handedBackOn: null,
    receivedBy: '',
    lateReason: '',
    note: '',
    recordedAt: '2026-01-12T02:00:00.000Z',
    revision: 1,
  })
  await fill((repos) => repos.custodies.insert(custody))
  time.pass(60 * 86_400)
  const missing = async () => must(await trips.get({ id: trip.id })).gates.close.map(({ code }) => code)
  const out = must(await journey(cleared, '2026-03-02', null)).trip
  expect([...new Set(await missing())]).toEqual([
    'entry_not_recorded',
    'duty_open',
    'report_not_accepted',
    'passport_out',
  ])
  const back = must(await journey(out, '2026-03-02', '2026-03-06')).trip
  expect(new Set(await missing())).toEqual(new Set(['duty_open', 'report_not_accepted', 'passport_out']))
  await meetAll(trip.id, 'return', 'passport_hand_back')
  expect(await missing()).toEqual(['duty_open', 'report_not_accepted', 'passport_out'])
  await fill(async (repos) => {
    const memberId = back.members[0]?.id
    if (memberId === undefined) throw new Error('one member')
    const empty = { pending: '', agreements: [], proposals: '', cost: '', incidents: '' }
    const content = { wentAsPlanned: false, course: 'Diễn biến', achieved: 'Kết quả', ...empty }
    const at = '2026-03-10T02:00:00.000Z' as never
    const filed = { filedBy: 'Người đi', filedAt: at, decidedBy: 'Cán bộ', decidedAt: at }
    const part = {
      tripId: trip.id,
      memberId,
      content,
      state: 'accepted',
      note: '',
      attachmentIds: [],
      ...filed,
    } as const
    await repos.reports.save(null, { ...part, attachmentIds: [], revision: 1 }, 'decide')
  })
  expect(await missing()).toEqual(['duty_open', 'passport_out'])
  const refused = await decide(back, 'closed')
  expect(!refused.ok && refused.error).toMatchObject({
    code: 'outbound_trip.gate_closed',
    details: { gate: 'close', problems: [{ code: 'duty_open' }, { code: 'passport_out', what: traveller.fullName }] },
  })
  const home = { handedBackOn: day('2026-03-12'), receivedBy: 'Cán bộ', revision: 2 }
  await fill((repos) => repos.custodies.update(custody, { ...custody, ...home }))
  await meetAll(trip.id, 'return')
  const closed = must(await decide(back, 'closed'))
  expect(closed).toMatchObject({ phase: 'complete', nextSteps: [], reportState: 'accepted' })
})

test('gate 3: who owes an overdue report is not agreed to before the leader’s note, and is after it', async () => {
  const { addTrip, an, binh, asking, decide, decided, journey, override, time } = await officeWithGates()
  const first = await decided(
    (await addTrip([an, binh], days('2026-01-13', '2026-01-16'))).trip,
    'submitted',
    'approved',
  )
  time.pass(10 * 86_400)
  must(await journey(first, '2026-01-13', '2026-01-16'))
  time.pass(30 * 86_400)
  const next = await decided((await addTrip([an], days('2026-05-11', '2026-05-15'))).trip, 'submitted')
  asking.role = 'leader'
  const refused = await decide(next, 'agreed')
  expect(!refused.ok && refused.error).toMatchObject({
    code: 'outbound_trip.gate_closed',
    details: { gate: 'debtor', problems: [{ code: 'owes_report', what: an.fullName }] },
  })
  const opened = must(await override(next, 'debtor'))
  asking.role = 'leader'
  expect(must(await decide(opened.trip, 'agreed')).trip.decisions.map(({ kind }) => kind)).toEqual([
    'submitted',
    'agreed',
  ])
})

test('gate 4 is opened in writing for one clash, and not for another', async () => {
  const { addTrip, an, decide, override, trips } = await officeWithGates()
  await addTrip([an], days('2026-03-02', '2026-03-06'))
  const { trip } = await addTrip([an], days('2026-03-06', '2026-03-10'))
  expect(codeOf(await decide(trip, 'submitted'))).toBe('outbound_trip.overlaps')
  const opened = must(await override(trip, 'overlap'))
  await addTrip([an], days('2026-03-09', '2026-03-12'))
  expect(must(await trips.get({ id: trip.id })).gates.overlap).toHaveLength(1)
  expect(codeOf(await decide(opened.trip, 'submitted'))).toBe('outbound_trip.overlaps')
})

test('an extension moves the return, keeps where it was, asks who was told to be told, and must find its days free', async () => {
  const { addTrip, an, decide, decided, meetAll, override, trips, time } = await officeWithGates()
  const { trip } = await addTrip([an], days('2026-03-02', '2026-03-06'))
  const approved = await decided(trip, 'submitted', 'approved')
  await meetAll(trip.id, 'departure')
  time.pass(86_400)
  const extend = (to: string) => decide(approved, 'extended', 'Đối tác mời thêm', { newReturnsOn: day(to) })
  expect(codeOf(await extend('2026-03-06'))).toBe('outbound_trip.extension_not_later')
  await addTrip([an], days('2026-03-10', '2026-03-12'))
  expect(codeOf(await extend('2026-03-10'))).toBe('outbound_trip.overlaps')
  // Nothing is in the way of the trip as it stands; what the extension would meet is let pass in writing.
  expect(codeOf(await override(approved, 'overlap'))).toBe('outbound_trip.gate_open')
  const extended = must(await extend('2026-03-09'))
  expect(extended.trip).toMatchObject({
    returnsOn: '2026-03-09',
    decisions: [{}, {}, { kind: 'extended', extension: { from: '2026-03-06', to: '2026-03-09' } }],
  })
  const notices = extended.duties.filter(({ event }) => event === 'change')
  expect(notices.map(({ authority, dueOn }) => [authority, dueOn])).toEqual([
    ['people_committee', '2026-01-16'],
    ['foreign_affairs', '2026-01-16'],
  ])
  expect(codeOf(await decide(extended.trip, 'changed', 'Lý do', { newReturnsOn: day('2026-03-12') }))).toBe(
    'outbound_trip.step_not_allowed',
  )
  expect(must(await trips.get({ id: trip.id })).trip.returnsOn).toBe('2026-03-09')
})

test('an extension into another trip goes through once a leader let just that pass in writing', async () => {
  const { addTrip, an, decide, decided, override } = await officeWithGates()
  const { trip } = await addTrip([an], days('2026-03-02', '2026-03-06'))
  const approved = await decided(trip, 'submitted', 'approved')
  await addTrip([an], days('2026-03-10', '2026-03-12'))
  const opened = must(await override(approved, 'overlap', '2026-03-10'))
  expect(opened.trip.returnsOn).toBe('2026-03-06')
  const extended = await decide(opened.trip, 'extended', 'Đối tác mời thêm', { newReturnsOn: day('2026-03-10') })
  expect(must(extended).trip).toMatchObject({ returnsOn: '2026-03-10', overrides: [{ gate: 'overlap' }] })
})

test('a postponed trip gives its days free, and must find them free when it is permitted anew', async () => {
  const { addTrip, an, decide, decided } = await tripOffice()
  const postponed = await decided((await addTrip([an])).trip, 'submitted', 'approved', 'postponed')
  const other = await addTrip([an])
  expect(other.clashes).toEqual([])
  await decided(other.trip, 'submitted')
  expect(codeOf(await decide(postponed, 'approved'))).toBe('outbound_trip.overlaps')
})

test('a decision keeps the file of its document, if it is one of the trip', async () => {
  const { addTrip, an, binh, fill, decide } = await tripOffice()
  const { trip } = await addTrip([an])
  const { trip: other } = await addTrip([binh])
  const attach = async (n: number, tripId: OutboundTrip['id']) => {
    const bytes = new TextEncoder().encode(`%PDF ${n}`)
    await fill(async (repos) => {
      const digest: FileDigest = await repos.files.put(bytes, '2026-01-12T02:00:00.000Z' as never)
      const file = { category: 'decision', type: 'pdf', name: 'Quyết định.pdf', size: bytes.length, digest, note: '' }
      const added = { addedAt: '2026-01-12T02:00:00.000Z', addedBy: 'Người thử' }
      await repos.attachments.insert(
        Attachment.parse({ id: sampleId(10, n), record: tripRef(tripId), ...file, ...added }),
      )
    })
    return sampleId(10, n) as Attachment['id']
  }
  const [own, foreign] = [await attach(1, trip.id), await attach(2, other.id)]
  const submit = (attachmentId: Attachment['id']) => decide(trip, 'submitted', '', { attachmentId })
  expect(codeOf(await submit(foreign))).toBe('outbound_trip.attachment_not_found')
  expect(codeOf(await submit(sampleId(10, 9) as Attachment['id']))).toBe('outbound_trip.attachment_not_found')
  expect(must(await submit(own))).toMatchObject({
    trip: { decisions: [{ attachmentId: own }] },
    attachments: [{ id: own }],
  })
})
