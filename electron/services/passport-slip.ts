import type { UnitOfWork } from '#db/unit-of-work.ts'
import { profileInForce } from '#domain/agency/agency.ts'
import { safeFileName } from '#domain/document/file-name.ts'
import { documentTitle } from '#domain/document/numbering.ts'
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
  readonly host: Pick<Host, 'renderPdf'>
}
type Dependencies = PassportSlipDependencies & {
  readonly uow: () => UnitOfWork
  readonly today: () => LocalDate
}
type SlipError = 'passport_custody.not_found' | 'agency.none_in_force'
type Pages = { readonly pdf: Uint8Array<ArrayBuffer>; readonly fileName: string }

/** The slip of the last act of one custody, as pages: of the hand-out while the passport is out, else of the hand-back. */
export const passportSlip =
  ({ uow, today, countries, templates, host }: Dependencies) =>
  async ({ id }: { readonly id: PassportCustodyId }): Promise<Result<Pages, SlipError>> => {
    const found = await uow().read(async (repos): Promise<Result<() => { docx: Uint8Array; title: string }, SlipError>> => {
      const custody = await repos.custodies.find(id)
      const holder = custody && (await repos.staff.find(custody.staffMemberId))
      const passport = holder?.passports.find((one) => one.id === custody?.passportId)
      const trip = custody && (await repos.outboundTrips.find(custody.tripId))
      if (!custody || !holder || !passport || !trip) return fail('passport_custody.not_found')
      const on = custody.handedBackOn ?? custody.handedOutOn
      const profile = profileInForce(await repos.agency.profiles(), on)
      if (profile === null) return fail('agency.none_in_force')
      const units = await repos.units.all()
      const member = memberOf(trip, holder.id)
      const outcome = writeDocument({
        kind: 'passport_slip',
        facts: {
          type: 'passport_slip',
          slips: [
            {
              isBack: custody.handedBackOn !== null,
              on,
              fullName: holder.fullName,
              post: member?.post ?? holder.post,
              unitName: member?.unitName ?? units.find((unit) => unit.id === holder.unitId)?.name ?? '',
              passport,
              tripTitle: trip.title,
              decisionNumber: custody.decisionNumber,
              officer: custody.handedBackOn === null ? custody.handedOutBy : custody.receivedBy,
              lateReason: custody.lateReason,
              note: custody.note,
            },
          ],
        },
        profile,
        signer: noSigner(on),
        countries,
        urgency: null,
        draftingSymbol: '',
        today: today(),
      })
      if (!outcome.ok) throw new Error(`a slip lacks ${outcome.missing.map(({ label }) => label).join(', ')}`)
      const { bytes } = await templates(repos, 'passport_slip')
      const numbering = { number: null, on }
      // Filled outside the transaction.
      return ok(() => ({
        docx: produceDocx(outcome.value, numbering, bytes),
        title: documentTitle(outcome.value, numbering),
      }))
    })
    if (!found.ok) return found
    const { docx, title } = found.value()
    const pdf = await host.renderPdf(docx)
    return ok({ pdf: new Uint8Array(pdf), fileName: safeFileName(title, 'pdf') })
  }
