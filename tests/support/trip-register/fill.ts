import { randomBytes } from 'node:crypto'
import path from 'node:path'
import type { Database } from 'better-sqlite3'
import { type OpenDatabase, openDatabase } from '#db/connection.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import { fillPeople, PEOPLE_PER_TRIP } from '#tests/support/trip-register/people.ts'
import { fillTrips } from '#tests/support/trip-register/trips.ts'

export type FillSize = { readonly trips: number; readonly staff: number; readonly today: LocalDate }

/** What stands in a filled register, counted in it. */
export type Filled = {
  readonly trips: number
  readonly open: number
  readonly members: number
  readonly legs: number
  readonly settled: number
  readonly letters: number
  readonly staff: number
}

const countOf = (raw: Database, sql: string): number => Number(raw.prepare(sql).pluck().get())

/**
 * A register of invented trips of ten years, through SQL in one transaction: what the app would have written one by one.
 * Some five in a hundred are open. It is encrypted and in a real file, as the app's is.
 */
export const filledRegister = (
  folder: string,
  size: FillSize,
): { readonly database: OpenDatabase; readonly filled: Filled } => {
  const database = openDatabase(path.join(folder, 'so-doan.db'), { key: randomBytes(32), create: true })
  const { raw } = database
  raw.transaction(() => {
    fillPeople(raw, size.staff)
    fillTrips(raw, { ...size, firstDay: addDays(size.today, -3650), perTrip: PEOPLE_PER_TRIP })
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
      letters: countOf(raw, "SELECT count(*) FROM letter WHERE state = 'issued'"),
      staff: countOf(raw, 'SELECT count(*) FROM staff_member'),
    },
  }
}
