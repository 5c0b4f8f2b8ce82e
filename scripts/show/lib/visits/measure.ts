import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { InboundVisitId } from '#domain/shared/ids.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { backendWith, type Call, evenly, ready, timed } from '#scripts/show/lib/register/backend.ts'
import type { Action, Measured } from '#scripts/show/lib/visits/verdict.ts'
import type { FillSize } from '#tests/support/filled-register/fill.ts'
import { LETTERS_PER_RECORD } from '#tests/support/filled-register/letters.ts'
import { guestName, guestPassport, partnerName } from '#tests/support/filled-register/visits.ts'

const page = { search: '', kind: null, phase: null, year: null, offset: 0, limit: 50 } as const
/** Guests of one list that is being typed. */
const TYPED = 12

const some = (visits: number, n: number): InboundVisitId => InboundVisitId.parse(sampleId(20, evenly(visits, n)))

const loaded = async (call: Call, id: InboundVisitId) => (await call('inbound_visit.get', { id })).visit

/** The visit saved as its form would send it, under another title. */
const save = async (call: Call, id: InboundVisitId, n: number): Promise<() => Promise<unknown>> => {
  const {
    id: _id,
    actualArrivalOn: _arrival,
    actualDepartureOn: _departure,
    decisions: _steps,
    overrides: _notes,
    revision,
    ...shared
  } = await loaded(call, id)
  const draft = { ...shared, title: `${shared.title} (${n})` }
  return () => call('inbound_visit.update', { id, revision, draft })
}

const clashes = async (call: Call, id: InboundVisitId): Promise<() => Promise<unknown>> => {
  const { arrivesOn, departsOn, hostLeader, receptionMembers, interpreter, programme } = await loaded(call, id)
  const subject = { id, arrivesOn, departsOn, hostLeader, receptionMembers, interpreter, programme }
  return () => call('inbound_visit.clashes', subject)
}

/** What a form asks while a partner and a list of guests are typed: half of them came before, half have namesakes. */
const seenBefore = (visitors: number, n: number) => ({
  id: null,
  partners: [partnerName(n)],
  visitors: Array.from({ length: TYPED }, (_, index) => {
    const person = (n * 131 + index * 17) % visitors
    return { fullName: guestName(person), passportNumber: index % 2 === 0 ? guestPassport(person) : '' }
  }),
})

/** Fills a register with so many visits and calls each route behind the bridge, one call after another. */
export const measureVisits = async (size: FillSize, tell: (line: string) => void): Promise<Measured> => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'so-doan-visits-'))
  try {
    const start = performance.now()
    const { call, filled, today, close } = await backendWith(folder, size)
    const { visits, visitors, openVisits } = filled
    tell(
      `${visits} visits (${openVisits} open), ${visitors} visitors, ${filled.programmeLines} lines of programme, ${filled.visitLetters} letters, ${filled.trips} trips filled in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    )
    const { rows } = await call('inbound_visit.list', { ...page, phase: 'ended', limit: 200 })
    const openIds = rows.map(({ id }) => id)
    const openId = (n: number) => openIds[n % openIds.length] ?? some(visits, n)
    const { duties } = await call('inbound_visit.get', { id: openId(0) })
    const seen = await call('inbound_visit.seen_before', seenBefore(visitors, 1))
    const month = { from: addDays(today(), -9), to: addDays(today(), 32) }
    const times: Record<Action, readonly number[]> = {
      list: await timed(ready(() => call('inbound_visit.list', page))),
      search: await timed(ready(() => call('inbound_visit.list', { ...page, search: 'ung dung' }))),
      filter: await timed(ready(() => call('inbound_visit.list', { ...page, phase: 'ended' }))),
      open: await timed(
        async (n) => () => call('inbound_visit.get', { id: n % 2 === 0 ? openId(n) : some(visits, n) }),
      ),
      save: await timed((n) => save(call, openId(n), n)),
      'calendar month': await timed(ready(() => call('inbound_visit.calendar', month))),
      'seen before': await timed(async (n) => () => call('inbound_visit.seen_before', seenBefore(visitors, n))),
      clashes: await timed((n) => clashes(call, openId(n))),
      'duty board': await timed(ready(() => call('duty.board', { within: 14, onlyLate: false }))),
      overview: await timed(ready(() => call('overview.get', undefined))),
    }
    close()
    return {
      visits,
      visitors,
      trips: filled.trips,
      perVisit: {
        programme: Math.floor(filled.programmeLines / visits),
        letters: Math.min(LETTERS_PER_RECORD, Math.floor(filled.visitLetters / visits)),
        duties: duties.length,
      },
      seen: seen.length,
      times,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
