import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { Writer } from '#domain/document/writer.ts'
import { dueDigest } from '#domain/document/writers/due-digest.ts'
import { correction, reminder } from '#domain/document/writers/follow-up-letters.ts'
import {
  inboundVisitChange,
  inboundVisitNotice,
  inboundVisitPoliceNotice,
  inboundVisitProgramme,
  inboundVisitRequest,
  inboundVisitResult,
} from '#domain/document/writers/inbound-visit.ts'
import {
  outboundTripNotice,
  outboundTripReport,
  outboundTripRequest,
} from '#domain/document/writers/outbound-trip-letters.ts'
import {
  outboundTripDecision,
  outboundTripPreReport,
  outboundTripResult,
  outboundTripSubmission,
} from '#domain/document/writers/outbound-trip-papers.ts'
import { passportSlip } from '#domain/document/writers/passport-slip.ts'
import { outboundTripApplication, outboundTripCommitment } from '#domain/document/writers/personal-papers.ts'
import { outgoingRegister, passportCustody } from '#domain/document/writers/registers.ts'
import { annualPlan, overdueReturns, periodReport } from '#domain/document/writers/reports.ts'
import { outboundTripChange } from '#domain/document/writers/trip-change.ts'

/** Who writes which kind; a kind without a writer does not compile. */
export const writers: Readonly<Record<DocumentKind, Writer>> = {
  outbound_trip_submission: outboundTripSubmission,
  outbound_trip_request: outboundTripRequest,
  outbound_trip_decision: outboundTripDecision,
  outbound_trip_pre_report: outboundTripPreReport,
  outbound_trip_report: outboundTripReport,
  outbound_trip_notice: outboundTripNotice,
  outbound_trip_commitment: outboundTripCommitment,
  outbound_trip_application: outboundTripApplication,
  outbound_trip_change: outboundTripChange,
  outbound_trip_result: outboundTripResult,
  inbound_visit_request: inboundVisitRequest,
  inbound_visit_notice: inboundVisitNotice,
  inbound_visit_police_notice: inboundVisitPoliceNotice,
  inbound_visit_change: inboundVisitChange,
  inbound_visit_programme: inboundVisitProgramme,
  inbound_visit_result: inboundVisitResult,
  reminder,
  due_digest: dueDigest,
  correction,
  period_report: periodReport,
  overdue_returns: overdueReturns,
  annual_plan: annualPlan,
  passport_custody: passportCustody,
  passport_slip: passportSlip,
  outgoing_register: outgoingRegister,
}
