import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '#db/testing/temporary-register.ts'
import type { Session } from '#domain/account/account.ts'
import { AccountId, LetterId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { loadPdf } from '#electron/documents/pdf-binder.ts'
import { concatenated } from '#electron/documents/pdf-file.ts'
import { type LetterFile, letterBatchService } from '#electron/services/letter-batch-service.ts'
import { type DeskAnswers, paperDesk } from '#electron/testing/paper-desk.ts'

const must = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.value
  throw new Error(result.error.code)
}
const letter = (at: number): LetterId => LetterId.parse(sampleId(9, at))
const letters = (count: number): LetterId[] => Array.from({ length: count }, (_, at) => letter(at))
const placeOf = (id: LetterId): number => Number.parseInt(id.slice(-8), 10)
const aSession = (): Session => ({
  accountId: AccountId.parse(sampleId(1, 1)),
  userName: 'can.bo' as Session['userName'],
  displayName: 'Cán bộ',
  role: 'personnel_officer',
  staffMemberId: null,
})

/** Letter n has one page, 400 + n points wide; number 3 is damaged, number 5 has a page that fails. */
const office = (answers: DeskAnswers = {}, onLetter: (at: number) => Promise<void> | void = () => undefined) => {
  const desk = paperDesk({
    layOut: ([at = 0]) => {
      if (at === 5) throw new Error('page')
      return { pages: 1, width: 400 + at }
    },
    ...answers,
  })
  const told: number[] = []
  const bugs: unknown[] = []
  const state = { session: aSession() as Session | null, now: 0 }
  const letterFile: LetterFile = async ({ id }) => {
    const at = placeOf(id)
    state.now += 30
    await onLetter(at)
    if (at === 3) return fail('letter.file_damaged')
    return ok({ docx: new Uint8Array([at]) })
  }
  const batches = letterBatchService({
    letterFile,
    subjectOf: async (id) => `Văn bản ${placeOf(id)}`,
    host: desk.host,
    newId: () => 'một lô',
    today: () => day('2026-01-12'),
    milliseconds: () => state.now,
    session: () => state.session,
    announce: () => void told.push(state.now),
    onBug: (cause) => void bugs.push(cause),
  })
  const status = async () => must(await batches.status())
  const finished = () =>
    vi.waitUntil(async () => {
      const now = await status()
      return now?.state === 'running' || now?.state === 'printing' ? null : now
    })
  return { batches, status, finished, desk, told, bugs, state }
}

const widths = async (pdf: Uint8Array): Promise<readonly number[]> =>
  (await loadPdf(pdf)).getPages().map((page) => page.getWidth() - 400)

test('the letters become one PDF in the order asked for; those that fail are listed and the rest goes on', async () => {
  const file = path.join(temporaryFolder(), 'Văn bản.pdf')
  const { batches, finished, desk } = office({ file })
  const ids = letters(8).toReversed()
  must(await batches.start({ ids, purpose: 'pdf' }))
  expect(await finished()).toEqual({
    id: 'một lô',
    total: 8,
    done: 8,
    failed: [
      { id: letter(5), subject: 'Văn bản 5' },
      { id: letter(3), subject: 'Văn bản 3' },
    ],
    state: 'saved',
  })
  expect(await widths(readFileSync(file))).toEqual([7, 6, 4, 2, 1, 0])
  expect(desk.open.size).toBe(0)
})

test('printing goes through one dialog, for all letters at once', async () => {
  const { batches, finished, desk } = office()
  must(await batches.start({ ids: letters(3), purpose: 'print' }))
  expect(await finished()).toMatchObject({ state: 'printed', done: 3, failed: [] })
  expect(desk.done.printed).toHaveLength(1)
  expect(await widths(concatenated(desk.done.printed[0] ?? []))).toEqual([0, 1, 2])
})

test.each([
  ['a print dialog that is closed', { print: 'cancelled' }, 'print', 'print_cancelled'],
  ['a printer that fails', { print: 'failed' }, 'print', 'failed'],
  ['a save dialog that is closed', { file: null }, 'pdf', 'cancelled'],
  ['a place nobody may write to', { file: '/khong/co/o/day.pdf' }, 'pdf', 'failed'],
] as const)('%s is told as what it is', async (_what, answers, purpose, state) => {
  const { batches, finished } = office(answers)
  must(await batches.start({ ids: letters(2), purpose }))
  expect(await finished()).toMatchObject({ state })
})

test('when no letter could be made into pages, nobody is asked where to save nothing', async () => {
  const file = path.join(temporaryFolder(), 'Văn bản.pdf')
  const { batches, finished, desk, bugs } = office({ file })
  must(await batches.start({ ids: [letter(3), letter(5)], purpose: 'print' }))
  expect(await finished()).toMatchObject({ state: 'failed', done: 2 })
  expect(desk.done.printed).toEqual([])
  // The damaged file is an expected failure; the page that fails is one of ours.
  expect(bugs).toEqual([new Error('page')])
})

test('one batch at a time: a second is refused until the first is over', async () => {
  const { batches, finished, status } = office()
  expect(await status()).toBeNull()
  must(await batches.start({ ids: letters(2), purpose: 'print' }))
  expect(await batches.start({ ids: letters(1), purpose: 'print' })).toMatchObject({
    error: { code: 'letter_batch.running' },
  })
  await finished()
  must(await batches.start({ ids: letters(1), purpose: 'print' }))
  expect(await finished()).toMatchObject({ total: 1, state: 'printed' })
})

test('cancelling stops after the letter in hand, prints nothing and leaves no window behind', async () => {
  const { batches, finished, desk } = office({}, (at) => {
    if (at === 12) void batches.cancel()
  })
  must(await batches.start({ ids: [...letters(3), ...letters(40).slice(10)], purpose: 'print' }))
  expect(await finished()).toMatchObject({ state: 'cancelled', total: 33, done: 6 })
  expect(desk.done).toMatchObject({ laidOut: 6, printed: [] })
  expect(desk.open.size).toBe(0)
})

test('who logs out ends the batch; the next one finds nothing of it', async () => {
  const { batches, status, desk, state, bugs } = office({}, (at) => {
    if (at === 12) state.session = null
  })
  must(await batches.start({ ids: letters(40).slice(10), purpose: 'print' }))
  await vi.waitUntil(() => state.session === null && desk.open.size === 0)
  state.session = aSession()
  expect(await status()).toBeNull()
  must(await batches.start({ ids: letters(1), purpose: 'print' }))
  await vi.waitUntil(async () => (await status())?.state === 'printed')
  expect(desk.done.laidOut).toBe(4)
  expect(desk.done.printed).toHaveLength(1)
  expect(bugs).toEqual([])
})

test('progress is announced at most five times a second, the beginning and every change of state at once', async () => {
  const { batches, finished, told } = office()
  must(await batches.start({ ids: letters(60).slice(6), purpose: 'print' }))
  await finished()
  const [first = 0, ...later] = told.slice(0, -2)
  expect(later.length).toBeGreaterThan(5)
  for (const [index, at] of later.entries()) expect(at - (later[index - 1] ?? first)).toBeGreaterThanOrEqual(200)
})
