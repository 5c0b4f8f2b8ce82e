import { createHash } from 'node:crypto'
import type { Database, Statement } from 'better-sqlite3'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { sampleId } from '#domain/testing/samples.ts'

/** Letters of one trip or visit. */
export const LETTERS_PER_RECORD = 3

export type LetterStatements = {
  readonly draft: Readonly<Record<'trip_id' | 'visit_id', Statement>>
  readonly freeze: Statement
  readonly issue: Statement
  readonly digest: string
  readonly used: Map<number, number>
}

const kinds = {
  trip_id: ['outbound_trip_request', 'outbound_trip_report', 'outbound_trip_notice'],
  visit_id: ['inbound_visit_request', 'inbound_visit_notice', 'inbound_visit_police_notice'],
} as const
type Owner = keyof typeof kinds

/** Letters of visits are counted from here on. */
const FIRST_OF_VISITS = 1_000_000
const words = JSON.stringify({
  symbol: 'KHCN-VP',
  subject: 'V/v báo cáo việc cử đoàn đi công tác',
  filler: 'Nội dung công văn. '.repeat(60),
})

export const letterStatements = (raw: Database, firstDay: LocalDate): LetterStatements => {
  const bytes = Buffer.from('một văn bản của sổ thử')
  const digest = createHash('sha256').update(bytes).digest('hex')
  raw
    .prepare('INSERT INTO stored_file VALUES (?, ?, ?, ?)')
    .run(digest, bytes, bytes.length, `${firstDay}T00:00:00.000Z`)
  return {
    draft: {
      trip_id: raw.prepare("INSERT INTO letter (id, kind, trip_id, state, revision) VALUES (?, ?, ?, 'draft', 1)"),
      visit_id: raw.prepare("INSERT INTO letter (id, kind, visit_id, state, revision) VALUES (?, ?, ?, 'draft', 1)"),
    },
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

/** Issued letters of one trip or visit, each with the next number of its year. */
export const fillLetters = (
  { draft, freeze, issue, digest, used }: LetterStatements,
  {
    owner,
    recordId,
    n,
    on,
  }: { readonly owner: Owner; readonly recordId: string; readonly n: number; readonly on: LocalDate },
): void => {
  for (let index = 0; index < LETTERS_PER_RECORD; index += 1) {
    const id = sampleId(13, (owner === 'visit_id' ? FIRST_OF_VISITS : 0) + n * LETTERS_PER_RECORD + index)
    const at = `${on}T03:00:00.000Z`
    const number = (used.get(yearOf(on)) ?? 0) + 1
    used.set(yearOf(on), number)
    draft[owner].run(id, kinds[owner][index], recordId)
    freeze.run(words, sampleId(5, 1), sampleId(6, 1), digest, digest, at, id)
    issue.run(String(number), String(number), on, digest, at, id)
  }
}
