import type { Sex } from '#domain/staff/staff.ts'

export const sexNames: Readonly<Record<Sex, string>> = { male: 'Nam', female: 'Nữ', unknown: 'Chưa ghi' }
