import { type Kysely, sql } from 'kysely'
import * as z from 'zod'
import type { Schema } from '#db/schema.ts'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import { numberAndSymbol } from '#domain/document/numbering.ts'
import type { RegisterEntry, RelatedLetter } from '#domain/letter/register-row.ts'
import { LetterId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

const EntryRow = z.strictObject({
  letterId: LetterId,
  kind: DocumentKind,
  number: DocumentNumber,
  symbol: z.string(),
  issuedOn: LocalDate,
  subject: z.string(),
  signerName: z.string(),
  addressees: z.array(z.string()),
  recipients: z.array(z.string()),
  copies: z.int().nullable(),
  firstSentOn: LocalDate.nullable(),
})

const RelatedRow = z.strictObject({
  /** The letter in the range. */
  of: LetterId,
  relation: z.enum(['replaces', 'corrects']),
  kind: DocumentKind,
  number: DocumentNumber,
  symbol: z.string(),
  issuedOn: LocalDate,
})

const related = (rows: readonly unknown[]): ReadonlyMap<LetterId, readonly RelatedLetter[]> => {
  const byLetter = new Map<LetterId, RelatedLetter[]>()
  for (const row of rows) {
    const { of, number, symbol, ...rest } = RelatedRow.parse(row)
    const letter = { ...rest, numberAndSymbol: numberAndSymbol({ symbol }, { number, on: rest.issuedOn }) }
    byLetter.set(of, [...(byLetter.get(of) ?? []), letter])
  }
  return byLetter
}

/** What the outgoing register tells of issued letters; papers without a number stand in no register. */
export const outgoingRegisterRepository = (db: Kysely<Schema>) => {
  const issued = (from: LocalDate, to: LocalDate) =>
    db
      .selectFrom('letter')
      .where('letter.issued_on', '>=', from)
      .where('letter.issued_on', '<=', to)
      .where('letter.number_key', '<>', '')

  /** Issued letters joined to those of the range, by one of the two sides of a relation. */
  const joined = async (from: LocalDate, to: LocalDate, side: 'original' | 'follower') => {
    const rows = await issued(from, to)
      .innerJoin('letter as other', (join) =>
        side === 'original'
          ? join.onRef('other.id', '=', 'letter.original_id')
          : join.onRef('other.original_id', '=', 'letter.id'),
      )
      .select([
        'letter.id as of',
        side === 'original' ? 'letter.relation' : 'other.relation',
        'other.kind',
        'other.number',
        sql<string>`other.content ->> '$.symbol'`.as('symbol'),
        'other.issued_on as issuedOn',
      ])
      .where('other.state', '=', 'issued')
      .orderBy('other.issued_on')
      .orderBy('other.id')
      .execute()
    return related(rows)
  }

  return {
    /** Letters issued on the days from `from` to `to`, by day, series and number. */
    entries: async (from: LocalDate, to: LocalDate): Promise<readonly RegisterEntry[]> => {
      const rows = await issued(from, to)
        .select([
          'letter.id as letterId',
          'letter.kind',
          'letter.number',
          'letter.issued_on as issuedOn',
          'letter.copies',
          sql<string>`letter.content ->> '$.symbol'`.as('symbol'),
          sql<string>`letter.content ->> '$.subject'`.as('subject'),
          sql<string>`letter.content ->> '$.signerName'`.as('signerName'),
          sql<string>`letter.content -> '$.addressees'`.as('addressees'),
          sql<string>`letter.content -> '$.recipients'`.as('recipients'),
          sql<string | null>`(SELECT min(sent_on) FROM letter_dispatch WHERE letter_id = letter.id)`.as('firstSentOn'),
        ])
        .orderBy('letter.issued_on')
        .orderBy('letter.series')
        .orderBy(sql`CAST(letter.number_key AS INTEGER)`)
        .orderBy('letter.number_key')
        .execute()
      const originals = await joined(from, to, 'original')
      const followers = await joined(from, to, 'follower')
      return rows.map(({ addressees, recipients, ...row }) => {
        const { number, symbol, ...entry } = EntryRow.parse({
          ...row,
          addressees: JSON.parse(addressees),
          recipients: JSON.parse(recipients),
        })
        return {
          ...entry,
          numberAndSymbol: numberAndSymbol({ symbol }, { number, on: entry.issuedOn }),
          original: originals.get(entry.letterId)?.[0] ?? null,
          followers: followers.get(entry.letterId) ?? [],
        }
      })
    },
  }
}
