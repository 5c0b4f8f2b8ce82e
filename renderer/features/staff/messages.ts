import type { RouteError } from '#contract/index.ts'
import { numberDetail, textDetail, type Words } from '#renderer/ipc/words.ts'

export const staffWords = {
  'staff.not_found': 'Không còn thấy hồ sơ cán bộ này. Hãy quay lại danh sách.',
  'staff.unit_not_found': 'Không còn thấy phòng, đơn vị này. Hãy chọn lại.',
  'staff.birth_in_future': 'Ngày sinh ở sau ngày hôm nay. Hãy kiểm tra lại.',
  'staff.passport_dates_reversed': 'Ngày hết hạn phải sau ngày cấp.',
  'staff.passport_issued_in_future': 'Ngày cấp ở sau ngày hôm nay. Hãy kiểm tra lại.',
  'staff.passport_number_taken': (details) => `Số này đã ghi cho ${textDetail(details, 'fullName', 'người khác')}.`,
  'staff.passport_out': (details) =>
    `Hộ chiếu ${textDetail(details, 'number', '')} đang giao nên chưa bỏ được. Hãy nhận lại hộ chiếu ở trang Hộ chiếu trước, hoặc bấm Hủy để giữ hộ chiếu trong hồ sơ.`,
  'staff.duplicate_unconfirmed': 'Sổ đã có người cùng họ tên và ngày sinh.',
} as const satisfies Words<RouteError<'staff.get' | 'staff.save'>>

export const mergeWords = {
  'staff.not_found': staffWords['staff.not_found'],
  'staff.merge_with_itself': 'Đây là chính hồ sơ đang mở. Hãy chọn hồ sơ trùng kia.',
  'staff.on_same_trip': (details) =>
    `Hai hồ sơ cùng có trong chuyến đi “${textDetail(details, 'tripTitle', '')}” nên là hai người khác nhau. Nếu vẫn là một người, hãy bỏ một dòng khỏi chuyến đi đó trước.`,
  'staff.both_have_accounts':
    'Cả hai hồ sơ đều gắn với tài khoản. Hãy nhờ quản trị viên bỏ gắn một tài khoản ở Quản trị › Tài khoản trước.',
  'staff.too_many_passports': 'Hai hồ sơ có quá 10 hộ chiếu. Hãy bỏ bớt hộ chiếu cũ trước khi gộp.',
} as const satisfies Words<RouteError<'staff.merge'>>

export const unitWords = {
  'unit.not_found': 'Không còn thấy phòng, đơn vị này. Hãy đóng và mở lại trang.',
  'unit.name_taken': 'Đã có phòng, đơn vị mang tên này.',
  'unit.has_active_staff': (details) => {
    const count = numberDetail(details, 'count')
    return `Còn ${count === null ? '' : `${count} `}cán bộ đang công tác ở đây. Hãy chuyển họ sang đơn vị khác trước.`
  },
} as const satisfies Words<RouteError<'unit.save'>>
