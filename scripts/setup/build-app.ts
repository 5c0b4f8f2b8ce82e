import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Refusal, say, withLock } from '#scripts/bootstrap/tools.mjs'
import { inRoot, packageBin } from './paths.ts'
import { runNode } from './processes.ts'

const folders = ['contract', 'db', 'domain', 'electron', 'renderer', 'resources']
const files = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.base.json']
const stampFile = inRoot('out/.stamp')

/** Builds the app into out/ when its sources changed since the last build. */
export async function buildApp(env: NodeJS.ProcessEnv): Promise<void> {
  await withLock(`build ${inRoot()}`, async () => {
    // Taken before the build: a file changed meanwhile is built next time.
    const stamp = sourceStamp()
    if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return
    say('Building the app…')
    fs.rmSync(stampFile, { force: true })
    const status = await runNode([packageBin('electron-vite', 'electron-vite'), 'build', '--logLevel', 'warn'], env)
    if (status !== 0) throw new Refusal('The app could not be built; the reason stands above.')
    fs.writeFileSync(stampFile, stamp)
  })
}

function sourceStamp(): string {
  const hash = createHash('sha256')
  for (const file of [...files, ...folders.flatMap(sourcesIn)].sort()) {
    hash
      .update(file)
      .update('\0')
      .update(fs.readFileSync(inRoot(file)))
      .update('\0')
  }
  return hash.digest('hex')
}

function sourcesIn(folder: string): readonly string[] {
  return fs
    .readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(inRoot(), path.join(entry.parentPath, entry.name)))
}
