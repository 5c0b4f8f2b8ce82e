/**
 * The tables a document may carry, as data: which columns, in which order, under which head. A row holds only the fields
 * of its list, so that nothing an addressee must not get can reach its file.
 */
export type ListColumn = {
  readonly field: string
  readonly head: string
  /** Share of the table's width; the template makes millimetres of it. */
  readonly share: number
  readonly align?: 'center' | 'right'
}

export type ListFacts = {
  readonly columns: readonly ListColumn[]
  readonly orientation: 'portrait' | 'landscape'
  /** A row of (1) (2) (3) … under the head, as the forms of Phụ lục IV have it. */
  readonly hasColumnNumbers?: true
}

export type ListRow = Readonly<Record<string, string>>

const index = { field: 'index', head: 'TT', share: 10, align: 'center' } as const
const fullName = { field: 'fullName', head: 'Họ và tên', share: 40 } as const
const post = { field: 'post', head: 'Chức vụ', share: 34 } as const
const unitName = { field: 'unitName', head: 'Đơn vị công tác', share: 40 } as const
const note = { field: 'note', head: 'Ghi chú', share: 24, align: 'center' } as const

const guestIndex = { field: 'index', head: 'TT', share: 10, align: 'center' } as const
const guestName = { field: 'fullName', head: 'Họ và tên (theo hộ chiếu)', share: 46 } as const
const guestPost = { field: 'post', head: 'Chức danh', share: 34 } as const
const organisation = { field: 'organisation', head: 'Cơ quan, tổ chức', share: 42 } as const
const nationality = { field: 'nationality', head: 'Quốc tịch', share: 24, align: 'center' } as const

/** Sources of the columns: reference of the field, sections 2.3, 2.5, 2.6; Phụ lục IV of the decree for the register. */
export const lists = {
  /** Danh sách đoàn for the people's committee and the decision: no passport. */
  members: {
    orientation: 'portrait',
    columns: [
      index,
      fullName,
      post,
      unitName,
      { field: 'rank', head: 'Ngạch, chức danh nghề nghiệp, bậc', share: 27 },
      { ...note, share: 24 },
    ],
  },
  /** Danh sách đoàn for the foreign affairs body, with passports. */
  members_with_passports: {
    orientation: 'landscape',
    columns: [
      index,
      fullName,
      { field: 'birth', head: 'Ngày sinh', share: 24, align: 'center' },
      post,
      unitName,
      { field: 'passportKind', head: 'Loại hộ chiếu', share: 22, align: 'center' },
      { field: 'passportNumber', head: 'Số hộ chiếu', share: 26, align: 'center' },
      { field: 'passportExpiry', head: 'Có giá trị đến', share: 24, align: 'center' },
      note,
    ],
  },
  /** Danh sách khách for the people's committee: names, posts, nationality. */
  guests: {
    orientation: 'portrait',
    columns: [guestIndex, guestName, nationality, guestPost, organisation, { ...note, share: 20 }],
  },
  /** Danh sách khách for police and foreign affairs, with passports. */
  guests_with_passports: {
    orientation: 'landscape',
    columns: [
      guestIndex,
      guestName,
      { field: 'sex', head: 'Giới tính', share: 16, align: 'center' },
      { field: 'birth', head: 'Ngày sinh', share: 24, align: 'center' },
      nationality,
      { field: 'passportNumber', head: 'Số hộ chiếu', share: 28, align: 'center' },
      guestPost,
      organisation,
      { ...note, share: 24 },
    ],
  },
  /** Chương trình làm việc. */
  programme: {
    orientation: 'portrait',
    columns: [
      { field: 'time', head: 'Thời gian', share: 30 },
      { field: 'content', head: 'Nội dung', share: 56 },
      { field: 'place', head: 'Địa điểm', share: 32 },
      { field: 'participants', head: 'Thành phần', share: 30 },
      { field: 'responsible', head: 'Phụ trách', share: 22 },
    ],
  },
  /** Phụ lục thống kê đoàn ra, 14 columns. */
  outbound_trips: {
    orientation: 'landscape',
    columns: [
      { field: 'index', head: 'STT', share: 10, align: 'center' },
      { field: 'leaderName', head: 'Tên trưởng đoàn', share: 23 },
      { field: 'departsOn', head: 'Ngày đi', share: 19, align: 'center' },
      { field: 'returnsOn', head: 'Ngày về', share: 19, align: 'center' },
      { field: 'request', head: 'Văn bản xin phép', share: 19 },
      { field: 'permission', head: 'Văn bản cho phép', share: 20 },
      { field: 'unitName', head: 'Đơn vị xin phép', share: 20 },
      { field: 'countries', head: 'Nước đến', share: 18 },
      { field: 'purpose', head: 'Mục đích', share: 24 },
      { field: 'amount', head: 'Số tiền', share: 22, align: 'right' },
      { field: 'funding', head: 'Nguồn kinh phí', share: 19 },
      { field: 'host', head: 'Đơn vị mời', share: 20 },
      { field: 'report', head: 'Báo cáo', share: 15 },
      { field: 'note', head: 'Ghi chú', share: 15 },
    ],
  },
  /** Phụ lục thống kê đoàn vào, 11 columns. */
  inbound_visits: {
    orientation: 'landscape',
    columns: [
      { field: 'index', head: 'STT', share: 10, align: 'center' },
      { field: 'title', head: 'Tên đoàn vào', share: 28 },
      { field: 'leaderName', head: 'Tên trưởng đoàn', share: 30 },
      { field: 'arrivesOn', head: 'Ngày đến', share: 21, align: 'center' },
      { field: 'departsOn', head: 'Ngày đi', share: 21, align: 'center' },
      { field: 'unitName', head: 'Đơn vị xin phép', share: 24 },
      { field: 'request', head: 'Văn bản xin phép', share: 22 },
      { field: 'permission', head: 'Văn bản cho phép', share: 22 },
      { field: 'purpose', head: 'Mục đích', share: 26 },
      { field: 'area', head: 'Lĩnh vực', share: 20 },
      { field: 'content', head: 'Nội dung', share: 30 },
    ],
  },
  /** Danh sách quá hạn về nước. */
  overdue_returns: {
    orientation: 'landscape',
    columns: [
      { field: 'fullName', head: 'Họ và tên', share: 26 },
      { field: 'post', head: 'Chức vụ', share: 22 },
      { field: 'unitName', head: 'Đơn vị công tác', share: 25 },
      { field: 'country', head: 'Quốc gia', share: 18 },
      { field: 'exitOn', head: 'Ngày xuất cảnh', share: 21, align: 'center' },
      { field: 'returnsOn', head: 'Ngày về theo quyết định', share: 21, align: 'center' },
      { field: 'daysLate', head: 'Số ngày quá hạn', share: 15, align: 'center' },
      { field: 'decision', head: 'Số quyết định', share: 22 },
      { field: 'purpose', head: 'Mục đích', share: 25 },
      { field: 'funding', head: 'Nguồn kinh phí', share: 22 },
      { field: 'isReported', head: 'Đã báo cáo kết quả', share: 17, align: 'center' },
      { field: 'isPassportBack', head: 'Đã nộp hộ chiếu công vụ', share: 18, align: 'center' },
    ],
  },
  /** Kế hoạch đoàn ra, đoàn vào năm. */
  annual_plan: {
    orientation: 'landscape',
    columns: [
      { field: 'index', head: 'TT', share: 10, align: 'center' },
      { field: 'direction', head: 'Đoàn ra/ đoàn vào', share: 20 },
      { field: 'unitName', head: 'Đơn vị chủ trì', share: 34 },
      { field: 'purpose', head: 'Mục đích, nội dung', share: 54 },
      { field: 'country', head: 'Quốc gia', share: 24 },
      { field: 'expected', head: 'Thời gian dự kiến', share: 24, align: 'center' },
      { field: 'people', head: 'Số người', share: 16, align: 'center' },
      { field: 'funding', head: 'Nguồn kinh phí', share: 30 },
      { field: 'partner', head: 'Đối tác', share: 34 },
    ],
  },
  /** Sổ theo dõi giao, nhận hộ chiếu. */
  passport_custody: {
    orientation: 'landscape',
    columns: [
      { field: 'index', head: 'STT', share: 12, align: 'center' },
      { field: 'fullName', head: 'Họ và tên', share: 40 },
      { field: 'passport', head: 'Số, loại hộ chiếu, hạn sử dụng', share: 40 },
      { field: 'handedOutOn', head: 'Ngày giao', share: 24, align: 'center' },
      { field: 'receipt', head: 'Ký nhận', share: 26 },
      { field: 'decision', head: 'Số quyết định', share: 32 },
      { field: 'handedBackOn', head: 'Ngày nộp lại', share: 24, align: 'center' },
      { field: 'receivedBy', head: 'Người nhận', share: 30 },
      { field: 'note', head: 'Ghi chú', share: 24 },
    ],
  },
  /** Sổ đăng ký văn bản đi: the ten columns of Phụ lục IV, mục I.2. */
  outgoing_register: {
    orientation: 'landscape',
    hasColumnNumbers: true,
    columns: [
      { field: 'numberAndSymbol', head: 'Số, ký hiệu văn bản', share: 28, align: 'center' },
      { field: 'issuedOn', head: 'Ngày tháng văn bản', share: 22, align: 'center' },
      { field: 'subject', head: 'Tên loại và trích yếu nội dung văn bản', share: 52 },
      { field: 'signerName', head: 'Người ký', share: 26 },
      { field: 'recipients', head: 'Nơi nhận văn bản', share: 34 },
      { field: 'archivedBy', head: 'Đơn vị, người nhận bản lưu', share: 24 },
      { field: 'copies', head: 'Số lượng bản', share: 14, align: 'center' },
      { field: 'sentOn', head: 'Ngày chuyển', share: 22, align: 'center' },
      { field: 'receipt', head: 'Ký nhận', share: 16 },
      { field: 'note', head: 'Ghi chú', share: 22 },
    ],
  },
} as const satisfies Readonly<Record<string, ListFacts>>

export type ListId = keyof typeof lists
export const listFacts = (list: ListId): ListFacts => lists[list]

/** A row cut down to its list's own fields; a field without a text is an empty cell. */
export const listRow = (list: ListId, texts: Readonly<Partial<Record<string, string>>>): ListRow =>
  Object.fromEntries(listFacts(list).columns.map(({ field }) => [field, texts[field] ?? '']))
