import type { Database, Statement } from 'better-sqlite3'
import { visitPartRows, visitRow } from '#db/repositories/inbound-visit-columns.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { InboundVisitId, StaffMemberId, VisitorId } from '#domain/shared/ids.ts'
import { addDays, daysBetween, type LocalDate } from '#domain/shared/local-date.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { aHost, aLine, aVisit, aVisitDecision, aVisitor } from '#domain/testing/visit-samples.ts'
import { fillLetters, type LetterStatements } from '#tests/support/filled-register/letters.ts'
import { nameOf, staffId } from '#tests/support/filled-register/people.ts'

type Fill = {
  readonly visits: number
  readonly guestsPerVisit: number
  readonly staff: number
  readonly today: LocalDate
  readonly firstDay: LocalDate
}

const countries = ['KR', 'JP', 'CN', 'SG', 'DE', 'FR', 'LA', 'TW'] as const
const subjects = ['Ứng dụng công nghệ', 'Chuyển đổi số', 'Đổi mới sáng tạo', 'Nông nghiệp số', 'Sở hữu trí tuệ']
const families = ['KIM', 'LEE', 'PARK', 'SATO', 'TANAKA', 'CHEN', 'MUELLER', 'DURAND', 'PHOMMA', 'WANG']
const givens = ['MAU AN', 'MAU BINH', 'MAU CUONG', 'MAU DUNG', 'MAU GIANG', 'MAU HOA', 'MAU KHANH', 'MAU LAN']
/** Days after the end until an office has closed the file. */
const CLOSED_AFTER = 30
const LAST_AHEAD = 60
const PARTNERS = 300
const ROOMS = 12

/** How far an office has brought a visit by today. */
const stageOf = (n: number, from: LocalDate, to: LocalDate, today: LocalDate) => {
  const ahead = daysBetween(today, from)
  const nobody = { arrival: null, departure: null }
  const steps = (...kinds: readonly VisitDecisionKind[]) => kinds
  if (n % 37 === 0) return { steps: steps('submitted', 'refused'), ...nobody }
  if (n % 41 === 0) return { steps: steps('submitted', 'agreed', 'cancelled'), ...nobody }
  if (ahead > 40) return { steps: steps(), ...nobody }
  if (ahead > 20) return { steps: steps('submitted'), ...nobody }
  if (ahead > 0) return { steps: steps('submitted', 'agreed'), ...nobody }
  if (to >= today) return { steps: steps('submitted', 'agreed'), arrival: from, departure: null }
  const left = { arrival: from, departure: to }
  return daysBetween(to, today) < CLOSED_AFTER
    ? { steps: steps('submitted', 'agreed'), ...left }
    : { steps: steps('submitted', 'agreed', 'closed'), ...left }
}

/** One statement for each table, with the columns of the row that comes first. */
const inserts = (raw: Database) => {
  const known = new Map<string, { readonly statement: Statement; readonly columns: readonly string[] }>()
  return (table: string, rows: readonly object[]): void => {
    for (const row of rows) {
      const columns = Object.keys(row)
      const found = known.get(table) ?? {
        statement: raw.prepare(
          `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        ),
        columns,
      }
      known.set(table, found)
      const values = new Map<string, unknown>(Object.entries(row))
      found.statement.run(found.columns.map((column) => values.get(column)))
    }
  }
}

const why = `Quy định: thông báo đoàn vào ít nhất 05 ngày làm việc trước ngày đến. ${'Đếm ngày. '.repeat(12)}`
const reportContent = JSON.stringify({
  discussed: 'Hai bên trao đổi về hợp tác nghiên cứu. '.repeat(10),
  achieved: 'Thống nhất nội dung hợp tác. '.repeat(10),
  agreements: [],
  assessment: 'Không phát sinh vấn đề.',
  gifts: '',
  proposals: '',
})

export const guestName = (n: number): string =>
  `${families[n % families.length]} ${givens[(n >> 3) % givens.length]} ${n % 997}`
export const guestPassport = (n: number): string => `M${10_000_000 + n}`
export const partnerName = (n: number): string => `Viện Nghiên cứu Mẫu ${n % PARTNERS}`

/** Visits with their guests, four lines of programme, hosts of the staff, three letters and six duties each. */
export const fillVisits = (
  raw: Database,
  letters: LetterStatements,
  { visits, guestsPerVisit, staff, today, firstDay }: Fill,
): void => {
  if (visits === 0) return
  const put = inserts(raw)
  const met = raw.prepare(
    `INSERT INTO duty_fulfilment (visit_id, rule_code, authority, member_id, document_number, sent_on, due_on, planned_on,
       late_by, frozen_why, frozen_basis, calendar_version, recorded_at, recorded_by)
     VALUES (?, ?, ?, NULL, '12/KHCN-VP', ?, ?, ?, 0, ?, 'Căn cứ', 'lịch', ?, 'Cán bộ')`,
  )
  const report = raw.prepare("INSERT INTO visit_report VALUES (?, ?, 'accepted', '', 'Cán bộ', ?, 'Lãnh đạo', ?, 2)")
  const base = aVisit()
  const guest = aVisitor(1)
  const step = aVisitDecision('submitted')
  const length = daysBetween(firstDay, today) + LAST_AHEAD
  for (let n = 0; n < visits; n += 1) {
    const id = InboundVisitId.parse(sampleId(20, n))
    const from = addDays(firstDay, Math.floor((n * length) / visits))
    const to = addDays(from, 1 + (n % 3))
    const { steps, arrival, departure } = stageOf(n, from, to, today)
    const askedOn = addDays(from, -45)
    const host = (role: number) => {
      const person = (n * 7 + role) % staff
      return aHost(nameOf(person), { staffMemberId: StaffMemberId.parse(staffId(person)) })
    }
    const visit: InboundVisit = {
      ...base,
      id,
      title: `Đoàn ${subjects[n % subjects.length]} ${n}`,
      arrivesOn: from,
      departsOn: to,
      partners: [{ partnerId: null, name: partnerName(n), country: countries[n % countries.length] ?? 'KR' }],
      hostLeader: host(0),
      receptionMembers: [host(1), host(2)],
      interpreter: host(3),
      programme: ['08:00', '10:00', '14:00', '16:00'].map((starts, index) =>
        aLine(index < 2 ? from : to, starts, { place: `Phòng họp số ${(n + index) % ROOMS}` }),
      ),
      visitors: Array.from({ length: guestsPerVisit }, (_, index) => {
        const person = n * guestsPerVisit + index
        return {
          ...guest,
          id: VisitorId.parse(sampleId(21, person)),
          fullName: guestName(person),
          passportNumber: guestPassport(person),
          isLeader: index === 0,
        }
      }),
      actualArrivalOn: arrival,
      actualDepartureOn: departure,
      decisions: steps.map((kind) => ({ ...step, kind, on: askedOn })),
      revision: steps.length + 1,
    }
    put('inbound_visit', [visitRow(visit)])
    const parts = visitPartRows(visit)
    put('inbound_visit_partner', parts.partners)
    put('inbound_visit_host', parts.hosts)
    put('inbound_visit_programme', parts.programme)
    put('inbound_visitor', parts.visitors)
    put('inbound_visit_decision', parts.decisions)

    const meet = (rule: string, on: LocalDate, planned: LocalDate): void => {
      for (const authority of ['people_committee', 'foreign_affairs', 'provincial_police'])
        met.run(id, rule, authority, on, on, planned, why, `${on}T03:00:00.000Z`)
    }
    if (arrival !== null) meet('visit_notice', addDays(from, -8), from)
    if (steps.includes('closed')) {
      const after = addDays(to, 4)
      meet('visit_result', after, to)
      report.run(id, reportContent, `${after}T03:00:00.000Z`, `${after}T04:00:00.000Z`)
    }
    fillLetters(letters, { owner: 'visit_id', recordId: id, n, on: addDays(from, -20) })
  }
}
