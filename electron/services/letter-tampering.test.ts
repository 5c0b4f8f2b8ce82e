import { describe, expect, test } from 'vitest'
import type { FileDigest, LetterId } from '#domain/shared/ids.ts'
import { letterOffice } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'

const PROOF = { ok: true, name: 'biên nhận.pdf', bytes: new TextEncoder().encode('%PDF-1.7 biên nhận') } as const

/** What somebody does who opens the database by other means: the fence is taken down first. */
const tampering = async () => {
  const office = await letterOffice({ openFile: async () => PROOF })
  const { raw } = office.database
  const open = () =>
    raw.exec('DROP TRIGGER IF EXISTS stored_file_never_changes; DROP TRIGGER IF EXISTS stored_file_is_kept')
  const changeByte = (digest: FileDigest): void => {
    open()
    const bytes = raw.prepare<[string], Buffer>('SELECT bytes FROM stored_file WHERE digest = ?').pluck().get(digest)
    if (bytes === undefined) throw new Error('no such file')
    const at = Math.floor(bytes.length / 2)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
    raw.prepare('UPDATE stored_file SET bytes = ? WHERE digest = ?').run(bytes, digest)
  }
  const lose = (digest: FileDigest): void => {
    open()
    raw.pragma('foreign_keys = OFF')
    raw.prepare('DELETE FROM stored_file WHERE digest = ?').run(digest)
  }
  const looks = async (id: LetterId) => [
    codeOf(await office.letters.preview({ id })),
    codeOf(await office.letters.save({ id, format: 'docx' })),
    codeOf(await office.letters.save({ id, format: 'pdf' })),
    codeOf(await office.letters.file({ id })),
  ]
  const damaged = async () => must(await office.letters.verify()).damaged.map(({ id }) => id)
  const digestsOf = async (id: LetterId) => {
    const { frozen, issued, dispatches } = await office.current(id)
    if (frozen === null) throw new Error('it is frozen')
    return {
      template: frozen.templateDigest,
      frozen: frozen.fileDigest,
      final: issued?.fileDigest ?? frozen.fileDigest,
      proof: dispatches[0]?.proof?.digest ?? frozen.fileDigest,
    }
  }
  return { ...office, changeByte, lose, looks, damaged, digestsOf }
}

const all = (code: string) => Array.from({ length: 4 }, () => code)

test('as long as nobody touches them, all files are whole', async () => {
  const { letters, tripId, issued, looks } = await tampering()
  const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
  expect(await looks(id)).toEqual(all('ok'))
  expect(must(await letters.verify())).toEqual({ checked: 3, damaged: [] })
})

describe('one changed byte', () => {
  test('in an issued file is told at every look, and the letter is named by the check of all files', async () => {
    const { letters, tripId, issued, changeByte, looks, damaged, digestsOf } = await tampering()
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const whole = await issued(tripId, 'outbound_trip_notice', '6', '2026-01-12')
    changeByte((await digestsOf(id)).final)
    expect(await looks(id)).toEqual(all('letter.file_damaged'))
    expect(await looks(whole)).toEqual(all('ok'))
    expect(must(await letters.verify()).damaged).toEqual([
      { id, kind: 'outbound_trip_report', state: 'issued', numberAndSymbol: '05/KHCN-VP' },
    ])
    expect(await damaged()).toEqual([id])
  })

  test('in the file that is out for signature is told', async () => {
    const { tripId, frozen, changeByte, looks, damaged, digestsOf } = await tampering()
    const id = await frozen(tripId, 'outbound_trip_report')
    changeByte((await digestsOf(id)).frozen)
    expect(await looks(id)).toEqual(all('letter.file_damaged'))
    expect(await damaged()).toEqual([id])
  })

  test('in the frozen template keeps the number out', async () => {
    const { tripId, frozen, issue, changeByte, current, damaged, digestsOf } = await tampering()
    const id = await frozen(tripId, 'outbound_trip_report')
    changeByte((await digestsOf(id)).template)
    expect(codeOf(await issue(id, '5', '2026-01-12'))).toBe('letter.file_damaged')
    expect((await current(id)).state).toBe('awaiting_number')
    expect(await damaged()).toEqual([id])
  })

  test('in a proof is told when it is saved', async () => {
    const { letters, tripId, issued, send, current, changeByte, damaged, digestsOf } = await tampering()
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const picked = must(await letters.pickProof())
    must(await send(id, ['UBND tỉnh'], '2026-01-12', { proofToken: picked?.token ?? null }))
    const dispatchId = (await current(id)).dispatches[0]?.id ?? ''
    expect(must(await letters.saveProof({ id, dispatchId }))).not.toBeNull()
    changeByte((await digestsOf(id)).proof)
    expect(codeOf(await letters.saveProof({ id, dispatchId }))).toBe('letter.file_damaged')
    expect(await damaged()).toEqual([id])
  })
})

test('a file that is gone is told as gone', async () => {
  const { tripId, issued, lose, looks, damaged, digestsOf } = await tampering()
  const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
  lose((await digestsOf(id)).final)
  expect(await looks(id)).toEqual(all('letter.file_missing'))
  expect(await damaged()).toEqual([id])
})
