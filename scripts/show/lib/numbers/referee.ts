import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** What the referee saw of a letter at the moment it was issued. */
type Witnessed = {
  readonly id: string
  readonly kind: string
  readonly symbol: string
  readonly number: string
  readonly on: string
  readonly hash: string
}

type IssuedRow = {
  readonly id: string
  readonly kind: string
  readonly symbol: string
  readonly agencySymbol: string
  readonly number: string
  readonly on: string
  readonly digest: string
  readonly bytes: Buffer | null
}

// Written down by hand from Phụ lục III, and not taken from the code that is judged.
const abbreviations: Readonly<Record<string, string>> = {
  outbound_trip_submission: 'TTr',
  outbound_trip_decision: 'QĐ',
  outbound_trip_pre_report: 'BC',
  outbound_trip_request: 'CV',
  outbound_trip_report: 'CV',
  outbound_trip_notice: 'CV',
  correction: 'CV',
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const bare = (number: string): string => number.trim().replace(/^0+/, '').toLowerCase()

/** Where a number stands in the book: "CV|KHCN|2026|5"; null for papers without number. */
export const placeInBook = (kind: string, agencySymbol: string, on: string, number: string): string | null => {
  const abbreviation = abbreviations[kind]
  return abbreviation === undefined ? null : `${abbreviation}|${agencySymbol}|${on.slice(0, 4)}|${bare(number)}`
}

const issuedRows = (raw: Database): readonly IssuedRow[] =>
  raw
    .prepare<[], IssuedRow>(
      `SELECT letter.id, letter.kind, content ->> '$.symbol' AS symbol, agency_profile.symbol AS agencySymbol,
         letter.number, letter.issued_on AS "on", letter.issued_digest AS digest, stored_file.bytes
       FROM letter JOIN agency_profile ON agency_profile.id = letter.profile_id
         LEFT JOIN stored_file ON stored_file.digest = letter.issued_digest
       WHERE letter.state = 'issued'`,
    )
    .all()

/**
 * Watches a register from outside, with its own book and its own hashes over the raw rows: nothing of the code that gives
 * numbers or keeps files is used.
 */
export const referee = (raw: Database) => {
  const seen = new Map<string, Witnessed>()
  const book = new Map<string, string>()

  const witnessOf = ({ id, kind, symbol, number, on, bytes }: IssuedRow): Witnessed => ({
    id,
    kind,
    symbol,
    number,
    on,
    hash: bytes === null ? '' : sha256(bytes),
  })

  return {
    isUsed: (place: string | null): boolean => place !== null && book.has(place),
    /** Numbers of a series and year, as the book has them. */
    numbersLike: (prefix: string): readonly string[] =>
      [...book.keys()].filter((place) => place.startsWith(prefix)).map((place) => place.slice(prefix.length)),
    /** Takes down a letter right after it was issued; false when the register does not hold it as issued. */
    witness: (id: string): boolean => {
      const row = issuedRows(raw).find((one) => one.id === id)
      if (row === undefined) return false
      seen.set(id, witnessOf(row))
      const place = placeInBook(row.kind, row.agencySymbol, row.on, row.number)
      if (place !== null) book.set(place, id)
      return row.bytes !== null && sha256(row.bytes) === row.digest
    },
    issuedIds: (): readonly string[] => [...seen.keys()],
    /** The whole register once more, against everything that was taken down. */
    judge: (): { readonly duplicates: number; readonly edited: number; readonly checked: number } => {
      const rows = issuedRows(raw)
      const places = rows.flatMap(
        ({ kind, agencySymbol, on, number }) => placeInBook(kind, agencySymbol, on, number) ?? [],
      )
      const now = new Map(rows.map((row) => [row.id, witnessOf(row)]))
      const edited = [...seen.values()].filter(
        (then) => JSON.stringify(then) !== JSON.stringify(now.get(then.id) ?? null),
      ).length
      return {
        duplicates: places.length - new Set(places).size,
        // Issued behind the referee's back counts as edited too.
        edited: edited + rows.filter(({ id }) => !seen.has(id)).length,
        checked: rows.length,
      }
    },
  }
}

export type Referee = ReturnType<typeof referee>
