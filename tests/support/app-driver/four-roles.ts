import type { Page } from '@playwright/test'
import type { Duty } from '#domain/duty/duty.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import { must } from '#tests/support/app-driver/bridge.ts'
import { ADMINISTRATOR, addStaffMember, addUnit, setUpRegister } from '#tests/support/app-driver/small-office.ts'

/** The accounts of a small office, one of each role. */
export const people = {
  administrator: ADMINISTRATOR,
  officer: { userName: 'canbo', displayName: 'Ngụy Thị Sổ', password: 'can bo van phong 26' },
  leader: { userName: 'lanhdao', displayName: 'Lương Văn Mẫu', password: 'lanh dao so 2026 mau' },
  traveller: { userName: 'nguoidi', displayName: 'Đỗ Thị Chuyến', password: 'nguoi di nuoc ngoai 26' },
} as const
export type Person = keyof typeof people

/** Somebody else sits down at the machine: logs in behind the pages and begins at his first screen. */
export const sitDown = async (page: Page, person: Person): Promise<void> => {
  const { userName, password } = people[person]
  await must(page, 'session.log_out')
  await must(page, 'session.log_in', { userName, password })
  await page.evaluate(() => {
    location.hash = ''
  })
  await page.reload()
  await page.locator('html[data-app-state="ready"]:not([data-screen="log_in"])').waitFor({ state: 'attached' })
}

/** A register with an account of each role and these people, each with an official passport; the second is the traveller. */
export const setUpFourRoles = async (page: Page, names: readonly string[]): Promise<readonly StaffMember[]> => {
  await setUpRegister(page)
  const unit = await addUnit(page, 'Phòng Quản lý khoa học')
  const staff: StaffMember[] = []
  for (const [index, name] of names.entries()) staff.push(await addStaffMember(page, unit, name, `C20000${10 + index}`))
  const roles = { officer: 'personnel_officer', leader: 'leader', traveller: 'staff_member' } as const
  for (const [person, role] of Object.entries(roles)) {
    const staffMemberId = person === 'traveller' ? (staff[1]?.id ?? null) : null
    await must(page, 'account.create', { ...people[person as Person], role, staffMemberId })
  }
  return staff
}

/** Records every open duty of these events as met on a day, as the office's other letters would. */
export const meetDuties = async (
  page: Page,
  tripId: OutboundTripId,
  events: readonly Duty['event'][],
  sentOn: string,
): Promise<number> => {
  const { duties } = await must(page, 'outbound_trip.get', { id: tripId })
  const open = duties.filter(
    ({ event, state }) => events.includes(event) && !['done', 'done_late', 'waived'].includes(state),
  )
  for (const { ruleCode, authority, memberId } of open)
    await must(page, 'duty.record_met', {
      record: { of: 'trip', tripId },
      ruleCode,
      authority,
      memberId,
      documentNumber: '08/KHCN-VP',
      documentOn: LocalDate.parse(sentOn),
      sentOn: LocalDate.parse(sentOn),
    })
  return open.length
}
