import { createHash } from 'node:crypto'
import type { Database, Statement } from 'better-sqlite3'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { sampleId } from '#domain/testing/samples.ts'

export const LETTERS_PER_TRIP = 3

type Statements = {
  readonly draft: Statement
  readonly freeze: Statement
  readonly issue: Statement
  readonly digest: string
  readonly used: Map<number, number>
}

const kinds = ['outbound_trip_request', 'outbound_trip_report', 'outbound_trip_notice']
const words = JSON.stringify({
  symbol: 'KHCN-VP',
  subject: 'V/v báo cáo việc cử đoàn đi công tác',
  filler: 'Nội dung công văn. '.repeat(60),
})

export const letterStatements = (raw: Database, firstDay: LocalDate): Statements => {
  const bytes = Buffer.from('một văn bản của sổ thử')
  const digest = createHash('sha256').update(bytes).digest('hex')
  raw
    .prepare('INSERT INTO stored_file VALUES (?, ?, ?, ?)')
    .run(digest, bytes, bytes.length, `${firstDay}T00:00:00.000Z`)
  return {
    draft: raw.prepare("INSERT INTO letter (id, kind, trip_id, state, revision) VALUES (?, ?, ?, 'draft', 1)"),
    freeze: raw.prepare(
      `UPDATE letter SET state = 'awaiting_number', revision = 2, content = ?, profile_id = ?, frozen_signer_id = ?,
         template_digest = ?, frozen_digest = ?, record_revision = 1, frozen_at = ?, frozen_by = 'Cán bộ' WHERE id = ?`,
    ),
    issue: raw.prepare(
      `UPDATE letter SET state = 'issued', revision = 3, number = ?, number_key = ?, series = 'CV', issued_on = ?, issued_digest = ?,
         issued_at = ?, issued_by = 'Cán bộ' WHERE id = ?`,
    ),
    digest,
    used: new Map(),
  }
}

/** Issued letters of one trip, each with the next number of its year. */
export const fillLetters = (
  { draft, freeze, issue, digest, used }: Statements,
  { tripId, n, on }: { readonly tripId: string; readonly n: number; readonly on: LocalDate },
): void => {
  for (let index = 0; index < LETTERS_PER_TRIP; index += 1) {
    const id = sampleId(13, n * LETTERS_PER_TRIP + index)
    const at = `${on}T03:00:00.000Z`
    const number = (used.get(yearOf(on)) ?? 0) + 1
    used.set(yearOf(on), number)
    draft.run(id, kinds[index], tripId)
    freeze.run(words, sampleId(5, 1), sampleId(6, 1), digest, digest, at, id)
    issue.run(String(number), String(number), on, digest, at, id)
  }
}
