import type { LetterRow, LetterView } from '#contract/routes/letter.ts'
import { documentKinds } from '#domain/document/document-kind.ts'
import { notYetNumbered, numberAndSymbol } from '#domain/document/numbering.ts'
import type { DocumentOutcome } from '#domain/document/write-document.ts'
import { isNumbered } from '#domain/letter/letter-number.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { addDays } from '#domain/shared/local-date.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import type { LetterDependencies } from '#electron/services/letter-dependencies.ts'
import { foundLetter } from '#electron/services/letter-loading.ts'
import { missingDatum } from '#electron/services/letter-planning.ts'
import { letterLink, letterRow } from '#electron/services/letter-rows.ts'
import { letterSource } from '#electron/services/letter-source.ts'
import type { LetterWriting } from '#electron/services/letter-writing.ts'

type Deps = Pick<LetterDependencies, 'uow' | 'today'> & { readonly writing: LetterWriting }

/** Letters as screens show them, with all that follows from the register today. */
export const letterViews = ({ uow, today, writing }: Deps) => ({
  /** A number of queries that does not depend on the number of letters. */
  list: ({
    record,
    days,
  }: {
    readonly record: RecordRef | null
    readonly days: number
  }): Promise<Result<LetterRow[], never>> =>
    uow().read(async (repos) => {
      const filter = record === null ? { since: addDays(today(), -days) } : { record }
      const summaries = await repos.letters.summaries(filter)
      const drafts = await repos.letters.findAll(summaries.flatMap(({ id, state }) => (state === 'draft' ? [id] : [])))
      const older = await repos.letters.olderThanRecord(filter)
      const source = await letterSource(
        repos,
        [...drafts, ...older.map((letter) => ({ kind: letter.kind, record: letter.record, relation: null }))],
        today(),
      )
      const outcomes = new Map(drafts.map((letter) => [letter.id, writing.draft(letter, source)]))
      const outdated = new Set(
        older.filter((letter) => writing.drift(letter, source).length > 0).map(({ letterId }) => letterId),
      )
      return ok(summaries.map((row) => letterRow(row, outcomes.get(row.id) ?? null, outdated.has(row.id))))
    }),

  get: ({ id }: { readonly id: LetterId }): Promise<Result<LetterView, 'letter.not_found'>> =>
    uow().read(async (repos): Promise<Result<LetterView, 'letter.not_found'>> => {
      const found = await foundLetter(repos, id)
      if (!found.ok) return found
      const letter = found.value
      const { kind, record, frozen, issued } = letter
      const source = await letterSource(repos, [letter], today())
      const outcome: DocumentOutcome | null = letter.state === 'draft' ? writing.draft(letter, source) : null
      const content = frozen?.content ?? (outcome?.ok ? outcome.value : null)
      const original = source.original(letter)
      const followers = await repos.letters.summaries({ originalId: id })
      return ok({
        letter,
        recordTitle: source.record(record).title,
        subject: content?.subject ?? documentKinds[kind].label,
        addressees: [...(content?.addressees ?? [])],
        numberAndSymbol: content === null ? '' : numberAndSymbol(content, issued ?? notYetNumbered),
        missing: outcome === null || outcome.ok ? [] : outcome.missing.map(missingDatum),
        differences: frozen === null ? [] : [...writing.drift({ ...frozen, ...frozen.content, record }, source)],
        original:
          original === null
            ? null
            : letterLink({
                ...original,
                symbol: original.frozen?.content.symbol ?? null,
                number: original.issued?.number ?? null,
                issuedOn: original.issued?.on ?? null,
              }),
        followers: followers.filter(({ state }) => state !== 'withdrawn').map(letterLink),
        isNumbered: isNumbered(kind),
      })
    }),
})
