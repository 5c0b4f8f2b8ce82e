import type { RouteError } from '#contract/index.ts'
import type { Words } from '#renderer/ipc/words.ts'

export const custodyWords = {
  'passport_custody.not_found': 'Không còn thấy hộ chiếu này trong sổ. Hãy đóng và mở lại trang.',
  'passport_custody.already_out': 'Hộ chiếu này đã được giao. Hãy đóng và mở lại trang.',
  'passport_custody.not_official': 'Sổ này chỉ giao, nhận hộ chiếu công vụ và hộ chiếu ngoại giao.',
  'passport_custody.in_future': 'Chỉ ghi nhận việc đã làm; ngày này chưa tới.',
  'passport_custody.not_for_trip':
    'Chuyến đi này không còn ghi hộ chiếu đang chọn, hoặc đã kết thúc. Hãy chọn chuyến đi khác.',
  'outbound_trip.not_found': 'Không còn thấy chuyến đi này. Hãy đóng và mở lại trang.',
  'passport_custody.already_back': 'Hộ chiếu này đã được nhận lại. Hãy đóng và mở lại trang.',
  'passport_custody.back_before_out': 'Ngày nộp lại phải từ ngày giao trở đi.',
  'passport_custody.late_reason_missing': 'Nộp sau hạn nên cần ghi lý do.',
  'passport_custody.return_not_recorded':
    'Hạn nộp tính từ ngày về thực tế. Hãy ghi ngày về ở trang chuyến đi trước, rồi nhận lại hộ chiếu.',
  'passport_custody.changed_elsewhere': 'Sổ giao, nhận vừa được sửa ở một trang khác. Hãy đóng và mở lại trang.',
  'agency.none_in_force': 'Chưa có thông tin cơ quan cho ngày này. Hãy nhập ở trang Quản trị, rồi in lại.',
} as const satisfies Words<
  RouteError<
    | 'passport_custody.trips'
    | 'passport_custody.hand_out'
    | 'passport_custody.hand_back'
    | 'passport_custody.slip'
    | 'passport_custody.print'
  >
>
