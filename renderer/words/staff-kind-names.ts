import type { StaffKind } from '#domain/staff/staff.ts'

export const staffKindNames: Readonly<Record<StaffKind, string>> = {
  cadre: 'Cán bộ',
  civil_servant: 'Công chức',
  public_employee: 'Viên chức',
  contract_worker: 'Người lao động',
}
