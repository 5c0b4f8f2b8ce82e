import type { RouteError } from '#contract/index.ts'
import { formatDay, LocalDate } from '#domain/shared/local-date.ts'
import { textDetail, type Words } from '#renderer/ipc/words.ts'
import { notSavedSentence } from '#renderer/words/not-saved.ts'

type Details = Readonly<Record<string, unknown>>

const day = (details: Details, name: string): string => {
  const parsed = LocalDate.safeParse(details[name])
  return parsed.success ? formatDay(parsed.data) : ''
}

/** "05/KHCN-VP ngày 05/01/2026 (V/v thông báo …, Đoàn công tác tại Nhật Bản)": where a number was used. */
const usedWhere = (details: Details): string => {
  const on = day(details, 'issuedOn')
  const about = [textDetail(details, 'subject', ''), textDetail(details, 'recordTitle', '')].filter(
    (part) => part !== '',
  )
  return [
    textDetail(details, 'numberAndSymbol', ''),
    on === '' ? '' : `ngày ${on}`,
    about.length === 0 ? '' : `(${about.join(' – ')})`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** "số 06 lớn hơn nhưng có ngày sớm hơn, 03/01/2026": the neighbour that contradicts. */
const outOfOrder = (details: Details): string => {
  const number = textDetail(details, 'neighbourNumber', '')
  const isEarlier = details.relation === 'larger_is_earlier'
  const neighbour =
    number === ''
      ? 'một số khác trong cùng dãy'
      : `số ${number} ${isEarlier ? 'lớn hơn nhưng có ngày sớm hơn' : 'nhỏ hơn nhưng có ngày muộn hơn'}, ${day(details, 'neighbourOn')}`
  return `Số này không theo thứ tự ngày: ${neighbour}. Hãy đối chiếu với sổ của văn thư; nếu đúng như sổ thì đánh dấu xác nhận ở dưới.`
}

const notFound = 'Không còn thấy văn bản này. Hãy mở lại danh sách văn bản.'
const changedElsewhere =
  'Văn bản này vừa được thay đổi ở nơi khác. Trang đã lấy lại thông tin mới; hãy xem rồi làm lại.'
const stepNotAllowed = 'Văn bản không còn ở bước này. Hãy mở lại trang để xem các bước hiện có.'
const fileDamaged =
  'Tệp đã lưu không còn khớp mã SHA-256: tệp bị hỏng hoặc bị sửa. Không dùng tệp này; hãy khôi phục sổ từ bản sao lưu.'
const fileMissing = 'Không còn thấy tệp đã lưu của văn bản này. Hãy khôi phục sổ từ bản sao lưu.'

const proofReasons: Readonly<Record<string, string>> = {
  too_large: 'Tệp lớn quá 25 MB. Hãy quét lại với độ phân giải thấp hơn, hoặc chỉ đính trang có xác nhận.',
  empty: 'Tệp này rỗng. Hãy chọn tệp khác.',
  unknown_type: 'Chỉ đính được PDF, ảnh PNG, JPEG hoặc tệp Word (.docx).',
  not_picked: 'Tệp đã chọn không còn được giữ. Hãy chọn lại tệp.',
  EACCES: 'Không có quyền đọc tệp này. Hãy chép tệp sang thư mục khác rồi chọn lại.',
  EBUSY: 'Tệp đang được chương trình khác giữ. Hãy đóng chương trình đó rồi chọn lại.',
  ENOENT: 'Tệp vừa chọn không còn nữa. Hãy chọn lại.',
}

export const letterWords = {
  'agency.signer_not_found': 'Người ký đã chọn không còn trong hồ sơ cơ quan. Hãy chọn người ký khác.',
  'letter.record_not_found': 'Không còn thấy hồ sơ này. Hãy mở lại danh sách.',
  'letter.not_found': notFound,
  'letter.changed_elsewhere': changedElsewhere,
  'letter.step_not_allowed': stepNotAllowed,
  'letter.kind_not_for_record': 'Có loại văn bản không dùng cho hồ sơ này. Hãy mở lại trang rồi chọn lại.',
  'letter.data_missing': 'Còn thiếu thông tin nên chưa lập được văn bản. Hãy mở văn bản và bổ sung ở mục “Còn thiếu”.',
  'letter.file_damaged': fileDamaged,
  'letter.file_missing': fileMissing,
  'letter.not_saved': notSavedSentence,
  'letter.number_required': 'Hãy ghi số mà văn thư đã cấp.',
  'letter.number_taken': (details) => {
    const where = usedWhere(details)
    return where === ''
      ? 'Số này đã dùng cho một văn bản khác trong năm. Hãy đối chiếu với sổ của văn thư.'
      : `Số này đã dùng cho văn bản ${where}. Hãy đối chiếu với sổ của văn thư.`
  },
  'letter.number_out_of_order': outOfOrder,
  'letter.issue_in_future': 'Ngày này chưa tới. Chỉ ghi ngày văn thư đã cấp số.',
  'letter.head_differs': (details) => {
    const name = textDetail(details, 'agencyName', '')
    return `Vào ngày này, phần đầu văn bản (tên, ký hiệu cơ quan) đã khác với bản đã chốt${name === '' ? '' : `: ${name}`}. Nếu ngày đúng, hãy quay lại, bấm “Trả về nháp” rồi trình ký lại theo tên mới.`
  },
  'letter.signer_differs': (details) => {
    const name = textDetail(details, 'signerName', 'Người ký')
    return `Vào ngày này, ${name} không giữ chức vụ ghi trên văn bản. Nếu ngày đúng, hãy quay lại, bấm “Trả về nháp” rồi chọn người ký khác.`
  },
  'letter.sent_before_issue': 'Ngày gửi phải từ ngày của văn bản trở đi.',
  'letter.sent_in_future': 'Ngày gửi không được sau hôm nay.',
  'letter.proof_refused': (details) =>
    `Không đính được tệp. ${proofReasons[textDetail(details, 'reason', '')] ?? 'Hãy chọn tệp khác, ví dụ PDF hoặc ảnh quét.'}`,
} as const satisfies Words<
  RouteError<
    | 'letter.plan'
    | 'letter.prepare'
    | 'letter.get'
    | 'letter.choose'
    | 'letter.preview'
    | 'letter.save'
    | 'letter.freeze'
    | 'letter.reopen'
    | 'letter.withdraw'
    | 'letter.suggest_number'
    | 'letter.issue'
    | 'letter.pick_proof'
    | 'letter.record_dispatch'
    | 'letter.save_proof'
    | 'letter.replace'
    | 'letter.correct'
  >
>

export const batchWords = {
  'letter_batch.running': 'Đang in hoặc lưu một loạt văn bản khác. Hãy chờ xong, hoặc dừng loạt đó trước.',
} as const satisfies Words<RouteError<'letter_batch.start'>>

export const registerWords = {
  'outgoing_register.range_reversed': 'Ngày cuối phải từ ngày đầu trở đi.',
  'agency.none_in_force':
    'Chưa có hồ sơ cơ quan có hiệu lực trong khoảng ngày này. Quản trị viên khai ở Quản trị › Cơ quan.',
  'letter.not_saved': notSavedSentence,
} as const satisfies Words<
  RouteError<
    'outgoing_register.list' | 'outgoing_register.preview' | 'outgoing_register.save' | 'outgoing_register.print'
  >
>
