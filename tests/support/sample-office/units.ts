/** A unit of the sample office and how many of the 150 people belong to it at first. */
export type UnitPlan = {
  readonly key: string
  readonly name: string
  readonly abbreviation: string
  readonly people: number
  /** What its head and the deputies are called; null for the board of directors. */
  readonly posts: { readonly head: string; readonly deputy: string } | null
  /** A public service body employs viên chức. */
  readonly isServiceBody: boolean
  /** What the reorganisation does to it: a new name, or the unit its people move to before it is switched off. */
  readonly reorganised?: { readonly newName: string } | { readonly mergedInto: string }
}

const division = { head: 'Trưởng phòng', deputy: 'Phó Trưởng phòng' }
const centre = { head: 'Giám đốc Trung tâm', deputy: 'Phó Giám đốc Trung tâm' }

const plain = (
  key: string,
  abbreviation: string,
  name: string,
  people: number,
  posts: UnitPlan['posts'] = division,
): UnitPlan => ({
  key,
  name,
  abbreviation,
  people,
  posts,
  isServiceBody: false,
})

/** Twelve units, 150 people. */
export const unitPlans: readonly UnitPlan[] = [
  plain('board', 'BGĐ', 'Ban Giám đốc', 6, null),
  plain('office', 'VP', 'Văn phòng', 17, { head: 'Chánh Văn phòng', deputy: 'Phó Chánh Văn phòng' }),
  {
    ...plain('inspectorate', 'TTr', 'Thanh tra Sở', 8, { head: 'Chánh Thanh tra', deputy: 'Phó Chánh Thanh tra' }),
    reorganised: { mergedInto: 'office' },
  },
  plain('finance', 'KHTC', 'Phòng Kế hoạch - Tài chính', 11),
  {
    ...plain('science', 'QLKH', 'Phòng Quản lý Khoa học', 12),
    reorganised: { newName: 'Phòng Quản lý Khoa học và Đổi mới sáng tạo' },
  },
  plain('technology', 'QLCN', 'Phòng Quản lý Công nghệ và Thị trường công nghệ', 12),
  plain('property', 'SHTT', 'Phòng Sở hữu trí tuệ', 9),
  plain('telecom', 'BCVT', 'Phòng Bưu chính, Viễn thông', 11),
  plain('digital', 'CĐS', 'Phòng Chuyển đổi số', 13),
  plain('standards', 'TĐC', 'Chi cục Tiêu chuẩn Đo lường Chất lượng', 19, {
    head: 'Chi cục trưởng',
    deputy: 'Phó Chi cục trưởng',
  }),
  {
    ...plain('application', 'TTƯD', 'Trung tâm Ứng dụng Tiến bộ Khoa học và Công nghệ', 22, centre),
    isServiceBody: true,
  },
  {
    ...plain('statistics', 'TTTK', 'Trung tâm Thông tin và Thống kê Khoa học và Công nghệ', 10, centre),
    isServiceBody: true,
    reorganised: { mergedInto: 'application' },
  },
]
