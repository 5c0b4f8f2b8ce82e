import type { UnitOfWork } from '#db/unit-of-work.ts'
import { profileInForce } from '#domain/agency/agency.ts'
import type { PassportSlip } from '#domain/document/facts.ts'
import { safeFileName } from '#domain/document/file-name.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import type { PassportCustodyId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import type { Host } from '#electron/services/host.ts'
import { noSigner } from '#electron/services/no-signer.ts'
import { memberOf } from '#electron/services/passport-loading.ts'
import type { TemplatesInUse } from '#electron/services/template-in-use.ts'

export type PassportSlipDependencies = {
  readonly countries: CountryName
  readonly templates: TemplatesInUse
  readonly host: Pick<Host, 'renderPdf' | 'printPdf'>
}
type Dependencies = PassportSlipDependencies & {
  readonly uow: () => UnitOfWork
  readonly today: () => LocalDate
}
type SlipError = 'passport_custody.not_found' | 'agency.none_in_force'
type One = { readonly id: PassportCustodyId }
type Pages = { readonly pdf: Uint8Array<ArrayBuffer>; readonly fileName: string }

/** The slip of the last act of one custody: of the hand-out while the passport is out, else of the hand-back. */
export const passportSlip = ({ uow, today, countries, templates, host }: Dependencies) => {
  const made = async ({
    id,
  }: One): Promise<Result<{ readonly docx: Uint8Array; readonly title: string }, SlipError>> => {
    const found = await uow().read(
      async (repos): Promise<Result<() => { docx: Uint8Array; title: string }, SlipError>> => {
        const custody = await repos.custodies.find(id)
        const holder = custody && (await repos.staff.find(custody.staffMemberId))
        const passport = holder?.passports.find((one) => one.id === custody?.passportId)
        const trip = custody && (await repos.outboundTrips.find(custody.tripId))
        if (!custody || !holder || !passport || !trip) return fail('passport_custody.not_found')
        const isBack = custody.handedBackOn !== null
        const on = custody.handedBackOn ?? custody.handedOutOn
        const profile = profileInForce(await repos.agency.profiles(), on)
        if (profile === null) return fail('agency.none_in_force')
        const units = await repos.units.all()
        const member = memberOf(trip, holder.id)
        const slip: PassportSlip = {
          isBack,
          on,
          fullName: holder.fullName,
          post: member?.post ?? holder.post,
          unitName: member?.unitName ?? units.find((unit) => unit.id === holder.unitId)?.name ?? '',
          passport,
          tripTitle: trip.title,
          decisionNumber: custody.decisionNumber,
          officer: isBack ? custody.receivedBy : custody.handedOutBy,
          lateReason: custody.lateReason,
          note: custody.note,
        }
        const outcome = writeDocument({
          kind: 'passport_slip',
          facts: { type: 'passport_slip', slips: [slip] },
          profile,
          signer: noSigner(on),
          countries,
          urgency: null,
          draftingSymbol: '',
          today: today(),
        })
        if (!outcome.ok) throw new Error(`a slip lacks ${outcome.missing.map(({ label }) => label).join(', ')}`)
        const { bytes } = await templates(repos, 'passport_slip')
        // Filled outside, so that the transaction is not held open by it.
        return ok(() => ({
          docx: produceDocx(outcome.value, { number: null, on }, bytes),
          title: `Phiếu ${isBack ? 'nhận lại' : 'giao'} hộ chiếu ${holder.fullName} ${on}`,
        }))
      },
    )
    return found.ok ? ok(found.value()) : found
  }

  return {
    slip: async (one: One): Promise<Result<Pages, SlipError>> => {
      const slip = await made(one)
      if (!slip.ok) return slip
      const pdf = await host.renderPdf(slip.value.docx)
      return ok({ pdf: new Uint8Array(pdf), fileName: safeFileName(slip.value.title, 'pdf') })
    },

    print: async (one: One): Promise<Result<'printed' | 'cancelled' | 'failed', SlipError>> => {
      const slip = await made(one)
      return slip.ok ? ok(await host.printPdf(await host.renderPdf(slip.value.docx))) : slip
    },
  }
}
