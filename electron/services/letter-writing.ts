import { type AgencyProfile, profileInForce, type Signer } from '#domain/agency/agency.ts'
import type { DocumentContent } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { DocumentFacts } from '#domain/document/facts.ts'
import { type DocumentOutcome, missingData, writeDocument } from '#domain/document/write-document.ts'
import type { MissingItem } from '#domain/document/writer.ts'
import { chosenSigner } from '#domain/letter/chosen-signer.ts'
import type { Letter } from '#domain/letter/letter.ts'
import { type Difference, differences, followsRecord, lostDifferences } from '#domain/letter/letter-differences.ts'
import { originalOf, withReplacement } from '#domain/letter/replacement.ts'
import type { SignerId } from '#domain/shared/ids.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import type { LetterDependencies } from '#electron/services/letter-dependencies.ts'
import type { LetterSource } from '#electron/services/letter-source.ts'

type Deps = Pick<LetterDependencies, 'today' | 'countries'>
/** What of a letter its words depend on. */
export type Writable = Pick<Letter, 'kind' | 'record' | 'relation' | 'corrections' | 'choices'>

/** The letter that a công văn đính chính corrects, also when it takes the place of another one. */
const corrected = (letter: Pick<Letter, 'relation'>, source: LetterSource): Letter => {
  const original = source.original(letter)
  if (original === null) throw new Error('a correction of no letter')
  return letter.relation?.type === 'replaces' ? corrected(original, source) : original
}

/** Words of letters from the register as it is. */
export const letterWriting = ({ today, countries }: Deps) => {
  const factsOf = (
    letter: Omit<Writable, 'choices'>,
    source: LetterSource,
    profile: AgencyProfile | null,
  ): DocumentFacts => {
    const type = documentKinds[letter.kind].facts
    if (type === 'correction') {
      const original = originalOf(corrected(letter, source))
      if (original === null) throw new Error('a correction of a letter that was not issued')
      return { type, original, items: letter.corrections }
    }
    const facts = source.record(letter.record).facts(letter.kind, profile)
    if (facts === null) throw new Error(`no ${letter.record.of} is written as ${letter.kind}`)
    return facts
  }

  const signerToday = (source: LetterSource, chosen: SignerId | null): Signer | null =>
    chosenSigner(source.signers, chosen, today())

  /** The letter as it would be now, with the head in force and the signer in office today; or what is missing for it. */
  const draft = (letter: Writable, source: LetterSource): DocumentOutcome => {
    const profile = profileInForce(source.profiles, today())
    const outcome = writeDocument({
      kind: letter.kind,
      facts: factsOf(letter, source, profile),
      profile,
      signer: signerToday(source, letter.choices.signerId),
      countries,
      urgency: letter.choices.urgency,
      draftingSymbol: letter.choices.draftingSymbol ?? '',
      today: today(),
    })
    const replaced = letter.relation?.type === 'replaces' ? source.original(letter) : null
    const original = replaced === null ? null : originalOf(replaced)
    return outcome.ok && original !== null ? { ok: true, value: withReplacement(outcome.value, original) } : outcome
  }

  type Frozen = Pick<DocumentContent, 'facts' | 'appendices'> & {
    readonly kind: DocumentKind
    readonly record: RecordRef
    readonly profileId: AgencyProfile['id']
    readonly signerId: SignerId
  }

  return {
    draft,

    /** Head and signer of a draft that lacks nothing. */
    signing: (letter: Writable, source: LetterSource): { readonly profile: AgencyProfile; readonly signer: Signer } => {
      const profile = profileInForce(source.profiles, today())
      const signer = signerToday(source, letter.choices.signerId)
      if (profile === null || signer === null) throw new Error('a letter was written without head or signer')
      return { profile, signer }
    },

    /** What keeps a kind of letter from being written for a record today. */
    missing: (kind: DocumentKind, record: RecordRef, source: LetterSource): readonly MissingItem[] => {
      const profile = profileInForce(source.profiles, today())
      const facts = factsOf({ kind, record, relation: null, corrections: [] }, source, profile)
      return missingData({ kind, facts, profile, signer: signerToday(source, null) })
    },

    /** What the record says otherwise than a frozen letter. Its own head and signer are kept: they are no part of the record. */
    drift: (
      { kind, record, profileId, signerId, facts, appendices }: Frozen,
      source: LetterSource,
    ): readonly Difference[] => {
      if (!followsRecord(kind)) return []
      const current = writeDocument({
        kind,
        facts: factsOf({ kind, record, relation: null, corrections: [] }, source, null),
        profile: source.profiles.find(({ id }) => id === profileId) ?? null,
        signer: source.signers.find(({ id }) => id === signerId) ?? null,
        countries,
        urgency: null,
        draftingSymbol: '',
        today: today(),
      })
      return current.ok ? differences({ kind, facts, appendices }, current.value) : lostDifferences(current.missing)
    },
  }
}

export type LetterWriting = ReturnType<typeof letterWriting>
