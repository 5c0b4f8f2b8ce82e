import type { Locator, Page } from '@playwright/test'
import { LocalDate } from '#domain/shared/local-date.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { expect, test } from '#tests/support/app-driver/fixtures.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { addStaffMember, addTrip, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'

const HOLDER = 'Nguyễn Đức Khải'
const PASSPORT = 'P1000001'
const TITLE = 'Đoàn công tác tại Nhật Bản'

const day = (text: string) => LocalDate.parse(text)

/** The only page of a slip, once it is drawn. */
const drawnPage = (dialog: Locator): Locator =>
  dialog.getByRole('img', { name: 'Trang 1 trên 1' }).and(dialog.page().locator('[data-drawn="yes"]'))

/** A trip of 9 to 13 November 2026 that was approved on the 2nd; it is Monday the 23rd. */
const approvedTrip = async (page: Page) => {
  await setUpRegister(page)
  const unit = await addUnit(page, 'Phòng Quản lý khoa học')
  const holder = await addStaffMember(page, unit, HOLDER, PASSPORT)
  const days = { departsOn: day('2026-11-09'), returnsOn: day('2026-11-13'), lateReason: 'Hồ sơ đến sau' }
  let { trip } = await addTrip(page, TITLE, [holder], days)
  for (const kind of ['submitted', 'approved'] as const) {
    const decided = await must(page, 'outbound_trip.decide', {
      id: trip.id,
      revision: trip.revision,
      kind,
      on: day('2026-11-02'),
      documentNumber: kind === 'approved' ? '125/QĐ-UBND' : '',
      issuer: '',
      signer: '',
      note: '',
      attachmentId: null,
      newReturnsOn: null,
    })
    trip = decided.trip
  }
  return trip
}

test('a passport is handed out on the trip’s decision; handed back late, it asks why, and the duty is met', async ({
  start,
}) => {
  const { page } = await start()
  const trip = await approvedTrip(page)
  await openScreen(page, 'passports')
  const row = page.getByRole('row').filter({ hasText: PASSPORT })
  await expect(row).toContainText('Trong tủ')

  await row.getByRole('button', { name: 'Giao hộ chiếu' }).click()
  const handOut = page.getByRole('dialog', { name: 'Giao hộ chiếu' })
  await expect(handOut.getByRole('radio', { name: TITLE })).toBeChecked()
  await expect(handOut.getByLabel('Số, ký hiệu quyết định')).toHaveValue('125/QĐ-UBND')
  await handOut.getByRole('textbox', { name: 'Ngày giao' }).fill('6/11/2026')
  await handOut.getByRole('button', { name: 'Giao hộ chiếu' }).click()
  const slip = page.getByRole('dialog', { name: 'Phiếu giao hộ chiếu' })
  await drawnPage(slip).waitFor()
  await slip.getByRole('button', { name: 'Đóng' }).click()
  await expect(row).toContainText('Đang giao')
  await expect(row).toContainText('tính từ ngày về thực tế')

  // Back on Friday the 13th; five working days later is the 20th.
  await must(page, 'outbound_trip.record_journey', {
    id: trip.id,
    revision: trip.revision,
    actualExitOn: day('2026-11-09'),
    actualEntryOn: day('2026-11-13'),
    own: [],
  })
  await expect(row).toContainText('Quá hạn nộp')
  await expect(row).toContainText('muộn 1 ngày làm việc')
  await row.getByRole('button', { name: 'Vì sao?' }).click()
  await expect(page.getByRole('dialog', { name: 'Vì sao?' })).toContainText('20/11/2026')
  await page.keyboard.press('Escape')

  await row.getByRole('button', { name: 'Nhận lại' }).click()
  const handBack = page.getByRole('dialog', { name: 'Nhận lại hộ chiếu' })
  await handBack.getByRole('button', { name: 'Nhận lại' }).click()
  await expect(handBack.getByText('Nộp sau hạn nên cần ghi lý do.')).toBeVisible()
  await handBack.getByLabel('Lý do nộp muộn').fill('Ốm sau chuyến đi')
  await handBack.getByRole('button', { name: 'Nhận lại' }).click()
  const back = page.getByRole('dialog', { name: 'Phiếu nhận lại hộ chiếu' })
  await drawnPage(back).waitFor()
  await back.getByRole('button', { name: 'Đóng' }).click()
  await expect(row).toContainText('Trong tủ')

  const { duties } = await must(page, 'outbound_trip.get', { id: trip.id })
  expect(duties.find(({ ruleCode }) => ruleCode === 'passport_hand_back')).toMatchObject({
    state: 'done_late',
    fulfilment: { sentOn: '2026-11-23', lateBy: 1 },
  })
})
