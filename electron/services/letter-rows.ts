import type { LetterRow, LetterView } from '#contract/routes/letter.ts'
import type { LetterSummary } from '#db/repositories/letter-queries.ts'
import type { DocumentContent } from '#domain/document/document-content.ts'
import { documentKinds } from '#domain/document/document-kind.ts'
import { notYetNumbered, numberAndSymbol } from '#domain/document/numbering.ts'
import type { DocumentOutcome } from '#domain/document/write-document.ts'

type Link = LetterView['followers'][number]

const numbering = ({ number, issuedOn }: Pick<LetterSummary, 'number' | 'issuedOn'>) =>
  issuedOn === null ? notYetNumbered : { number, on: issuedOn }

export const letterLink = (
  letter: Pick<LetterSummary, 'id' | 'kind' | 'state' | 'symbol' | 'number' | 'issuedOn'>,
): Link => ({
  id: letter.id,
  kind: letter.kind,
  state: letter.state,
  numberAndSymbol: letter.symbol === null ? '' : numberAndSymbol({ symbol: letter.symbol }, numbering(letter)),
})

type Shown = Pick<DocumentContent, 'symbol' | 'subject' | 'addressees' | 'signerName'>

/** What a line says of a letter whose content is not frozen: of a draft what it would say now, else the name of its kind. */
const unfrozen = (kind: LetterSummary['kind'], outcome: DocumentOutcome | null): Shown =>
  outcome?.ok ? outcome.value : { symbol: '', subject: documentKinds[kind].label, addressees: [], signerName: '' }

/** One line of the list; `outcome` is what a draft would be now, null for all others. */
export const letterRow = (letter: LetterSummary, outcome: DocumentOutcome | null, isOutdated: boolean): LetterRow => {
  const { symbol, subject, addressees, signerName } = letter
  const shown =
    symbol === null || subject === null || addressees === null || signerName === null
      ? unfrozen(letter.kind, outcome)
      : { symbol, subject, addressees, signerName }
  return {
    id: letter.id,
    kind: letter.kind,
    record: letter.record,
    recordTitle: letter.recordTitle,
    state: letter.state,
    isSent: letter.state === 'issued' && letter.dispatchCount > 0,
    numberAndSymbol: numberAndSymbol(shown, numbering(letter)),
    issuedOn: letter.issuedOn,
    subject: shown.subject,
    addressees: [...shown.addressees],
    signerName: shown.signerName,
    urgency: letter.urgency,
    // What has been corrected or replaced since is known to differ.
    isOutdated: isOutdated && !letter.isSuperseded,
    missingCount: outcome === null || outcome.ok ? 0 : outcome.missing.length,
    relation: letter.relation,
    isSuperseded: letter.isSuperseded,
    changedAt: letter.changedAt,
    revision: letter.revision,
  }
}
