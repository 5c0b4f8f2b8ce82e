import type { LetterRequest, MissingDatum } from '#contract/routes/letter.ts'
import type { UnitOfWork } from '#db/unit-of-work.ts'
import { profileInForce, type Signer, signersInOffice } from '#domain/agency/agency.ts'
import { suggestedFileName } from '#domain/document/file-name.ts'
import { type LetterContent, type LetterInput, letterContent } from '#domain/document/letter-content.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { produceDocx, type Templates } from '#electron/documents/produce-docx.ts'
import type { Host } from '#electron/services/host.ts'

type Dependencies = {
  readonly uow: () => UnitOfWork
  readonly today: () => LocalDate
  readonly countries: CountryName
  readonly templates: Templates
  readonly host: Host
}

type NotFound = 'outbound_trip.not_found'
type LetterError = NotFound | 'letter.data_missing'

const chooseSigner = (signers: readonly Signer[], request: LetterRequest, day: LocalDate): Signer | null => {
  const inOffice = signersInOffice(signers, day)
  return request.signerId === null
    ? (inOffice[0] ?? null)
    : (inOffice.find((signer) => signer.id === request.signerId) ?? null)
}

/** Letters of a trip: facts from the register, words from the domain, pages from the paper window. */
export const letterService = ({ uow, today, countries, templates, host }: Dependencies) => {
  const input = (request: LetterRequest): Promise<Result<LetterInput, NotFound>> =>
    uow().read(async (repos) => {
      const trip = await repos.outboundTrips.find(request.tripId)
      if (trip === null) return fail('outbound_trip.not_found')
      const day = request.day ?? today()
      return ok({
        kind: request.kind,
        trip,
        // The head and the signer in force on the letter's own day.
        profile: profileInForce(await repos.agency.profiles(), day),
        signer: chooseSigner(await repos.agency.signers(), request, day),
        countries,
        day: request.day,
        number: request.number === '' ? null : request.number,
        today: today(),
      })
    })

  const content = async (request: LetterRequest): Promise<Result<LetterContent, LetterError>> => {
    const facts = await input(request)
    if (!facts.ok) return facts
    const outcome = letterContent(facts.value)
    return outcome.ok ? ok(outcome.value) : fail('letter.data_missing')
  }

  return {
    check: async (request: LetterRequest): Promise<Result<MissingDatum[], NotFound>> => {
      const facts = await input(request)
      if (!facts.ok) return facts
      const outcome = letterContent(facts.value)
      if (outcome.ok) return ok([])
      return ok(
        outcome.missing.map(({ label, jump }) => ({ label, page: jump.page, field: jump.field, id: jump.id ?? null })),
      )
    },

    preview: async (
      request: LetterRequest,
    ): Promise<Result<{ pdf: Uint8Array<ArrayBuffer>; fileName: string }, LetterError>> => {
      const letter = await content(request)
      if (!letter.ok) return letter
      const pdf = await host.renderPdf(produceDocx(letter.value, templates))
      return ok({ pdf: new Uint8Array(pdf), fileName: suggestedFileName(letter.value, 'pdf') })
    },

    save: async ({
      format,
      ...request
    }: LetterRequest & { readonly format: 'docx' | 'pdf' }): Promise<
      Result<{ path: string } | null, LetterError | 'letter.not_saved'>
    > => {
      const letter = await content(request)
      if (!letter.ok) return letter
      const docx = produceDocx(letter.value, templates)
      const bytes = format === 'docx' ? docx : await host.renderPdf(docx)
      const saved = await host.saveFile(suggestedFileName(letter.value, format), bytes)
      if (saved === null) return ok(null)
      return saved.ok ? ok({ path: saved.path }) : fail('letter.not_saved', { reason: saved.reason })
    },

    print: async (request: LetterRequest): Promise<Result<'printed' | 'cancelled' | 'failed', LetterError>> => {
      const letter = await content(request)
      if (!letter.ok) return letter
      return ok(await host.printPdf(await host.renderPdf(produceDocx(letter.value, templates))))
    },
  }
}
