import type { UnitOfWork } from '#db/unit-of-work.ts'
import { profileInForce } from '#domain/agency/agency.ts'
import type { FactsOf } from '#domain/document/facts.ts'
import { safeFileName } from '#domain/document/file-name.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import type { Duty } from '#domain/duty/duty.ts'
import { titleOf } from '#domain/duty/owing.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import type { Host } from '#electron/services/host.ts'
import { noSigner } from '#electron/services/no-signer.ts'
import { askedOfUnits, isLate, unitNames } from '#electron/services/owing-units.ts'
import type { TemplatesInUse } from '#electron/services/template-in-use.ts'

export type DigestDependencies = {
  readonly uow: () => UnitOfWork
  readonly today: () => LocalDate
  readonly who: () => string
  readonly countries: CountryName
  readonly templates: TemplatesInUse
  readonly host: Pick<Host, 'renderPdf' | 'printPdf'>
}
type Wanted = { readonly isDue: (duty: Duty) => boolean; readonly days: number }
type DigestError = 'agency.none_in_force'
type Pages = { readonly pdf: Uint8Array<ArrayBuffer>; readonly fileName: string }

/** What is late and comes due, unit by unit, as a page to print. */
export const digestPages = (
  { uow, today, who, countries, templates, host }: DigestDependencies,
  { isDue, days }: Wanted,
) => {
  const made = async (): Promise<Result<Uint8Array, DigestError>> => {
    const found = await uow().read(async (repos): Promise<Result<() => Uint8Array, DigestError>> => {
      const on = today()
      const profile = profileInForce(await repos.agency.profiles(), on)
      if (profile === null) return fail('agency.none_in_force')
      const nameOf = await unitNames(repos)
      const asked = await askedOfUnits(repos, on, isDue)
      const facts: FactsOf<'due_digest'> = {
        type: 'due_digest',
        asOf: on,
        until: addDays(on, days),
        officer: who(),
        units: [...asked].map(([unitId, owing]) => ({
          name: nameOf(unitId),
          dues: owing.flatMap((one) =>
            one.duties.map((duty) => ({
              document: [duty.document, ...duty.memberNames].join(' – '),
              authorityName: authorityName(duty.authority, profile),
              recordTitle: titleOf(one),
              dueOn: duty.dueOn,
              lateBy: isLate(duty) ? Math.abs(duty.days) : 0,
              unit: duty.unit,
            })),
          ),
        })),
      }
      const outcome = writeDocument({
        kind: 'due_digest',
        facts,
        profile,
        signer: noSigner(on),
        countries,
        urgency: null,
        draftingSymbol: '',
        today: on,
      })
      if (!outcome.ok) throw new Error(`a digest lacks ${outcome.missing.map(({ label }) => label).join(', ')}`)
      const { bytes } = await templates(repos, 'due_digest')
      // Filled outside, so that the transaction is not held open by it.
      return ok(() => produceDocx(outcome.value, { number: null, on }, bytes))
    })
    return found.ok ? ok(found.value()) : found
  }

  return {
    digest: async (): Promise<Result<Pages, DigestError>> => {
      const docx = await made()
      if (!docx.ok) return docx
      const pdf = await host.renderPdf(docx.value)
      return ok({ pdf: new Uint8Array(pdf), fileName: safeFileName(`Việc đến hạn ${today()}`, 'pdf') })
    },

    print: async (): Promise<Result<'printed' | 'cancelled' | 'failed', DigestError>> => {
      const docx = await made()
      return docx.ok ? ok(await host.printPdf(await host.renderPdf(docx.value))) : docx
    },
  }
}
