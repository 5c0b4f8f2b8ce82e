import type { RouteError } from '#contract/index.ts'
import type { InboundVisitError } from '#domain/inbound-visit/inbound-visit.ts'
import { formatDay, LocalDate } from '#domain/shared/local-date.ts'
import type { Words } from '#renderer/ipc/words.ts'

/** What is said when a visit is refused, wherever it is changed. */
export const visitWords = {
  'inbound_visit.not_found': 'Không còn thấy đoàn này. Hãy mở lại danh sách đoàn vào.',
  'inbound_visit.changed_elsewhere':
    'Đoàn này vừa được sửa ở một trang khác, nên chưa lưu được. Những gì bạn nhập vẫn còn ở đây; hãy ghi lại phần cần giữ, mở lại đoàn rồi sửa tiếp.',
  'inbound_visit.departs_before_arrival': 'Ngày rời phải từ ngày đến trở đi.',
  'inbound_visit.several_leaders': 'Đoàn chỉ có một trưởng đoàn. Hãy bỏ dấu trưởng đoàn ở người này.',
  'inbound_visit.passport_twice': 'Số hộ chiếu này đã có ở một dòng trên. Hãy sửa lại hoặc bỏ một dòng.',
  'inbound_visit.programme_outside_visit': 'Ngày này nằm ngoài thời gian đoàn ở lại. Hãy sửa lại.',
  'inbound_visit.programme_ends_before_start': 'Giờ kết thúc phải sau giờ bắt đầu.',
  'inbound_visit.unplanned_reason_missing': 'Đoàn đến rồi mới ghi sổ nên cần ghi lý do đến không báo trước.',
  'inbound_visit.partner_not_found': 'Đối tác đã chọn không còn trong sổ đối tác. Hãy chọn lại hoặc gõ tên.',
  'inbound_visit.host_not_found': 'Có người không còn trong danh sách cán bộ. Hãy chọn lại hoặc gõ tên.',
  'inbound_visit.plan_item_not_found': 'Mục đã chọn không còn trong kế hoạch. Hãy chọn lại hoặc để trống.',
  'inbound_visit.is_cancelled': 'Đoàn đã hủy hoặc không được đồng ý nên không sửa được nữa.',
  'inbound_visit.is_closed': 'Đoàn đã hoàn tất nên không sửa được nữa.',
  'inbound_visit.step_not_allowed': 'Đoàn không còn ở bước này. Hãy mở lại trang để xem các bước hiện có.',
  'inbound_visit.reason_missing': 'Bước này cần ghi lý do.',
  'inbound_visit.decision_in_future': 'Chỉ ghi nhận việc đã có; ngày này chưa tới.',
  'inbound_visit.decision_before_last': (details) => {
    const last = LocalDate.safeParse(details.on)
    return `Ngày này phải từ ngày của bước trước${last.success ? `, ${formatDay(last.data)},` : ''} trở đi.`
  },
  'inbound_visit.attachment_not_found': 'Tệp đã chọn không còn trong đoàn này. Hãy chọn lại.',
  'inbound_visit.gate_closed':
    'Còn việc chưa xong nên chưa chuyển bước được. Hãy xem những việc còn thiếu ở trang này.',
  'inbound_visit.departure_without_arrival': 'Hãy ghi ngày đến thực tế trước khi ghi ngày rời.',
  'inbound_visit.departure_before_arrival': 'Ngày rời phải từ ngày đến trở đi.',
  'inbound_visit.stay_in_future': 'Chỉ ghi nhận ngày đã qua hoặc hôm nay, không ghi trước ngày chưa tới.',
  'inbound_visit.not_yours_to_decide': 'Bước này do người khác quyết định. Hãy mở lại trang để xem các bước hiện có.',
  'inbound_visit.gate_open': 'Không còn điều gì cần cho qua. Hãy mở lại trang.',
} as const satisfies Words<InboundVisitError | RouteError<'inbound_visit.decide' | 'inbound_visit.override'>>

/** Failures of picking a list of guests. */
export const visitorListWords = {
  'visitor_list.type_refused':
    'Chỉ đọc được tệp Excel (.xlsx) hoặc .csv. Hãy lưu danh sách thành .xlsx rồi chọn lại, hoặc dán vào ô.',
  'visitor_list.too_large': 'Tệp quá lớn (hơn 10 MB). Hãy chép riêng phần danh sách rồi dán vào ô.',
  'visitor_list.unreadable':
    'Chưa đọc được tệp này. Hãy mở trong Excel, lưu lại thành .xlsx rồi chọn lại, hoặc dán vào ô.',
} as const satisfies Words<RouteError<'inbound_visit.pick_list'>>
