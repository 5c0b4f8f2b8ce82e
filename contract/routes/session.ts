import * as z from 'zod'
import { route } from '#contract/route.ts'
import { Account, NewAccount, Password, Session, UserName } from '#domain/account/account.ts'
import { AgencyPreset, AgencyProfileDraft, SignerDraft } from '#domain/agency/agency.ts'
import { AccountId, StaffMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line } from '#domain/shared/text.ts'

/** Where the app stands: nothing set up yet, locked, or open for somebody. */
export const AppStatus = z.strictObject({
  phase: z.enum(['first_run', 'locked', 'open']),
  session: Session.nullable(),
  isDemo: z.boolean(),
  dataFolder: z.string(),
  version: z.string(),
  today: LocalDate,
})
export type AppStatus = z.infer<typeof AppStatus>

export const FirstRun = z.strictObject({
  profiles: z.array(AgencyProfileDraft).min(1).max(20),
  signer: SignerDraft.nullable(),
  administrator: z.strictObject({ userName: UserName, displayName: line(100), password: Password }),
})
export type FirstRun = z.infer<typeof FirstRun>

export const sessionRoutes = {
  'app.status': route({ input: z.void(), output: AppStatus, errors: [], mayCall: 'anyone' }),
  'setup.presets': route({ input: z.void(), output: z.array(AgencyPreset), errors: [], mayCall: 'anyone' }),
  'setup.create': route({
    input: FirstRun,
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: [
      'setup.already_done',
      'account.weak_password',
      'agency.same_day_twice',
      'agency.office_ends_before_it_begins',
    ],
    mayCall: 'anyone',
  }),
  'session.log_in': route({
    input: z.strictObject({ userName: UserName, password: Password }),
    output: Session,
    errors: [
      'session.wrong_credentials',
      'session.must_wait',
      'session.database_damaged',
      'session.database_missing',
      'session.database_newer',
    ],
    mayCall: 'anyone',
  }),
  'session.recover': route({
    input: z.strictObject({ userName: UserName, recoveryCode: line(100), newPassword: Password }),
    output: Session,
    errors: [
      'session.wrong_credentials',
      'session.must_wait',
      'session.database_damaged',
      'session.database_missing',
      'session.database_newer',
      'account.weak_password',
    ],
    mayCall: 'anyone',
  }),
  'session.log_out': route({ input: z.void(), output: z.null(), errors: [], mayCall: 'logged_in' }),
  'account.list': route({ input: z.void(), output: z.array(Account), errors: [], mayCall: ['administrator'] }),
  'account.create': route({
    input: NewAccount,
    output: Account,
    errors: ['account.user_name_taken', 'account.weak_password', 'account.staff_not_found', 'account.staff_taken'],
    mayCall: ['administrator'],
  }),
  'account.set_active': route({
    input: z.strictObject({ id: AccountId, isActive: z.boolean(), newPassword: Password.nullable() }),
    output: Account,
    errors: ['account.not_found', 'account.last_administrator', 'account.weak_password', 'account.password_needed'],
    mayCall: ['administrator'],
  }),
  /** Says whose account it is, or nobody's. */
  'account.link_staff': route({
    input: z.strictObject({ id: AccountId, staffMemberId: StaffMemberId.nullable() }),
    output: Account,
    errors: ['account.not_found', 'account.staff_not_found', 'account.staff_taken'],
    mayCall: ['administrator'],
  }),
  'account.change_password': route({
    input: z.strictObject({ currentPassword: Password, newPassword: Password }),
    output: z.null(),
    errors: ['session.wrong_credentials', 'session.must_wait', 'account.weak_password'],
    mayCall: 'logged_in',
  }),
  'recovery_code.renew': route({
    input: z.strictObject({ currentPassword: Password }),
    output: z.strictObject({ recoveryCode: z.string() }),
    errors: ['session.wrong_credentials', 'session.must_wait'],
    mayCall: ['administrator'],
  }),
  'log.window_error': route({
    input: z.strictObject({ name: line(100), place: z.string().max(2000) }),
    output: z.null(),
    errors: [],
    mayCall: 'anyone',
  }),
} as const
