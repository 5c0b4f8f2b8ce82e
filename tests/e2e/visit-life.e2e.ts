import type { Locator, Page } from '@playwright/test'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { InboundVisitId } from '#domain/shared/ids.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { aGuest, aVisit, withFacts } from '#domain/testing/visit-samples.ts'
import { call, must } from '#tests/support/app-driver/bridge.ts'
import { giveNumber } from '#tests/support/app-driver/document-work.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { setUpFourRoles, sitDown } from '#tests/support/app-driver/four-roles.ts'
import { firstPage, freezeLetter, issueLetter, openLetter } from '#tests/support/app-driver/letters.ts'
import { waitForScreen } from '#tests/support/app-driver/screens.ts'
import { button, dialogOf, fill, header, later, NAMES, openStep, take } from '#tests/support/app-driver/trip-steps.ts'
import { addVisit, openVisit, sendLetter, VISIT_TITLE } from '#tests/support/app-driver/visit-work.ts'
import { textOfPdf } from '#tests/support/documents/pages.ts'

test.setTimeout(240_000)

const REQUEST = 'Công văn báo cáo, xin phép đón đoàn'
const FOREIGN_AFFAIRS = 'Công văn thông báo đoàn vào gửi Sở Ngoại vụ'
const POLICE = 'Công văn thông báo đoàn vào gửi Công an tỉnh'

/** The letter of a visit of one kind, as the register has it. */
const letterOf = async (page: Page, id: InboundVisitId, kind: DocumentKind) => {
  const rows = await must(page, 'letter.list', { record: visitRef(id), days: 60 })
  const row = rows.find((one) => one.kind === kind)
  if (row === undefined) throw new Error(`no letter ${kind}`)
  return row.id
}

const made = (page: Page): Locator => page.getByRole('list', { name: 'Văn bản vừa lập' }).getByRole('listitem')

const before = ['inbound_visit_request', 'inbound_visit_notice', 'inbound_visit_police_notice'] as const

test('a visit from its request to the closed file, by the four roles: three letters, consent, a changed programme, the reported result', async ({
  start,
}) => {
  let app = await start()
  let { page } = app
  await setUpFourRoles(page, NAMES)

  await sitDown(page, 'officer')
  const { facts } = withFacts(aVisit(), { needsConsent: true })
  const { id } = await addVisit(page, { facts })
  await openVisit(page, id)
  await expect(header(page)).toContainText('Nháp')
  await take(page, 'Ghi nhận đã trình', { 'Số, ký hiệu văn bản': '21/TTr-KHCN' })
  await expect(header(page)).toContainText('Đã trình')

  await sitDown(page, 'leader')
  await expect(page.getByRole('region', { name: /^Chờ lãnh đạo quyết định/ })).toContainText(VISIT_TITLE)
  await openVisit(page, id)
  // Leaders decide without whole passport numbers, and without the tools of the office.
  await expect(page.getByRole('table', { name: 'Danh sách khách' })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('M10000001')
  await expect(page.getByRole('link', { name: 'Sửa' })).toHaveCount(0)
  await take(page, 'Đồng ý đón đoàn')
  await expect(header(page)).toContainText('Đã duyệt')

  // A traveller has no business with it.
  await sitDown(page, 'traveller')
  expect(await call(page, 'inbound_visit.get', { id })).toMatchObject({ ok: false })

  await sitDown(page, 'officer')
  await openVisit(page, id)
  await page.getByRole('link', { name: 'Lập văn bản' }).click()
  await waitForScreen(page, 'visit_documents')
  for (const kind of [REQUEST, FOREIGN_AFFAIRS, POLICE])
    await expect(page.getByRole('checkbox', { name: kind })).toBeChecked()
  await button(page, 'Lập 3 văn bản').click()
  await expect(made(page)).toHaveCount(3)
  await button(page, 'Trình ký tất cả').click()
  await expect(made(page).filter({ hasText: 'Chờ số' })).toHaveCount(3)

  const words: string[] = []
  for (const [index, kind] of before.entries()) {
    const letter = await letterOf(page, id, kind)
    const number = `${10 + index}`
    if (index === 0) {
      await openLetter(page, letter)
      const dialog = await giveNumber(page, number, '20/11/2026')
      await dialog.waitFor({ state: 'detached' })
      await expect(header(page)).toContainText('Đã phát hành')
    } else await issueLetter(page, letter, number, '2026-11-20')
    words.push(textOfPdf(Buffer.from((await must(page, 'letter.preview', { id: letter })).pdf)).join(' '))
    expect(await sendLetter(page, letter, '2026-11-23')).toBe(1)
  }
  // Each with the columns of its addressee: passports for Sở Ngoại vụ and Công an tỉnh alone.
  expect(words.map((text) => text.includes('M10000001'))).toEqual([false, true, true])
  for (const text of words) expect(text).toContain('KIM MAU A')

  await openVisit(page, id)
  await expect(page.getByRole('listitem').filter({ hasText: 'Đã làm' })).toHaveCount(3)
  await take(page, 'Ghi nhận đã xin ý kiến đồng ý', { 'Số, ký hiệu văn bản': '10/KHCN-VP' }, 'Ghi nhận đã xin ý kiến')

  // Thứ Sáu before the Monday they come.
  app = await later(app, start, '2026-12-04')
  page = app.page
  await sitDown(page, 'officer')
  await expect(page.getByRole('region', { name: /^Chưa có văn bản đồng ý/ })).toContainText(
    'Còn 01 ngày làm việc, đã xin',
  )
  await openVisit(page, id)
  await expect(page.getByRole('alert').first()).toContainText(
    'Còn 01 ngày làm việc, đã xin nhưng chưa có văn bản đồng ý.',
  )
  const consent = await openStep(page, 'Ghi nhận văn bản đồng ý')
  await button(consent, 'Ghi nhận văn bản đồng ý').click()
  await expect(consent.getByRole('textbox', { name: 'Số, ký hiệu văn bản' })).toHaveAttribute('aria-invalid', 'true')
  await fill(consent, { 'Số, ký hiệu văn bản': '125/UBND-NC', 'Ngày văn bản': '03122026' })
  await button(consent, 'Ghi nhận văn bản đồng ý').click()
  await consent.waitFor({ state: 'detached' })
  await expect(header(page)).toContainText('Đã được đồng ý')
  await expect(page.getByText(/chưa có văn bản đồng ý/)).toHaveCount(0)

  // The programme changes after the letters went out.
  await page.getByRole('link', { name: 'Sửa' }).click()
  await waitForScreen(page, 'inbound_visit_edit')
  await page.getByLabel('Địa điểm, mục 2 của chương trình').fill('Khu Công nghệ cao Mẫu')
  await page.keyboard.press('Control+s')
  await waitForScreen(page, 'inbound_visit')
  const letters = page.getByRole('table', { name: 'Văn bản của hồ sơ' })
  await expect(letters.getByRole('row').filter({ hasText: 'Đã khác dữ liệu' })).toHaveCount(3)
  await take(page, 'Ghi nhận thay đổi', { 'Nội dung và lý do thay đổi': 'Đổi nơi thăm ngày cuối theo đề nghị của bạn' })
  await expect(page.getByRole('heading', { name: 'Khi có thay đổi' })).toBeVisible()

  await page.getByRole('link', { name: 'Lập văn bản' }).click()
  await waitForScreen(page, 'visit_documents')
  await button(page, 'Lập 1 văn bản').click()
  await expect(made(page)).toHaveCount(1)
  const change = await letterOf(page, id, 'inbound_visit_change')
  await freezeLetter(page, change)
  await issueLetter(page, change, '14', '2026-12-04')
  await openLetter(page, change)
  const changed = textOfPdf(Buffer.from((await must(page, 'letter.preview', { id: change })).pdf)).join(' ')
  expect(changed).toContain('Khu Công nghệ cao Mẫu')
  expect(changed).not.toContain('M10000001')
  expect(await sendLetter(page, change, '2026-12-04')).toBe(3)

  // They came and left as planned.
  app = await later(app, start, '2026-12-10')
  page = app.page
  await sitDown(page, 'officer')
  await openVisit(page, id)
  await take(
    page,
    'Ghi nhận ngày đến, rời thực tế',
    { 'Ngày đến thực tế': '07122026', 'Ngày rời thực tế': '09122026' },
    'Ghi nhận',
  )
  await expect(header(page)).toContainText('Kết thúc')
  const closing = await openStep(page, 'Hoàn tất hồ sơ')
  await button(closing, 'Hoàn tất hồ sơ').click()
  await expect(closing.getByRole('list', { name: 'Còn thiếu cho bước này' })).toContainText(
    'Chưa có báo cáo kết quả làm việc với đoàn',
  )
  await button(closing, 'Quay lại').click()

  await page.getByRole('link', { name: 'Viết báo cáo' }).click()
  await waitForScreen(page, 'visit_report')
  const form = page.getByRole('form', { name: 'Báo cáo kết quả làm việc với đoàn' })
  await fill(form, { 'Nội dung trao đổi': 'Hai bên trao đổi về đào tạo cán bộ.' })
  await button(form, 'Nộp báo cáo').click()
  await expect(form.getByRole('textbox', { name: 'Kết quả đạt được' })).toHaveAttribute('aria-invalid', 'true')
  await fill(form, {
    'Kết quả đạt được': 'Thống nhất chương trình ba năm.',
    'Đánh giá, vấn đề phát sinh': 'Không phát sinh vấn đề về an ninh.',
  })
  await button(form, 'Thêm thỏa thuận').click()
  const agreement = form.getByRole('group', { name: 'Thỏa thuận, việc theo dõi 1' })
  await agreement.getByRole('textbox', { name: 'Nội dung' }).fill('Gửi danh mục đề tài chung')
  await agreement.getByRole('combobox', { name: 'Đơn vị thực hiện' }).fill('Phòng Quản lý khoa học')
  await agreement.getByRole('textbox', { name: 'Thời hạn' }).fill('31122026')
  await button(form, 'Nộp báo cáo').click()
  await button(dialogOf(page, 'Nộp báo cáo?'), 'Nộp báo cáo').click()
  await expect(header(page)).toContainText('Đã nộp')

  await sitDown(page, 'leader')
  await openVisit(page, id)
  await page.getByRole('link', { name: 'Mở báo cáo' }).click()
  await waitForScreen(page, 'visit_report')
  await button(page, 'Trả lại để bổ sung').click()
  const back = dialogOf(page, 'Trả lại để bổ sung')
  await fill(back, { 'Cần bổ sung': 'Ghi rõ kinh phí' })
  await button(back, 'Trả lại').click()
  await back.waitFor({ state: 'detached' })

  await sitDown(page, 'officer')
  await openVisit(page, id)
  await page.getByRole('link', { name: 'Mở báo cáo' }).click()
  await waitForScreen(page, 'visit_report')
  await expect(page.getByRole('alert')).toContainText('Ghi rõ kinh phí')
  await button(page, 'Viết tiếp').click()
  await fill(form, { 'Đề xuất, kiến nghị': 'Bố trí 20 triệu đồng kinh phí năm 2027.' })
  await button(form, 'Nộp lại báo cáo').click()
  await button(dialogOf(page, 'Nộp báo cáo?'), 'Nộp báo cáo').click()
  await expect(header(page)).toContainText('Đã nộp')
  await sitDown(page, 'leader')
  await openVisit(page, id)
  await page.getByRole('link', { name: 'Mở báo cáo' }).click()
  await waitForScreen(page, 'visit_report')
  await button(page, 'Tiếp nhận').click()
  await expect(header(page)).toContainText('Đã tiếp nhận')

  // The result goes to the three authorities with one letter, which meets what is owed to each.
  await sitDown(page, 'officer')
  await openVisit(page, id)
  await expect(page.getByText('Gửi danh mục đề tài chung · Phòng Quản lý khoa học · hạn 31/12/2026')).toBeVisible()
  await page.getByRole('link', { name: 'Lập văn bản' }).click()
  await waitForScreen(page, 'visit_documents')
  await button(page, 'Lập 1 văn bản').click()
  await expect(made(page)).toHaveCount(1)
  const result = await letterOf(page, id, 'inbound_visit_result')
  await freezeLetter(page, result)
  await issueLetter(page, result, '15', '2026-12-10')
  const { addressees } = await must(page, 'letter.get', { id: result })
  expect(addressees).toHaveLength(3)
  expect(await sendLetter(page, result, '2026-12-10')).toBe(3)

  await openVisit(page, id)
  await take(page, 'Hoàn tất hồ sơ')
  await expect(header(page)).toContainText('Hoàn tất')
  await expect(page.getByRole('link', { name: 'Sửa' })).toHaveCount(0)
  await expect(page.getByRole('table', { name: 'Quyết định và lịch sử' })).toContainText('125/UBND-NC')
})

test('a visit that the leader refuses owes nothing, keeps its reason, and can be submitted again', async ({
  start,
}) => {
  const { page } = await start()
  await setUpFourRoles(page, NAMES)
  await sitDown(page, 'officer')
  const { id } = await addVisit(page)
  await openVisit(page, id)
  await take(page, 'Ghi nhận đã trình')

  await sitDown(page, 'leader')
  await openVisit(page, id)
  const refusal = await openStep(page, 'Không đón đoàn')
  await button(refusal, 'Không đón đoàn').click()
  await expect(refusal.getByRole('textbox', { name: 'Lý do' })).toHaveAttribute('aria-invalid', 'true')
  await fill(refusal, { 'Lý do': 'Trùng kỳ họp, không bố trí được người tiếp' })
  await button(refusal, 'Không đón đoàn').click()
  await refusal.waitFor({ state: 'detached' })
  await expect(header(page)).toContainText('Không đồng ý')

  await sitDown(page, 'officer')
  await openVisit(page, id)
  await expect(page.getByText('Đoàn không còn nghĩa vụ báo cáo.')).toBeVisible()
  await expect(page.getByText('Trùng kỳ họp, không bố trí được người tiếp')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Lập văn bản' })).toHaveCount(0)
  await take(page, 'Ghi nhận đã trình')
  await expect(header(page)).toContainText('Đã trình')
})

test('one guest is a group: its letters, its list and its title are of one person', async ({ start }) => {
  const { page } = await start()
  await setUpFourRoles(page, NAMES)
  await sitDown(page, 'officer')
  const { id } = await addVisit(page, { visitors: [{ ...aGuest(1), id: null }] })
  await openVisit(page, id)
  await expect(page.getByRole('heading', { name: 'Khách (1)' })).toBeVisible()
  const [request = null] = await must(page, 'letter.prepare', {
    record: visitRef(id),
    kinds: ['inbound_visit_request'],
    choices: { signerId: null, urgency: null, draftingSymbol: null },
  })
  if (request === null) throw new Error('no letter')
  await openLetter(page, request)
  await firstPage(page).waitFor()
  const text = textOfPdf(Buffer.from((await must(page, 'letter.preview', { id: request })).pdf)).join(' ')
  // One person is a guest, not a delegation.
  expect(text).toContain('8. Khách: KIM MAU A, Viện trưởng')
  expect(text).toContain('DANH SÁCH KHÁCH CỦA VIỆN NGHIÊN CỨU MẪU')
  expect(text).not.toContain('Trưởng đoàn')
})

test('a copied visit begins with the facts of the past one, and without its days', async ({ start }) => {
  const { page } = await start()
  await setUpFourRoles(page, NAMES)
  await sitDown(page, 'officer')
  const { id } = await addVisit(page)
  await openVisit(page, id)
  await button(page, 'Việc khác').click()
  await page.getByRole('menuitem', { name: 'Sao chép đoàn' }).click()
  await waitForScreen(page, 'inbound_visit_new')
  const form = page.getByRole('form', { name: 'Thêm đoàn vào' })
  await expect(form.getByRole('combobox', { name: 'Đối tác', exact: true })).toHaveValue('Viện Nghiên cứu Mẫu')
  await expect(form.getByRole('textbox', { name: 'Ngày đến' })).toHaveValue('')
})
