import { journeyOf } from '#domain/outbound-trip/journey.ts'
import {
  isPrivate,
  type OutboundTrip,
  type OutboundTripKind,
  type TripMember,
} from '#domain/outbound-trip/outbound-trip.ts'
import {
  emptyReport,
  filedContent,
  type ReportContent,
  type ReportPart,
  type ReportState,
  reportProblems,
} from '#domain/outbound-trip/return-report.ts'
import type { Instant } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

/** What the person who writes has on the page. */
export type Written = { readonly content: ReportContent; readonly attachmentIds: ReportPart['attachmentIds'] }
/** Who did it, and when. */
export type ReportStamp = { readonly by: string; readonly at: Instant }

type StepError = 'return_report.step_not_allowed'

/** Before anything is written: an empty draft that is not stored. */
export const emptyPart = (tripId: OutboundTrip['id'], memberId: TripMember['id']): ReportPart => ({
  tripId,
  memberId,
  content: emptyReport,
  state: 'draft',
  note: '',
  attachmentIds: [],
  filedBy: '',
  filedAt: null,
  decidedBy: '',
  decidedAt: null,
  revision: 0,
})

/** Gate 5: a report is asked for, and taken, only after its writer's own exit. */
export const mayReport = (
  trip: Pick<OutboundTrip, 'actualExitOn' | 'actualEntryOn'>,
  member: Pick<TripMember, 'ownJourney'>,
): boolean => journeyOf(trip, member).exitOn !== null

/** A part can be written while it has not been filed, and again once it came back. */
export const isWritable = (state: ReportState): boolean => state === 'draft' || state === 'sent_back'

const next = (part: ReportPart, changes: Partial<ReportPart>): ReportPart => ({
  ...part,
  ...changes,
  revision: part.revision + 1,
})

/** What is written so far; one that came back stays so, with its note, until it is filed again. */
export const writeDraft = (part: ReportPart, written: Written): Result<ReportPart, StepError> =>
  isWritable(part.state) ? ok(next(part, written)) : fail('return_report.step_not_allowed')

/** Nộp báo cáo: by the traveller, or by the officer for him. */
export const filePart = (
  part: ReportPart,
  { content, attachmentIds }: Written,
  kind: OutboundTripKind,
  { by, at }: ReportStamp,
): Result<ReportPart, StepError | 'return_report.parts_missing'> => {
  if (!isWritable(part.state)) return fail('return_report.step_not_allowed')
  const parts = reportProblems(content, isPrivate(kind))
  if (parts.length > 0) return fail('return_report.parts_missing', { parts })
  return ok(
    next(part, {
      content: filedContent(content, isPrivate(kind)),
      attachmentIds,
      state: 'submitted',
      note: '',
      filedBy: by,
      filedAt: at,
      decidedBy: '',
      decidedAt: null,
    }),
  )
}

/** Tiếp nhận: from then on the part never changes. */
export const acceptPart = (part: ReportPart, { by, at }: ReportStamp): Result<ReportPart, StepError> =>
  part.state === 'submitted'
    ? ok(next(part, { state: 'accepted', decidedBy: by, decidedAt: at }))
    : fail('return_report.step_not_allowed')

/** Trả lại để bổ sung, with what is wanted. */
export const sendPartBack = (
  part: ReportPart,
  note: string,
  { by, at }: ReportStamp,
): Result<ReportPart, StepError | 'return_report.note_missing'> => {
  if (part.state !== 'submitted') return fail('return_report.step_not_allowed')
  if (note === '') return fail('return_report.note_missing')
  return ok(next(part, { state: 'sent_back', note, decidedBy: by, decidedAt: at }))
}
