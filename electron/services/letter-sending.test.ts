import { describe, expect, test } from 'vitest'
import { LetterId } from '#domain/shared/ids.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { fileLimits } from '#electron/services/file-limits.ts'
import type { OpenedFile } from '#electron/services/host.ts'
import { letterOffice, shippedTemplate } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'

const lost = LetterId.parse(sampleId(8, 99))
const bytesOf = (...start: readonly number[]): Uint8Array => Uint8Array.from([...start, 1, 2, 3])
const pdf = new TextEncoder().encode('%PDF-1.7 biên nhận')
const opened = (bytes: Uint8Array, name = 'biên nhận.pdf'): OpenedFile => ({ ok: true, name, bytes })

describe('a letter that is sent', () => {
  test('keeps to whom, when, how and with which note', async () => {
    const { tripId, issued, send, current } = await letterOffice()
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-10')
    const how = { way: 'interconnection', note: 'Trục liên thông' } as const
    must(await send(id, ['UBND tỉnh', 'Phòng Tổ chức', 'UBND tỉnh'], '2026-01-11', how))
    must(await send(id, ['Công an tỉnh'], '2026-01-12', { way: 'by_hand' }))
    expect((await current(id)).dispatches.map(({ recipient, sentOn, way }) => [recipient, sentOn, way])).toEqual([
      ['UBND tỉnh', '2026-01-11', 'interconnection'],
      ['Phòng Tổ chức', '2026-01-11', 'interconnection'],
      ['Công an tỉnh', '2026-01-12', 'by_hand'],
    ])
  })

  test.each([
    ['2026-01-09', 'letter.sent_before_issue'],
    ['2026-01-13', 'letter.sent_in_future'],
  ])('on %s is refused: %s', async (sentOn, code) => {
    const { tripId, issued, send, current } = await letterOffice()
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-10')
    expect(codeOf(await send(id, ['UBND tỉnh'], sentOn))).toBe(code)
    expect((await current(id)).dispatches).toEqual([])
  })

  test('must be issued, exist, and be the one the page showed', async () => {
    const { letters, tripId, frozen, issued, send, reference } = await letterOffice()
    expect(codeOf(await send(await frozen(tripId, 'outbound_trip_notice'), ['UBND tỉnh'], '2026-01-12'))).toBe(
      'letter.step_not_allowed',
    )
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const old = await reference(id)
    must(await send(id, ['UBND tỉnh'], '2026-01-12'))
    expect(codeOf(await send(id, ['UBND tỉnh'], '2026-01-12', old))).toBe('letter.changed_elsewhere')
    const sending = { recipients: ['X'], sentOn: day('2026-01-12'), way: 'post', note: '', proofToken: null } as const
    expect(codeOf(await letters.recordDispatch({ ...sending, id: lost, revision: 1 }))).toBe('letter.not_found')
  })
})

describe('sending to an authority meets its duty, in the same transaction', () => {
  const metOf = async ({ trips, tripId }: Awaited<ReturnType<typeof letterOffice>>) =>
    must(await trips.get({ id: tripId })).duties.flatMap(({ fulfilment }) => (fulfilment === null ? [] : [fulfilment]))

  test('with the number and day of the letter and the day of sending', async () => {
    const office = await letterOffice()
    const { tripId, profile, issued, send } = office
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-10')
    expect(must(await send(id, [profile.peopleCommitteeName], '2026-01-12'))).toEqual({ dutiesMet: 1 })
    expect(await metOf(office)).toMatchObject([
      {
        ruleCode: 'trip_report_before',
        authority: 'people_committee',
        documentNumber: '05/KHCN-VP',
        documentOn: '2026-01-10',
        sentOn: '2026-01-12',
        lateBy: 0,
        recordedBy: 'Người thử',
      },
    ])
  })

  test('one of several addressees at a time, and none twice', async () => {
    const office = await letterOffice()
    const { tripId, profile, issued, send } = office
    const id = await issued(tripId, 'outbound_trip_pre_report', '5', '2026-01-10')
    expect(must(await send(id, [profile.foreignAffairsName], '2026-01-11'))).toEqual({ dutiesMet: 1 })
    const both = [profile.peopleCommitteeName, profile.foreignAffairsName]
    expect(must(await send(id, both, '2026-01-12'))).toEqual({ dutiesMet: 1 })
    expect((await metOf(office)).map(({ authority, sentOn }) => [authority, sentOn])).toEqual([
      ['people_committee', '2026-01-12'],
      ['foreign_affairs', '2026-01-11'],
    ])
  })

  test('and says how late it was', async () => {
    const office = await letterOffice()
    const { tripId, profile, time, issued, send } = office
    time.pass(48 * 86_400)
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-02-27')
    must(await send(id, [profile.peopleCommitteeName], '2026-02-28'))
    expect((await metOf(office))[0]?.lateBy).toBeGreaterThan(0)
  })

  test('by the names of the letter’s own head, whatever head is in force by then', async () => {
    const office = await letterOffice()
    const { agency, tripId, profile, time, issued, send } = office
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const { id: _id, ...head } = profile
    const renamed = { ...head, validFrom: '2026-01-13', peopleCommitteeName: 'UBND tỉnh Khác' } as typeof head
    must(await agency.saveProfile({ id: null, draft: renamed }))
    time.pass(3 * 86_400)
    expect(must(await send(id, ['UBND tỉnh Khác'], '2026-01-14'))).toEqual({ dutiesMet: 0 })
    expect(must(await send(id, [profile.peopleCommitteeName], '2026-01-15'))).toEqual({ dutiesMet: 1 })
  })

  test('and a refused sending meets none', async () => {
    const office = await letterOffice()
    const { tripId, profile, issued, send } = office
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    expect(codeOf(await send(id, [profile.peopleCommitteeName], '2026-01-12', { proofToken: 'x' }))).toBe(
      'letter.proof_refused',
    )
    expect(await metOf(office)).toEqual([])
  })
})

describe('a proof', () => {
  test('is picked, attached to every recipient of one sending, stored once, and saved again as it was', async () => {
    const saved: [string, Uint8Array | readonly Uint8Array[]][] = []
    const { letters, tripId, issued, send, current, rows } = await letterOffice({
      openFile: async (purpose) => (purpose === 'proof' ? opened(pdf) : null),
      saveFile: async (name, bytes) => {
        saved.push([name, bytes])
        return { ok: true, path: `/chọn/${name}` }
      },
    })
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const picked = must(await letters.pickProof())
    expect(picked).toMatchObject({ name: 'biên nhận.pdf', size: pdf.byteLength })
    must(await send(id, ['UBND tỉnh', 'Sở Ngoại vụ'], '2026-01-12', { proofToken: picked?.token ?? null }))
    const { dispatches } = await current(id)
    expect(dispatches.map(({ proof }) => proof?.name)).toEqual(['biên nhận.pdf', 'biên nhận.pdf'])
    expect(rows('SELECT digest FROM stored_file')).toHaveLength(4)
    for (const { id: dispatchId } of dispatches)
      expect(must(await letters.saveProof({ id, dispatchId }))).toEqual({ path: '/chọn/biên nhận.pdf' })
    expect(saved).toEqual([
      ['biên nhận.pdf', Buffer.from(pdf)],
      ['biên nhận.pdf', Buffer.from(pdf)],
    ])
  })

  test('is attached once: its token is used up by a sending, and not by a refused one', async () => {
    const { letters, tripId, issued, send } = await letterOffice({ openFile: async () => opened(pdf) })
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const proofToken = must(await letters.pickProof())?.token ?? ''
    expect(codeOf(await send(id, ['UBND tỉnh'], '2026-01-13', { proofToken }))).toBe('letter.sent_in_future')
    must(await send(id, ['UBND tỉnh'], '2026-01-12', { proofToken }))
    expect(await send(id, ['UBND tỉnh'], '2026-01-12', { proofToken })).toEqual({
      ok: false,
      error: { code: 'letter.proof_refused', details: { reason: 'not_picked' } },
    })
  })

  test.each([
    ['a PDF', pdf, null],
    ['a PNG', bytesOf(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), null],
    ['a JPEG', bytesOf(0xff, 0xd8, 0xff, 0xe0), null],
    ['a Word document', shippedTemplate('outbound_trip_report'), null],
    ['an archive that is none', bytesOf(0x50, 0x4b, 0x03, 0x04), 'unknown_type'],
    ['a program that is called .pdf', bytesOf(0x4d, 0x5a), 'unknown_type'],
    ['an empty file', new Uint8Array(), 'empty'],
    ['one byte too much', new Uint8Array(fileLimits.proof + 1), 'too_large'],
  ])('%s: %#', async (_what, bytes, reason) => {
    const { letters } = await letterOffice({ openFile: async () => opened(bytes) })
    const picked = await letters.pickProof()
    if (reason === null) expect(must(picked)?.size).toBe(bytes.byteLength)
    else expect(picked).toEqual({ ok: false, error: { code: 'letter.proof_refused', details: { reason } } })
  })

  test('that the system does not give is refused with its reason; a closed dialog is no failure', async () => {
    const refused = await letterOffice({ openFile: async () => ({ ok: false, reason: 'EACCES' }) })
    expect(await refused.letters.pickProof()).toEqual({
      ok: false,
      error: { code: 'letter.proof_refused', details: { reason: 'EACCES' } },
    })
    const closed = await letterOffice({ openFile: async () => null })
    expect(must(await closed.letters.pickProof())).toBeNull()
  })

  test('of a name that no folder takes gets one that it does', async () => {
    const { letters } = await letterOffice({ openFile: async () => opened(pdf, '../ảnh:chụp?.pdf') })
    expect(must(await letters.pickProof())?.name).toBe('.. ảnh chụp .pdf')
  })

  test('that was never attached cannot be saved', async () => {
    const { letters, tripId, issued, send, current } = await letterOffice()
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    must(await send(id, ['UBND tỉnh'], '2026-01-12'))
    const dispatchId = (await current(id)).dispatches[0]?.id ?? ''
    expect(codeOf(await letters.saveProof({ id, dispatchId }))).toBe('letter.file_missing')
    expect(codeOf(await letters.saveProof({ id: lost, dispatchId }))).toBe('letter.not_found')
  })
})
