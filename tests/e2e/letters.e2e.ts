import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { StaffMember } from '#domain/staff/staff.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { answerSaveDialog } from '#tests/support/app-driver/launch.ts'
import { draftLetter, freezeLetter, issueLetter, openLetter } from '#tests/support/app-driver/letters.ts'
import { answerPrintDialog, printJobs } from '#tests/support/app-driver/printing.ts'
import { addStaffMember, addTrip, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'
import { type DocumentFiles, measureDocuments } from '#tests/support/documents/measure.ts'
import { textOfPdf } from '#tests/support/documents/pages.ts'
import { sampleTrip } from '#tests/support/letter-samples.ts'

/** People of many names, posts and ranks, so that the rows of a long list wrap as they do in an office. */
const addPeople = async (page: Page, count: number): Promise<readonly StaffMember[]> => {
  const units = new Map<string, Awaited<ReturnType<typeof addUnit>>>()
  const people: StaffMember[] = []
  for (const { fullName, birth, kind, post, unitName, rank, passport } of sampleTrip(count).members) {
    const unitId = units.get(unitName) ?? (await addUnit(page, unitName))
    units.set(unitName, unitId)
    const passports = passport === null ? [] : [{ id: null, issuedOn: '2024-01-02', ...passport }]
    const draft = {
      fullName,
      sex: 'unknown',
      birth,
      kind,
      post,
      unitId,
      rank,
      isPartyMember: false,
      passports,
    } as const
    people.push(
      await must(page, 'staff.save', { id: null, isAnotherPerson: true, draft: { ...draft, isActive: true } }),
    )
  }
  return people
}

test('letters with 3 and with 60 members meet Phụ lục I, and their PDFs agree with LibreOffice page by page', async ({
  folder,
  start,
}) => {
  test.setTimeout(240_000)
  const app = await start()
  const { page } = app
  await setUpRegister(page)
  const people = await addPeople(page, 63)
  const lists = [people.slice(0, 3), people.slice(3)]
  const letters: DocumentFiles[] = []
  for (const members of lists) {
    const { trip } = await addTrip(page, 'Đoàn nghiên cứu mô hình trung tâm đổi mới sáng tạo', members)
    for (const kind of ['outbound_trip_report', 'outbound_trip_notice'] as const) {
      const id = await draftLetter(page, trip.id, kind)
      // The long ones as they are sent, the short ones as they go out for signature.
      if (members.length > 3) {
        await freezeLetter(page, id)
        await issueLetter(page, id, kind === 'outbound_trip_report' ? '7' : '8', '2026-11-20')
      }
      const name = `${kind}-${members.length}`
      const at = (format: string) => path.join(path.dirname(folder), `${name}.${format}`)
      for (const format of ['docx', 'pdf'] as const) {
        await answerSaveDialog(app, at(format))
        await must(page, 'letter.save', { id, format })
        expect(existsSync(at(format))).toBe(true)
      }
      letters.push({ name, kind, docx: at('docx'), pdf: at('pdf') })
    }
  }

  const figures = measureDocuments(letters, path.dirname(folder))
  expect(figures.map(({ name }) => name)).toEqual([
    'outbound_trip_report-3',
    'outbound_trip_notice-3',
    'outbound_trip_report-60',
    'outbound_trip_notice-60',
  ])
  for (const { name, kind, pages, checks, strayInk, ...found } of figures) {
    expect(found, name).toEqual({
      failedChecks: [],
      pagesInLibreOffice: pages,
      differingPages: [],
      leftAlone: [],
      isCutAtTop: false,
      // None on the first page of a part, then 2, 3 …, above the middle of the text.
      wrongNumbers: [],
      fontsNotEmbedded: [],
    })
    // Pictures are compared by the figure of all documents; here they must at least be there.
    expect(strayInk.length, name).toBeGreaterThan(0)
    expect(name.startsWith(kind)).toBe(true)
    // A checker that found little to check, or a list too short to have later pages, would prove nothing.
    expect(checks, name).toBeGreaterThanOrEqual(65)
    expect(pages, name).toBeGreaterThanOrEqual(name.endsWith('-60') ? 4 : 2)
  }
})

test('printing sends the pages of the letter to the system’s dialog, and tells what became of them', async ({
  start,
}) => {
  const app = await start()
  const { page } = app
  await setUpRegister(page)
  const person = await addStaffMember(page, await addUnit(page, 'Văn phòng'), 'Đỗ Văn Ơn', 'C1234567')
  const { trip } = await addTrip(page, 'Đoàn công tác tại Nhật Bản', [person])
  const id = await draftLetter(page, trip.id, 'outbound_trip_notice')
  await openLetter(page, id)
  const print = page.getByRole('button', { name: 'In', exact: true })
  const done = page.getByRole('status').filter({ hasText: 'Đã gửi tới máy in.' })
  const failed = page.getByRole('alert').filter({ hasText: 'Chưa in được.' })

  await answerPrintDialog(app, 'printed')
  await print.click()
  await expect(done).toBeVisible()
  const [job, ...more] = await printJobs(app)
  expect(more).toEqual([])
  // The dialog is the system's own, and its queue names neither a person nor a country.
  expect(job).toMatchObject({ isSilent: false, title: 'Văn bản' })
  const { pdf } = await must(page, 'letter.preview', { id })
  const previewed = textOfPdf(Buffer.from(pdf))
  expect(previewed.join(' ')).toContain('C1234567')
  expect(textOfPdf(Buffer.from(job?.pdf ?? '', 'base64'))).toEqual(previewed)

  await answerPrintDialog(app, 'cancelled')
  await print.click()
  await expect.poll(async () => (await printJobs(app)).length).toBe(2)
  await expect(print).toBeEnabled()
  await expect(done).toBeHidden()
  await expect(failed).toBeHidden()

  await answerPrintDialog(app, 'failed')
  await print.click()
  await expect(failed).toBeVisible()
  await expect(done).toBeHidden()
})
