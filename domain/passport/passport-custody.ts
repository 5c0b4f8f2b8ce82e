import * as z from 'zod'
import { Instant, OutboundTripId, PassportCustodyId, PassportId, StaffMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

/**
 * One handing out of an official or diplomatic passport, until it is back. Handed out only on a decision (Luật
 * 49/2019/QH14, Điều 24.2.b); back within five working days of the entry (Điều 23.3), which is a deadline rule.
 */
export const PassportCustody = z.strictObject({
  id: PassportCustodyId,
  passportId: PassportId,
  staffMemberId: StaffMemberId,
  /** The trip it was handed out for. */
  tripId: OutboundTripId,
  decisionNumber: line(50),
  handedOutOn: LocalDate,
  handedOutBy: line(100),
  /** Null: still with its holder. */
  handedBackOn: LocalDate.nullable(),
  receivedBy: optionalLine(100),
  /** Obligatory on a late hand-back. */
  lateReason: optionalLine(500),
  note: optionalLine(300),
  recordedAt: Instant,
  revision: z.int().min(1),
})
export type PassportCustody = z.infer<typeof PassportCustody>

/** Trong tủ · đang giao · quá hạn nộp. Lost and withdrawn ones leave the register by the passport's own state. */
export type CustodyState = 'in_store' | 'handed_out' | 'overdue'

/** Where a passport is today; `dueOn` is the hand-back day of the trip it is out for, null until its holder is back. */
export const custodyState = (
  custody: Pick<PassportCustody, 'handedBackOn'> | null,
  dueOn: LocalDate | null,
  today: LocalDate,
): CustodyState => {
  if (custody === null || custody.handedBackOn !== null) return 'in_store'
  return dueOn !== null && today > dueOn ? 'overdue' : 'handed_out'
}

/** Months a passport must still be valid after the return: a warning, not a gate. */
export const VALIDITY_MONTHS = 6
