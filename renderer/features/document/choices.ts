import {
  Abbreviation,
  type AgencyProfile,
  profileInForce,
  type Signer,
  signersInOffice,
} from '#domain/agency/agency.ts'
import { Urgency } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { Unit } from '#domain/staff/staff.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'
import { urgencyLabels } from '#renderer/words/letter-words.ts'

const rank = { head: 0, acting: 1, for_head: 2, by_order: 2, by_authorisation: 2 } as const

/** Those in office on a day, the head of the agency (or who acts as head) first. */
export const signersToChoose = (signers: readonly Signer[], day: LocalDate): readonly Signer[] =>
  signersInOffice(signers, day).toSorted((a, b) => rank[a.authority] - rank[b.authority])

export const urgencyOptions: readonly Option[] = [
  { value: '', label: 'Không' },
  ...Urgency.options.map((urgency) => ({ value: urgency, label: urgencyLabels[urgency] })),
]

export const urgencyOf = (value: string): Urgency | null => {
  const parsed = Urgency.safeParse(value)
  return parsed.success ? parsed.data : null
}

/**
 * Drafting units by their abbreviation; the empty one is what the agency profile says. An abbreviation that no unit has
 * any more stays to be seen.
 */
export const draftingOptions = (
  units: readonly Pick<Unit, 'name' | 'abbreviation' | 'isActive'>[],
  profiles: readonly AgencyProfile[],
  today: LocalDate,
  chosen: string | null,
): readonly Option[] => {
  const own = profileInForce(profiles, today)?.draftingSymbol ?? ''
  const known = units
    .filter(({ abbreviation, isActive }) => isActive && Abbreviation.safeParse(abbreviation).success)
    .filter(({ abbreviation }) => abbreviation !== own)
    .map(({ name, abbreviation }) => ({ value: abbreviation, label: `${abbreviation} – ${name}` }))
  const isKnown = chosen === null || known.some(({ value }) => value === chosen)
  return [
    { value: '', label: own === '' ? 'Theo hồ sơ cơ quan' : `${own} – theo hồ sơ cơ quan` },
    ...known,
    ...(isKnown || chosen === null ? [] : [{ value: chosen, label: chosen }]),
  ]
}

/** What a kind lets an officer choose: a paper that a person signs for himself has no signer of the agency, no urgency. */
export const choosable = (kind: DocumentKind): boolean => documentKinds[kind].form !== 'personal'
