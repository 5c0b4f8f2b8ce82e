import type { PassportKind, Sex, StaffKind } from '#domain/staff/staff.ts'

export const staffKindNames: Readonly<Record<StaffKind, string>> = {
  cadre: 'Cán bộ',
  civil_servant: 'Công chức',
  public_employee: 'Viên chức',
  contract_worker: 'Người lao động',
}

export const sexNames: Readonly<Record<Sex, string>> = { male: 'Nam', female: 'Nữ', unknown: 'Chưa ghi' }

export const passportKindNames: Readonly<Record<PassportKind, string>> = {
  ordinary: 'Phổ thông',
  official: 'Công vụ',
  diplomatic: 'Ngoại giao',
}

/** The choices of a select, in the order of the names. */
export const optionsOf = (names: Readonly<Record<string, string>>): { value: string; label: string }[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
