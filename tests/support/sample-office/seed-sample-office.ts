import type { InboundVisitId, LetterId, OutboundTripId, StaffMemberId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { bookLife } from '#tests/support/sample-office/book-life.ts'
import { letterLife } from '#tests/support/sample-office/letter-life.ts'
import { letterPlans } from '#tests/support/sample-office/letter-plans.ts'
import { officeDays } from '#tests/support/sample-office/office-days.ts'
import { officeLife, openRegister } from '#tests/support/sample-office/office-life.ts'
import { reportLife } from '#tests/support/sample-office/report-life.ts'
import { reportPlans } from '#tests/support/sample-office/report-plans.ts'
import { type ReportKey, seedContext } from '#tests/support/sample-office/seed-context.ts'
import { staffPlans } from '#tests/support/sample-office/staff-plans.ts'
import { inOrder } from '#tests/support/sample-office/timeline.ts'
import { tripLife } from '#tests/support/sample-office/trip-life.ts'
import { type TripPlan, tripPlans } from '#tests/support/sample-office/trip-plans.ts'
import { visitLife } from '#tests/support/sample-office/visit-life.ts'

export type SampleOffice = {
  readonly recoveryCode: string
  /** The trips by their key in the trip tables. */
  readonly trips: ReadonlyMap<string, OutboundTripId>
  /** The people by unit and place in it: `office-0` is the head of the office. */
  readonly staff: ReadonlyMap<string, StaffMemberId>
  /** The visits by their key. */
  readonly visits: ReadonlyMap<string, InboundVisitId>
  /** The letters by `letterKey`. */
  readonly letters: ReadonlyMap<string, LetterId>
  /** The parts of return reports by `reportKey`. */
  readonly reports: ReadonlyMap<string, ReportKey>
}

/** The day the sample office is made for: every phase and every state of a duty exists on it. */
export const SAMPLE_TODAY = LocalDate.parse('2026-11-23')

/**
 * Builds the invented department in an empty folder: 12 units, 150 people, 40 trips of the last three years, visits of every phase and
 * their letters, each thing recorded on its own day through the production services. Its accounts are `sampleAccounts`.
 */
export const seedSampleOffice = async (
  folder: string,
  { today }: { readonly today: LocalDate },
): Promise<SampleOffice> => {
  const days = officeDays(today)
  const context = seedContext(folder, days.opensOn)
  const { services } = context
  const { calendar, rules } = services.resources
  const staff = staffPlans(days)
  const trips = tripPlans(days, staff, calendar)
  const tripOf = (key: string): TripPlan => {
    const plan = trips.find(({ row }) => row.key === key)
    if (plan === undefined) throw new Error(`No trip ${key}`)
    return plan
  }
  const deeds = inOrder(
    [
      ...officeLife(days, staff),
      ...trips.flatMap((plan, index) => tripLife(plan, { rules, calendar }, 20 + index * 11)),
      ...reportPlans(trips).flatMap((plan) => reportLife(plan, tripOf(plan.trip), calendar)),
      ...bookLife(trips, today),
      ...visitLife(today),
      ...letterPlans.flatMap((plan) => letterLife(plan, tripOf(plan.trip), { today, calendar })),
    ],
    today,
  )
  try {
    const recoveryCode = await openRegister(context, days)
    for (const { on, run } of deeds) {
      context.setDay(on)
      await run(context)
    }
    return {
      recoveryCode,
      trips: context.trips,
      staff: new Map([...context.staff].map(([key, { id }]) => [key, id])),
      visits: context.visits,
      letters: context.letters,
      reports: context.reports,
    }
  } finally {
    services.vault.close()
  }
}
