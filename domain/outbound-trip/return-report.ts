import * as z from 'zod'
import type { TripResult } from '#domain/document/facts.ts'
import { AttachmentId, Instant, OutboundTripId, TripMemberId } from '#domain/shared/ids.ts'
import { optionalLine, paragraph } from '#domain/shared/text.ts'

/** Thỏa thuận, cam kết with partners: what, by whom, by when. A draft keeps a row that is half typed. */
export const Agreement = z.strictObject({
  content: optionalLine(500),
  responsible: optionalLine(200),
  deadline: optionalLine(100),
})
export type Agreement = z.infer<typeof Agreement>

/** The fixed parts of a return report. A private trip may say only that it went as planned. */
export const ReportContent = z.strictObject({
  /** "Diễn ra đúng kế hoạch": the short form of a private trip. */
  wentAsPlanned: z.boolean(),
  course: paragraph(10_000),
  achieved: paragraph(10_000),
  pending: paragraph(5000),
  agreements: z.array(Agreement).max(50),
  proposals: paragraph(5000),
  cost: paragraph(2000),
  incidents: paragraph(5000),
})
export type ReportContent = z.infer<typeof ReportContent>

export const emptyReport: ReportContent = {
  wentAsPlanned: false,
  course: '',
  achieved: '',
  pending: '',
  agreements: [],
  proposals: '',
  cost: '',
  incidents: '',
}

/** Đang soạn · đã nộp · đã tiếp nhận · trả lại để bổ sung. */
export const ReportState = z.enum(['draft', 'submitted', 'accepted', 'sent_back'])
export type ReportState = z.infer<typeof ReportState>

/** One member's part of the report on a trip; all parts of a group are kept. */
export const ReportPart = z.strictObject({
  tripId: OutboundTripId,
  memberId: TripMemberId,
  content: ReportContent,
  state: ReportState,
  /** Why it was sent back; empty otherwise. */
  note: paragraph(1000),
  attachmentIds: z.array(AttachmentId).max(20),
  /** Who filed it: the traveller, or the officer for him. */
  filedBy: optionalLine(100),
  filedAt: Instant.nullable(),
  decidedBy: optionalLine(100),
  decidedAt: Instant.nullable(),
  /** Rises by one with every save; 0: nothing has been written yet. */
  revision: z.int().min(0),
})
export type ReportPart = z.infer<typeof ReportPart>

/** A part of the form that cannot be filed as it is; `agreements`: a row says who and when, but not what. */
export type ReportProblem = 'course' | 'achieved' | 'agreements'

/** What keeps a part from being filed; empty when nothing does. */
export const reportProblems = (content: ReportContent, isPrivateTrip: boolean): readonly ReportProblem[] => {
  if (content.wentAsPlanned && isPrivateTrip) return []
  const isHalf = ({ content: what, responsible, deadline }: Agreement): boolean =>
    what === '' && (responsible !== '' || deadline !== '')
  return [
    ...(content.course === '' ? (['course'] as const) : []),
    ...(content.achieved === '' && !isPrivateTrip ? (['achieved'] as const) : []),
    ...(content.agreements.some(isHalf) ? (['agreements'] as const) : []),
  ]
}

/**
 * A part as it is filed: without empty rows, the short form without what had been typed into the long one, and the long
 * one without the tick that belongs to private trips.
 */
export const filedContent = (content: ReportContent, isPrivateTrip: boolean): ReportContent => {
  if (content.wentAsPlanned && isPrivateTrip) return { ...emptyReport, wentAsPlanned: true }
  return {
    ...content,
    wentAsPlanned: false,
    agreements: content.agreements.filter(({ content: what }) => what !== ''),
  }
}

/** The report of the whole group: accepted once a part is, and none waits for an answer. */
export const groupReportState = (parts: readonly Pick<ReportPart, 'state'>[]): ReportState | 'none' => {
  if (parts.length === 0) return 'none'
  for (const state of ['submitted', 'sent_back'] as const) if (parts.some((part) => part.state === state)) return state
  return parts.some(({ state }) => state === 'accepted') ? 'accepted' : 'draft'
}

type Named = { readonly id: ReportPart['memberId']; readonly fullName: string }

/** Accepted parts as one text; where several people wrote, each stands under his name. */
export const tripResultOf = (parts: readonly ReportPart[], members: readonly Named[]): TripResult => {
  const accepted = members.flatMap(({ id, fullName }) =>
    parts
      .filter((part) => part.memberId === id && part.state === 'accepted')
      .map(({ content }) => ({ fullName, content })),
  )
  const joined = (field: 'course' | 'achieved' | 'pending' | 'proposals' | 'cost' | 'incidents'): string => {
    const written = accepted.filter(({ content }) => content[field] !== '')
    return written.length < 2
      ? (written[0]?.content[field] ?? '')
      : written.map(({ fullName, content }) => `${fullName}:\n${content[field]}`).join('\n')
  }
  const asPlanned = accepted.length > 0 && accepted.every(({ content }) => content.wentAsPlanned)
  return {
    course: joined('course') || (asPlanned ? 'Chuyến đi diễn ra đúng kế hoạch.' : ''),
    achieved: joined('achieved') || (asPlanned ? 'Hoàn thành mục đích chuyến đi.' : ''),
    pending: joined('pending'),
    agreements: accepted.flatMap(({ content }) => content.agreements),
    proposals: joined('proposals'),
    cost: joined('cost'),
    incidents: joined('incidents'),
  }
}
