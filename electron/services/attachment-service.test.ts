import { describe, expect, test } from 'vitest'
import { ATTACHMENT_MAX_BYTES } from '#domain/outbound-trip/attachment.ts'
import { AttachmentId, OutboundTripId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { fileLimits } from '#electron/services/file-limits.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { fileBytes, reportOffice } from '#electron/testing/report-office.ts'

test('the dialog refuses what is too large before it is read', () => {
  expect(fileLimits.attachment).toBe(ATTACHMENT_MAX_BYTES)
})

const nowhere = AttachmentId.parse(sampleId(9, 99))

describe('adding a file to a trip', () => {
  test.each([
    ['Báo cáo.pdf', fileBytes.pdf, 'pdf', 'Báo cáo.pdf'],
    ['ảnh.PNG', fileBytes.png, 'png', 'ảnh.PNG'],
    ['anh.jpeg', fileBytes.jpeg, 'jpeg', 'anh.jpeg'],
    ['Thư mời.docx', fileBytes.docx, 'docx', 'Thư mời.docx'],
    ['cài đặt.exe', fileBytes.pdf, 'pdf', 'cài đặt.exe.pdf'],
    ['../../Thư\u202e mời\n.docx', fileBytes.docx, 'docx', '.. .. Thư mời .docx'],
    ['  ', fileBytes.jpeg, 'jpeg', 'Tệp đính kèm.jpg'],
    [`${'dài '.repeat(100)}.pdf`, fileBytes.pdf, 'pdf', /^.{1,200}\.pdf$/],
  ])('%j is known by its first bytes and named %3$s', async (name, bytes, type, tidy) => {
    const office = await reportOffice()
    const trip = await office.plannedTrip()
    office.pick(name, bytes)
    const added = must(
      await office.attachments.add({ record: tripRef(trip.id), category: 'invitation', note: 'Bản quét' }),
    )
    expect(added).toMatchObject({ record: tripRef(trip.id), category: 'invitation', type, note: 'Bản quét' })
    expect(added?.name).toMatch(typeof tidy === 'string' ? new RegExp(`^${tidy.replaceAll('.', '\\.')}$`) : tidy)
    expect(must(await office.trips.get({ id: trip.id })).attachments).toEqual([added])
    const kept = await office.uow.read((repos) => repos.files.get(added?.digest as never))
    expect(Buffer.from(kept ?? []).equals(bytes)).toBe(true)
  })

  test.each([
    ['a program called .pdf', 'báo cáo.pdf', fileBytes.program, 'attachment.type_refused'],
    ['a spreadsheet', 'bảng.docx', fileBytes.zip, 'attachment.type_refused'],
    ['a Word document with macros', 'báo cáo.docx', fileBytes.macros, 'attachment.type_refused'],
    ['an empty file', 'trống.pdf', new Uint8Array(), 'attachment.unreadable'],
    [
      'more than 25 MB',
      'lớn.pdf',
      Buffer.concat([fileBytes.pdf, Buffer.alloc(ATTACHMENT_MAX_BYTES)]),
      'attachment.too_large',
    ],
  ])('%s is refused and nothing is kept', async (_what, name, bytes, code) => {
    const office = await reportOffice()
    const trip = await office.plannedTrip()
    office.pick(name, bytes)
    expect(codeOf(await office.attachments.add({ record: tripRef(trip.id), category: 'other', note: '' }))).toBe(code)
    expect(office.rows('SELECT * FROM stored_file')).toEqual([])
    expect(must(await office.trips.get({ id: trip.id })).attachments).toEqual([])
  })

  test.each([
    ['too_large', 'attachment.too_large'],
    ['EACCES', 'attachment.unreadable'],
  ])('what the dialog cannot read (%s) is told as %s', async (reason, code) => {
    const office = await reportOffice()
    const trip = await office.plannedTrip()
    office.picked.file = { ok: false, reason }
    expect(codeOf(await office.attachments.add({ record: tripRef(trip.id), category: 'other', note: '' }))).toBe(code)
  })

  test('a dialog that is closed adds nothing', async () => {
    const office = await reportOffice()
    const trip = await office.plannedTrip()
    expect(must(await office.attachments.add({ record: tripRef(trip.id), category: 'other', note: '' }))).toBeNull()
  })

  test('is for trips that exist; a traveller adds to his own and is asked for no file elsewhere', async () => {
    const asked: string[] = []
    const office = await reportOffice({
      openFile: async (purpose) => {
        asked.push(purpose)
        return { ok: true, name: 'a.pdf', bytes: fileBytes.pdf }
      },
    })
    const trip = await office.plannedTrip()
    const add = async (tripId = trip.id) =>
      codeOf(await office.attachments.add({ record: tripRef(tripId), category: 'report', note: '' }))
    expect(await add(OutboundTripId.parse(sampleId(4, 99)))).toBe('attachment.record_not_found')
    office.as('staff_member', (await office.addPerson(office.unit, 7)).id)
    expect(await add()).toBe('attachment.record_not_found')
    office.as('staff_member', null)
    expect(await add()).toBe('attachment.record_not_found')
    expect(asked).toEqual([])
    office.as('staff_member', office.an.id)
    expect(await add()).toBe('ok')
    expect(asked).toEqual(['attachment'])
  })
})

describe('a file of a trip', () => {
  const withFile = async (name: 'pdf' | 'docx' = 'pdf', host: Parameters<typeof reportOffice>[0] = {}) => {
    const office = await reportOffice(host)
    const trip = await office.goneTrip()
    office.pick(`Tệp.${name}`, fileBytes[name])
    const added = must(await office.attachments.add({ record: tripRef(trip.id), category: 'report', note: '' }))
    if (added === null) throw new Error('the dialog was answered')
    return { ...office, trip, added }
  }

  test('is shown in the window when it is a PDF or a picture, and a Word document is not', async () => {
    const shown = await withFile()
    const file = must(await shown.attachments.get({ id: shown.added.id }))
    expect(file).toMatchObject({ name: 'Tệp.pdf', type: 'pdf' })
    expect(Buffer.from(file.bytes).equals(fileBytes.pdf)).toBe(true)
    const word = await withFile('docx')
    expect(codeOf(await word.attachments.get({ id: word.added.id }))).toBe('attachment.not_shown')
    expect(codeOf(await word.attachments.get({ id: nowhere }))).toBe('attachment.not_found')
  })

  test('is saved where the user says, under its own name', async () => {
    const { attachments, added } = await withFile()
    expect(must(await attachments.save({ id: added.id }))).toEqual({ path: '/tmp/Tệp.pdf' })
    expect(codeOf(await attachments.save({ id: nowhere }))).toBe('attachment.not_found')
    const closed = await withFile('pdf', { saveFile: async () => null })
    expect(must(await closed.attachments.save({ id: closed.added.id }))).toBeNull()
    const full = await withFile('pdf', { saveFile: async () => ({ ok: false, reason: 'ENOSPC' }) })
    expect(await full.attachments.save({ id: full.added.id })).toMatchObject({
      error: { code: 'letter.not_saved', details: { reason: 'ENOSPC' } },
    })
  })

  test('that was tampered with is neither shown nor saved', async () => {
    const { attachments, added, database } = await withFile()
    database.raw.exec('DROP TRIGGER IF EXISTS stored_file_never_changes')
    database.raw
      .prepare('UPDATE stored_file SET bytes = ? WHERE digest = ?')
      .run(Buffer.alloc(added.size, 'x'), added.digest)
    expect(codeOf(await attachments.get({ id: added.id }))).toBe('letter.file_damaged')
    expect(codeOf(await attachments.save({ id: added.id }))).toBe('letter.file_damaged')
  })

  test('is taken off the trip with a trace; its bytes stay', async () => {
    const { attachments, added, rows, trips, trip } = await withFile()
    must(await attachments.remove({ id: added.id }))
    expect(must(await trips.get({ id: trip.id })).attachments).toEqual([])
    expect(codeOf(await attachments.get({ id: added.id }))).toBe('attachment.not_found')
    expect(codeOf(await attachments.remove({ id: added.id }))).toBe('attachment.not_found')
    expect(rows('SELECT digest FROM stored_file')).toHaveLength(1)
    expect(rows('SELECT removed_by FROM attachment')).toEqual([{ removed_by: 'Tài khoản personnel_officer' }])
  })

  test('stays while a filed report carries it, and leaves a draft', async () => {
    const { attachments, added, part, trip, write, file, sendBack, whole, reports } = await withFile()
    const key = part(trip, 0)
    must(await file(key, whole, [added.id]))
    expect(codeOf(await attachments.remove({ id: added.id }))).toBe('attachment.in_use')
    must(await sendBack(key, 'Đính kèm bản có dấu'))
    must(await attachments.remove({ id: added.id }))
    expect(must(await reports.get(key)).attachments).toEqual([])
    must(await write(key, whole, [added.id]))
    expect(must(await reports.get(key)).part.attachmentIds).toEqual([])
  })

  test('stays while a decision carries it', async () => {
    const office = await reportOffice()
    const trip = await office.plannedTrip()
    office.pick('Văn bản xin phép.pdf', fileBytes.pdf)
    const scan = must(await office.attachments.add({ record: tripRef(trip.id), category: 'request', note: '' }))
    if (scan === null) throw new Error('the dialog was answered')
    must(await office.decide(trip, 'submitted', '', { attachmentId: scan.id }))
    expect(codeOf(await office.attachments.remove({ id: scan.id }))).toBe('attachment.in_use')
  })
})
