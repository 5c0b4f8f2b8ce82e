import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { workingDayFrom, workingDaysFrom } from '#tests/support/sample-office/office-days.ts'
import {
  type ReportPlan,
  reportContent,
  SENT_BACK_NOTE,
  travellerIn,
} from '#tests/support/sample-office/report-plans.ts'
import { type SeedContext, value } from '#tests/support/sample-office/seed-context.ts'
import type { Deed } from '#tests/support/sample-office/timeline.ts'
import { tripIdOf } from '#tests/support/sample-office/trip-deeds.ts'
import type { TripPlan } from '#tests/support/sample-office/trip-plans.ts'

/** The key of a part in the sample office: the trip's, and how far the part has come. */
export const reportKey = ({ trip, fate }: Pick<ReportPlan, 'trip' | 'fate'>): string => `${trip} ${fate}`

const keyOf = async (context: SeedContext, { trip, member }: ReportPlan) => {
  const { members } = value(await context.services.trips.get({ id: tripIdOf(context, trip) }), trip).trip
  const memberId = members[member]?.id
  if (memberId === undefined) throw new Error(`nobody at ${member} of ${trip}`)
  return { tripId: tripIdOf(context, trip), memberId }
}

/** The traveller writes with his own account; for others the officer does. */
const writtenBy = async (context: SeedContext, isTraveller: boolean, work: () => Promise<void>): Promise<void> => {
  const { session } = context.services
  if (!isTraveller) return work()
  value(await session.logIn(sampleAccounts.staffMember), 'log-in')
  await work()
  value(await session.logIn(sampleAccounts.officer), 'log-in')
}

/** Everything that is done about one part, in the order it is done, some days after the entry was recorded. */
export const reportLife = (plan: ReportPlan, trip: TripPlan, calendar: WorkingCalendar): readonly Deed[] => {
  const home = workingDayFrom(calendar, addDays(trip.entryOn, 1))
  const { fate } = plan
  const write: Deed['run'] = async (context) => {
    const key = await keyOf(context, plan)
    context.reports.set(reportKey(plan), key)
    const { reports } = context.services
    const written = { ...key, revision: 0, content: reportContent(trip, fate), attachmentIds: [] }
    await writtenBy(context, travellerIn(trip) === plan.member && fate === 'sent_back', async () => {
      if (fate === 'draft') value(await reports.saveDraft(written), reportKey(plan))
      else value(await reports.file(written), reportKey(plan))
    })
  }
  const decide: Deed['run'] = async (context) => {
    const reference = { ...(await keyOf(context, plan)), revision: 1 }
    const { reports } = context.services
    const outcome =
      fate === 'accepted'
        ? await reports.accept(reference)
        : await reports.sendBack({ ...reference, note: SENT_BACK_NOTE })
    value(outcome, reportKey(plan))
  }
  const written: Deed = { on: workingDaysFrom(calendar, home, 1), run: write }
  return fate === 'accepted' || fate === 'sent_back'
    ? [written, { on: workingDaysFrom(calendar, home, 2), run: decide }]
    : [written]
}
