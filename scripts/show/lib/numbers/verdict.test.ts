import { describe, expect, test } from 'vitest'
import type { Repositories, UnitOfWork } from '#db/unit-of-work.ts'
import { measureNumbers } from '#scripts/show/lib/numbers/measure.ts'
import type { Fault } from '#scripts/show/lib/numbers/office.ts'
import { type NumberFigures, numbersVerdict } from '#scripts/show/lib/numbers/verdict.ts'

const SEED = 20260112
const LIVES = 40
const measure = (fault?: Fault, lives = LIVES) =>
  measureNumbers(lives, SEED, { perOffice: lives, ...(fault ? { fault } : {}) })

/** The register as services see it, with other repositories behind it. */
const seenThrough =
  (change: (repos: Repositories) => Repositories) =>
  (uow: UnitOfWork): UnitOfWork => ({
    read: (work) => uow.read((repos) => work(change(repos))),
    write: (work) => uow.write((repos) => work(change(repos))),
  })
const blindToNumbers = seenThrough((repos) => ({
  ...repos,
  letters: { ...repos.letters, usedNumbers: async () => [] },
}))

test('lives of letters in a department: no number twice, no file edited, every answer as the book says', async () => {
  const figures = await measure()
  expect(figures.wrong).toEqual([])
  expect(figures).toMatchObject({ duplicates: 0, edited: 0, tampered: 1, tamperingTold: 1 })
  expect(figures.checked).toBe(figures.issued)
  expect(figures.issued).toBeGreaterThan(5)
})

test('one seed gives the same lives again', async () => {
  expect(await measure(undefined, 8)).toEqual(await measure(undefined, 8))
})

describe('a planted fault is seen', () => {
  test('numbers that nobody looks up, with the index gone: given twice', async () => {
    const database: Fault['database'] = (raw) => raw.exec('DROP INDEX letter_number')
    const figures = await measure({ database, uow: blindToNumbers })
    expect(figures.duplicates).toBeGreaterThan(0)
    expect(figures.wrong.join('\n')).toContain('gave a number twice')
    expect(numbersVerdict(figures, LIVES).isOk).toBe(false)
  })

  test('numbers that nobody looks up, with the index in place: none is given twice, and the fault is thrown', async () => {
    const figures = await measure({ uow: blindToNumbers })
    expect(figures.duplicates).toBe(0)
    expect(figures.wrong.join('\n')).toContain('UNIQUE')
    expect(numbersVerdict(figures, LIVES).isOk).toBe(false)
  })

  test('a stored file that somebody changes', async () => {
    const later: Fault['later'] = (raw) =>
      raw.exec(`DROP TRIGGER IF EXISTS stored_file_never_changes;
        UPDATE stored_file SET bytes = x'00', size = 1 WHERE digest = (SELECT max(issued_digest) FROM letter)`)
    const figures = await measure({ later })
    expect(figures.edited).toBeGreaterThan(0)
    expect(numbersVerdict(figures, LIVES).isOk).toBe(false)
  })

  test('an issued letter that moves to another day', async () => {
    const later: Fault['later'] = (raw) =>
      raw.exec(`DROP TRIGGER IF EXISTS letter_keeps_what_was_issued;
        UPDATE letter SET issued_on = '2025-01-01', revision = revision + 1 WHERE state = 'issued' AND number_key = '1'`)
    const figures = await measure({ later })
    expect(figures.edited).toBeGreaterThan(0)
    expect(numbersVerdict(figures, LIVES).isOk).toBe(false)
  })

  test('a register that shows an edited file as it was', async () => {
    const kept = new Map<string, Uint8Array>()
    const uow = seenThrough((repos) => ({
      ...repos,
      files: {
        put: async (bytes, at) => {
          const digest = await repos.files.put(bytes, at)
          kept.set(digest, bytes)
          return digest
        },
        get: async (digest) => kept.get(digest) ?? null,
      },
    }))
    const figures = await measure({ uow })
    expect(figures.tamperingTold).toBeLessThan(figures.tampered)
    expect(numbersVerdict(figures, LIVES).isOk).toBe(false)
  })
})

const good: NumberFigures = {
  lives: 1000,
  offices: 16,
  issued: 300,
  corrected: 20,
  replaced: 20,
  withdrawn: 200,
  reopened: 80,
  dispatched: 90,
  duplicatesRefused: 40,
  orderQuestioned: 10,
  editsRefused: 50,
  books: 20,
  tampered: 16,
  tamperingTold: 16,
  checked: 300,
  duplicates: 0,
  edited: 0,
  wrong: [],
}

test('figures at the thresholds are ok', () => {
  expect(numbersVerdict(good)).toEqual({
    isOk: true,
    line: 'numbers: 1000 lives, 300 issued, 20 corrected, 20 replaced, 200 withdrawn, 40 duplicates refused, 0 duplicate numbers, 0 edited files, 16 of 16 tamperings told … ok',
  })
})

test.each<[string, Partial<NumberFigures>]>([
  ['999 lives', { lives: 999 }],
  ['nothing issued', { issued: 0, checked: 0 }],
  ['nothing corrected', { corrected: 0 }],
  ['nothing replaced', { replaced: 0 }],
  ['nothing withdrawn', { withdrawn: 0 }],
  ['nothing taken back', { reopened: 0 }],
  ['nothing sent', { dispatched: 0 }],
  ['no duplicate tried', { duplicatesRefused: 0 }],
  ['no order questioned', { orderQuestioned: 0 }],
  ['no edit tried', { editsRefused: 0 }],
  ['three books', { books: 3 }],
  ['no tampering tried', { tampered: 0, tamperingTold: 0 }],
  ['a tampering not told', { tamperingTold: 15 }],
  ['a file not checked', { checked: 299 }],
  ['one duplicate', { duplicates: 1 }],
  ['one edited file', { edited: 1 }],
  ['one wrong answer', { wrong: ['…'] }],
])('%s is short', (_what, change) => {
  const verdict = numbersVerdict({ ...good, ...change })
  expect(verdict.isOk).toBe(false)
  expect(verdict.line).toMatch(/^numbers: .* … short$/)
})
