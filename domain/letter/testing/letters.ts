import type { DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import { profile, signer, tripDocument } from '#domain/document/testing/trip-documents.ts'
import { issued } from '#domain/letter/issue-letter.ts'
import { type Letter, LetterChoices } from '#domain/letter/letter.ts'
import { freeze, newLetter, type Stamp } from '#domain/letter/letter-life.ts'
import { letterSeries } from '#domain/letter/letter-number.ts'
import { FileDigest, type Instant, LetterId, OutboundTripId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import type { Result } from '#domain/shared/result.ts'
import { day, sampleId } from '#domain/testing/samples.ts'

export const stamp: Stamp = { at: '2026-01-12T02:00:00.000Z' as Instant, by: 'Người thử' }
export const digest = (digit: string): FileDigest => FileDigest.parse(digit.repeat(64))
export const letterId = (n: number): LetterId => LetterId.parse(sampleId(8, n))
export const choices = LetterChoices.parse({ signerId: null, urgency: null, draftingSymbol: null })

export const value = <T>(result: Result<T>): T => {
  if (result.ok) return result.value
  throw new Error(result.error.code)
}

/** A letter in each state, about the sample trip; the number is "05", the day 12 January 2026. */
export const aDraft = (kind: DocumentKind = 'outbound_trip_report', n = 1): Letter =>
  newLetter({ id: letterId(n), kind, record: tripRef(OutboundTripId.parse(sampleId(4, 1))), choices }, stamp)

export const aFrozen = (kind?: DocumentKind, n?: number): Letter => {
  const draft = aDraft(kind, n)
  const facts = {
    content: tripDocument(draft.kind),
    profileId: profile.id,
    signerId: signer.id,
    templateDigest: digest('a'),
    fileDigest: digest('b'),
    recordRevision: 1,
  }
  return value(freeze(draft, facts, stamp))
}

export const anIssued = (kind?: DocumentKind, n?: number): Letter => {
  const frozen = aFrozen(kind, n)
  const series = letterSeries(frozen.kind, profile)
  const number = DocumentNumber.parse(series === '' ? '' : '05')
  return issued(frozen, { number, series, on: day('2026-01-12'), copies: 5 }, digest('c'), stamp)
}

export const inState = (state: Letter['state'], kind?: DocumentKind): Letter => {
  switch (state) {
    case 'draft':
      return aDraft(kind)
    case 'awaiting_number':
      return aFrozen(kind)
    case 'issued':
      return anIssued(kind)
    case 'withdrawn':
      return { ...aDraft(kind), state: 'withdrawn' }
    default:
      return state satisfies never
  }
}
