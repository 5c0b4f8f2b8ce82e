import type { OwingUnit, UnitReminder } from '#contract/routes/reminder.ts'
import type { LetterSummary } from '#db/repositories/letter-queries.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { type Duty, isOpen } from '#domain/duty/duty.ts'
import { newLetter } from '#domain/letter/letter-life.ts'
import type { LetterId, UnitId } from '#domain/shared/ids.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { unitRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { type DigestDependencies, digestPages } from '#electron/services/digest-pages.ts'
import { letterLink } from '#electron/services/letter-rows.ts'
import { openRecords } from '#electron/services/open-records.ts'
import { owedDuty } from '#electron/services/owed-duty.ts'
import { askedOfUnits, isLate, lateByUnit, unitNames } from '#electron/services/owing-units.ts'
import type { TripDependencies } from '#electron/services/trip-dependencies.ts'

type Dependencies = DigestDependencies & Pick<TripDependencies, 'newId' | 'now'>

/** Within how many days a duty is counted as coming. */
const SOON_DAYS = 7

const noChoices = { signerId: null, urgency: null, draftingSymbol: null } as const

const shown = (letter: LetterSummary): UnitReminder => {
  const { id, state, numberAndSymbol } = letterLink(letter)
  return { id, state, numberAndSymbol, issuedOn: letter.issuedOn, isSent: letter.dispatchCount > 0 }
}

/** The last reminder of each unit; newest change first, as the query gives them. */
const lastReminders = async (repos: Repositories): Promise<ReadonlyMap<UnitId, LetterSummary>> => {
  const all = (await repos.letters.summaries({ ofUnits: true })).filter(({ state }) => state !== 'withdrawn')
  return new Map(
    all.toReversed().flatMap((letter) => (letter.record.of === 'unit' ? [[letter.record.unitId, letter]] : [])),
  )
}

/** Đôn đốc: what is late and due, by the unit that answers for it, and one letter for each. */
export const reminderService = (dependencies: Dependencies) => {
  const { uow, today, newId, now, who } = dependencies
  const within =
    (days: number) =>
    (duty: Duty): boolean =>
      isOpen(duty) &&
      // A day counted from a planned return that has passed is no day at all: the return is not recorded yet.
      (isLate(duty) || (days > 0 && duty.dueOn >= today() && duty.dueOn <= addDays(today(), days)))

  return {
    list: ({
      within: days,
    }: {
      readonly within: number
    }): Promise<Result<{ today: ReturnType<typeof today>; units: OwingUnit[] }, never>> =>
      uow().read(async (repos) => {
        const asked = await askedOfUnits(repos, today(), within(days))
        const nameOf = await unitNames(repos)
        const reminders = await lastReminders(repos)
        const units = [...asked].map(([unitId, owing]): OwingUnit => {
          const owed = owing.flatMap((one) => one.duties.map((duty) => owedDuty(one, duty)))
          const reminder = unitId === null ? undefined : reminders.get(unitId)
          return {
            unitId,
            unitName: nameOf(unitId),
            late: owed.filter(({ duty }) => isLate(duty)).length,
            owed,
            reminder: reminder === undefined ? null : shown(reminder),
          }
        })
        return ok({ today: today(), units })
      }),

    count: (): Promise<Result<{ late: number; soon: number }, never>> =>
      uow().read(async (repos) => {
        const duties = (await openRecords(repos, today())).flatMap((one) => one.duties.filter(within(SOON_DAYS)))
        const late = duties.filter(isLate).length
        return ok({ late, soon: duties.length - late })
      }),

    prepare: ({
      unitIds,
    }: {
      readonly unitIds: readonly UnitId[]
    }): Promise<Result<LetterId[], 'reminder.nothing_late'>> =>
      uow().write(async (repos): Promise<Result<LetterId[], 'reminder.nothing_late'>> => {
        const late = await lateByUnit(repos, today())
        const reminders = await lastReminders(repos)
        const ids: LetterId[] = []
        for (const unitId of new Set(unitIds)) {
          if (!late.has(unitId)) return fail('reminder.nothing_late')
          const last = reminders.get(unitId)
          if (last?.state === 'draft') {
            ids.push(last.id)
            continue
          }
          const letter = newLetter(
            { id: newId<LetterId>(), kind: 'reminder', record: unitRef(unitId), choices: noChoices },
            { at: now(), by: who() },
          )
          await repos.letters.insert(letter)
          ids.push(letter.id)
        }
        return ok(ids)
      }),

    ...digestPages(dependencies, { isDue: within(SOON_DAYS), days: SOON_DAYS }),
  }
}
