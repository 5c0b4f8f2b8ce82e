import * as z from 'zod'
import { keepers, route } from '#contract/route.ts'
import { OwedDuty } from '#contract/routes/duty.ts'
import { readers } from '#contract/routes/outbound-trip.ts'
import { LetterState } from '#domain/letter/letter.ts'
import { LetterId, UnitId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** How far ahead the lists look, in days; 0: only what is late. */
export const reminderReach = [0, 3, 7, 14] as const

/** The last công văn đôn đốc of a unit that was not withdrawn. */
export const UnitReminder = z.strictObject({
  id: LetterId,
  state: LetterState,
  /** "05/KHCN-VP"; empty until issued. */
  numberAndSymbol: z.string(),
  issuedOn: LocalDate.nullable(),
  isSent: z.boolean(),
})
export type UnitReminder = z.infer<typeof UnitReminder>

/** What one unit owes, the soonest first. */
export const OwingUnit = z.strictObject({
  /** Null: nobody of a unit answers for it. */
  unitId: UnitId.nullable(),
  unitName: z.string(),
  late: z.int(),
  owed: z.array(OwedDuty).min(1),
  reminder: UnitReminder.nullable(),
})
export type OwingUnit = z.infer<typeof OwingUnit>

export const reminderRoutes = {
  /** Late duties and those due within so many days, by unit; the unit with the longest overdue first. */
  'reminder.list': route({
    input: z.strictObject({ within: z.literal(reminderReach) }),
    output: z.strictObject({ today: LocalDate, units: z.array(OwingUnit) }),
    errors: [],
    mayCall: readers,
  }),
  /** How many duties are late, and due within seven days: the badge and the note at opening. */
  'reminder.count': route({
    input: z.void(),
    output: z.strictObject({ late: z.int(), soon: z.int() }),
    errors: [],
    mayCall: readers,
  }),
  /** One draft công văn đôn đốc for each unit; a unit whose draft waits already keeps it. The letters, in the order asked. */
  'reminder.prepare': route({
    input: z.strictObject({ unitIds: z.array(UnitId).min(1).max(200) }),
    output: z.array(LetterId),
    errors: ['reminder.nothing_late'],
    mayCall: keepers,
  }),
  /** What is late and due in the coming seven days, as a page to print. */
  'reminder.digest': route({
    input: z.void(),
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), fileName: z.string() }),
    errors: ['agency.none_in_force'],
    mayCall: readers,
  }),
  'reminder.print': route({
    input: z.void(),
    output: z.enum(['printed', 'cancelled', 'failed']),
    errors: ['agency.none_in_force'],
    mayCall: readers,
  }),
} as const
