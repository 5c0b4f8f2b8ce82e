import type { DocumentContent } from '#domain/document/document-content.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { VisitFacts, VisitGuest, VisitResult } from '#domain/document/facts.ts'
import { specimenVisit, specimenVisitResult } from '#domain/document/specimens/specimen-visit.ts'
import { specimenCountries, specimenProfile, specimenSigner } from '#domain/document/specimens.ts'
import { type DocumentOutcome, writeDocument } from '#domain/document/write-document.ts'
import { day } from '#domain/testing/samples.ts'

// Documents about a visit, as their tests write them.

export const VISIT_LETTERS = ['inbound_visit_request', 'inbound_visit_notice', 'inbound_visit_police_notice'] as const
export const BEFORE_VISIT = [...VISIT_LETTERS, 'inbound_visit_programme'] as const
export const ALL_OF_VISIT = [...BEFORE_VISIT, 'inbound_visit_result'] as const

export const visitOutcome = (
  kind: DocumentKind,
  visit: VisitFacts = specimenVisit(),
  result: VisitResult = specimenVisitResult,
): DocumentOutcome =>
  writeDocument({
    kind,
    facts: kind === 'inbound_visit_result' ? { type: 'visit_result', visit, result } : { type: 'visit', visit },
    profile: specimenProfile,
    signer: specimenSigner,
    countries: specimenCountries,
    urgency: null,
    draftingSymbol: '',
    today: day('2026-04-01'),
  })

export const writeVisit = (...about: Parameters<typeof visitOutcome>): DocumentContent => {
  const written = visitOutcome(...about)
  if (!written.ok) throw new Error(JSON.stringify(written.missing))
  return written.value
}
export const texts = (content: DocumentContent) => content.body.map(({ text }) => text)
export const missing = (...about: Parameters<typeof visitOutcome>) => {
  const written = visitOutcome(...about)
  return written.ok ? [] : written.missing.map(({ label }) => label)
}
/** A visit whose guests differ from the specimen's. */
export const withGuest = (changes: Partial<VisitGuest>, count = 1): VisitFacts => {
  const visit = specimenVisit(count)
  return { ...visit, guests: visit.guests.map((guest) => ({ ...guest, ...changes })) }
}
