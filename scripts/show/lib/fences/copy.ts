import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inRoot } from '#scripts/setup/paths.ts'

/** A file to write, or an edit of one that is there. */
export type Plant = { readonly file: string; readonly write: string | ((text: string) => string) }

const made = ['node_modules', '.git', '.tsbuild', 'out', 'dist', 'demo-output', 'test-results']

/** A copy of the source in a temporary folder, with the same packages; violations are planted there and nowhere else. */
export const sourceCopy = () => {
  const base = mkdtempSync(path.join(os.tmpdir(), 'so-doan-fences-'))
  const folder = path.join(base, 'copy')
  cpSync(inRoot(), folder, {
    recursive: true,
    filter: (source) => !made.some((name) => source === inRoot(name)),
  })
  symlinkSync(inRoot('node_modules'), path.join(folder, 'node_modules'), 'junction')

  const plant = ({ file, write }: Plant): (() => void) => {
    const at = path.join(folder, file)
    if (typeof write === 'string') {
      mkdirSync(path.dirname(at), { recursive: true })
      writeFileSync(at, write, { flag: 'wx' })
      return () => rmSync(at)
    }
    const before = readFileSync(at, 'utf8')
    const after = write(before)
    if (after === before) throw new Error(`Nothing to plant in ${file}: the text it hooks into is gone`)
    writeFileSync(at, after)
    return () => writeFileSync(at, before)
  }

  return {
    folder,
    /** Plants all, works, and takes all out again. */
    with: async <T>(plants: readonly Plant[], work: () => Promise<T>): Promise<T> => {
      const undo = plants.map(plant)
      try {
        return await work()
      } finally {
        for (const takeOut of undo.reverse()) takeOut()
      }
    },
    remove: (): void => rmSync(base, { recursive: true, force: true }),
  }
}
