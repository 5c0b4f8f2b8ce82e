import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { DocumentFacts } from '#domain/document/facts.ts'
import { specimenVisitResult } from '#domain/document/specimens/specimen-visit.ts'
import { visitFactsOf } from '#domain/document/visit-of-record.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { type ReadLetter, readLetter } from '#scripts/show/lib/letters-agree/read-letter.ts'
import { docxOf } from '#tests/support/document-cases.ts'
import { sampleDocument, sampleProfile, sampleSigner } from '#tests/support/letter-samples.ts'

const factsOf = (kind: DocumentKind, record: InboundVisit): DocumentFacts => {
  const visit = visitFactsOf(record)
  switch (documentKinds[kind].facts) {
    case 'visit_result':
      return { type: 'visit_result', visit, result: specimenVisitResult }
    case 'visit_change': {
      const on = LocalDate.parse('2026-01-20')
      return {
        type: 'visit_change',
        visit,
        change: { kind: 'changed', on, reason: 'Theo thư bạn', documentNumber: '' },
      }
    }
    default:
      return { type: 'visit', visit }
  }
}

/** The file of a letter of a visit of the register. */
export const letterFile = (kind: DocumentKind, visit: InboundVisit): Uint8Array => {
  const content = sampleDocument({
    kind,
    facts: factsOf(kind, visit),
    signer: sampleSigner,
    urgency: null,
    profile: sampleProfile,
  })
  const numbering = { number: '5', on: LocalDate.parse('2026-01-25') }
  return docxOf({ name: kind, kind, content, numbering })
}

/** The letter, written to its file and read from it again. */
export const writtenLetter = (kind: DocumentKind, visit: InboundVisit): ReadLetter =>
  readLetter(letterFile(kind, visit))
