import type { MissingDatum, PlannedLetter } from '#contract/routes/letter.ts'
import type { Repositories } from '#db/unit-of-work.ts'
import { profileInForce, signersInOffice } from '#domain/agency/agency.ts'
import { DocumentEvent, DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { addresseeNames } from '#domain/document/write-document.ts'
import type { MissingItem } from '#domain/document/writer.ts'
import { kindsOwed } from '#domain/letter/duties-met.ts'
import type { CorrectionItem, Letter, LetterChoices } from '#domain/letter/letter.ts'
import { choose, correctionOf, newLetter, replacementOf } from '#domain/letter/letter-life.ts'
import { groupExit } from '#domain/outbound-trip/journey.ts'
import { isPrivate, type OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { lastChange } from '#domain/outbound-trip/trip-change.ts'
import type { LetterId, OutboundTripId, SignerId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { type LetterDependencies, stampOf } from '#electron/services/letter-dependencies.ts'
import { foundLetter, type LetterReference, letterForChange } from '#electron/services/letter-loading.ts'
import { letterLink } from '#electron/services/letter-rows.ts'
import { letterSource } from '#electron/services/letter-source.ts'
import type { LetterWriting } from '#electron/services/letter-writing.ts'

type Deps = Pick<LetterDependencies, 'uow' | 'newId' | 'now' | 'who' | 'today'> & {
  readonly writing: LetterWriting
}

const eventOrder = DocumentEvent.options
const orderOf = (kind: DocumentKind): number => {
  const { event } = documentKinds[kind]
  return event === null ? eventOrder.length : eventOrder.indexOf(event)
}

/** Kinds that this app has the record for: a correction follows a letter, and is not among them. */
const writtenFromTrip: readonly DocumentKind[] = DocumentKind.options
  .filter((kind) => ['trip', 'trip_result', 'reminder'].includes(documentKinds[kind].facts))
  .toSorted((a, b) => orderOf(a) - orderOf(b))

/** Nobody tells of a result before somebody has left, nor of a change before there is one. */
const kindsOf = (trip: OutboundTrip): readonly DocumentKind[] => {
  const travel = isPrivate(trip.kind) ? 'private' : 'official'
  const hasLeft = groupExit(trip) !== null
  return writtenFromTrip.filter(
    (one) =>
      (documentKinds[one].travel ?? travel) === travel &&
      (hasLeft || documentKinds[one].facts !== 'trip_result') &&
      (documentKinds[one].event !== 'change' || lastChange(trip) !== null),
  )
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

type FollowError = 'letter.not_found' | 'letter.step_not_allowed'

/** Drafts: what a trip needs, one action for all letters of an event, and letters that follow an issued one. */
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
    plan: ({
      tripId,
    }: {
      readonly tripId: OutboundTripId
    }): Promise<Result<PlannedLetter[], 'outbound_trip.not_found'>> =>
      uow().read(async (repos): Promise<Result<PlannedLetter[], 'outbound_trip.not_found'>> => {
        const trip = await repos.outboundTrips.find(tripId)
        if (trip === null) return fail('outbound_trip.not_found')
        const source = await letterSource(
          repos,
          [{ kind: 'outbound_trip_result', tripId, unitId: null, relation: null }],
          today(),
        )
        const made = (await repos.letters.summaries({ tripId })).filter(({ state }) => state !== 'withdrawn')
        const duties = source.duties(tripId)
        const profile = profileInForce(source.profiles, today())
        const kinds = kindsOf(trip)
        const change = lastChange(trip)
        // A notice of an earlier change tells nobody of this one.
        const isUnderWay = ({ kind, changedAt }: (typeof made)[number]): boolean =>
          documentKinds[kind].event !== 'change' || change === null || changedAt >= change.recordedAt
        const owed = kindsOwed(
          kinds,
          made.filter(isUnderWay).map(({ kind }) => kind),
          duties,
        )
        return ok(
          kinds.map((kind) => {
            const existing = made.filter((letter) => letter.kind === kind).map(letterLink)
            return {
              kind,
              event: documentKinds[kind].event,
              addressees: profile === null ? [] : [...addresseeNames(kind, profile)],
              missing: writing.missing(kind, tripId, source).map(missingDatum),
              existing,
              isOwed: owed.includes(kind),
            }
          }),
        )
      }),

    prepare: ({
      tripId,
      kinds,
      choices,
    }: {
      readonly tripId: OutboundTripId
      readonly kinds: readonly DocumentKind[]
      readonly choices: LetterChoices
    }): Promise<Result<LetterId[], 'outbound_trip.not_found' | 'letter.kind_not_for_trip' | ChoiceError>> =>
      uow().write(
        async (
          repos,
        ): Promise<Result<LetterId[], 'outbound_trip.not_found' | 'letter.kind_not_for_trip' | ChoiceError>> => {
          const trip = await repos.outboundTrips.find(tripId)
          if (trip === null) return fail('outbound_trip.not_found')
          const possible = kindsOf(trip)
          const stranger = kinds.find((kind) => !possible.includes(kind))
          if (stranger !== undefined) return fail('letter.kind_not_for_trip', { kind: stranger })
          const known = await knownSigner(repos, choices.signerId)
          if (!known.ok) return known
          const ids: LetterId[] = []
          for (const kind of new Set(kinds)) {
            const letter = newLetter({ id: newId<LetterId>(), kind, tripId, choices }, stamp())
            await repos.letters.insert(letter)
            ids.push(letter.id)
          }
          return ok(ids)
        },
      ),

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
