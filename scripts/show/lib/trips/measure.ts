import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { OutboundTripId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { backendWith, type Call, evenly, ready, timed } from '#scripts/show/lib/register/backend.ts'
import type { Action, Measured } from '#scripts/show/lib/trips/verdict.ts'
import { LETTERS_PER_RECORD } from '#tests/support/filled-register/letters.ts'

const page = { search: '', kind: null, phase: null, year: null, offset: 0, limit: 50 } as const

/** The trip saved as its form would send it, under another title. */
const save = async (call: Call, id: OutboundTripId, n: number): Promise<() => Promise<unknown>> => {
  const { trip } = await call('outbound_trip.get', { id })
  const {
    actualExitOn: _exit,
    actualEntryOn: _entry,
    decisions: _steps,
    overrides: _notes,
    revision,
    id: _id,
    ...shared
  } = trip
  const members = trip.members.map(({ staffMemberId, role }) => ({
    of: 'staff' as const,
    staffMemberId: staffMemberId ?? '',
    role,
    passportId: 'as_recorded' as const,
  }))
  const draft = { ...shared, title: `${trip.title} (${n})`, members }
  return () => call('outbound_trip.update', { id, revision, draft })
}

const some = (trips: number, n: number): OutboundTripId => OutboundTripId.parse(sampleId(4, evenly(trips, n)))

/** Fills a register with so many trips and calls each route behind the bridge, one call after another. */
export const measureTrips = async (
  trips: number,
  staff: number,
  tell: (line: string) => void,
): Promise<{ readonly measured: Measured; readonly open: number; readonly today: LocalDate }> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-doan-trips-'))
  try {
    const start = performance.now()
    const { call, filled, today, close } = await backendWith(folder, { trips, staff, visits: 0, guestsPerVisit: 0 })
    tell(`${trips} trips filled in ${((performance.now() - start) / 1000).toFixed(1)} s`)
    const open = await call('outbound_trip.list', { ...page, phase: 'returned', limit: 200 })
    const openIds = open.rows.map(({ id }) => id)
    const openId = (n: number) => openIds[n % openIds.length] ?? some(trips, n)
    // Duties are settled or open: every trip has all of its rules, six at the least.
    const { duties } = await call('outbound_trip.get', { id: openId(0) })
    const times: Record<Action, readonly number[]> = {
      list: await timed(ready(() => call('outbound_trip.list', page))),
      search: await timed(ready(() => call('outbound_trip.list', { ...page, search: 'ung dung' }))),
      filter: await timed(ready(() => call('outbound_trip.list', { ...page, phase: 'returned' }))),
      open: await timed(async (n) => () => call('outbound_trip.get', { id: n % 2 === 0 ? openId(n) : some(trips, n) })),
      save: await timed((n) => save(call, openId(n), n)),
      'duty board': await timed(ready(() => call('duty.board', { within: 14, onlyLate: false }))),
    }
    close()
    const measured: Measured = {
      trips: filled.trips,
      staff: filled.staff,
      perTrip: {
        members: Math.floor(filled.members / filled.trips),
        legs: Math.floor(filled.legs / filled.trips),
        duties: duties.length,
        letters: Math.min(LETTERS_PER_RECORD, Math.floor(filled.letters / filled.trips)),
      },
      times,
    }
    return { measured, open: filled.open, today: today() }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
