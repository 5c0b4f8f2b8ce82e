import type { Database } from 'better-sqlite3'
import { addDays, daysBetween, type LocalDate } from '#domain/shared/local-date.ts'
import { foldMarks } from '#domain/shared/text.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { fillLetters, type LetterStatements } from '#tests/support/filled-register/letters.ts'
import {
  hasOfficialPassport,
  nameOf,
  passportNumber,
  staffId,
  unitName,
} from '#tests/support/filled-register/people.ts'

type Span = { readonly from: LocalDate; readonly to: LocalDate }
type Fill = {
  readonly trips: number
  readonly staff: number
  readonly today: LocalDate
  readonly firstDay: LocalDate
  readonly perTrip: number
}

const kinds = ['business', 'study_visit', 'conference', 'business', 'study'] as const
const countries = ['JP', 'KR', 'CN', 'SG', 'TH', 'DE', 'FR', 'AU']
const subjects = ['Ứng dụng công nghệ', 'Chuyển đổi số', 'Đổi mới sáng tạo', 'Nông nghiệp số', 'Sở hữu trí tuệ']
/** Days after the return until an office has closed the file. */
const CLOSED_AFTER = 100
const LAST_AHEAD = 80

/** How far an office has brought a trip by today: what is decided, where the group is. */
const stageOf = (n: number, { from, to }: Span, today: LocalDate) => {
  const ahead = daysBetween(today, from)
  if (n % 37 === 0) return { steps: ['submitted', 'refused'], exit: null, entry: null } as const
  if (n % 41 === 0) return { steps: ['submitted', 'approved', 'cancelled'], exit: null, entry: null } as const
  if (ahead > 50) return { steps: [], exit: null, entry: null } as const
  if (ahead > 30) return { steps: ['submitted'], exit: null, entry: null } as const
  if (ahead > 10) return { steps: ['submitted', 'agreed', 'approved'], exit: null, entry: null } as const
  const permitted = ['submitted', 'agreed', 'approved', 'cleared'] as const
  if (ahead > 0) return { steps: permitted, exit: null, entry: null } as const
  if (to >= today) return { steps: permitted, exit: from, entry: null } as const
  if (daysBetween(to, today) < CLOSED_AFTER) return { steps: permitted, exit: from, entry: to } as const
  return { steps: [...permitted, 'closed'], exit: from, entry: to } as const
}

const statements = (raw: Database) => ({
  trip: raw.prepare(
    `INSERT INTO outbound_trip (id, title, kind, host, purpose, is_in_annual_plan, departs_on, returns_on, actual_exit_on,
       actual_entry_on, revision, search_text, search_folded) VALUES (?, ?, ?, 'Viện Công nghệ Kansai', ?, 1, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  leg: raw.prepare('INSERT INTO outbound_trip_leg VALUES (?, ?, ?, ?, NULL, NULL)'),
  funding: raw.prepare("INSERT INTO outbound_trip_funding VALUES (?, 0, 'state_budget', '', 120000000, 'VND', NULL)"),
  member: raw.prepare(
    `INSERT INTO outbound_trip_member (id, trip_id, position, staff_member_id, role, full_name, birth_on, kind, post,
       unit_name, rank, is_party_member, passport_kind, passport_number, passport_expires_on, briefed_on, committed_on,
       has_own_journey) VALUES (?, ?, ?, ?, ?, ?, '1985-03-09', 'civil_servant', 'Chuyên viên', ?, 'Chuyên viên, bậc 3/9', ?, ?, ?, '2036-05-04', ?, ?, 0)`,
  ),
  decision: raw.prepare(
    "INSERT INTO outbound_trip_decision VALUES (?, ?, ?, ?, '125/QĐ-UBND', 'UBND tỉnh', '', 'Ghi chú', NULL, NULL, NULL, ?, 'Cán bộ')",
  ),
  met: raw.prepare(
    `INSERT INTO duty_fulfilment (trip_id, rule_code, authority, member_id, document_number, sent_on, due_on, planned_on,
       late_by, frozen_why, frozen_basis, calendar_version, recorded_at, recorded_by)
     VALUES (?, ?, ?, ?, '12/KHCN-VP', ?, ?, ?, 0, ?, 'Căn cứ', 'lịch', ?, 'Cán bộ')`,
  ),
  part: raw.prepare("INSERT INTO return_report_part VALUES (?, ?, ?, 'accepted', '', 'Người đi', ?, 'Cán bộ', ?, 2)"),
})

const why = `Quy định: báo cáo trước chuyến đi ít nhất 05 ngày làm việc trước ngày đi. ${'Đếm ngày. '.repeat(12)}`
const content = JSON.stringify({
  wentAsPlanned: false,
  course: 'Đoàn đã làm việc theo chương trình. '.repeat(10),
  achieved: 'Thống nhất nội dung hợp tác. '.repeat(10),
  pending: '',
  agreements: [],
  proposals: '',
  cost: '',
  incidents: '',
})

/**
 * Trips with at least four members, two legs, six duties and three letters each. The same people travel together in turn,
 * so that nobody is on two trips at once.
 */
export const fillTrips = (
  raw: Database,
  letters: LetterStatements,
  { trips, staff, today, firstDay, perTrip }: Fill,
): void => {
  const put = statements(raw)
  const length = daysBetween(firstDay, today) + LAST_AHEAD
  const groups = Math.floor(staff / (perTrip + 1))
  for (let n = 0; n < trips; n += 1) {
    const from = addDays(firstDay, Math.floor((n * length) / trips))
    const span: Span = { from, to: addDays(from, 3 + (n % 5)) }
    const { steps, exit, entry } = stageOf(n, span, today)
    const id = sampleId(4, n)
    const people = Array.from({ length: perTrip + (n % 2) }, (_, index) => (n % groups) * (perTrip + 1) + index)
    const title = `Đoàn ${subjects[n % subjects.length]} ${n}`
    const text = [title, 'Viện Công nghệ Kansai', ...people.map(nameOf), 'Osaka', 'Seoul', '125/QĐ-UBND'].join('\n')
    put.trip.run(
      id,
      title,
      kinds[n % kinds.length],
      'Trao đổi kinh nghiệm quản lý khoa học và công nghệ',
      span.from,
      span.to,
      exit,
      entry,
      steps.length + 1,
      text.toLowerCase(),
      foldMarks(text),
    )
    put.leg.run(id, 0, countries[n % countries.length], 'Osaka')
    put.leg.run(id, 1, countries[(n + 3) % countries.length], 'Seoul')
    put.funding.run(id)
    const memberIds = people.map((_person, index) => sampleId(8, n * 10 + index))
    for (const [index, person] of people.entries())
      put.member.run(
        memberIds[index],
        id,
        index,
        staffId(person),
        index === 0 ? 'leader' : 'member',
        nameOf(person),
        unitName(person),
        person % 3 === 0 ? 1 : 0,
        hasOfficialPassport(person) ? 'official' : 'ordinary',
        passportNumber(person),
        from,
        from,
      )
    const askedOn = addDays(from, -45)
    for (const [index, kind] of steps.entries())
      put.decision.run(id, index, kind, askedOn, `${askedOn}T03:00:0${index}.000Z`)

    const before = addDays(from, -8)
    const isCleared = steps.some((kind) => kind === 'cleared' || kind === 'cancelled')
    const isClosed = steps.some((kind) => kind === 'closed')
    const meet = (rule: string, authority: string, on: LocalDate, planned: LocalDate, member: string | null = null) =>
      put.met.run(id, rule, authority, member, on, on, planned, why, `${on}T03:00:00.000Z`)
    if (isCleared) {
      meet('trip_permission_request', 'foreign_affairs', addDays(from, -30), from)
      meet('trip_report_before', 'people_committee', before, from)
      meet('trip_report_before', 'foreign_affairs', before, from)
    }
    if (isClosed) {
      const after = addDays(span.to, 4)
      meet('trip_report_after', 'people_committee', after, span.to)
      meet('trip_report_after', 'foreign_affairs', after, span.to)
      for (const [index, person] of people.entries())
        if (hasOfficialPassport(person))
          meet('passport_hand_back', 'passport_manager', after, span.to, memberIds[index] ?? null)
      put.part.run(id, memberIds[0], content, `${after}T03:00:00.000Z`, `${after}T04:00:00.000Z`)
    }
    fillLetters(letters, { owner: 'trip_id', recordId: id, n, on: addDays(from, -20) })
  }
}
