import { Abbreviation } from '#domain/agency/agency.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import type { LetterId, OutboundTripId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { withOffice } from '#tests/support/sample-office/read-office.ts'
import { type SeedContext, value } from '#tests/support/sample-office/seed-context.ts'
import { SAMPLE_TODAY, seedSampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'

/** A letter and the one word that only it has: the drafting unit in its symbol and in "Lưu: VT, …". */
export type MarkedLetter = { readonly id: LetterId; readonly mark: string; readonly state: State }
type State = 'draft' | 'awaiting_number' | 'issued'

/** Of ten letters six are issued, two wait for their number, two are drafts. */
const stateOf = (index: number): State => (index % 10 < 6 ? 'issued' : index % 10 < 8 ? 'awaiting_number' : 'draft')

/** Above all numbers of the sample office. */
const FIRST_NUMBER = 3001

type Wanted = { readonly tripId: OutboundTripId; readonly kind: DocumentKind }

/** Every official kind that a trip of the office can be written about today. */
const writable = async ({ services }: SeedContext): Promise<readonly Wanted[]> => {
  const wanted: Wanted[] = []
  const all = { search: '', kind: null, phase: null, year: null, offset: 0, limit: 200 } as const
  for (const trip of value(await services.trips.list(all), 'trips').rows) {
    const planned = value(await services.letters.plan({ record: tripRef(trip.id) }), 'plan')
    for (const { kind, missing } of planned)
      if (missing.length === 0 && documentKinds[kind].form !== 'personal') wanted.push({ tripId: trip.id, kind })
  }
  if (wanted.length === 0) throw new Error('no trip of the sample office can be written about')
  return wanted
}

const write = async (
  { services: { letters } }: SeedContext,
  { tripId, kind }: Wanted,
  index: number,
): Promise<MarkedLetter> => {
  const mark = `ML${String(index + 1).padStart(4, '0')}`
  const choices = { signerId: null, urgency: null, draftingSymbol: Abbreviation.parse(mark) }
  const [id] = value(await letters.prepare({ record: tripRef(tripId), kinds: [kind], choices }), 'prepare')
  if (id === undefined) throw new Error('one kind, one letter')
  const state = stateOf(index)
  const revision = async () => value(await letters.get({ id }), 'get').letter.revision
  if (state !== 'draft') value(await letters.freeze({ id, revision: await revision() }), 'freeze')
  if (state === 'issued')
    value(
      await letters.issue({
        id,
        revision: await revision(),
        number: DocumentNumber.parse(String(FIRST_NUMBER + index)),
        on: SAMPLE_TODAY,
        copies: null,
        isOrderConfirmed: true,
      }),
      'issue',
    )
  return { id, mark, state }
}

/** The sample office in an empty folder, with so many letters more than it has, each with a mark of its own. */
export const officeWithLetters = async (folder: string, count: number): Promise<readonly MarkedLetter[]> => {
  await seedSampleOffice(folder, { today: SAMPLE_TODAY })
  return withOffice(folder, SAMPLE_TODAY, async (context) => {
    const wanted = await writable(context)
    const written: MarkedLetter[] = []
    for (let index = 0; index < count; index += 1) {
      const next = wanted[index % wanted.length]
      if (next !== undefined) written.push(await write(context, next, index))
    }
    return written
  })
}
