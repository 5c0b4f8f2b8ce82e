import { describe, expect, test } from 'vitest'
import { fileDigest } from '#db/file-digest.ts'
import { LetterId } from '#domain/shared/ids.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { letterOffice } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'

const lost = LetterId.parse(sampleId(8, 99))

const savingOffice = async () => {
  const files: [string, Uint8Array][] = []
  const rendered: Uint8Array[] = []
  const office = await letterOffice({
    renderPdf: async (docx) => {
      rendered.push(docx)
      return new TextEncoder().encode('%PDF')
    },
    saveFile: async (name, bytes) => {
      if (!(bytes instanceof Uint8Array)) throw new Error('one file')
      files.push([name, bytes])
      return { ok: true, path: `/chọn/${name}` }
    },
  })
  return { ...office, files, rendered }
}

test('a draft is previewed and saved as it would be now, named by its subject', async () => {
  const { letters, tripId, draft, files } = await savingOffice()
  const id = await draft(tripId, 'outbound_trip_report')
  const { pdf, fileName } = must(await letters.preview({ id }))
  expect(new TextDecoder().decode(pdf)).toBe('%PDF')
  expect(fileName).toBe('Báo cáo việc cử công chức đi công tác tại Nhật Bản.pdf')
  must(await letters.save({ id, format: 'docx' }))
  expect(files.map(([name, bytes]) => [name, Buffer.from(bytes.subarray(0, 2)).toString()])).toEqual([
    ['Báo cáo việc cử công chức đi công tác tại Nhật Bản.docx', 'PK'],
  ])
})

test('a frozen and an issued letter are previewed and saved from their stored files, byte by byte', async () => {
  const { letters, tripId, frozen, issue, current, files, rendered } = await savingOffice()
  const id = await frozen(tripId, 'outbound_trip_report')
  must(await letters.preview({ id }))
  must(await letters.save({ id, format: 'docx' }))
  const waiting = (await current(id)).frozen?.fileDigest
  must(await issue(id, '5', '2026-01-12'))
  must(await letters.preview({ id }))
  must(await letters.save({ id, format: 'docx' }))
  must(await letters.save({ id, format: 'pdf' }))
  const final = (await current(id)).issued?.fileDigest
  expect(rendered.map(fileDigest)).toEqual([waiting, final, final])
  expect(files.slice(0, 2).map(([, bytes]) => fileDigest(bytes))).toEqual([waiting, final])
  expect(files.map(([name]) => name)).toEqual([
    'Báo cáo việc cử công chức đi công tác tại Nhật Bản.docx',
    '05-KHCN-VP Báo cáo việc cử công chức đi công tác tại Nhật Bản.docx',
    '05-KHCN-VP Báo cáo việc cử công chức đi công tác tại Nhật Bản.pdf',
  ])
})

describe('nothing is shown or saved of', () => {
  test('a draft that lacks something', async () => {
    const { letters, addTrip, addPerson, unit, draft, files, rendered } = await savingOffice()
    const { trip } = await addTrip([await addPerson(unit, 2)], { funding: [] })
    const id = await draft(trip.id, 'outbound_trip_report')
    expect(codeOf(await letters.preview({ id }))).toBe('letter.data_missing')
    expect(codeOf(await letters.save({ id, format: 'pdf' }))).toBe('letter.data_missing')
    expect([...files, ...rendered]).toEqual([])
  })

  test('a letter that does not exist', async () => {
    const { letters } = await savingOffice()
    expect(codeOf(await letters.preview({ id: lost }))).toBe('letter.not_found')
    expect(codeOf(await letters.save({ id: lost, format: 'docx' }))).toBe('letter.not_found')
  })
})

test('closing the save dialog is no failure; a folder that refuses the file is one, with its reason', async () => {
  const closed = await letterOffice({ saveFile: async () => null })
  const id = await closed.draft(closed.tripId, 'outbound_trip_report')
  expect(must(await closed.letters.save({ id, format: 'docx' }))).toBeNull()
  const full = await letterOffice({ saveFile: async () => ({ ok: false, reason: 'ENOSPC' }) })
  const other = await full.draft(full.tripId, 'outbound_trip_report')
  expect(await full.letters.save({ id: other, format: 'docx' })).toEqual({
    ok: false,
    error: { code: 'letter.not_saved', details: { reason: 'ENOSPC' } },
  })
})
