import { describe, expect, test } from 'vitest'
import { fileDigest } from '#db/file-digest.ts'
import { LetterId } from '#domain/shared/ids.ts'
import { aSigner, aTripDraft, day, sampleId } from '#domain/testing/samples.ts'
import { letterService } from '#electron/services/letter-service.ts'
import { docxText } from '#electron/testing/docx-text.ts'
import { letterOffice, noChoices, shippedTemplate } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'

const lost = LetterId.parse(sampleId(8, 99))
type Office = Awaited<ReturnType<typeof letterOffice>>
const textOf = async ({ letters }: Office, id: LetterId): Promise<string> =>
  docxText(must(await letters.file({ id })).docx)

const retitle = async ({ trips, tripId, person }: Office, title: string): Promise<void> => {
  const { trip } = must(await trips.get({ id: tripId }))
  must(await trips.update({ id: tripId, revision: trip.revision, draft: aTripDraft([person], { title }) }))
}

describe('a draft', () => {
  test('is made anew at every look', async () => {
    const office = await letterOffice()
    const id = await office.draft(office.tripId, 'outbound_trip_report')
    expect(await textOf(office, id)).toContain('Đoàn công tác 1')
    await retitle(office, 'Đoàn đổi tên')
    expect(await textOf(office, id)).toContain('Đoàn đổi tên')
  })

  test('that lacks something is not frozen: what it lacks is named', async () => {
    const { letters, addTrip, addPerson, unit, draft, freeze } = await letterOffice()
    const { trip } = await addTrip([await addPerson(unit, 2)], { purpose: '', funding: [] })
    const id = await draft(trip.id, 'outbound_trip_report')
    expect(await freeze(id)).toEqual({
      ok: false,
      error: {
        code: 'letter.data_missing',
        details: { labels: ['Mục đích, nội dung chuyến đi', 'Nguồn kinh phí'] },
      },
    })
    expect(must(await letters.get({ id })).letter.state).toBe('draft')
  })
})

describe('freezing', () => {
  test('keeps words, template and file: the record may change, the letter does not', async () => {
    const office = await letterOffice()
    const { letters, tripId, profile, signer, frozen, current } = office
    const id = await frozen(tripId, 'outbound_trip_report')
    const letter = await current(id)
    expect(letter).toMatchObject({
      state: 'awaiting_number',
      frozen: {
        profileId: profile.id,
        signerId: signer.id,
        recordRevision: 1,
        templateDigest: fileDigest(shippedTemplate('outbound_trip_report')),
        fileDigest: fileDigest(must(await letters.file({ id })).docx),
      },
    })
    await retitle(office, 'Đoàn đổi tên')
    const text = await textOf(office, id)
    expect(text).toContain('Đoàn công tác 1')
    expect(text).toMatch(/Số: {6,}\/KHCN-VP/)
  })

  test('takes the head of the agency in force and the signer in office today', async () => {
    const { letters, agency, tripId, frozen, current, time } = await letterOffice()
    const { id: _id, ...head } = aSigner(2, { authority: 'head', fullName: 'Đặng Văn Trưởng', validFrom: '2026-02-01' })
    must(await agency.saveSigner({ id: null, draft: head }))
    const before = await current(await frozen(tripId, 'outbound_trip_report'))
    expect(before.frozen?.content.signerName).toBe(aSigner().fullName)
    time.pass(30 * 86_400)
    const after = await current(await frozen(tripId, 'outbound_trip_notice'))
    expect(after.frozen?.content.signerName).toBe('Đặng Văn Trưởng')
    expect(must(await letters.verify()).damaged).toEqual([])
  })

  test('is undone by a return to draft, with a note, and can be done again', async () => {
    const { letters, tripId, frozen, freeze, reference, current } = await letterOffice()
    const id = await frozen(tripId, 'outbound_trip_report')
    must(await letters.reopen({ ...(await reference(id)), note: 'Lãnh đạo yêu cầu sửa' }))
    expect(await current(id)).toMatchObject({ state: 'draft', frozen: null })
    expect((await current(id)).history.at(-1)).toMatchObject({ what: 'reopened', note: 'Lãnh đạo yêu cầu sửa' })
    must(await freeze(id))
    expect((await current(id)).state).toBe('awaiting_number')
  })
})

describe('issuing', () => {
  test('fills number and day into the frozen words and the frozen template', async () => {
    const office = await letterOffice()
    const { tripId, frozen, issue, current } = office
    const id = await frozen(tripId, 'outbound_trip_notice')
    await retitle(office, 'Đoàn đổi tên')
    must(await issue(id, '005', '2026-01-12', { copies: 4 }))
    const letter = await current(id)
    expect(letter).toMatchObject({
      state: 'issued',
      issued: { number: '05', series: 'CV/KHCN', on: '2026-01-12', copies: 4 },
    })
    const text = await textOf(office, id)
    expect(text).toContain('Số: 05/KHCN-VP')
    expect(text).toContain('Bắc Ninh, ngày 12 tháng 01 năm 2026')
    expect(text).toContain('(Kèm theo Công văn số 05/KHCN-VP ngày 12 tháng 01 năm 2026')
    expect(text).toContain('Đoàn công tác 1')
    expect(text).not.toContain('Đoàn đổi tên')
  })

  test('fills the template that was printed, also when another one is in use since', async () => {
    const office = await letterOffice()
    const id = await office.frozen(office.tripId, 'outbound_trip_report')
    const report = shippedTemplate('outbound_trip_report')
    const letters = letterService({
      ...office.dependencies,
      templates: async () => {
        throw new Error('the template in use is not asked for')
      },
    })
    const input = { id, revision: 2, number: '7', on: day('2026-01-12'), copies: null, isOrderConfirmed: false }
    must(await letters.issue(input as Parameters<typeof letters.issue>[0]))
    expect((await office.current(id)).frozen?.templateDigest).toBe(fileDigest(report))
    expect(await textOf(office, id)).toContain('Số: 07/KHCN-VP')
  })

  test('gives a number once in its series and year; the refusal says where it is used', async () => {
    const { letters, tripId, issued, frozen, issue, current } = await letterOffice()
    await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const id = await frozen(tripId, 'outbound_trip_notice')
    for (const typed of ['5', '05', '005'])
      expect(await issue(id, typed, '2026-01-12', { isOrderConfirmed: true })).toEqual({
        ok: false,
        error: {
          code: 'letter.number_taken',
          details: {
            numberAndSymbol: '05/KHCN-VP',
            issuedOn: '2026-01-12',
            subject: 'V/v báo cáo việc cử công chức đi công tác tại Nhật Bản',
            recordTitle: 'Đoàn công tác 1',
          },
        },
      })
    expect((await current(id)).state).toBe('awaiting_number')
    must(await issue(id, '5a', '2026-01-12'))
    const submission = await frozen(tripId, 'outbound_trip_submission')
    must(await issue(submission, '5', '2026-01-12'))
    expect(must(await letters.get({ id: submission })).numberAndSymbol).toBe('05/TTr-KHCN')
  })

  test('in another year takes the number again', async () => {
    const { tripId, issued, time } = await letterOffice()
    await issued(tripId, 'outbound_trip_report', '5', '2025-12-30')
    time.pass(86_400)
    await issued(tripId, 'outbound_trip_notice', '5', '2026-01-12')
  })

  test('of two letters with one number at the same moment succeeds once', async () => {
    const { tripId, frozen, issue } = await letterOffice()
    const [one, other] = [await frozen(tripId, 'outbound_trip_report'), await frozen(tripId, 'outbound_trip_notice')]
    const results = await Promise.all([issue(one, '5', '2026-01-12'), issue(other, '5', '2026-01-12')])
    expect(results.map(codeOf).toSorted()).toEqual(['letter.number_taken', 'ok'])
  })

  test('of one letter twice at the same moment succeeds once', async () => {
    const { tripId, frozen, issue } = await letterOffice()
    const id = await frozen(tripId, 'outbound_trip_report')
    const results = await Promise.all([issue(id, '5', '2026-01-12'), issue(id, '6', '2026-01-12')])
    expect(results.map(codeOf).toSorted()).toEqual(['letter.changed_elsewhere', 'ok'])
  })

  test('a number out of order with its day is asked about once', async () => {
    const { tripId, issued, frozen, issue } = await letterOffice()
    await issued(tripId, 'outbound_trip_report', '10', '2026-01-08')
    const id = await frozen(tripId, 'outbound_trip_notice')
    expect(await issue(id, '7', '2026-01-12')).toMatchObject({
      ok: false,
      error: {
        code: 'letter.number_out_of_order',
        details: { neighbourNumber: '10', neighbourOn: '2026-01-08', relation: 'larger_is_earlier' },
      },
    })
    must(await issue(id, '7', '2026-01-12', { isOrderConfirmed: true }))
  })

  test('neither a withdrawn draft nor a reopened letter uses a number up', async () => {
    const { letters, tripId, frozen, reference, issued, issue, freeze } = await letterOffice()
    const id = await frozen(tripId, 'outbound_trip_report')
    must(await letters.reopen({ ...(await reference(id)), note: '' }))
    const gone = await frozen(tripId, 'outbound_trip_notice')
    must(await letters.withdraw({ ...(await reference(gone)), note: '' }))
    await issued(tripId, 'outbound_trip_notice', '1', '2026-01-12')
    must(await freeze(id))
    expect(must(await letters.suggestNumber({ id, on: day('2026-01-12') }))).toEqual({
      series: 'CV/KHCN',
      last: '01',
      suggestion: '02',
    })
    must(await issue(id, '2', '2026-01-12'))
  })

  test('is refused in the future, without a number, and under a head or by a signer who differs on the day', async () => {
    const { agency, tripId, profile, signer, frozen, issue, time } = await letterOffice()
    const id = await frozen(tripId, 'outbound_trip_report')
    expect(codeOf(await issue(id, '5', '2026-01-13'))).toBe('letter.issue_in_future')
    expect(codeOf(await issue(id, '', '2026-01-12'))).toBe('letter.number_required')
    expect(codeOf(await issue(id, '5', '2025-06-30'))).toBe('letter.head_differs')
    const { id: signerId, ...person } = signer
    must(await agency.saveSigner({ id: signerId, draft: { ...person, validTo: day('2026-01-20') } }))
    const { id: _profile, ...head } = profile
    must(await agency.saveProfile({ id: null, draft: { ...head, validFrom: day('2026-02-01') } }))
    time.pass(30 * 86_400)
    expect(codeOf(await issue(id, '5', '2026-01-21'))).toBe('letter.signer_differs')
    expect(codeOf(await issue(id, '5', '2026-02-01'))).toBe('letter.head_differs')
    must(await issue(id, '5', '2026-01-20'))
  })

  test('of a paper without number needs its day alone', async () => {
    const office = await letterOffice()
    const { letters, tripId, frozen, issue } = office
    const id = await frozen(tripId, 'outbound_trip_commitment')
    expect(must(await letters.suggestNumber({ id, on: day('2026-01-12') }))).toEqual({
      series: '',
      last: '',
      suggestion: '',
    })
    expect(codeOf(await issue(id, '5', '2026-01-12'))).toBe('letter.step_not_allowed')
    must(await issue(id, '', '2026-01-12'))
    expect(must(await letters.get({ id }))).toMatchObject({ isNumbered: false, numberAndSymbol: '' })
    expect(await textOf(office, id)).toContain('ngày 12 tháng 01 năm 2026')
  })
})

test('steps that the state does not allow, older pages and letters that do not exist are refused', async () => {
  const { letters, tripId, draft, issued, issue, freeze, reference } = await letterOffice()
  const id = await draft(tripId, 'outbound_trip_report')
  expect(codeOf(await issue(id, '5', '2026-01-12'))).toBe('letter.step_not_allowed')
  expect(codeOf(await letters.reopen({ ...(await reference(id)), note: '' }))).toBe('letter.step_not_allowed')
  expect(codeOf(await letters.suggestNumber({ id, on: day('2026-01-12') }))).toBe('letter.step_not_allowed')
  const done = await issued(tripId, 'outbound_trip_notice', '5', '2026-01-12')
  expect(codeOf(await freeze(done))).toBe('letter.step_not_allowed')
  for (const back of [letters.reopen, letters.withdraw])
    expect(codeOf(await back({ ...(await reference(done)), note: '' }))).toBe('letter.step_not_allowed')

  const old = await reference(id)
  must(await letters.choose({ ...old, choices: noChoices }))
  expect(codeOf(await letters.freeze(old))).toBe('letter.changed_elsewhere')
  expect(codeOf(await letters.withdraw({ ...old, note: '' }))).toBe('letter.changed_elsewhere')

  expect(codeOf(await letters.freeze({ id: lost, revision: 1 }))).toBe('letter.not_found')
  expect(codeOf(await letters.withdraw({ id: lost, revision: 1, note: '' }))).toBe('letter.not_found')
  expect(codeOf(await letters.suggestNumber({ id: lost, on: day('2026-01-12') }))).toBe('letter.not_found')
})
