import type { RegisterRow } from '#contract/routes/outgoing-register.ts'
import type { Repositories, UnitOfWork } from '#db/unit-of-work.ts'
import { type AgencyProfile, profileInForce } from '#domain/agency/agency.ts'
import { safeFileName } from '#domain/document/file-name.ts'
import { notYetNumbered } from '#domain/document/numbering.ts'
import { statisticRows } from '#domain/document/statistic-lists.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { type RegisterEntry, registerRow } from '#domain/letter/register-row.ts'
import type { Instant } from '#domain/shared/ids.ts'
import { dayInVietnam, formatDay, type LocalDate, timeInVietnam } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import type { Host } from '#electron/services/host.ts'
import { noSigner } from '#electron/services/no-signer.ts'
import type { TemplatesInUse } from '#electron/services/template-in-use.ts'

type Dependencies = {
  readonly uow: () => UnitOfWork
  readonly today: () => LocalDate
  readonly now: () => Instant
  readonly who: () => string
  readonly countries: CountryName
  readonly templates: TemplatesInUse
  readonly host: Pick<Host, 'renderPdf' | 'printPdf' | 'saveFile'>
}

export type RegisterRange = { readonly from: LocalDate; readonly to: LocalDate }
type RangeError = 'outgoing_register.range_reversed'
type RegisterError = RangeError | 'agency.none_in_force'
type Format = 'docx' | 'pdf' | 'xlsx'

const NAME = 'Sổ đăng ký văn bản đi'

const viewRow = (entry: RegisterEntry): RegisterRow => {
  const { receipt: _signature, ...texts } = registerRow(entry)
  return { ...texts, letterId: entry.letterId, issuedOn: entry.issuedOn }
}

/** Sổ đăng ký văn bản đi: what this app issued in a range of days, on screen, on paper and as a spreadsheet. */
export const outgoingRegisterService = ({ uow, today, now, who, countries, templates, host }: Dependencies) => {
  const refused = ({ from, to }: RegisterRange): Result<never, RangeError> | null =>
    from > to ? fail('outgoing_register.range_reversed') : null

  /** The entries, under the head in force on the last day of the range. */
  const loaded = async <T>(
    range: RegisterRange,
    use: (found: {
      readonly repos: Repositories
      readonly profile: AgencyProfile
      readonly rows: readonly ReturnType<typeof registerRow>[]
    }) => Promise<T>,
  ): Promise<Result<T, RegisterError>> =>
    refused(range) ??
    uow().read(async (repos): Promise<Result<T, RegisterError>> => {
      const profile = profileInForce(await repos.agency.profiles(), range.to)
      if (profile === null) return fail('agency.none_in_force')
      const entries = await repos.outgoingRegister.entries(range.from, range.to)
      return ok(await use({ repos, profile, rows: entries.map(registerRow) }))
    })

  const docx = async (range: RegisterRange): Promise<Result<Uint8Array, RegisterError>> => {
    const found = await loaded(range, async ({ repos, profile, rows }) => {
      const { bytes } = await templates(repos, 'outgoing_register')
      const outcome = writeDocument({
        kind: 'outgoing_register',
        facts: { type: 'outgoing_register', ...range, rows },
        profile,
        signer: noSigner(range.to),
        countries,
        urgency: null,
        draftingSymbol: '',
        today: today(),
      })
      if (!outcome.ok) throw new Error(`a register lacks ${outcome.missing.map(({ label }) => label).join(', ')}`)
      return { content: outcome.value, template: bytes }
    })
    // Filled here, so that the transaction is not held open by it.
    return found.ok ? ok(produceDocx(found.value.content, notYetNumbered, found.value.template)) : found
  }

  const pdf = async (range: RegisterRange): Promise<Result<Uint8Array, RegisterError>> => {
    const file = await docx(range)
    return file.ok ? ok(await host.renderPdf(file.value)) : file
  }

  const xlsx = async (range: RegisterRange): Promise<Result<Uint8Array, RegisterError>> => {
    const found = await loaded(range, async ({ profile, rows }) => ({ name: profile.name, rows }))
    if (!found.ok) return found
    const { name, rows } = found.value
    // Loaded when somebody wants a spreadsheet.
    const { registerSheet } = await import('#electron/documents/register-sheet.ts')
    const at = now()
    return ok(
      await registerSheet({
        title: NAME.toLocaleUpperCase('vi'),
        lines: [
          name,
          `Từ ngày ${formatDay(range.from)} đến ngày ${formatDay(range.to)}`,
          `Người lập: ${who()}, ${timeInVietnam(at)} ngày ${formatDay(dayInVietnam(at))}`,
        ],
        rows: statisticRows('outgoing_register', rows),
      }),
    )
  }

  const files: Readonly<Record<Format, (range: RegisterRange) => Promise<Result<Uint8Array, RegisterError>>>> = {
    docx,
    pdf,
    xlsx,
  }
  const fileName = ({ from, to }: RegisterRange, format: Format): string =>
    safeFileName(`${NAME} từ ${from} đến ${to}`, format)

  return {
    list: async ({ from, to }: RegisterRange): Promise<Result<RegisterRow[], RangeError>> =>
      refused({ from, to }) ??
      ok(await uow().read(async (repos) => (await repos.outgoingRegister.entries(from, to)).map(viewRow))),

    preview: async (
      range: RegisterRange,
    ): Promise<Result<{ pdf: Uint8Array<ArrayBuffer>; fileName: string }, RegisterError>> => {
      const made = await pdf(range)
      return made.ok ? ok({ pdf: new Uint8Array(made.value), fileName: fileName(range, 'pdf') }) : made
    },

    save: async ({
      format,
      ...range
    }: RegisterRange & { readonly format: Format }): Promise<
      Result<{ path: string } | null, RegisterError | 'letter.not_saved'>
    > => {
      const made = await files[format](range)
      if (!made.ok) return made
      const saved = await host.saveFile(fileName(range, format), made.value)
      if (saved === null) return ok(null)
      return saved.ok ? ok({ path: saved.path }) : fail('letter.not_saved', { reason: saved.reason })
    },

    print: async (range: RegisterRange): Promise<Result<'printed' | 'cancelled' | 'failed', RegisterError>> => {
      const made = await pdf(range)
      return made.ok ? ok(await host.printPdf(made.value)) : made
    },
  }
}
