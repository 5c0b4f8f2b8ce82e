import { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { DocumentFacts } from '#domain/document/facts.ts'
import { specimenSlip } from '#domain/document/specimens/specimen-slip.ts'
import { specimenTrip, specimenTripResult } from '#domain/document/specimens/specimen-trip.ts'
import { specimenVisit, specimenVisitChange, specimenVisitResult } from '#domain/document/specimens/specimen-visit.ts'
import {
  custodyRow,
  inboundRow,
  outboundRow,
  overdueRow,
  planRow,
  registerRow,
  rowsOf,
} from '#domain/document/specimens/statistic-rows.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

// Facts of people and bodies that do not exist: what a template is tried with and the sheet of tags shows.
// Records alone are in specimens/specimen-trip.ts and specimens/specimen-visit.ts.

export const specimenProfile: AgencyProfile = AgencyProfile.parse({
  id: '00000000-0000-4000-8902-000000000001',
  validFrom: '2025-07-01',
  superiorName: 'UBND tỉnh Tân Mẫu',
  name: 'Sở Khoa học và Công nghệ',
  symbol: 'KHCN',
  draftingSymbol: 'VP',
  place: 'Tân Mẫu',
  peopleCommitteeName: 'Ủy ban nhân dân tỉnh Tân Mẫu',
  hasForeignAffairsDepartment: true,
  foreignAffairsName: 'Sở Ngoại vụ tỉnh Tân Mẫu',
  provincialPoliceName: 'Công an tỉnh Tân Mẫu',
  leadershipName: 'Lãnh đạo Sở',
  decisionBases: ['Căn cứ chức năng, nhiệm vụ, quyền hạn của Sở', 'Theo đề nghị của Chánh Văn phòng Sở'],
  recipientLines: {
    people_committee: ['Giám đốc Sở (để b/c)'],
    foreign_affairs: [],
    provincial_police: [],
    leadership: [],
    as_written: ['Giám đốc Sở (để b/c)'],
  },
})

export const specimenSigner: Signer = Signer.parse({
  id: '00000000-0000-4000-8903-000000000001',
  fullName: 'Lê Văn C',
  post: 'Phó Giám đốc',
  headPost: 'Giám đốc',
  authority: 'for_head',
  validFrom: '2025-07-01',
  validTo: null,
})

const COUNTRIES: Readonly<Record<string, string>> = {
  DE: 'Đức',
  JP: 'Nhật Bản',
  KR: 'Hàn Quốc',
  SG: 'Singapore',
  TH: 'Thái Lan',
  TW: 'Đài Loan (Trung Quốc)',
}

/** Names of the few countries that specimens use; any other code stands for itself. */
export const specimenCountries: CountryName = (code) => COUNTRIES[code] ?? code

const FIRST = LocalDate.parse('2026-01-01')
const LAST = LocalDate.parse('2026-03-31')

/**
 * Whole facts for one kind, so that its document can be written with nothing missing. `count` is the number of members,
 * guests or rows of its lists; only lists of statistics may have none.
 */
export const specimenFacts = (kind: DocumentKind, count = 3): DocumentFacts => {
  const { facts, travel, event } = documentKinds[kind]
  const trip = () =>
    specimenTrip(count, {
      isPrivate: travel === 'private',
      isPermitted: event !== 'permission' || kind === 'outbound_trip_decision',
      isExtended: event === 'change',
    })
  switch (facts) {
    case 'trip':
      return { type: facts, trip: trip() }
    case 'trip_result':
      return { type: facts, trip: trip(), result: specimenTripResult }
    case 'visit':
      return { type: facts, visit: specimenVisit(count) }
    case 'visit_change':
      return { type: facts, visit: specimenVisit(count), change: specimenVisitChange }
    case 'visit_result':
      return { type: facts, visit: specimenVisit(count), result: specimenVisitResult }
    case 'reminder':
      return {
        type: facts,
        addressee: 'Phòng Mẫu 1',
        items: [
          {
            of: 'trip',
            trip: trip(),
            owed: [
              {
                document: 'Báo cáo kết quả chuyến đi',
                authorityName: specimenProfile.peopleCommitteeName,
                dueOn: LocalDate.parse('2026-03-17'),
                lateBy: 3,
                unit: 'working_day',
              },
            ],
          },
        ],
      }
    case 'due_digest':
      return {
        type: facts,
        asOf: LocalDate.parse('2026-03-19'),
        until: LocalDate.parse('2026-03-26'),
        officer: 'Trịnh Thị Giữ Sổ',
        units: Array.from({ length: count }, (_, index) => ({
          name: `Phòng Mẫu ${index + 1}`,
          dues: [
            {
              document: 'Báo cáo kết quả chuyến đi',
              authorityName: specimenProfile.peopleCommitteeName,
              recordTitle: 'Đoàn công tác về chuyển đổi số',
              dueOn: LocalDate.parse(index === 0 ? '2026-03-17' : '2026-03-24'),
              lateBy: index === 0 ? 2 : 0,
              unit: 'working_day' as const,
            },
          ],
        })),
      }
    case 'correction':
      return {
        type: facts,
        original: {
          typeName: 'Công văn',
          numberAndSymbol: '05/KHCN-VP',
          issuedOn: LocalDate.parse('2026-01-05'),
          subject: 'V/v báo cáo việc cử đoàn đi công tác tại Nhật Bản',
          addressees: [specimenProfile.peopleCommitteeName],
        },
        items: [{ label: 'Ngày về', before: '07/03/2026', after: '08/03/2026' }],
      }
    case 'period':
      return {
        type: facts,
        period: 'quý I năm 2026',
        from: FIRST,
        to: LAST,
        outbound: { groups: 3, journeys: 12, people: 11 },
        inbound: { groups: 2, journeys: 9, people: 9 },
        byCountry: [
          { name: 'Nhật Bản', groups: 2, journeys: 8 },
          { name: 'Thái Lan', groups: 1, journeys: 4 },
        ],
        byPurpose: [
          { name: 'Đi công tác', groups: 2, journeys: 8 },
          { name: 'Việc riêng', groups: 1, journeys: 4 },
        ],
        byUnit: [
          { name: 'Phòng Mẫu 1', groups: 2, journeys: 8 },
          { name: 'Phòng Mẫu 2', groups: 1, journeys: 4 },
        ],
        byFunding: [
          { name: 'Ngân sách nhà nước', groups: 2, journeys: 8 },
          { name: 'Cá nhân tự chi trả', groups: 1, journeys: 4 },
        ],
        lateDuties: ['Báo cáo kết quả Đoàn công tác về chuyển đổi số: muộn 03 ngày làm việc'],
        outboundRows: rowsOf(outboundRow, count),
        inboundRows: rowsOf(inboundRow, count),
        overdueRows: rowsOf(overdueRow, count),
      }
    case 'overdue_returns':
      return { type: facts, asOf: LAST, rows: rowsOf(overdueRow, count) }
    case 'annual_plan':
      return { type: facts, year: 2026, rows: rowsOf(planRow, count) }
    case 'passport_custody':
      return { type: facts, from: FIRST, to: LAST, rows: rowsOf(custodyRow, count) }
    case 'passport_slip':
      return { type: facts, slips: Array.from({ length: count }, (_, index) => specimenSlip(index)) }
    case 'outgoing_register':
      return { type: facts, from: FIRST, to: LAST, rows: rowsOf(registerRow, count) }
    default:
      return facts satisfies never
  }
}
