import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { templateFile } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import type { Letter, LetterChoices } from '#domain/letter/letter.ts'
import type { LetterId, OutboundTripId } from '#domain/shared/ids.ts'
import { type RecordRef, tripRef } from '#domain/shared/record-ref.ts'
import { aProfile, aSigner, day } from '#domain/testing/samples.ts'
import type { Host } from '#electron/services/host.ts'
import type { LetterDependencies } from '#electron/services/letter-dependencies.ts'
import { type LetterService, letterService } from '#electron/services/letter-service.ts'
import { templatesInUse } from '#electron/services/template-in-use.ts'
import { must, RESOURCES, testHost } from '#electron/testing/office.ts'
import { servicesOnRegister } from '#electron/testing/services.ts'

export const noChoices: LetterChoices = { signerId: null, urgency: null, draftingSymbol: null }

export const shippedTemplate = (kind: DocumentKind): Uint8Array =>
  readFileSync(path.join(RESOURCES, 'templates', templateFile(kind)))

type IssueInput = Parameters<LetterService['issue']>[0]

/** The steps of a letter, each on its newest revision. */
export const letterSteps = (letters: LetterService) => {
  const current = async (id: LetterId): Promise<Letter> => must(await letters.get({ id })).letter
  const reference = async (id: LetterId) => ({ id, revision: (await current(id)).revision })
  const draftOf = async (record: RecordRef, kind: DocumentKind): Promise<LetterId> => {
    const [id] = must(await letters.prepare({ record, kinds: [kind], choices: noChoices }))
    if (id === undefined) throw new Error('one kind, one letter')
    return id
  }
  const draft = (tripId: OutboundTripId, kind: DocumentKind) => draftOf(tripRef(tripId), kind)
  const freeze = async (id: LetterId) => letters.freeze(await reference(id))
  const issue = async (id: LetterId, number: string, on: string, changes: Partial<IssueInput> = {}) =>
    letters.issue({
      ...(await reference(id)),
      number: DocumentNumber.parse(number),
      on: day(on),
      copies: null,
      isOrderConfirmed: false,
      ...changes,
    })
  const frozen = async (tripId: OutboundTripId, kind: DocumentKind): Promise<LetterId> => {
    const id = await draft(tripId, kind)
    must(await freeze(id))
    return id
  }
  const issued = async (tripId: OutboundTripId, kind: DocumentKind, number: string, on: string): Promise<LetterId> => {
    const id = await frozen(tripId, kind)
    must(await issue(id, number, on))
    return id
  }
  const send = async (
    id: LetterId,
    recipients: readonly string[],
    sentOn: string,
    changes: Partial<Parameters<LetterService['recordDispatch']>[0]> = {},
  ) =>
    letters.recordDispatch({
      ...(await reference(id)),
      recipients,
      sentOn: day(sentOn),
      way: 'paper',
      note: '',
      proofToken: null,
      ...changes,
    })
  return { current, reference, draft, draftOf, freeze, issue, frozen, issued, send }
}

/** One letter of a trip in each state that matters. */
export const lettersOf = async (letters: LetterService, tripId: OutboundTripId) => {
  const steps = letterSteps(letters)
  return {
    draft: { id: await steps.draft(tripId, 'outbound_trip_report') },
    awaiting: { id: await steps.frozen(tripId, 'outbound_trip_notice') },
    issued: { id: await steps.issued(tripId, 'outbound_trip_report', '5', '2026-01-12') },
  }
}

/**
 * An office with a head, a signer and a trip of one, on a real register: it is 12 January 2026. Templates are the shipped
 * ones; `host` says what the user does in dialogs.
 */
export const letterOffice = async (host: Partial<Host> = {}, instant?: string) => {
  const services = await servicesOnRegister(instant)
  const dependencies: LetterDependencies = {
    uow: () => services.uow,
    newId: services.newId,
    today: services.today,
    now: services.now,
    who: () => 'Người thử',
    countries: services.resources.countryName,
    templates: templatesInUse(shippedTemplate),
    host: { ...testHost, ...host },
  }
  const letters = letterService(dependencies)
  const { id: _profile, ...profileDraft } = aProfile()
  const { id: _signer, ...signerDraft } = aSigner()
  const profile = must(await services.agency.saveProfile({ id: null, draft: profileDraft }))
  const signer = must(await services.agency.saveSigner({ id: null, draft: signerDraft }))
  const unit = await services.addUnit()
  const person = await services.addPerson(unit, 1)
  const { trip } = await services.addTrip([person])
  return {
    ...services,
    dependencies,
    letters,
    ...letterSteps(letters),
    profile,
    signer,
    unit,
    person,
    trip,
    tripId: trip.id,
  }
}
