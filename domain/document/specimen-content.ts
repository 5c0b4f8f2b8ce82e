import type { DocumentContent, Urgency } from '#domain/document/document-content.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { Numbering } from '#domain/document/numbering.ts'
import { specimenCountries, specimenFacts, specimenProfile, specimenSigner } from '#domain/document/specimens.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** Number and day of a specimen: one digit each, so that the leading zeros show. */
export const specimenNumbering: Numbering = { number: '5', on: LocalDate.parse('2026-02-05') }

type Choices = {
  /** Members, guests or rows of its lists. */
  readonly count?: number
  readonly urgency?: Urgency | null
  readonly hasSuperior?: boolean
}

/** A whole document of a kind about people who do not exist. */
export const specimenContent = (
  kind: DocumentKind,
  { count = 3, urgency = null, hasSuperior = true }: Choices = {},
): DocumentContent => {
  const outcome = writeDocument({
    kind,
    facts: specimenFacts(kind, count),
    profile: hasSuperior ? specimenProfile : { ...specimenProfile, superiorName: '' },
    signer: specimenSigner,
    countries: specimenCountries,
    urgency,
    draftingSymbol: '',
    today: specimenNumbering.on ?? LocalDate.parse('2026-01-01'),
  })
  if (!outcome.ok) throw new Error(`the specimen of ${kind} lacks ${outcome.missing.map(({ label }) => label).join()}`)
  return outcome.value
}
