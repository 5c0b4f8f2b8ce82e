import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { PassportCustody } from '#domain/passport/passport-custody.ts'
import { OutboundTripId, PassportCustodyId, PassportId, StaffMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'
import { PassportKind } from '#domain/staff/staff.ts'

/** One official or diplomatic passport and where it is. */
export const CustodyRow = z.strictObject({
  passportId: PassportId,
  staffMemberId: StaffMemberId,
  fullName: z.string(),
  unitName: z.string(),
  kind: PassportKind,
  number: z.string(),
  expiresOn: LocalDate.nullable(),
  state: z.enum(['in_store', 'handed_out', 'overdue']),
  custody: PassportCustody.nullable(),
  tripTitle: z.string(),
  /** The hand-back day; null while its holder is not back, or it is in the store. */
  dueOn: LocalDate.nullable(),
  /** Days left or late, in the unit of the rule. */
  days: z.int().nullable(),
  unit: z.enum(['working_day', 'calendar_day']),
  why: z.string(),
})
export type CustodyRow = z.infer<typeof CustodyRow>

/** A trip of the holder that the passport is recorded for; the number of its decision, empty while there is none. */
export const CustodyTrip = z.strictObject({
  id: OutboundTripId,
  title: z.string(),
  departsOn: LocalDate,
  returnsOn: LocalDate,
  decisionNumber: z.string(),
})
export type CustodyTrip = z.infer<typeof CustodyTrip>

export const passportCustodyRoutes = {
  'passport_custody.list': route({ input: z.void(), output: z.array(CustodyRow), errors: [], mayCall: keepers }),
  /** What a passport may be handed out for, the latest departure first. */
  'passport_custody.trips': route({
    input: z.strictObject({ passportId: PassportId }),
    output: z.array(CustodyTrip),
    errors: ['passport_custody.not_found'],
    mayCall: keepers,
  }),
  /** Only for a trip of its holder that is neither called off nor closed and that names this passport. */
  'passport_custody.hand_out': route({
    input: z.strictObject({
      passportId: PassportId,
      tripId: OutboundTripId,
      decisionNumber: line(50),
      on: LocalDate,
      note: optionalLine(300),
    }),
    output: PassportCustody,
    errors: [
      'passport_custody.not_found',
      'passport_custody.already_out',
      'passport_custody.not_official',
      'passport_custody.in_future',
      'passport_custody.not_for_trip',
      'outbound_trip.not_found',
    ],
    mayCall: keepers,
  }),
  /**
   * Meets the hand-back duty of the member; a late one says why. Its day counts from the entry, so of a journey that has
   * begun the entry is recorded first.
   */
  'passport_custody.hand_back': route({
    input: z.strictObject({
      id: PassportCustodyId,
      revision: z.int().min(1),
      on: LocalDate,
      lateReason: optionalLine(500),
      note: optionalLine(300),
    }),
    output: PassportCustody,
    errors: [
      'passport_custody.not_found',
      'passport_custody.already_back',
      'passport_custody.back_before_out',
      'passport_custody.in_future',
      'passport_custody.late_reason_missing',
      'passport_custody.return_not_recorded',
      'passport_custody.changed_elsewhere',
    ],
    mayCall: keepers,
  }),
  /** Phiếu giao, nhận to sign, as pages. */
  'passport_custody.slip': route({
    input: z.strictObject({ id: PassportCustodyId }),
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), fileName: z.string() }),
    errors: ['passport_custody.not_found', 'agency.none_in_force'],
    mayCall: keepers,
  }),
  'passport_custody.print': route({
    input: z.strictObject({ id: PassportCustodyId }),
    output: z.enum(['printed', 'cancelled', 'failed']),
    errors: ['passport_custody.not_found', 'agency.none_in_force'],
    mayCall: keepers,
  }),
} as const
