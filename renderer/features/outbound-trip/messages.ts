import type { RouteError } from '#contract/index.ts'
import { formatDay, LocalDate } from '#domain/shared/local-date.ts'
import { clashesOf, overlapSentence } from '#renderer/features/outbound-trip/overlap-words.ts'
import { textDetail, type Words } from '#renderer/ipc/words.ts'

const notFound = 'Không còn thấy chuyến đi này. Hãy mở lại danh sách đoàn ra.'

export const tripWords = {
  'outbound_trip.not_found': notFound,
  'outbound_trip.returns_before_departure': 'Ngày về phải từ ngày đi trở đi.',
  'outbound_trip.no_leader':
    'Đoàn chưa có trưởng đoàn. Hãy chọn một người; đoàn một người thì người đó là trưởng đoàn.',
  'outbound_trip.several_leaders': 'Đoàn chỉ có một trưởng đoàn. Hãy chọn vai trò khác cho người này.',
  'outbound_trip.member_twice': 'Người này có hai lần trong danh sách. Hãy bỏ một dòng.',
  'outbound_trip.member_not_found': 'Có người không còn trong danh sách cán bộ. Hãy bỏ dòng đó và chọn lại.',
  'outbound_trip.member_inactive': (details) =>
    `${textDetail(details, 'fullName', 'Có người')} đã nghỉ công tác nên không thêm vào đoàn được. Hãy bỏ dòng đó.`,
  'outbound_trip.passport_not_found': (details) =>
    `Hộ chiếu đã chọn của ${textDetail(details, 'fullName', 'một thành viên')} không còn trong hồ sơ. Hãy chọn lại.`,
  'outbound_trip.host_missing': 'Kinh phí do bên mời chi nên cần ghi đơn vị mời.',
  'outbound_trip.donor_missing': 'Kinh phí từ dự án cần ghi tên dự án hoặc nhà tài trợ.',
  'outbound_trip.leg_dates_wrong':
    'Ngày ở nơi này phải nằm trong chuyến đi, và sau các nơi trước đó. Hãy sửa lại hoặc để trống.',
  'outbound_trip.late_reason_missing': 'Ngày đi đã qua nên cần ghi vì sao nay mới đăng ký.',
  'outbound_trip.plan_item_not_found': 'Mục đã chọn không còn trong kế hoạch. Hãy chọn lại hoặc để trống.',
  'outbound_trip.attachment_not_found': 'Tệp đã chọn không còn trong chuyến đi này. Hãy chọn lại.',
  'outbound_trip.extension_not_later': 'Ngày gia hạn phải sau ngày về đang có hiệu lực.',
  'outbound_trip.gate_closed':
    'Còn việc chưa xong nên chưa chuyển bước được. Hãy xem những việc còn thiếu ở trang này.',
  'outbound_trip.not_yours_to_decide': 'Bước này do người khác quyết định. Hãy trình người có thẩm quyền.',
  'outbound_trip.overlaps': (details) => overlapSentence(clashesOf(details)),
  'outbound_trip.changed_elsewhere':
    'Chuyến đi này vừa được sửa ở một trang khác, nên chưa lưu được. Những gì bạn nhập vẫn còn ở đây; hãy ghi lại phần cần giữ, mở lại chuyến đi rồi sửa tiếp.',
  'outbound_trip.is_cancelled': 'Chuyến đi đã hủy hoặc không được phép nên không sửa được nữa.',
  'outbound_trip.is_closed': 'Chuyến đi đã hoàn tất nên không sửa được nữa.',
  'outbound_trip.entry_before_exit': 'Ngày về phải từ ngày đi trở đi.',
  'outbound_trip.travel_in_future': 'Chỉ ghi nhận ngày đã qua hoặc hôm nay, không ghi trước ngày chưa tới.',
  'outbound_trip.entry_without_exit': 'Hãy ghi ngày đi thực tế trước khi ghi ngày về.',
  'outbound_trip.gate_open': 'Không có gì vướng ở bước này nên không cần cho phép bằng văn bản.',
  'outbound_trip.preparation_in_future': 'Chỉ ghi nhận việc đã có; ngày này chưa tới.',
  'outbound_trip.step_not_allowed': 'Chuyến đi không còn ở bước này. Hãy mở lại trang để xem các bước hiện có.',
  'outbound_trip.reason_missing': 'Bước này cần ghi lý do.',
  'outbound_trip.decision_in_future': 'Chỉ ghi nhận việc đã có; ngày này chưa tới.',
  'outbound_trip.decision_before_last': (details) => {
    const last = LocalDate.safeParse(details.on)
    return `Ngày này phải từ ngày của bước trước${last.success ? `, ${formatDay(last.data)},` : ''} trở đi.`
  },
} as const satisfies Words<
  RouteError<
    | 'outbound_trip.create'
    | 'outbound_trip.update'
    | 'outbound_trip.decide'
    | 'outbound_trip.override'
    | 'outbound_trip.record_journey'
    | 'outbound_trip.record_preparation'
  >
>
