import type { Locator, Page } from '@playwright/test'
import { waitForScreen } from '#tests/support/app-driver/screens.ts'

export type FirstRunAnswers = {
  readonly displayName: string
  readonly userName: string
  readonly password: string
  /** The head of the agency, who signs; left out: "Để sau". */
  readonly signer?: { readonly fullName: string; readonly from: string }
  /** Changes the proposed letterhead before going on: another province, no Sở Ngoại vụ. */
  readonly editAgency?: (form: Locator) => Promise<void>
  /** Called on each step before it is left, for screenshots. */
  readonly onStep?: (step: FirstRunStep) => Promise<void>
}

export const firstRunSteps = ['agency', 'signer', 'administrator', 'recovery_code'] as const
export type FirstRunStep = (typeof firstRunSteps)[number]

/** Goes through the first run with the shipped preset, to the log-in page; gives the recovery code. */
export const firstRun = async (page: Page, answers: FirstRunAnswers): Promise<string> => {
  const { displayName, userName, password, signer, editAgency, onStep } = answers
  const leave = (form: Locator, name: string) => form.getByRole('button', { name, exact: true }).click()
  await waitForScreen(page, 'first_run')

  const agency = page.getByRole('form', { name: 'Cơ quan', exact: true })
  await agency.waitFor()
  await editAgency?.(agency)
  await onStep?.('agency')
  await leave(agency, 'Tiếp tục')

  const signing = page.getByRole('form', { name: 'Người ký', exact: true })
  await signing.waitFor()
  if (signer !== undefined) {
    await signing.getByLabel('Họ và tên người ký', { exact: true }).fill(signer.fullName)
    await signing.getByRole('combobox', { name: 'Thẩm quyền ký' }).click()
    await page.getByRole('option').first().click()
    await signing.getByLabel('Chức vụ người đứng đầu cơ quan', { exact: true }).fill('Giám đốc')
    await signing.getByLabel('Được ký từ ngày', { exact: true }).fill(signer.from)
  }
  await onStep?.('signer')
  await leave(signing, signer === undefined ? 'Để sau' : 'Tiếp tục')

  const administrator = page.getByRole('form', { name: 'Quản trị viên', exact: true })
  await administrator.getByLabel('Họ và tên', { exact: true }).fill(displayName)
  await administrator.getByLabel('Tên đăng nhập', { exact: true }).fill(userName)
  await administrator.getByLabel('Mật khẩu', { exact: true }).fill(password)
  await administrator.getByLabel('Nhập lại mật khẩu', { exact: true }).fill(password)
  await onStep?.('administrator')
  await leave(administrator, 'Tạo sổ')

  const code = (await page.getByRole('group', { name: 'Mã khôi phục' }).innerText()).replace(/\s/g, '')
  await onStep?.('recovery_code')
  await page.getByLabel('Tôi đã cất mã ở nơi an toàn', { exact: true }).check()
  await page.getByRole('button', { name: 'Đến trang đăng nhập', exact: true }).click()
  await waitForScreen(page, 'log_in')
  return code
}
