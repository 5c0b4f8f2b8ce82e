import type { Page } from '@playwright/test'
import type { Input } from '#contract/index.ts'
import type { UnitId } from '#domain/shared/ids.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import { must } from '#tests/support/app-driver/bridge.ts'

export const ADMINISTRATOR = {
  userName: 'quantri',
  displayName: 'Trịnh Thị Giữ Sổ',
  password: 'mot cau du dai 2026',
} as const

/** Sets a register up behind the pages, from the first preset, and logs the administrator in. */
export const setUpRegister = async (page: Page): Promise<void> => {
  const [preset] = await must(page, 'setup.presets')
  if (!preset) throw new Error('no preset')
  await must(page, 'setup.create', {
    profiles: [...preset.profiles],
    signer: {
      fullName: 'Lương Văn Mẫu',
      post: 'Giám đốc',
      headPost: 'Giám đốc',
      authority: 'head',
      validFrom: '2024-01-01',
      validTo: null,
    },
    administrator: ADMINISTRATOR,
  })
  await logInBehind(page)
}

/** Logs in behind the pages; the page is reloaded to stand where the app does. */
export const logInBehind = async (page: Page): Promise<void> => {
  const { userName, password } = ADMINISTRATOR
  await must(page, 'session.log_in', { userName, password })
  await page.reload()
  await page.locator('html[data-app-state="ready"]:not([data-screen="log_in"])').waitFor({ state: 'attached' })
}

export const addUnit = async (page: Page, name: string): Promise<UnitId> =>
  (await must(page, 'unit.save', { id: null, draft: { name, abbreviation: '', isActive: true } })).id

/** A staff member with one official passport; another one of the same name when somebody has it already. */
export const addStaffMember = (page: Page, unitId: UnitId, fullName: string, passport: string): Promise<StaffMember> =>
  must(page, 'staff.save', {
    id: null,
    isAnotherPerson: true,
    draft: {
      fullName,
      sex: 'unknown',
      birth: { known: 'year', year: 1985 },
      kind: 'civil_servant',
      post: 'Chuyên viên',
      unitId,
      rank: '',
      isPartyMember: false,
      isActive: true,
      passports: [{ id: null, kind: 'official', number: passport, issuedOn: '2024-01-02', expiresOn: '2029-01-02' }],
    },
  })

/** What a form sends for an official trip of these people to Japan, 12–20/01/2027; what is left blank is given over. */
export const tripDraft = (
  title: string,
  members: readonly StaffMember[],
  over: Partial<Input<'outbound_trip.create'>> = {},
): Input<'outbound_trip.create'> => ({
  title,
  kind: 'business',
  host: 'Viện Nghiên cứu Mẫu',
  purpose: 'Trao đổi kinh nghiệm quản lý khoa học và công nghệ',
  isInAnnualPlan: true,
  planItemId: null,
  request: { documentNumber: '', on: null },
  legs: [{ country: 'JP', place: 'Tô-ky-ô', from: null, to: null }],
  departsOn: '2027-01-12',
  returnsOn: '2027-01-20',
  funding: [{ source: 'state_budget', donor: '', amount: 250_000_000, currency: 'VND', rate: null }],
  carriesSecrets: false,
  lateReason: '',
  members: members.map((member, index) => ({
    of: 'staff',
    staffMemberId: member.id,
    role: index === 0 ? 'leader' : 'member',
    passportId: member.passports[0]?.id ?? null,
  })),
  ...over,
})

export const addTrip = (page: Page, ...draft: Parameters<typeof tripDraft>) =>
  must(page, 'outbound_trip.create', tripDraft(...draft))

/** What the list asks for when nothing is filtered. */
export const everyTrip: Input<'outbound_trip.list'> = {
  search: '',
  kind: null,
  phase: null,
  year: null,
  offset: 0,
  limit: 200,
}
