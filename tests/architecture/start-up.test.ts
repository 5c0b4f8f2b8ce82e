import { expect, test } from 'vitest'
import { edges, expectNone } from '#tests/architecture/source.ts'

/** Everything a file loads before its first line runs: packages by their import, files by their path. */
const loadedBy = (entry: string): ReadonlyMap<string, string> => {
  const cameFrom = new Map<string, string>([[entry, '']])
  const open = [entry]
  for (let file = open.pop(); file !== undefined; file = open.pop())
    for (const edge of edges) {
      const next = edge.to ?? edge.spec
      if (edge.file !== file || edge.kind !== 'static' || cameFrom.has(next)) continue
      cameFrom.set(next, file)
      open.push(next)
    }
  return cameFrom
}

const reached = (entry: string, heavy: RegExp): readonly string[] => {
  const loaded = loadedBy(entry)
  const way = (to: string): string => {
    const from = loaded.get(to) ?? ''
    return from === '' ? to : `${way(from)} -> ${to}`
  }
  return [...loaded.keys()].filter((name) => heavy.test(name)).map(way)
}

test('the first window waits for no date picker, PDF or Word reader', () => {
  expect(loadedBy('renderer/main.tsx').size).toBeGreaterThan(15)
  expectNone(reached('renderer/main.tsx', /^(@mui\/x-date-pickers|pdfjs-dist|docx-preview|pizzip)/))
})

test('the main process opens its window without database, schema library, document tools or log writer', () => {
  expect(loadedBy('electron/main/index.ts').size).toBeGreaterThan(15)
  expectNone(
    reached(
      'electron/main/index.ts',
      /^(better-sqlite3|kysely|zod|docxtemplater|pizzip|@cantoo\/pdf-lib|electron-log)/,
    ),
  )
})

test('the backend opens its register without a writer or reader of spreadsheets', () => {
  expect(loadedBy('electron/backend/index.ts').size).toBeGreaterThan(100)
  expectNone(reached('electron/backend/index.ts', /^(hucre|mrz)/))
})

test('a preload script loads electron and two files without imports', () => {
  const packages = (entry: string) => [...loadedBy(entry).keys()].filter((name) => !name.endsWith('.ts'))
  expect(packages('electron/preload/app.ts')).toEqual(['electron'])
  expect(packages('electron/preload/paper.ts')).toEqual(['electron'])
})
