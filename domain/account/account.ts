import * as z from 'zod'
import { AccountId, Instant, StaffMemberId } from '#domain/shared/ids.ts'
import { line, tidyLine } from '#domain/shared/text.ts'

/** Quản trị · Cán bộ tổ chức · Cán bộ, công chức (người đi) · Lãnh đạo. */
export const roles = ['administrator', 'personnel_officer', 'staff_member', 'leader'] as const
export const Role = z.enum(roles)
export type Role = z.infer<typeof Role>

export const PASSWORD_MIN = 10
export const PASSWORD_MAX = 128

/** Words nobody may build a password from alone: the product, the office and the usual favourites. */
const COMMON = [
  'matkhau',
  'password',
  'sodoan',
  'doanra',
  'doanvao',
  'khcn',
  'admin',
  'qwerty',
  'iloveyou',
  'vietnam',
  'bacgiang',
  'bacninh',
]

/**
 * Length only, as OWASP ASVS 5.0 §6.2 asks (no composition rules); NFC, so that Unikey and Telex give the same bytes.
 * Refused besides: one repeated character, plain digit runs, and a common word with only digits around it.
 */
export const isWeakPassword = (password: string): boolean => {
  const typed = password.normalize('NFC')
  if (typed.length < PASSWORD_MIN || typed.length > PASSWORD_MAX) return true
  const bare = typed.toLowerCase().replace(/[\d\s!@#$%^&*._-]/g, '')
  return new Set(typed).size < 4 || bare === '' || COMMON.includes(bare)
}

export const Password = z
  .string()
  .transform((text) => text.normalize('NFC'))
  .pipe(z.string().min(1).max(PASSWORD_MAX))
export type Password = z.infer<typeof Password>

/** A log-in name: lower case Latin letters, digits, dot, dash; compared without case. */
export const UserName = z
  .string()
  .transform((text) => tidyLine(text).toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,39}$/))
export type UserName = z.infer<typeof UserName>

/** Tài khoản: who may open the register, and as what. */
export const Account = z.strictObject({
  id: AccountId,
  userName: UserName,
  displayName: line(100),
  role: Role,
  /** Whose account it is in the staff register; null: nobody's, it files no report. */
  staffMemberId: StaffMemberId.nullable(),
  isActive: z.boolean(),
  createdAt: Instant,
})
export type Account = z.infer<typeof Account>

export const NewAccount = z.strictObject({
  userName: UserName,
  displayName: line(100),
  role: Role,
  staffMemberId: StaffMemberId.nullable(),
  password: Password,
})
export type NewAccount = z.infer<typeof NewAccount>

/** Who is logged in; the renderer shows it, the backend decides by its own copy. */
export const Session = z.strictObject({
  accountId: AccountId,
  userName: UserName,
  displayName: line(100),
  role: Role,
  staffMemberId: StaffMemberId.nullable(),
})
export type Session = z.infer<typeof Session>
