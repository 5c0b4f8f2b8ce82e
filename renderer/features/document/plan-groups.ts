import type { PlannedLetter } from '#contract/routes/letter.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { eventNames, OTHER_EVENT } from '#renderer/features/document/words.ts'

type PlanGroup = { readonly title: string; readonly letters: readonly PlannedLetter[] }

/** The kinds of a plan by what makes an office write them, in the plan's order; the rest last. */
export const planGroups = (plan: readonly PlannedLetter[]): readonly PlanGroup[] => {
  const events = [...new Set(plan.map(({ event }) => event))].toSorted(
    (a, b) => Number(a === null) - Number(b === null),
  )
  return events.map((event) => ({
    title: event === null ? OTHER_EVENT : eventNames[event],
    letters: plan.filter((letter) => letter.event === event),
  }))
}

/** What will be made: what was ticked, or what is owed while nothing was; never what the trip cannot have. */
export const chosenKinds = (
  plan: readonly PlannedLetter[],
  ticked: readonly DocumentKind[] | null,
): readonly DocumentKind[] =>
  plan.filter(({ kind, isOwed }) => (ticked === null ? isOwed : ticked.includes(kind))).map(({ kind }) => kind)

/** The ticked kinds after one was ticked or unticked. */
export const toggled = (
  plan: readonly PlannedLetter[],
  ticked: readonly DocumentKind[] | null,
  kind: DocumentKind,
): readonly DocumentKind[] => {
  const chosen = chosenKinds(plan, ticked)
  return chosen.includes(kind) ? chosen.filter((one) => one !== kind) : chosenKinds(plan, [...chosen, kind])
}
