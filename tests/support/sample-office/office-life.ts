import type { SignerDraft } from '#domain/agency/agency.ts'
import { addDays } from '#domain/shared/local-date.ts'
import type { StaffMember, StaffMemberDraft } from '#domain/staff/staff.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import type { OfficeDays } from '#tests/support/sample-office/office-days.ts'
import { type SeedContext, value } from '#tests/support/sample-office/seed-context.ts'
import {
  DEPUTY_DIRECTORS,
  DIRECTOR,
  FORMER_DIRECTOR,
  HEAD_OF_OFFICE,
  type StaffPlan,
} from '#tests/support/sample-office/staff-plans.ts'
import type { Deed } from '#tests/support/sample-office/timeline.ts'
import { type UnitPlan, unitPlans } from '#tests/support/sample-office/units.ts'

type Change = Partial<Omit<StaffMemberDraft, 'passports'>> & { readonly addPassport?: StaffPlan['passports'][number] }

const found = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const entry = map.get(key)
  if (entry === undefined) throw new Error(`Nothing is called ${key}`)
  return entry
}

const passportDraft = ({ kind, number, issuedOn, expiresOn }: StaffPlan['passports'][number]) => ({
  id: null,
  kind,
  number,
  issuedOn,
  expiresOn,
})

/** Invented like everything here: an office names the acts that give it its functions. */
const decisionBases = [
  'Căn cứ chức năng, nhiệm vụ, quyền hạn của Sở Khoa học và Công nghệ',
  'Theo đề nghị của Chánh Văn phòng Sở',
]

/** Sets the register up and gives every role its account; what follows is recorded by the personnel officer. */
export const openRegister = async (
  { services }: SeedContext,
  { opensOn, reorganisedOn }: OfficeDays,
): Promise<string> => {
  const { administrator, officer, staffMember, leader } = sampleAccounts
  const profiles = (services.resources.presets[0]?.profiles ?? []).map((profile) => ({ ...profile, decisionBases }))
  const { role: _, ...first } = administrator
  const lastDay = addDays(reorganisedOn, -1)
  const head = { post: 'Giám đốc', headPost: 'Giám đốc', authority: 'head' } as const
  const signer = { ...head, fullName: FORMER_DIRECTOR, validFrom: opensOn, validTo: lastDay }
  const { recoveryCode } = value(await services.session.create({ profiles, signer, administrator: first }), 'first run')
  value(await services.session.logIn(first), 'log-in')
  const deputy = { post: 'Phó Giám đốc', headPost: 'Giám đốc', authority: 'for_head', validTo: null } as const
  const signers: readonly SignerDraft[] = [
    { ...head, fullName: DIRECTOR, validFrom: reorganisedOn, validTo: null },
    { ...deputy, fullName: DEPUTY_DIRECTORS[0], validFrom: opensOn },
    { ...deputy, fullName: DEPUTY_DIRECTORS[1], validFrom: reorganisedOn },
    { ...deputy, fullName: HEAD_OF_OFFICE, post: 'Chánh Văn phòng', authority: 'by_order', validFrom: opensOn },
  ]
  for (const draft of signers) value(await services.agency.saveSigner({ id: null, draft }), draft.fullName)
  for (const account of [officer, staffMember, leader])
    value(await services.accounts.create({ ...account, staffMemberId: null }), account.userName)
  value(await services.session.logIn(officer), 'log-in')
  return recoveryCode
}

const saveUnit = async (
  { services, units }: SeedContext,
  plan: UnitPlan,
  change: { name?: string; isActive?: boolean },
) => {
  const { name, abbreviation } = plan
  const draft = { name, abbreviation, isActive: true, ...change }
  units.set(plan.key, value(await services.staff.saveUnit({ id: units.get(plan.key) ?? null, draft }), name).id)
}

const takeOn = async (context: SeedContext, plan: StaffPlan): Promise<void> => {
  const { services, units, staff } = context
  const { key, unitKey, seniority: _, joinsOn, leavesOn: __, passports, ...person } = plan
  const draft = {
    ...person,
    unitId: found(units, unitKey),
    isActive: true,
    passports: passports.filter(({ recordedOn }) => recordedOn <= joinsOn).map(passportDraft),
  }
  const member = value(await services.staff.save({ id: null, draft, isAnotherPerson: false }), plan.fullName)
  staff.set(key, member)
  const own = Object.values(sampleAccounts).find(({ displayName }) => displayName === plan.fullName)
  if (own !== undefined) await linkAccount(context, own.userName, member)
}

const change = async (
  { services, staff }: SeedContext,
  key: string,
  { addPassport, ...change }: Change,
): Promise<void> => {
  const { id, ...before } = found<StaffMember>(staff, key)
  const draft = {
    ...before,
    ...change,
    passports: [...before.passports, ...(addPassport ? [passportDraft(addPassport)] : [])],
  }
  staff.set(key, value(await services.staff.save({ id, draft, isAnotherPerson: false }), before.fullName))
}

/** Where somebody of a dissolved unit goes, and as what. */
const newPost = ({ seniority, post }: StaffPlan, isServiceBody: boolean): string => {
  if (seniority === 4) return post === 'Thanh tra viên' ? 'Chuyên viên' : post
  return isServiceBody ? 'Phó Giám đốc Trung tâm' : 'Chuyên viên chính'
}

const reorganise = (on: OfficeDays['reorganisedOn'], unit: UnitPlan, staff: readonly StaffPlan[]): Deed => ({
  on,
  run: async (context) => {
    const how = unit.reorganised
    if (how === undefined) return
    if ('newName' in how) return saveUnit(context, unit, { name: how.newName })
    const unitId = found(context.units, how.mergedInto)
    for (const plan of staff.filter(({ unitKey }) => unitKey === unit.key))
      await change(context, plan.key, { unitId, post: newPost(plan, unit.isServiceBody) })
    await saveUnit(context, unit, { isActive: false })
  },
})

/** An account becomes that of the staff member of its name, as soon as he is in the register. */
const linkAccount = async ({ services }: SeedContext, userName: string, { id }: StaffMember): Promise<void> => {
  const accounts = value(await services.accounts.list(), 'accounts')
  const account = accounts.find((one) => one.userName === userName)
  if (account === undefined) throw new Error(`no account ${userName}`)
  value(await services.accounts.linkStaff({ id: account.id, staffMemberId: id }), 'link')
}

/** Units, people, renewed passports, the reorganisation and those who leave. */
export const officeLife = (days: OfficeDays, staff: readonly StaffPlan[]): readonly Deed[] => [
  ...unitPlans.map((unit): Deed => ({ on: days.opensOn, run: (context) => saveUnit(context, unit, {}) })),
  ...staff.map((plan): Deed => ({ on: plan.joinsOn, run: (context) => takeOn(context, plan) })),
  ...staff.flatMap(({ key, joinsOn, passports }) =>
    passports
      .filter(({ recordedOn }) => recordedOn > joinsOn)
      .map(
        (addPassport): Deed => ({
          on: addPassport.recordedOn,
          run: (context) => change(context, key, { addPassport }),
        }),
      ),
  ),
  ...unitPlans.map((unit) => reorganise(days.reorganisedOn, unit, staff)),
  ...staff.flatMap(({ key, leavesOn }): readonly Deed[] =>
    leavesOn === null ? [] : [{ on: leavesOn, run: (context) => change(context, key, { isActive: false }) }],
  ),
]
