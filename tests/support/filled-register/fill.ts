import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { type OpenDatabase, openDatabase } from '#db/connection.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import { letterStatements } from '#tests/support/filled-register/letters.ts'
import { fillPeople, PEOPLE_PER_TRIP } from '#tests/support/filled-register/people.ts'
import { fillTrips } from '#tests/support/filled-register/trips.ts'
import { fillVisits } from '#tests/support/filled-register/visits.ts'

export type FillSize = {
  readonly trips: number
  readonly staff: number
  readonly visits: number
  readonly guestsPerVisit: number
}

/** What stands in a filled register, counted in it. */
export type Filled = {
  readonly trips: number
  readonly open: number
  readonly members: number
  readonly legs: number
  readonly settled: number
  readonly letters: number
  readonly staff: number
  readonly visits: number
  readonly openVisits: number
  readonly visitors: number
  readonly programmeLines: number
  readonly visitLetters: number
}

const countOf = (raw: Database, sql: string): number => Number(raw.prepare(sql).pluck().get())

/**
 * A register of invented trips and visits of ten years, through SQL in one transaction: what the app would have written one by one.
 * Some five in a hundred are open. It is encrypted and in a real file, as the app's is.
 */
export const filledRegister = (
  folder: string,
  today: LocalDate,
  size: FillSize,
): { readonly database: OpenDatabase; readonly filled: Filled } => {
  const database = openDatabase(path.join(folder, 'so-doan.db'), { key: randomBytes(32), create: true })
  const { raw } = database
  raw.transaction(() => {
    const firstDay = addDays(today, -3650)
    fillPeople(raw, size.staff)
    const letters = letterStatements(raw, firstDay)
    fillTrips(raw, letters, { ...size, today, firstDay, perTrip: PEOPLE_PER_TRIP })
    fillVisits(raw, letters, { ...size, today, firstDay })
  })()
  raw.exec('ANALYZE')
  return {
    database,
    filled: {
      trips: countOf(raw, 'SELECT count(*) FROM outbound_trip'),
      open: countOf(
        raw,
        "SELECT count(*) FROM outbound_trip t WHERE NOT EXISTS (SELECT 1 FROM outbound_trip_decision d WHERE d.trip_id = t.id AND d.kind IN ('closed', 'cancelled', 'refused'))",
      ),
      members: countOf(raw, 'SELECT count(*) FROM outbound_trip_member'),
      legs: countOf(raw, 'SELECT count(*) FROM outbound_trip_leg'),
      settled: countOf(raw, 'SELECT count(*) FROM duty_fulfilment'),
      letters: countOf(raw, "SELECT count(*) FROM letter WHERE state = 'issued' AND trip_id IS NOT NULL"),
      staff: countOf(raw, 'SELECT count(*) FROM staff_member'),
      visits: countOf(raw, 'SELECT count(*) FROM inbound_visit'),
      openVisits: countOf(
        raw,
        "SELECT count(*) FROM inbound_visit v WHERE NOT EXISTS (SELECT 1 FROM inbound_visit_decision d WHERE d.visit_id = v.id AND d.kind IN ('closed', 'cancelled', 'refused'))",
      ),
      visitors: countOf(raw, 'SELECT count(*) FROM inbound_visitor'),
      programmeLines: countOf(raw, 'SELECT count(*) FROM inbound_visit_programme'),
      visitLetters: countOf(raw, "SELECT count(*) FROM letter WHERE state = 'issued' AND visit_id IS NOT NULL"),
    },
  }
}
