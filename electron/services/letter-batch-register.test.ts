import { expect, test, vi } from 'vitest'
import type { Session } from '#domain/account/account.ts'
import { AccountId, type LetterId } from '#domain/shared/ids.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { letterBatchService } from '#electron/services/letter-batch-service.ts'
import { letterOffice } from '#electron/testing/letter-office.ts'
import { must } from '#electron/testing/office.ts'
import { paperDesk } from '#electron/testing/paper-desk.ts'

const session: Session = {
  accountId: AccountId.parse(sampleId(1, 1)),
  userName: 'can.bo' as Session['userName'],
  displayName: 'Cán bộ',
  role: 'personnel_officer',
  staffMemberId: null,
}

/** Batches over a real register; `laidOut` holds the .docx in the order they came to the paper window. */
const batchOffice = async () => {
  const office = await letterOffice()
  const laidOut: Uint8Array[] = []
  const desk = paperDesk({
    layOut: (docx) => {
      laidOut.push(docx)
      return { pages: 1 }
    },
  })
  const bugs: unknown[] = []
  const batches = letterBatchService({
    letterFile: office.letters.file,
    subjectOf: async (id) => must(await office.letters.get({ id })).subject,
    host: desk.host,
    newId: office.newId,
    today: office.today,
    milliseconds: office.time.milliseconds,
    session: () => session,
    announce: () => undefined,
    onBug: (cause) => void bugs.push(cause),
  })
  const run = async (ids: Parameters<typeof batches.start>[0]['ids']) => {
    must(await batches.start({ ids, purpose: 'print' }))
    return vi.waitUntil(async () => {
      const now = must(await batches.status())
      return now?.state === 'running' || now?.state === 'printing' ? null : now
    })
  }
  const fileOf = async (id: LetterId) => must(await office.letters.file({ id })).docx
  return { ...office, run, laidOut, fileOf, bugs }
}

test('a draft is made now, a frozen and an issued letter come from their stored files, in the order asked for', async () => {
  const { run, laidOut, fileOf, draft, frozen, issued, tripId } = await batchOffice()
  const ids = [
    await issued(tripId, 'outbound_trip_report', '5', '2026-01-12'),
    await draft(tripId, 'outbound_trip_report'),
    await frozen(tripId, 'outbound_trip_notice'),
  ]
  expect(await run(ids)).toMatchObject({ state: 'printed', done: 3, failed: [] })
  expect(laidOut).toHaveLength(3)
  for (const [at, id] of ids.entries()) expect(laidOut[at]).toEqual(await fileOf(id))
})

test('a stored file that was tampered with is never printed; it is named, and the rest goes on', async () => {
  const { run, laidOut, issued, current, database, tripId, bugs } = await batchOffice()
  const ids = [
    await issued(tripId, 'outbound_trip_report', '5', '2026-01-12'),
    await issued(tripId, 'outbound_trip_notice', '6', '2026-01-12'),
  ]
  const [first = ids[0]] = ids
  if (first === undefined) throw new Error('no letter')
  const digest = (await current(first)).issued?.fileDigest ?? ''
  database.raw.exec('DROP TRIGGER stored_file_never_changes')
  database.raw.prepare("UPDATE stored_file SET bytes = x'504b', size = 2 WHERE digest = ?").run(digest)
  const { failed, ...rest } = await run(ids)
  expect(rest).toMatchObject({ state: 'printed', done: 2, total: 2 })
  expect(failed).toEqual([{ id: first, subject: expect.stringMatching(/^V\/v /) }])
  expect(laidOut).toHaveLength(1)
  expect(bugs).toEqual([])
})
