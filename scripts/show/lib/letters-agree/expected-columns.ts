import type { DocumentKind } from '#domain/document/document-kind.ts'

export const NAME = 'Họ và tên (theo hộ chiếu)'
export const PASSPORT = 'Số hộ chiếu'
const PROGRAMME = ['Thời gian', 'Nội dung', 'Địa điểm', 'Thành phần', 'Phụ trách']
/** UBND tỉnh: names, posts, nationality. */
const WITHOUT_PASSPORTS = ['TT', NAME, 'Quốc tịch', 'Chức danh', 'Cơ quan, tổ chức', 'Ghi chú']
/** Sở Ngoại vụ and Công an tỉnh, as their procedures ask. */
const WITH_PASSPORTS = [
  'TT',
  NAME,
  'Giới tính',
  'Ngày sinh',
  'Quốc tịch',
  PASSPORT,
  'Chức danh',
  'Cơ quan, tổ chức',
  'Ghi chú',
]

/** Written down once more, by hand: what each addressee gets. */
export const COLUMNS = {
  inbound_visit_request: [WITHOUT_PASSPORTS, PROGRAMME],
  inbound_visit_notice: [WITH_PASSPORTS, PROGRAMME],
  inbound_visit_police_notice: [WITH_PASSPORTS, PROGRAMME],
  inbound_visit_change: [WITHOUT_PASSPORTS, PROGRAMME],
  inbound_visit_programme: [PROGRAMME],
  inbound_visit_result: [WITHOUT_PASSPORTS],
} as const satisfies Partial<Record<DocumentKind, readonly (readonly string[])[]>>
export type VisitLetterKind = keyof typeof COLUMNS
export const KINDS = Object.keys(COLUMNS) as readonly VisitLetterKind[]
/** What the police alone are told. */
export const POLICE_ONLY = ['Địa điểm cần lưu ý về an ninh', 'Giấy phép vào khu vực cấm, khu vực hạn chế'] as const
