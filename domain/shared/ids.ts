import * as z from 'zod'

/** Ids are UUIDs as text, branded per thing they name, made by the one injected `newId`. */
const id = <B extends string>() => z.uuid().brand<B>()

export const AccountId = id<'AccountId'>()
export type AccountId = z.infer<typeof AccountId>
export const AgencyProfileId = id<'AgencyProfileId'>()
export type AgencyProfileId = z.infer<typeof AgencyProfileId>
export const SignerId = id<'SignerId'>()
export type SignerId = z.infer<typeof SignerId>
export const UnitId = id<'UnitId'>()
export type UnitId = z.infer<typeof UnitId>
export const StaffMemberId = id<'StaffMemberId'>()
export type StaffMemberId = z.infer<typeof StaffMemberId>
export const PassportId = id<'PassportId'>()
export type PassportId = z.infer<typeof PassportId>
export const OutboundTripId = id<'OutboundTripId'>()
export type OutboundTripId = z.infer<typeof OutboundTripId>
export const TripMemberId = id<'TripMemberId'>()
export type TripMemberId = z.infer<typeof TripMemberId>
export const InboundVisitId = id<'InboundVisitId'>()
export type InboundVisitId = z.infer<typeof InboundVisitId>
export const VisitorId = id<'VisitorId'>()
export type VisitorId = z.infer<typeof VisitorId>
export const PartnerId = id<'PartnerId'>()
export type PartnerId = z.infer<typeof PartnerId>
export const FollowUpId = id<'FollowUpId'>()
export type FollowUpId = z.infer<typeof FollowUpId>
export const PlanItemId = id<'PlanItemId'>()
export type PlanItemId = z.infer<typeof PlanItemId>
export const AttachmentId = id<'AttachmentId'>()
export type AttachmentId = z.infer<typeof AttachmentId>
export const PassportCustodyId = id<'PassportCustodyId'>()
export type PassportCustodyId = z.infer<typeof PassportCustodyId>
export const DeadlineRuleId = id<'DeadlineRuleId'>()
export type DeadlineRuleId = z.infer<typeof DeadlineRuleId>
export const LetterId = id<'LetterId'>()
export type LetterId = z.infer<typeof LetterId>
export const DispatchId = id<'DispatchId'>()
export type DispatchId = z.infer<typeof DispatchId>
export const DocumentTemplateId = id<'DocumentTemplateId'>()
export type DocumentTemplateId = z.infer<typeof DocumentTemplateId>
/** A file of the register is named by the SHA-256 of its bytes, in lower-case hexadecimal. */
export const FileDigest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'FileDigest'>()
export type FileDigest = z.infer<typeof FileDigest>

/** The instant of a record, ISO 8601 in UTC, from the one injected clock. */
export const Instant = z.iso.datetime().brand<'Instant'>()
export type Instant = z.infer<typeof Instant>
