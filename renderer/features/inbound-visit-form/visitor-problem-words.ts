import type { VisitorProblem, VisitorProblemCode } from '#domain/inbound-visit/visitor-problem.ts'
import { formatDay, LocalDate } from '#domain/shared/local-date.ts'

type Details = VisitorProblem['details']

const text = ({ text: told }: Details): string => (typeof told === 'string' && told !== '' ? ` “${told}”` : '')
const row = ({ row: number }: Details): string => (typeof number === 'number' ? ` ${number}` : '')
const day = (value: unknown): string => {
  const on = LocalDate.safeParse(value)
  return on.success ? formatDay(on.data) : ''
}
/** The two days that a text may mean. */
export const readingsOf = ({ readings }: Details): readonly LocalDate[] =>
  Array.isArray(readings)
    ? readings.flatMap((one) => {
        const on = LocalDate.safeParse(one)
        return on.success ? [on.data] : []
      })
    : []
const twoDays = (details: Details): string => readingsOf(details).map(formatDay).join(' hay ')
const digit = ({ expected }: Details): string =>
  typeof expected === 'string' && expected !== '' ? ` (phải là ${expected})` : ''

const words: Readonly<Record<VisitorProblemCode, (details: Details) => string>> = {
  name_missing: () => 'Chưa có họ và tên.',
  too_long: () => 'Chữ dài quá mức cho phép; hãy rút gọn.',
  name_maybe_cut: () => 'Tên dài tới hết dòng mã nên có thể bị cắt; hãy so với hộ chiếu.',
  sex_unreadable: (details) => `Chưa rõ giới tính${text(details)}.`,
  birth_unreadable: (details) => `Chưa đọc được ngày sinh${text(details)}. Hãy ghi ngày/tháng/năm hoặc năm.`,
  birth_doubtful: (details) => `Ngày sinh${text(details)} là ${twoDays(details)}? Hãy chọn hoặc ghi lại.`,
  birth_in_future: () => 'Ngày sinh chưa tới. Hãy sửa lại.',
  birth_year_only: (details) => `Chỉ lấy được năm sinh từ${text(details)}.`,
  nationality_unreadable: (details) => `Chưa rõ quốc tịch${text(details)}. Hãy gõ tên nước hoặc mã nước.`,
  nationality_doubtful: (details) => `Quốc tịch${text(details)} có thể là nhiều nước. Hãy gõ lại.`,
  nationality_special: () => 'Giấy tờ không ghi nước theo ISO; hãy chọn quốc tịch nếu biết.',
  passport_number_unreadable: (details) =>
    `Số hộ chiếu${text(details)} chưa đúng: 4 đến 15 chữ cái không dấu và chữ số.`,
  passport_kind_unreadable: (details) => `Chưa rõ loại hộ chiếu${text(details)}.`,
  passport_kind_to_confirm: () => 'Hãy so loại hộ chiếu với bản chính.',
  expiry_unreadable: (details) => `Chưa đọc được hạn hộ chiếu${text(details)}.`,
  expiry_doubtful: (details) => `Hạn hộ chiếu${text(details)} là ${twoDays(details)}? Hãy chọn hoặc ghi lại.`,
  passport_expired: ({ on }) => `Hộ chiếu hết hạn ngày ${day(on)}.`,
  entry_form_unreadable: (details) => `Chưa rõ hình thức nhập cảnh${text(details)}.`,
  leader_unreadable: (details) => `Chưa rõ có phải trưởng đoàn không${text(details)}.`,
  leader_twice: () => 'Danh sách có hai trưởng đoàn; người này ghi là thành viên.',
  duplicate_passport: (details) => `Trùng số hộ chiếu với dòng${row(details)}. Hãy sửa số hoặc bỏ qua dòng này.`,
  duplicate_person: (details) => `Trùng họ tên, ngày sinh với dòng${row(details)}. Bỏ qua, hoặc xác nhận là hai người.`,
  match_doubtful: () => 'Trùng với nhiều khách đã nhập. Bỏ qua, hoặc xác nhận là người khác.',
  number_digit_wrong: (details) => `Số kiểm tra của số hộ chiếu không khớp${digit(details)}. Hãy so với hộ chiếu.`,
  birth_digit_wrong: (details) => `Số kiểm tra của ngày sinh không khớp${digit(details)}. Hãy so với hộ chiếu.`,
  expiry_digit_wrong: (details) => `Số kiểm tra của hạn hộ chiếu không khớp${digit(details)}. Hãy so với hộ chiếu.`,
  composite_digit_wrong: (details) => `Số kiểm tra của cả dòng không khớp${digit(details)}. Hãy so với hộ chiếu.`,
  personal_digit_wrong: () => 'Số kiểm tra của số cá nhân không khớp.',
  characters_mended: (details) => `Đã sửa ký tự dễ nhầm${text(details)}.`,
  fillers_mended: () => 'Đã thêm, bớt dấu < cho đủ 44 ký tự.',
}

/** What is wrong with a guest that was read, and what to do, in one sentence. */
export const visitorProblemSentence = ({ code, details }: VisitorProblem): string => words[code](details)
