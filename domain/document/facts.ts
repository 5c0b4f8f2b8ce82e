import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { BirthDate, Passport } from '#domain/staff/staff.ts'

/** What a return report says beyond the trip itself: the fixed parts of the form (the field's reference, 2.4). */
export type TripResult = {
  /** Diễn biến: programme as it was, whom one met. */
  readonly course: string
  /** Kết quả đạt được. */
  readonly achieved: string
  /** Nội dung đang trao đổi; empty when there is none. */
  readonly pending: string
  /** Thỏa thuận: content, who carries it out, by when. */
  readonly agreements: readonly { readonly content: string; readonly responsible: string; readonly deadline: string }[]
  /** Đề xuất, kiến nghị; empty when there is none. */
  readonly proposals: string
  /** Chi phí thực tế. */
  readonly cost: string
  /** Sự cố; empty when there was none. */
  readonly incidents: string
}

export type VisitGuest = {
  /** Exactly as in the passport, never re-cased. */
  readonly fullName: string
  readonly sex: 'male' | 'female' | 'unknown'
  readonly birth: BirthDate
  /** ISO 3166-1 alpha-2. */
  readonly nationality: string
  readonly passportNumber: string
  readonly passportExpiresOn: LocalDate | null
  readonly post: string
  readonly organisation: string
  readonly isLeader: boolean
}

/** Chương trình: one line, "08:00 - 09:30", of one day. */
export type VisitProgrammeItem = {
  readonly on: LocalDate
  readonly time: string
  readonly content: string
  /** For the guests' copy; empty where nobody has translated it, like `placeEn`. */
  readonly contentEn: string
  readonly place: string
  readonly placeEn: string
  readonly participants: string
  readonly responsible: string
}

/** Đoàn vào, as far as its documents need it. */
export type VisitFacts = {
  readonly title: string
  /** Cơ quan, tổ chức nước ngoài. */
  readonly partner: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Organisations that come with the first one. */
  readonly furtherPartners: readonly { readonly name: string; readonly country: string }[]
  readonly purpose: string
  readonly area: string
  /** Cấp đoàn; empty where nobody said. */
  readonly level: string
  readonly arrivesOn: LocalDate
  readonly departsOn: LocalDate
  readonly place: string
  /** Hình thức: "Làm việc", "Hội thảo". */
  readonly manner: string
  /** Chủ trì tiếp and who takes part on the agency's side. */
  readonly hostLeader: string
  readonly receptionMembers: string
  readonly interpreter: string
  readonly lodging: string
  /** Kinh phí; empty when the guests bear it themselves or nobody has said. */
  readonly funding: string
  /** Đơn vị đầu mối, with a telephone number. */
  readonly contact: string
  /** Lãnh đạo tỉnh tiếp đoàn. */
  readonly isReceivedByLeaders: boolean
  /** Places of the programme that are marked as sensitive. */
  readonly sensitivePlaces: readonly string[]
  /** Giấy phép vào khu vực cấm, khu vực hạn chế; empty when none is needed. */
  readonly restrictedAreaPermit: string
  readonly guests: readonly VisitGuest[]
  readonly programme: readonly VisitProgrammeItem[]
}

export type VisitResult = {
  /** Nội dung trao đổi. */
  readonly discussed: string
  /** Kết quả đạt được. */
  readonly achieved: string
  readonly agreements: readonly { readonly content: string; readonly responsible: string; readonly deadline: string }[]
  /** Đánh giá, vấn đề phát sinh (an ninh, truyền thông). */
  readonly assessment: string
  readonly gifts: string
  readonly proposals: string
}

/** The last change, postponement or cancellation of a visit. */
export type VisitChange = {
  readonly kind: 'changed' | 'postponed' | 'cancelled'
  readonly on: LocalDate
  readonly reason: string
  /** Văn bản của việc thay đổi; empty when there is none. */
  readonly documentNumber: string
}

/** A duty somebody owes, as a reminder names it. */
export type OwedDocument = {
  readonly document: string
  readonly authorityName: string
  readonly dueOn: LocalDate
  readonly lateBy: number
  readonly unit: 'working_day' | 'calendar_day'
}

/** What a reminder is about: a trip, or a visit as its documents tell it. */
export type RemindedOf =
  | { readonly of: 'trip'; readonly trip: OutboundTrip }
  | { readonly of: 'visit'; readonly visit: RemindedVisit }

export type RemindedVisit = Pick<
  VisitFacts,
  'title' | 'partner' | 'country' | 'furtherPartners' | 'arrivesOn' | 'departsOn'
> & {
  readonly guestCount: number
}

/** One duty in the digest: `lateBy` above 0 when its day has passed. */
export type DueLine = OwedDocument & { readonly recordTitle: string }

/** One handing over of an official or diplomatic passport, as the slip tells it. */
export type PassportSlip = {
  /** Back to the store; else out to its holder. */
  readonly isBack: boolean
  readonly on: LocalDate
  readonly fullName: string
  readonly post: string
  readonly unitName: string
  readonly passport: Pick<Passport, 'kind' | 'number' | 'expiresOn'>
  readonly tripTitle: string
  readonly decisionNumber: string
  /** Who hands it out or takes it back for the agency. */
  readonly officer: string
  /** Empty unless it comes back late. */
  readonly lateReason: string
  readonly note: string
}

/** Rows of statistics are texts already: the reports issue makes them from records. */
export type StatisticRow = Readonly<Record<string, string>>

export type CountOf = { readonly name: string; readonly groups: number; readonly journeys: number }

/** Đoàn, lượt and người are three different numbers. */
export type PeriodCounts = { readonly groups: number; readonly journeys: number; readonly people: number }

export type DocumentFacts =
  | { readonly type: 'trip'; readonly trip: OutboundTrip }
  | { readonly type: 'trip_result'; readonly trip: OutboundTrip; readonly result: TripResult }
  | { readonly type: 'visit'; readonly visit: VisitFacts }
  | { readonly type: 'visit_result'; readonly visit: VisitFacts; readonly result: VisitResult }
  | { readonly type: 'visit_change'; readonly visit: VisitFacts; readonly change: VisitChange | null }
  | {
      readonly type: 'reminder'
      /** Unit or person reminded, as addressed. */
      readonly addressee: string
      /** Record by record; one of them, or all of a unit's. */
      readonly items: readonly (RemindedOf & { readonly owed: readonly OwedDocument[] })[]
    }
  | {
      readonly type: 'due_digest'
      readonly asOf: LocalDate
      readonly until: LocalDate
      /** Who prints it, and signs. */
      readonly officer: string
      /** What each unit owes, the late first. */
      readonly units: readonly { readonly name: string; readonly dues: readonly DueLine[] }[]
    }
  | {
      readonly type: 'correction'
      /** "Công văn số 05/KHCN-VP ngày 05 tháng 01 năm 2026", in parts. */
      readonly original: {
        readonly typeName: string
        readonly numberAndSymbol: string
        readonly issuedOn: LocalDate
        readonly subject: string
        readonly addressees: readonly string[]
      }
      readonly items: readonly { readonly label: string; readonly before: string; readonly after: string }[]
    }
  | {
      readonly type: 'period'
      /** "tháng 01 năm 2026", "quý I năm 2026". */
      readonly period: string
      readonly from: LocalDate
      readonly to: LocalDate
      readonly outbound: PeriodCounts
      readonly inbound: PeriodCounts
      /** Of đoàn ra; a group may stand in several lines. */
      readonly byCountry: readonly CountOf[]
      readonly byPurpose: readonly CountOf[]
      readonly byUnit: readonly CountOf[]
      readonly byFunding: readonly CountOf[]
      readonly lateDuties: readonly string[]
      readonly outboundRows: readonly StatisticRow[]
      readonly inboundRows: readonly StatisticRow[]
      readonly overdueRows: readonly StatisticRow[]
    }
  | { readonly type: 'overdue_returns'; readonly asOf: LocalDate; readonly rows: readonly StatisticRow[] }
  | { readonly type: 'annual_plan'; readonly year: number; readonly rows: readonly StatisticRow[] }
  | {
      readonly type: 'passport_custody'
      readonly from: LocalDate
      readonly to: LocalDate
      readonly rows: readonly StatisticRow[]
    }
  | { readonly type: 'passport_slip'; readonly slips: readonly PassportSlip[] }
  | {
      readonly type: 'outgoing_register'
      readonly from: LocalDate
      readonly to: LocalDate
      readonly rows: readonly StatisticRow[]
    }

export type FactsOf<K extends DocumentFacts['type']> = Extract<DocumentFacts, { readonly type: K }>
