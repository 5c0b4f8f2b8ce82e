import { expect, test } from 'vitest'
import { fileDigest } from '#db/file-digest.ts'
import { registerWithStaff } from '#db/testing/temporary-register.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import { document } from '#domain/document/testing/trip-documents.ts'
import { issued } from '#domain/letter/issue-letter.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { choose, correctionOf, dispatch, freeze, newLetter, reopen, withdraw } from '#domain/letter/letter-life.ts'
import { choices, letterId, stamp, value } from '#domain/letter/testing/letters.ts'
import { DispatchId, type FileDigest, OutboundTripId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { aProfile, aSigner, aTrip, day, sampleId } from '#domain/testing/samples.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const register = async () => {
  const { uow, fill, database } = await registerWithStaff()
  await fill(async (repos) => {
    await repos.agency.insertProfile(aProfile())
    await repos.agency.insertSigner(aSigner())
    await repos.outboundTrips.insert(aTrip(1))
    await repos.outboundTrips.insert(aTrip(2, { title: 'Đoàn khác', members: aTrip().members }))
  })
  const find = (n: number) => uow.read((repos) => repos.letters.find(letterId(n)))
  const draft = async (n: number, kind: DocumentKind = 'outbound_trip_report', trip = 1): Promise<Letter> => {
    const tripId = OutboundTripId.parse(sampleId(4, trip))
    const letter = newLetter(
      { id: letterId(n), kind, record: tripRef(tripId), choices: { ...choices, urgency: 'express' } },
      stamp,
    )
    await fill((repos) => repos.letters.insert(letter))
    return letter
  }
  const step = async (before: Letter, after: Letter): Promise<Letter> => {
    await fill((repos) => repos.letters.update(before, after, 'decide'))
    return after
  }
  const put = async (text: string): Promise<FileDigest> => {
    await fill(async (repos) => void (await repos.files.put(bytes(text), stamp.at)))
    return fileDigest(bytes(text))
  }
  const frozen = async (n: number, kind?: DocumentKind, trip?: number): Promise<Letter> => {
    const letter = await draft(n, kind, trip)
    const facts = {
      content: document(),
      profileId: aProfile().id,
      signerId: aSigner().id,
      templateDigest: await put('mẫu'),
      fileDigest: await put(`trình ký ${n}`),
      recordRevision: 1,
    }
    return step(letter, value(freeze(letter, facts, stamp)))
  }
  const numbered = async (n: number, number: string, on: string, series = 'CV/KHCN', trip = 1): Promise<Letter> => {
    const letter = await frozen(n, 'outbound_trip_report', trip)
    const plan = { number: DocumentNumber.parse(number), series, on: day(on), copies: null }
    return step(letter, issued(letter, plan, await put(`bản cuối ${n}`), stamp))
  }
  return { uow, fill, database, find, draft, step, put, frozen, numbered }
}

test('a letter comes back as it was stored, in every state of its life', async () => {
  const { find, draft, step, frozen, put } = await register()
  const made = await draft(1)
  expect(await find(1)).toEqual(made)
  const chosen = await step(made, value(choose(made, { ...choices, draftingSymbol: 'TC' })))
  expect(await find(1)).toEqual(chosen)
  expect(await find(9)).toBeNull()

  const waiting = await frozen(2)
  expect(await find(2)).toEqual(waiting)
  const back = await step(waiting, value(reopen(waiting, 'Sai', stamp)))
  expect(await find(2)).toEqual(back)
  const gone = await step(back, value(withdraw(back, '', stamp)))
  expect(await find(2)).toEqual(gone)

  const again = await frozen(3)
  const plan = { number: DocumentNumber.parse('05a'), series: 'CV/KHCN', on: day('2026-01-12'), copies: 4 }
  const out = await step(again, issued(again, plan, await put('bản cuối'), stamp))
  expect(await find(3)).toEqual(out)
  const proof = { digest: await put('biên nhận'), name: 'biên nhận.pdf', size: 10 }
  const recipients = ['UBND tỉnh', 'Sở Ngoại vụ'].map((recipient, n) => ({
    id: DispatchId.parse(sampleId(9, n)),
    recipient,
  }))
  const sending = { recipients, sentOn: day('2026-01-13'), way: 'post', note: 'Bảo đảm', proof } as const
  const sent = await step(out, value(dispatch(out, sending, day('2026-01-13'), stamp)))
  expect(await find(3)).toEqual(sent)
})

test('a correction comes back with what it corrects', async () => {
  const { find, fill, numbered } = await register()
  const original = await numbered(1, '05', '2026-01-12')
  const items = [
    { label: 'Thời gian', before: '05 ngày', after: '06 ngày' },
    { label: 'Nơi đến', before: '', after: 'Osaka\nTokyo' },
  ]
  const correction = value(correctionOf(original, items, { id: letterId(2), choices }, stamp))
  await fill((repos) => repos.letters.insert(correction))
  expect(await find(2)).toEqual(correction)
})

test('identical bytes are stored once, under their SHA-256', async () => {
  const { uow, database, put } = await register()
  const digest = await put('mẫu')
  await put('mẫu')
  await put('mẫu khác')
  expect(digest).toBe('6891839dc5d7083a474af9b24b09064496e0f10082cf61fc6589161de5ac869e')
  expect(database.raw.prepare('SELECT count(*) FROM stored_file').pluck().get()).toBe(2)
  const read = await uow.read((repos) => repos.files.get(digest))
  expect(read === null ? null : new TextDecoder().decode(read)).toBe('mẫu')
  expect(await uow.read((repos) => repos.files.get(fileDigest(bytes('nothing'))))).toBeNull()
})

test('only the bytes of a view are stored, not the buffer behind it', async () => {
  const { uow, fill } = await register()
  const view = bytes('xxmẫuyy').subarray(2, 6)
  await fill(async (repos) => void (await repos.files.put(view, stamp.at)))
  const read = await uow.read((repos) => repos.files.get(fileDigest(view)))
  expect(Buffer.from(read ?? []).equals(Buffer.from(view))).toBe(true)
})

test('the audit says who did what with which file, and holds neither the file nor the frozen words', async () => {
  const { database, numbered } = await register()
  await numbered(1, '05', '2026-01-12')
  const rows = database.raw
    .prepare("SELECT action, entity, before, after FROM audit WHERE entity IN ('letter', 'stored_file') ORDER BY seq")
    .all() as readonly { action: string; entity: string; before: string | null; after: string | null }[]
  expect(rows.map(({ action, entity }) => `${action} ${entity}`)).toEqual([
    'create letter',
    'create stored_file',
    'create stored_file',
    'decide letter',
    'create stored_file',
    'decide letter',
  ])
  const last = JSON.parse(rows.at(-1)?.after ?? '{}')
  expect(last).toMatchObject({ state: 'issued', issued: { number: '05', fileDigest: fileDigest(bytes('bản cuối 1')) } })
  expect(last.frozen.fileDigest).toBe(fileDigest(bytes('trình ký 1')))
  const everything = JSON.stringify(rows)
  expect(everything).not.toContain('kính báo cáo')
  expect(everything).not.toContain('S1234567')
  expect(everything).not.toContain('bản cuối')
})

test('the numbers of a series and year are those that were issued in it, with where they are used', async () => {
  const { uow, numbered, frozen } = await register()
  await numbered(1, '05', '2026-01-12')
  await numbered(2, '06', '2026-12-31', 'CV/KHCN', 2)
  await numbered(3, '05', '2025-12-31')
  await numbered(4, '05', '2026-01-12', 'TTr/KHCN')
  await numbered(5, '', '2026-01-12', '')
  await frozen(6)
  const used = await uow.read((repos) => repos.letters.usedNumbers('CV/KHCN', 2026))
  expect(used.toSorted((a, b) => (a.number < b.number ? -1 : 1))).toEqual([
    {
      letterId: letterId(1),
      number: '05',
      on: '2026-01-12',
      numberAndSymbol: '05/KHCN-VP',
      subject: document().subject,
      recordTitle: aTrip(1).title,
    },
    {
      letterId: letterId(2),
      number: '06',
      on: '2026-12-31',
      numberAndSymbol: '06/KHCN-VP',
      subject: document().subject,
      recordTitle: 'Đoàn khác',
    },
  ])
})

test('a number that a fault of ours would give twice is refused by the database, in whatever spelling', async () => {
  const { numbered, uow } = await register()
  await numbered(1, '05', '2026-01-12')
  await expect(numbered(2, '5', '2026-03-01')).rejects.toThrow('UNIQUE')
  await expect(numbered(3, '005', '2026-03-01')).rejects.toThrow('UNIQUE')
  await numbered(4, '5Đ', '2026-03-01')
  await expect(numbered(5, '05đ', '2026-03-01')).rejects.toThrow('UNIQUE')
  expect(await uow.read((repos) => repos.letters.usedNumbers('CV/KHCN', 2026))).toHaveLength(2)
})

test('a list shows open letters always, finished ones from a day on, and only those of one trip or original', async () => {
  const { uow, draft, step, frozen, numbered, fill } = await register()
  await draft(1)
  await frozen(2, 'outbound_trip_notice', 2)
  const original = await numbered(3, '05', '2026-01-12')
  await numbered(4, '06', '2025-06-01')
  const gone = await draft(5)
  await step(gone, value(withdraw(gone, '', stamp)))
  const correction = value(
    correctionOf(original, [{ label: 'A', before: 'B', after: 'C' }], { id: letterId(6), choices }, stamp),
  )
  await fill((repos) => repos.letters.insert(correction))

  const numbers = async (
    filter: Parameters<Parameters<Parameters<typeof uow.read>[0]>[0]['letters']['summaries']>[0],
  ) => (await uow.read((repos) => repos.letters.summaries(filter))).map(({ id }) => Number(id.slice(-1))).toSorted()
  expect(await numbers({})).toEqual([1, 2, 3, 4, 5, 6])
  expect(await numbers({ since: day('2026-01-01') })).toEqual([1, 2, 3, 5, 6])
  expect(await numbers({ since: day('2026-01-13') })).toEqual([1, 2, 6])
  expect(await numbers({ record: tripRef(aTrip(2).id) })).toEqual([2])
  expect(await numbers({ originalId: original.id })).toEqual([6])

  const rows = await uow.read((repos) => repos.letters.summaries({}))
  const row = (n: number) => rows.find(({ id }) => id === letterId(n))
  expect(row(1)).toMatchObject({
    state: 'draft',
    subject: null,
    addressees: null,
    urgency: 'express',
    changedAt: stamp.at,
  })
  expect(row(3)).toMatchObject({
    number: '05',
    symbol: 'KHCN-VP',
    subject: document().subject,
    addressees: document().addressees,
    signerName: document().signerName,
    dispatchCount: 0,
    isSuperseded: false,
  })
})

test('a letter is superseded once a letter that follows it is issued, not before', async () => {
  const { uow, numbered, fill, step, put } = await register()
  const original = await numbered(1, '05', '2026-01-12')
  const isSuperseded = async () =>
    (await uow.read((repos) => repos.letters.summaries({}))).find(({ id }) => id === original.id)?.isSuperseded
  const next = { ...newLetter({ id: letterId(2), kind: original.kind, record: original.record, choices }, stamp) }
  const replacement = { ...next, relation: { type: 'replaces', letterId: original.id } as const }
  await fill((repos) => repos.letters.insert(replacement))
  expect(await isSuperseded()).toBe(false)
  if (original.frozen === null) throw new Error('it was frozen')
  const frozen = await step(replacement, value(freeze(replacement, original.frozen, stamp)))
  const plan = { number: DocumentNumber.parse('06'), series: 'CV/KHCN', on: day('2026-01-13'), copies: null }
  await step(frozen, issued(frozen, plan, await put('thay thế'), stamp))
  expect(await isSuperseded()).toBe(true)
})

test('letters older than their record are the issued ones whose record has moved on', async () => {
  const { uow, fill, numbered, frozen } = await register()
  const letter = await numbered(1, '05', '2026-01-12')
  await frozen(2)
  const older = () => uow.read((repos) => repos.letters.olderThanRecord({}))
  expect(await older()).toEqual([])
  await fill((repos) => repos.outboundTrips.update(aTrip(1), aTrip(1, { revision: 2 }), 'update'))
  expect(await older()).toEqual([
    {
      letterId: letter.id,
      kind: letter.kind,
      record: letter.record,
      profileId: aProfile().id,
      signerId: aSigner().id,
      facts: document().facts,
      appendices: document().appendices,
    },
  ])
})

test('the files that letters stand on are all named', async () => {
  const { uow, numbered } = await register()
  await numbered(1, '05', '2026-01-12')
  const files = await uow.read((repos) => repos.letters.files())
  expect(files.map(({ digest }) => digest).toSorted()).toEqual(
    ['mẫu', 'trình ký 1', 'bản cuối 1'].map((text) => fileDigest(bytes(text))).toSorted(),
  )
})

test('issued letters of a range of days come in the order of the register', async () => {
  const { uow, numbered } = await register()
  await numbered(1, '08', '2026-02-01')
  await numbered(2, '05', '2026-01-12')
  await numbered(3, '04', '2026-01-11')
  const between = await uow.read((repos) => repos.letters.issuedBetween(day('2026-01-12'), day('2026-02-01')))
  expect(between.map(({ issued: one }) => one?.number)).toEqual(['05', '08'])
})
