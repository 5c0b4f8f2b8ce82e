import { type Kysely, sql } from 'kysely'
import * as z from 'zod'
import { recordColumn, toRecord } from '#db/repositories/record-columns.ts'
import type { Schema } from '#db/schema.ts'
import { DocumentContent, Urgency } from '#domain/document/document-content.ts'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import { numberAndSymbol } from '#domain/document/numbering.ts'
import { LetterState } from '#domain/letter/letter.ts'
import type { UsedNumber } from '#domain/letter/letter-number.ts'
import { AgencyProfileId, FileDigest, Instant, LetterId, SignerId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { RecordRef, recordId } from '#domain/shared/record-ref.ts'

/** One letter as lists show it: of what was frozen only what a line needs. */
const LetterSummary = z.strictObject({
  id: LetterId,
  kind: DocumentKind,
  record: RecordRef,
  recordTitle: z.string(),
  state: LetterState,
  relation: z.enum(['replaces', 'corrects']).nullable(),
  originalId: LetterId.nullable(),
  urgency: Urgency.nullable(),
  /** Null until frozen, like the three after it. */
  symbol: z.string().nullable(),
  subject: z.string().nullable(),
  addressees: z.array(z.string()).nullable(),
  signerName: z.string().nullable(),
  number: DocumentNumber.nullable(),
  issuedOn: LocalDate.nullable(),
  dispatchCount: z.int(),
  /** Replaced or corrected by an issued letter. */
  isSuperseded: z.boolean(),
  changedAt: Instant,
  revision: z.int(),
})
export type LetterSummary = z.infer<typeof LetterSummary>

export type LetterFilter = {
  readonly record?: RecordRef
  /** Reminders of units. */
  readonly ofUnits?: true
  /** Letters that replace or correct this one. */
  readonly originalId?: LetterId
  /** Of issued and withdrawn letters only those from this day on. */
  readonly since?: LocalDate
}

/** As much of a frozen letter as is held against its record. */
const OlderLetter = z.strictObject({
  letterId: LetterId,
  kind: DocumentKind,
  record: RecordRef,
  profileId: AgencyProfileId,
  signerId: SignerId,
  ...DocumentContent.pick({ facts: true, appendices: true }).shape,
})
export type OlderLetter = z.infer<typeof OlderLetter>

const UsedNumberRow = z.strictObject({
  letterId: LetterId,
  number: DocumentNumber,
  on: LocalDate,
  symbol: z.string(),
  subject: z.string(),
  recordTitle: z.string(),
})

/** What lists, numbers and checks ask about many letters, each in one query. */
export const letterQueries = (db: Kysely<Schema>) => {
  const changedAt = sql<string>`(SELECT max(at) FROM letter_event WHERE letter_id = letter.id)`
  const frozenText = (field: 'symbol' | 'subject' | 'signerName') =>
    sql<string | null>`letter.content ->> ${sql.lit(`$.${field}`)}`
  const issuedFollower = sql<number>`EXISTS (SELECT 1 FROM letter follower WHERE follower.original_id = letter.id AND follower.state = 'issued')`

  /** A part of the return report came to what the letter was written from. */
  const acceptedSince = sql<boolean>`(letter.kind = 'outbound_trip_result' AND EXISTS (
    SELECT 1 FROM return_report_part part WHERE part.trip_id = letter.trip_id AND part.state = 'accepted'
      AND part.decided_at >= (SELECT max(at) FROM letter_event WHERE letter_id = letter.id AND what = 'frozen')))`

  /** Letters, each with the record it is about. */
  const withRecord = () =>
    db
      .selectFrom('letter')
      .leftJoin('outbound_trip', 'outbound_trip.id', 'letter.trip_id')
      .leftJoin('inbound_visit', 'inbound_visit.id', 'letter.visit_id')
      .leftJoin('unit', 'unit.id', 'letter.unit_id')
  const recordTitle = sql<string>`coalesce(outbound_trip.title, inbound_visit.title, unit.name)`
  // A unit has no revision: what a letter says to it is never outdated by it.
  const recordRevision = sql<number | null>`coalesce(outbound_trip.revision, inbound_visit.revision)`

  const filtered = ({ record, ofUnits, originalId, since }: LetterFilter) => {
    let query = withRecord()
    if (record !== undefined) query = query.where(`letter.${recordColumn[record.of]}`, '=', recordId(record))
    if (ofUnits) query = query.where('letter.unit_id', 'is not', null)
    if (originalId !== undefined) query = query.where('letter.original_id', '=', originalId)
    if (since !== undefined)
      query = query.where((eb) =>
        eb.or([
          eb('letter.state', 'in', ['draft', 'awaiting_number']),
          eb('letter.issued_on', '>=', since),
          eb.and([eb('letter.state', '=', 'withdrawn'), eb(changedAt, '>=', since)]),
        ]),
      )
    return query
  }

  return {
    /** Newest change first. */
    summaries: async (filter: LetterFilter): Promise<readonly LetterSummary[]> => {
      const rows = await filtered(filter)
        .select([
          'letter.id',
          'letter.kind',
          'letter.trip_id',
          'letter.visit_id',
          'letter.unit_id',
          recordTitle.as('recordTitle'),
          'letter.state',
          'letter.relation',
          'letter.original_id as originalId',
          'letter.urgency',
          frozenText('symbol').as('symbol'),
          frozenText('subject').as('subject'),
          sql<string | null>`letter.content -> '$.addressees'`.as('addressees'),
          frozenText('signerName').as('signerName'),
          'letter.number',
          'letter.issued_on as issuedOn',
          sql<number>`(SELECT count(*) FROM letter_dispatch WHERE letter_id = letter.id)`.as('dispatchCount'),
          issuedFollower.as('isSuperseded'),
          changedAt.as('changedAt'),
          'letter.revision',
        ])
        .orderBy(changedAt, 'desc')
        .orderBy('letter.id', 'desc')
        .execute()
      return rows.map(({ trip_id, visit_id, unit_id, ...row }) =>
        LetterSummary.parse({
          ...row,
          record: toRecord({ trip_id, visit_id, unit_id }),
          addressees: row.addressees === null ? null : JSON.parse(row.addressees),
          isSuperseded: row.isSuperseded === 1,
        }),
      )
    },

    /** Issued letters whose record, or the report they tell, has been changed since they were frozen. */
    olderThanRecord: async (filter: LetterFilter): Promise<readonly OlderLetter[]> => {
      const rows = await filtered(filter)
        .select([
          'letter.id as letterId',
          'letter.kind',
          'letter.trip_id',
          'letter.visit_id',
          'letter.unit_id',
          'letter.profile_id as profileId',
          'letter.frozen_signer_id as signerId',
          sql<string>`letter.content -> '$.facts'`.as('facts'),
          sql<string>`letter.content -> '$.appendices'`.as('appendices'),
        ])
        .where('letter.state', '=', 'issued')
        .where((eb) => eb.or([eb(recordRevision, '>', eb.ref('letter.record_revision')), acceptedSince]))
        .execute()
      return rows.map(({ facts, appendices, trip_id, visit_id, unit_id, ...row }) =>
        OlderLetter.parse({
          ...row,
          record: toRecord({ trip_id, visit_id, unit_id }),
          facts: JSON.parse(facts),
          appendices: JSON.parse(appendices),
        }),
      )
    },

    /** The numbers of a series in a calendar year. */
    usedNumbers: async (series: string, year: number): Promise<readonly UsedNumber[]> => {
      const rows = await withRecord()
        .select([
          'letter.id as letterId',
          'letter.number',
          'letter.issued_on as on',
          frozenText('symbol').as('symbol'),
          frozenText('subject').as('subject'),
          recordTitle.as('recordTitle'),
        ])
        .where('letter.series', '=', series)
        .where('letter.number_key', '<>', '')
        .where(sql<string>`substr(letter.issued_on, 1, 4)`, '=', String(year))
        .execute()
      return rows.map((row) => {
        const { symbol, ...used } = UsedNumberRow.parse(row)
        return { ...used, numberAndSymbol: numberAndSymbol({ symbol }, used) }
      })
    },

    /** Every file that a frozen or issued letter stands on: template, file for signature, final file, proofs. */
    files: async (): Promise<readonly { readonly letterId: LetterId; readonly digest: FileDigest }[]> => {
      const ofLetters = ['template_digest', 'frozen_digest', 'issued_digest'] as const
      const columns = ofLetters.map((column) =>
        db
          .selectFrom('letter')
          .select(['id as letterId', `${column} as digest`])
          .where(column, 'is not', null),
      )
      const proofs = db
        .selectFrom('letter_dispatch')
        .select(['letter_id as letterId', 'proof_digest as digest'])
        .where('proof_digest', 'is not', null)
      const rows = await Promise.all([...columns, proofs].map((query) => query.execute()))
      return rows.flat().map(({ letterId, digest }) => ({
        letterId: LetterId.parse(letterId),
        digest: FileDigest.parse(digest),
      }))
    },
  }
}
