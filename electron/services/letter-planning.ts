import type { MissingDatum, PlannedLetter } from '#contract/routes/letter.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { profileInForce, signersInOffice } from '#domain/agency/agency.ts'
import { DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { addresseeNames } from '#domain/document/write-document.ts'
import type { MissingItem } from '#domain/document/writer.ts'
import { kindsOwed } from '#domain/letter/duties-met.ts'
import type { CorrectionItem, Letter, LetterChoices } from '#domain/letter/letter.ts'
import { choose, correctionOf, newLetter, replacementOf } from '#domain/letter/letter-life.ts'
import type { LetterId, SignerId } from '#domain/shared/ids.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { type LetterDependencies, stampOf } from '#electron/services/letter-dependencies.ts'
import { foundLetter, type LetterReference, letterForChange } from '#electron/services/letter-loading.ts'
import { letterRecords } from '#electron/services/letter-record.ts'
import { letterLink } from '#electron/services/letter-rows.ts'
import { letterSource } from '#electron/services/letter-source.ts'
import type { LetterWriting } from '#electron/services/letter-writing.ts'

type Deps = Pick<LetterDependencies, 'uow' | 'newId' | 'now' | 'who' | 'today'> & {
  readonly writing: LetterWriting
}

export const missingDatum = ({ label, jump }: MissingItem): MissingDatum => ({
  label,
  page: jump.page,
  field: jump.field,
  id: jump.id ?? null,
})

type ChoiceError = 'agency.signer_not_found'
const knownSigner = async (repos: Repositories, id: SignerId | null): Promise<Result<null, ChoiceError>> =>
  id === null || (await repos.agency.signers()).some((signer) => signer.id === id)
    ? ok(null)
    : fail('agency.signer_not_found')

type RecordError = 'letter.record_not_found'
type PrepareError = RecordError | 'letter.kind_not_for_record' | ChoiceError
type FollowError = 'letter.not_found' | 'letter.step_not_allowed'

/** Drafts: what a record needs, one action for all letters of an event, and letters that follow an issued one. */
export const letterPlanning = ({ uow, newId, now, who, today, writing }: Deps) => {
  const stamp = () => stampOf({ now, who })

  /** The choices of the letter before, without a signer who has left office. */
  const choicesAfter = async (repos: Repositories, { choices }: Letter): Promise<LetterChoices> => {
    const inOffice = signersInOffice(await repos.agency.signers(), today())
    return { ...choices, signerId: inOffice.find(({ id }) => id === choices.signerId)?.id ?? null }
  }

  const follow = (
    { id }: { readonly id: LetterId },
    make: (original: Letter, draft: { id: LetterId; choices: LetterChoices }) => Result<Letter, FollowError>,
  ): Promise<Result<LetterId, FollowError>> =>
    uow().write(async (repos): Promise<Result<LetterId, FollowError>> => {
      const original = await foundLetter(repos, id)
      if (!original.ok) return original
      const choices = await choicesAfter(repos, original.value)
      const draft = make(original.value, { id: newId<LetterId>(), choices })
      if (!draft.ok) return draft
      await repos.letters.insert(draft.value)
      return ok(draft.value.id)
    })

  return {
    plan: ({ record }: { readonly record: RecordRef }): Promise<Result<PlannedLetter[], RecordError>> =>
      uow().read(async (repos): Promise<Result<PlannedLetter[], RecordError>> => {
        const every = DocumentKind.options.map((kind) => ({ kind, record, relation: null }))
        const source = await letterSource(repos, every, today())
        const found = source.findRecord(record)
        if (found === null) return fail('letter.record_not_found')
        const made = (await repos.letters.summaries({ record })).filter(({ state }) => state !== 'withdrawn')
        const profile = profileInForce(source.profiles, today())
        // A notice of an earlier change tells nobody of this one.
        const isUnderWay = ({ kind, changedAt }: (typeof made)[number]): boolean =>
          documentKinds[kind].event !== 'change' || found.changedAt === null || changedAt >= found.changedAt
        const owed = kindsOwed(
          found.kinds,
          made.filter(isUnderWay).map(({ kind }) => kind),
          found.duties,
        )
        return ok(
          found.kinds.map((kind) => {
            const existing = made.filter((letter) => letter.kind === kind).map(letterLink)
            return {
              kind,
              event: documentKinds[kind].event,
              addressees: profile === null ? [] : [...addresseeNames(kind, profile)],
              missing: writing.missing(kind, record, source).map(missingDatum),
              existing,
              isOwed: owed.includes(kind),
            }
          }),
        )
      }),

    prepare: ({
      record,
      kinds,
      choices,
    }: {
      readonly record: RecordRef
      readonly kinds: readonly DocumentKind[]
      readonly choices: LetterChoices
    }): Promise<Result<LetterId[], PrepareError>> =>
      uow().write(async (repos): Promise<Result<LetterId[], PrepareError>> => {
        const wanted = [...new Set(kinds)]
        const records = await letterRecords(
          repos,
          wanted.map((kind) => ({ kind, record })),
          today(),
        )
        const possible = records(record)?.kinds
        if (possible === undefined) return fail('letter.record_not_found')
        const stranger = wanted.find((kind) => !possible.includes(kind))
        if (stranger !== undefined) return fail('letter.kind_not_for_record', { kind: stranger })
        const known = await knownSigner(repos, choices.signerId)
        if (!known.ok) return known
        const ids: LetterId[] = []
        for (const kind of wanted) {
          const letter = newLetter({ id: newId<LetterId>(), kind, record, choices }, stamp())
          await repos.letters.insert(letter)
          ids.push(letter.id)
        }
        return ok(ids)
      }),

    choose: ({
      choices,
      ...reference
    }: LetterReference & { readonly choices: LetterChoices }): Promise<
      Result<null, FollowError | 'letter.changed_elsewhere' | ChoiceError>
    > =>
      uow().write(async (repos): Promise<Result<null, FollowError | 'letter.changed_elsewhere' | ChoiceError>> => {
        const letter = await letterForChange(repos, reference)
        if (!letter.ok) return letter
        const known = await knownSigner(repos, choices.signerId)
        if (!known.ok) return known
        const chosen = choose(letter.value, choices)
        if (!chosen.ok) return chosen
        await repos.letters.update(letter.value, chosen.value, 'update')
        return ok(null)
      }),

    replace: (one: { readonly id: LetterId }) =>
      follow(one, (original, draft) => replacementOf(original, draft, stamp())),

    correct: ({ items, ...one }: { readonly id: LetterId; readonly items: readonly CorrectionItem[] }) =>
      follow(one, (original, draft) => correctionOf(original, items, draft, stamp())),
  }
}
