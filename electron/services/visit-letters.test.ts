import { expect, test } from 'vitest'
import { visitRef } from '#domain/shared/record-ref.ts'
import { aLine } from '#domain/testing/visit-samples.ts'
import { letterOffice, noChoices } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { visitSteps } from '#electron/testing/visit-office.ts'

const visitLetterOffice = async (instant?: string) => {
  const office = await letterOffice({}, instant)
  return { ...office, ...visitSteps(office) }
}
const three = ['inbound_visit_request', 'inbound_visit_notice', 'inbound_visit_police_notice'] as const

test('a visit that is agreed to waits for the three letters, and one action makes them', async () => {
  const { add, decided, letters } = await visitLetterOffice()
  const visit = await decided(await add(), 'submitted', 'agreed')
  const record = visitRef(visit.id)
  const plan = must(await letters.plan({ record }))
  expect(plan.filter(({ isOwed }) => isOwed).map(({ kind, missing }) => [kind, missing])).toEqual(
    three.map((kind) => [kind, []]),
  )
  // Nothing has changed, and nobody has come: neither is there anything to tell of that.
  expect(plan.map(({ kind }) => kind)).not.toContain('inbound_visit_change')
  expect(plan.map(({ kind }) => kind)).not.toContain('inbound_visit_result')
  expect(must(await letters.prepare({ record, kinds: [...three], choices: noChoices }))).toHaveLength(3)
  expect(must(await letters.plan({ record })).filter(({ isOwed }) => isOwed)).toEqual([])
  expect(codeOf(await letters.prepare({ record, kinds: ['outbound_trip_report'], choices: noChoices }))).toBe(
    'letter.kind_not_for_record',
  )
})

test('a letter that went to its authority meets the duty to that one, and the next letter the next', async () => {
  const { add, decided, letters, draftOf: _draft, visits, freeze, issue, send, ...office } = await visitLetterOffice()
  const visit = await decided(await add(), 'submitted', 'agreed')
  const ids = must(await letters.prepare({ record: visitRef(visit.id), kinds: [...three], choices: noChoices }))
  for (const [index, id] of ids.entries()) {
    must(await freeze(id))
    must(await issue(id, `${index + 1}`, '2026-01-12'))
    const { addressees } = must(await letters.get({ id }))
    expect(must(await send(id, addressees, office.today()))).toEqual({ dutiesMet: 1 })
  }
  const { phase, duties } = must(await visits.get({ id: visit.id }))
  expect(phase).toBe('notified')
  expect(duties.filter(({ event }) => event === 'arrival').map(({ state }) => state)).toEqual(['done', 'done', 'done'])
})

test('a programme that changes after the letters went out marks each of them, and the notice of it goes to all three', async () => {
  const { add, decided, decide, update, letters, freeze, issue, send, visits, ...office } = await visitLetterOffice()
  const agreed = await decided(await add(), 'submitted', 'agreed')
  const record = visitRef(agreed.id)
  const ids = must(await letters.prepare({ record, kinds: [...three], choices: noChoices }))
  for (const [index, id] of ids.entries()) {
    must(await freeze(id))
    must(await issue(id, `${index + 1}`, '2026-01-12'))
    must(await send(id, must(await letters.get({ id })).addressees, office.today()))
  }
  const listed = async () => must(await letters.list({ record, days: 60 })).map(({ isOutdated }) => isOutdated)
  expect(await listed()).toEqual([false, false, false])
  const moved = [aLine('2026-03-02', '08:30'), aLine('2026-03-03', '09:00', { place: 'Khu Công nghệ cao Mẫu' })]
  const changed = must(await update(agreed, { programme: moved })).visit
  expect(await listed()).toEqual([true, true, true])
  const [first] = ids
  if (first === undefined) throw new Error('three letters')
  const [difference, ...others] = must(await letters.get({ id: first })).differences
  expect(others).toEqual([])
  expect(difference?.after).toContain('Khu Công nghệ cao Mẫu')

  must(await decide(changed, 'changed', { note: 'Theo đề nghị của bạn' }))
  const owed = must(await letters.plan({ record })).filter(({ isOwed }) => isOwed)
  expect(owed.map(({ kind, addressees }) => [kind, addressees.length])).toEqual([['inbound_visit_change', 3]])
  const [notice] = must(await letters.prepare({ record, kinds: ['inbound_visit_change'], choices: noChoices }))
  if (notice === undefined) throw new Error('one letter')
  must(await freeze(notice))
  must(await issue(notice, '4', '2026-01-12'))
  const { addressees, letter } = must(await letters.get({ id: notice }))
  expect(JSON.stringify(letter)).toContain('Khu Công nghệ cao Mẫu')
  expect(must(await send(notice, addressees, office.today()))).toEqual({ dutiesMet: 3 })
  // The notice tells of its day: what happens next does not make it wrong.
  expect(must(await letters.get({ id: notice })).differences).toEqual([])
  expect(
    must(await visits.get({ id: agreed.id })).duties.every(
      ({ event, state }) => event === 'visit_end' || state === 'done',
    ),
  ).toBe(true)
})

test('the result is written from the accepted report, and meets what is owed to all three', async () => {
  const { add, decided, stay, reported, letters, freeze, issue, send, visits, visitReports, ...office } =
    await visitLetterOffice('2026-03-05T02:00:00.000Z')
  const agreed = await decided(await add({ unplannedReason: 'Hồ sơ đến sau' }), 'submitted', 'agreed')
  const left = must(await stay(agreed, '2026-03-02', '2026-03-03')).visit
  const record = visitRef(left.id)
  const missing = must(await letters.plan({ record })).find(({ kind }) => kind === 'inbound_visit_result')?.missing
  expect(missing?.map(({ label }) => label)).toEqual([
    'Nội dung trao đổi',
    'Kết quả đạt được',
    'Đánh giá, vấn đề phát sinh',
  ])
  await reported(left)
  const [id] = must(await letters.prepare({ record, kinds: ['inbound_visit_result'], choices: noChoices }))
  if (id === undefined) throw new Error('one letter')
  must(await freeze(id))
  must(await issue(id, '9', '2026-03-05'))
  const { addressees, letter } = must(await letters.get({ id }))
  expect(JSON.stringify(letter)).toContain('Thống nhất chương trình ba năm')
  expect(JSON.stringify(letter)).not.toContain('M10000001')
  expect(must(await send(id, addressees, office.today()))).toEqual({ dutiesMet: 3 })
})

test('nobody prepares letters of a visit that was refused', async () => {
  const { add, decided, letters } = await visitLetterOffice()
  const refused = await decided(await add(), 'submitted', 'refused')
  expect(must(await letters.plan({ record: visitRef(refused.id) })).filter(({ isOwed }) => isOwed)).toEqual([])
})
