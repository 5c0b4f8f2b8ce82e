import type { RouteError } from '#contract/index.ts'
import { PASSWORD_MIN } from '#domain/account/account.ts'
import { numberDetail, type Words } from '#renderer/ipc/words.ts'
import { waitText } from '#renderer/words/wait-text.ts'

const weakPassword = `Mật khẩu quá dễ đoán. Hãy chọn mật khẩu khác, ít nhất ${PASSWORD_MIN} ký tự.`
const sameDayTwice = 'Đã có một mẫu tiêu đề từ đúng ngày này. Mỗi ngày bắt đầu chỉ có một mẫu.'

const officeReversed = 'Ngày thôi ký phải sau ngày bắt đầu.'

export const setupWords = {
  'setup.already_done': 'Sổ đã được thiết lập trong thư mục này rồi. Hãy đăng nhập.',
  'account.weak_password': weakPassword,
  'agency.same_day_twice': sameDayTwice,
  'agency.office_ends_before_it_begins': officeReversed,
} as const satisfies Words<RouteError<'setup.create'>>

export const agencyWords = {
  'agency.same_day_twice': sameDayTwice,
  'agency.profile_not_found': 'Không còn thấy mẫu tiêu đề này. Hãy đóng và mở lại trang.',
  'agency.signer_not_found': 'Không còn thấy người ký này. Hãy đóng và mở lại trang.',
  'agency.office_ends_before_it_begins': officeReversed,
} as const satisfies Words<RouteError<'agency.save_profile' | 'agency.save_signer'>>

export const accountWords = {
  'account.user_name_taken': 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.',
  'account.weak_password': weakPassword,
  'account.not_found': 'Không còn thấy tài khoản này. Hãy đóng và mở lại trang.',
  'account.last_administrator':
    'Đây là quản trị viên duy nhất đang hoạt động. Hãy thêm một quản trị viên khác trước khi khóa.',
  'account.password_needed': 'Mở khóa cần đặt mật khẩu mới cho tài khoản.',
  'account.staff_not_found': 'Không còn thấy cán bộ này trong sổ. Hãy đóng và mở lại trang.',
  'account.staff_taken': 'Cán bộ này đã có tài khoản khác. Hãy chọn người khác, hoặc gỡ ở tài khoản kia trước.',
} as const satisfies Words<RouteError<'account.create' | 'account.set_active' | 'account.link_staff'>>

export const renewCodeWords = {
  'session.wrong_credentials': 'Mật khẩu không đúng.',
  'session.must_wait': (details) =>
    `Đã nhập sai nhiều lần. Hãy chờ ${waitText(numberDetail(details, 'seconds') ?? 30)} rồi thử lại.`,
} as const satisfies Words<RouteError<'recovery_code.renew'>>

export const rulesWords = {
  'rules.not_found': 'Không còn thấy quy định này. Hãy đóng và mở lại trang.',
  'rules.code_twice_on_day':
    'Quy định này đã có một dòng bắt đầu từ đúng ngày đó. Hãy chọn ngày khác hoặc sửa dòng đang có.',
  'rules.ends_before_it_begins': 'Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.',
  'rules.below_floor': (details) =>
    `Không đặt dưới ${String(numberDetail(details, 'floor') ?? 6).padStart(2, '0')} ngày làm việc: cơ quan xử lý cần chừng đó thời gian.`,
} as const satisfies Words<RouteError<'rules.save' | 'rules.preview'>>
