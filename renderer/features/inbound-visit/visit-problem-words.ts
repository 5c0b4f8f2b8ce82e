import type { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import { Authority } from '#domain/duty/deadline-rule.ts'
import type { VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import type { VisitProblem } from '#domain/inbound-visit/visit-problem.ts'
import { dayRange } from '#renderer/words/day-range.ts'

const dutySentence = ({ what, detail }: VisitProblem, profile: AgencyProfile | null): string => {
  const [code = '', day = ''] = detail.split(' ')
  const authority = Authority.safeParse(code)
  return `Chưa gửi ${authorityName(authority.success ? authority.data : 'agency_head', profile)}: ${what}, hạn ${day}`
}

const reportWords: Readonly<Record<string, string>> = {
  none: 'Chưa có báo cáo kết quả làm việc với đoàn',
  draft: 'Báo cáo kết quả đang soạn, chưa nộp',
  submitted: 'Báo cáo kết quả đã nộp, chờ tiếp nhận',
  sent_back: 'Báo cáo kết quả đã trả lại để bổ sung',
}

/** What the closing of a visit misses, as a sentence. */
export const visitProblemSentence = (problem: VisitProblem, profile: AgencyProfile | null): string => {
  switch (problem.code) {
    case 'duty_open':
      return dutySentence(problem, profile)
    case 'departure_not_recorded':
      return 'Chưa ghi nhận ngày đoàn rời'
    case 'report_not_accepted':
      return reportWords[problem.detail] ?? 'Báo cáo kết quả chưa được tiếp nhận'
    case 'not_agreed':
      return 'Lãnh đạo cơ quan chưa đồng ý đón đoàn'
    case 'not_permitted':
      return 'Chưa có văn bản đồng ý của cấp có thẩm quyền'
    default:
      return problem.code satisfies never
  }
}

const clashed: Readonly<Record<VisitClash['what'], string>> = {
  host_leader: 'Người chủ trì',
  reception_member: 'Người tham dự',
  interpreter: 'Phiên dịch',
  room: 'Địa điểm',
}

/** "Phiên dịch Trần Thị B đang ở đoàn khác 12–13/05/2026: Đoàn …". */
export const clashSentence = ({ what, name, other, from, to, time }: VisitClash): string => {
  const when = [dayRange(from, to), time].filter((part) => part !== '').join(', ')
  const where =
    other.of === 'trip' ? 'đi nước ngoài' : what === 'room' ? 'đã dùng cho đoàn khác' : 'cũng tiếp đoàn khác'
  return `${clashed[what]} ${name} ${where} ${when}: ${other.title}`
}
