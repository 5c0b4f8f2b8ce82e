import type { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import { Authority } from '#domain/duty/deadline-rule.ts'
import type { GateProblem } from '#domain/outbound-trip/gate-problem.ts'
import type { Gate } from '#domain/outbound-trip/outbound-trip.ts'
import { ReportState } from '#domain/outbound-trip/return-report.ts'
import { OutboundTripId } from '#domain/shared/ids.ts'

/** What a shut gate keeps from happening, as a heading over what is missing. */
export const gateHeads: Readonly<Record<Gate, string>> = {
  overlap: 'Có người trùng ngày với chuyến khác nên chưa trình được',
  debtor: 'Có người còn nợ từ chuyến trước nên chưa cho phép được',
  clear: 'Còn thiếu để chuyển sang “Chờ đi”',
  close: 'Còn thiếu để hoàn tất hồ sơ',
}

/** Which gate was opened, in the list of what was let pass. */
export const gateNames: Readonly<Record<Gate, string>> = {
  overlap: 'Cho đi dù trùng ngày với chuyến khác',
  debtor: 'Cho đi dù còn nợ từ chuyến trước',
  clear: 'Cho đi dù chưa đủ thủ tục',
  close: 'Cho hoàn tất dù còn việc chưa xong',
}

/** Parts of the trip's page that a sentence leads to. */
export type PagePart = 'duties' | 'members' | 'journey' | 'reports' | 'passports'
export type GateJump = { readonly to: PagePart } | { readonly trip: OutboundTripId } | null

const reportWords: Readonly<Record<ReportState | 'none', string>> = {
  none: 'Chưa có báo cáo kết quả chuyến đi',
  draft: 'Báo cáo kết quả đang soạn, chưa nộp',
  submitted: 'Báo cáo kết quả đã nộp, chờ tiếp nhận',
  sent_back: 'Báo cáo kết quả đã trả lại để bổ sung',
  accepted: 'Báo cáo kết quả đã tiếp nhận',
}

/** "Đoàn Nhật Bản 12/01/2026" in its two halves: titles hold blanks, days do not. */
const lastWord = (text: string): readonly [string, string] => {
  const at = text.lastIndexOf(' ')
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)]
}

const dutySentence = ({ what, detail }: GateProblem, profile: AgencyProfile | null): string => {
  const [code, day] = lastWord(detail)
  const authority = Authority.safeParse(code)
  return `Chưa gửi ${authorityName(authority.success ? authority.data : 'agency_head', profile)}: ${what}, hạn ${day}`
}

/** What a gate misses, as a sentence. */
export const gateSentence = (problem: GateProblem, profile: AgencyProfile | null): string => {
  const { code, what, detail } = problem
  switch (code) {
    case 'duty_open':
      return dutySentence(problem, profile)
    case 'party_opinion_missing':
      return `Chưa có ý kiến chi bộ về ${what}`
    case 'party_disagreed':
      return `Chi bộ không đồng ý cho ${what} đi`
    case 'entry_not_recorded':
      return 'Chưa ghi nhận ngày về thực tế'
    case 'report_not_accepted': {
      const state = ReportState.safeParse(detail)
      return reportWords[state.success ? state.data : 'none']
    }
    case 'passport_out':
      return `Hộ chiếu của ${what} chưa nộp lại`
    case 'owes_report': {
      const [title, day] = lastWord(detail)
      return `${what} chưa nộp báo cáo kết quả chuyến “${title}”, hạn ${day}`
    }
    case 'owes_passport': {
      const [title, day] = lastWord(detail)
      return `${what} chưa nộp lại hộ chiếu sau chuyến “${title}”, hạn ${day}`
    }
    case 'overlaps': {
      const [title, days] = lastWord(detail)
      return `${what} có tên trong “${title}”, ${days}`
    }
    default:
      return code satisfies never
  }
}

const otherTrip = (subject: string): GateJump => {
  const id = OutboundTripId.safeParse(lastWord(subject)[1])
  return id.success ? { trip: id.data } : null
}

/** Where the thing that is missing is put right. */
export const gateJump = ({ code, subject }: GateProblem): GateJump => {
  switch (code) {
    case 'duty_open':
      return { to: 'duties' }
    case 'party_opinion_missing':
    case 'party_disagreed':
      return { to: 'members' }
    case 'entry_not_recorded':
      return { to: 'journey' }
    case 'report_not_accepted':
      return { to: 'reports' }
    case 'passport_out':
      return { to: 'passports' }
    case 'owes_report':
    case 'owes_passport':
    case 'overlaps':
      return otherTrip(subject)
    default:
      return code satisfies never
  }
}
