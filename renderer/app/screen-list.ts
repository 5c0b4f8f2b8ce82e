import { type Role, roles } from '#domain/account/account.ts'

/** One screen: what the navigation, the route table and the end-to-end test all count from. Imports no React. */
type ScreenEntry = {
  readonly id: string
  /** Where it lives after the hash; `/first-run` and `/log-in` are shown by the phase of the app, not by address. */
  readonly path: string
  /** Window and page title, Vietnamese. */
  readonly title: string
  /** Who may open it; null: before anybody is logged in. */
  readonly roles: readonly Role[] | null
  /** Label in the left navigation, or null when it is reached from another screen. */
  readonly menu: string | null
}

const readers = ['administrator', 'personnel_officer', 'leader'] as const
const keepers = ['administrator', 'personnel_officer'] as const

/** In the order of the navigation. The first screen a role may open is its home. */
export const screens = [
  { id: 'first_run', path: '/first-run', title: 'Thiết lập lần đầu', roles: null, menu: null },
  { id: 'log_in', path: '/log-in', title: 'Đăng nhập', roles: null, menu: null },
  { id: 'overview', path: '/', title: 'Tổng quan', roles: readers, menu: 'Tổng quan' },
  // Everybody may travel; an account that is nobody's is shown no way here (`Navigation`).
  { id: 'my_home', path: '/home', title: 'Chuyến đi của tôi', roles, menu: 'Chuyến đi của tôi' },
  { id: 'my_report', path: '/home/report/:id/:memberId', title: 'Báo cáo kết quả chuyến đi', roles, menu: null },
  { id: 'outbound_trips', path: '/outbound-trips', title: 'Đoàn ra', roles: readers, menu: 'Đoàn ra' },
  { id: 'outbound_trip_new', path: '/outbound-trips/new', title: 'Thêm đoàn ra', roles: keepers, menu: null },
  { id: 'outbound_trip_edit', path: '/outbound-trips/:id/edit', title: 'Sửa đoàn ra', roles: keepers, menu: null },
  { id: 'outbound_trip', path: '/outbound-trips/:id', title: 'Đoàn ra', roles: readers, menu: null },
  {
    id: 'return_report',
    path: '/outbound-trips/:id/report/:memberId',
    title: 'Báo cáo kết quả chuyến đi',
    roles: readers,
    menu: null,
  },
  {
    id: 'trip_context',
    path: '/outbound-trips/:id/context',
    title: 'Cơ sở quyết định',
    roles: readers,
    menu: null,
  },
  {
    id: 'trip_documents',
    path: '/outbound-trips/:id/letters',
    title: 'Chuẩn bị văn bản',
    roles: keepers,
    menu: null,
  },
  { id: 'inbound_visits', path: '/inbound-visits', title: 'Đoàn vào', roles: readers, menu: 'Đoàn vào' },
  { id: 'inbound_visit_new', path: '/inbound-visits/new', title: 'Thêm đoàn vào', roles: keepers, menu: null },
  { id: 'inbound_visit_edit', path: '/inbound-visits/:id/edit', title: 'Sửa đoàn vào', roles: keepers, menu: null },
  { id: 'inbound_visit', path: '/inbound-visits/:id', title: 'Đoàn vào', roles: readers, menu: null },
  {
    id: 'visit_documents',
    path: '/inbound-visits/:id/letters',
    title: 'Chuẩn bị văn bản',
    roles: keepers,
    menu: null,
  },
  {
    id: 'visit_programme',
    path: '/inbound-visits/:id/programme',
    title: 'Chương trình cho khách',
    roles: readers,
    menu: null,
  },
  {
    id: 'visit_report',
    path: '/inbound-visits/:id/report',
    title: 'Báo cáo kết quả làm việc với đoàn',
    roles: readers,
    menu: null,
  },
  { id: 'visit_calendar', path: '/calendar', title: 'Lịch đoàn vào', roles: readers, menu: 'Lịch đoàn vào' },
  { id: 'visit_follow_ups', path: '/follow-ups', title: 'Việc theo dõi sau đoàn', roles: readers, menu: null },
  { id: 'partners', path: '/partners', title: 'Đối tác nước ngoài', roles: readers, menu: null },
  { id: 'reminders', path: '/reminders', title: 'Đôn đốc', roles: readers, menu: 'Đôn đốc' },
  { id: 'plan', path: '/plan', title: 'Kế hoạch năm', roles: readers, menu: 'Kế hoạch năm' },
  { id: 'documents', path: '/documents', title: 'Văn bản', roles: keepers, menu: 'Văn bản' },
  {
    id: 'outgoing_register',
    path: '/documents/register',
    title: 'Sổ đăng ký văn bản đi',
    roles: keepers,
    menu: null,
  },
  { id: 'document', path: '/documents/:id', title: 'Văn bản', roles: keepers, menu: null },
  { id: 'staff', path: '/staff', title: 'Cán bộ', roles: readers, menu: 'Cán bộ' },
  { id: 'staff_new', path: '/staff/new', title: 'Thêm cán bộ', roles: keepers, menu: null },
  { id: 'staff_member', path: '/staff/:id', title: 'Hồ sơ cán bộ', roles: keepers, menu: null },
  { id: 'passports', path: '/passports', title: 'Hộ chiếu', roles: keepers, menu: 'Hộ chiếu' },
  { id: 'units', path: '/units', title: 'Phòng, đơn vị', roles: readers, menu: 'Phòng, đơn vị' },
  {
    id: 'agency',
    path: '/administration/agency',
    title: 'Cơ quan và người ký',
    roles: readers,
    menu: 'Quản trị',
  },
  { id: 'accounts', path: '/administration/accounts', title: 'Tài khoản', roles: ['administrator'], menu: null },
  {
    id: 'document_templates',
    path: '/administration/templates',
    title: 'Mẫu văn bản',
    roles: ['administrator'],
    menu: null,
  },
  { id: 'calendar', path: '/administration/calendar', title: 'Lịch nghỉ', roles: readers, menu: null },
  { id: 'rules', path: '/administration/rules', title: 'Quy định về hạn', roles: readers, menu: null },
] as const satisfies readonly ScreenEntry[]

export type Screen = (typeof screens)[number]
export type ScreenId = Screen['id']
/** Screens with an address of their own: everything after log-in. */
export type OpenScreenId = Exclude<ScreenId, 'first_run' | 'log_in'>

const roleMay = (entry: ScreenEntry, role: Role): boolean => entry.roles?.includes(role) ?? false

export const mayOpen = (id: ScreenId, role: Role): boolean =>
  screens.some((entry) => entry.id === id && roleMay(entry, role))

/** The screens a role may open, in the order of the navigation. */
export const screensFor = (role: Role): readonly Screen[] => screens.filter((entry) => roleMay(entry, role))

export const screenPath = (id: OpenScreenId): string => screens.find((entry) => entry.id === id)?.path ?? '/'
