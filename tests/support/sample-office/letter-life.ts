import type { WorkingCalendar } from '#domain/calendar/working-calendar.ts'
import { documentKinds } from '#domain/document/document-kind.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import {
  answerLetter,
  freezeLetter,
  issueLetter,
  letterKey,
  prepareLetters,
  sendLetter,
  withdrawLetter,
} from '#tests/support/sample-office/letter-deeds.ts'
import type { LetterPlan } from '#tests/support/sample-office/letter-plans.ts'
import { workingDaysFrom } from '#tests/support/sample-office/office-days.ts'
import type { SeedContext } from '#tests/support/sample-office/seed-context.ts'
import type { Deed } from '#tests/support/sample-office/timeline.ts'
import { changeTrip } from '#tests/support/sample-office/trip-deeds.ts'
import type { MetDuty } from '#tests/support/sample-office/trip-duty-days.ts'
import type { TripPlan } from '#tests/support/sample-office/trip-plans.ts'

/** Whether a duty of a trip is met by sending one of its letters, so that nobody records it by hand. */
export const isMetByLetter = (plans: readonly LetterPlan[], trip: string, { ruleCode, authority }: MetDuty): boolean =>
  plans
    .filter((plan) => plan.trip === trip && plan.fate === 'sent')
    .flatMap(({ kinds }) => kinds.map((kind) => documentKinds[kind]))
    .some(({ meets, addressees }) => meets.includes(ruleCode) && addressees.some((role) => role === authority))

type Days = { readonly today: LocalDate; readonly calendar: WorkingCalendar }

/** Everything the office does about the letters of one plan, in the order it does it. */
export const letterLife = (plan: LetterPlan, trip: TripPlan, { today, calendar }: Days): readonly Deed[] => {
  const { fate, from, days, note = '', afterwards } = plan
  const later = (day: LocalDate, count: number): LocalDate =>
    count === 0 ? day : workingDaysFrom(calendar, day, count)
  const lastOn = later(from === 'departure' ? trip.departsOn : today, days)
  const keys = plan.kinds.map((kind) => letterKey(plan.trip, kind))
  const deed = (daysBefore: number, run: Deed['run']): Deed => ({ on: later(lastOn, -daysBefore), run })
  const each = (daysBefore: number, run: (context: SeedContext, key: string) => Promise<void>): Deed =>
    deed(daysBefore, async (context) => {
      for (const key of keys) await run(context, key)
    })
  const prepared = (daysBefore: number): Deed => deed(daysBefore, (context) => prepareLetters(context, plan))
  // Signed and numbered on one day: whoever is head and whatever the agency is called cannot change in between.
  const issued = (daysBefore: number): Deed =>
    each(daysBefore, async (context, key) => {
      await freezeLetter(context, key)
      await issueLetter(context, key, later(lastOn, -daysBefore))
    })
  const sent: Deed = each(0, (context, key) => sendLetter(context, key, { ...plan, sentOn: lastOn }))

  const afterwardsOn = afterwards === undefined ? lastOn : later(lastOn, afterwards.days)
  const followed: readonly Deed[] =
    afterwards === undefined
      ? []
      : [
          {
            on: afterwardsOn,
            run: async (context) => {
              await changeTrip(context, plan.trip, afterwards.change)
              if (afterwards.answer === undefined) return
              for (const key of keys) {
                const answer = await answerLetter(context, key, afterwards.answer)
                await freezeLetter(context, answer)
                await issueLetter(context, answer, afterwardsOn)
                await sendLetter(context, answer, { ...plan, sentOn: afterwardsOn })
              }
            },
          },
        ]

  switch (fate) {
    case 'draft':
      return [prepared(0)]
    case 'awaiting_number':
      return [prepared(1), each(0, freezeLetter)]
    case 'issued':
      return [prepared(2), issued(0)]
    case 'sent':
      return [prepared(3), issued(1), sent, ...followed]
    case 'withdrawn':
      return [prepared(3), each(2, freezeLetter), each(0, (context, key) => withdrawLetter(context, key, note))]
    default:
      return fate satisfies never
  }
}
