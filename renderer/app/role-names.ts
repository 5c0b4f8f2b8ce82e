import type { Role } from '#domain/account/account.ts'

export const roleNames: Readonly<Record<Role, string>> = {
  administrator: 'Quản trị',
  personnel_officer: 'Cán bộ tổ chức',
  staff_member: 'Cán bộ, công chức',
  leader: 'Lãnh đạo',
}
