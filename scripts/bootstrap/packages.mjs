import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { pinnedNodeFile } from './pinned-node.mjs'
import { npmCommand, Refusal, root, runWatched, say, withLock } from './tools.mjs'

const lockFile = path.join(root, 'package-lock.json')
const modules = path.join(root, 'node_modules')
const stampFile = path.join(modules, '.so-doan-lock')

/** Installs the npm packages when node_modules is missing or belongs to another package-lock.json. */
export async function ensurePackages() {
  const wanted = createHash('sha256').update(fs.readFileSync(lockFile)).digest('hex')
  const stamped = () => readOr(stampFile, '') === wanted
  if (stamped()) return
  await withLock(`packages ${root}`, async () => {
    if (stamped()) return
    if (!installedAsLocked()) await install()
    fs.writeFileSync(stampFile, wanted)
  })
}

async function install() {
  say('Installing the npm packages of package-lock.json (about 740 MB on disk)…')
  // Named explicitly: NODE_ENV=production or a user's own `omit` would leave out what the scripts run on.
  // Only errors are shown: the packages want Node >= 22 and get it, though npm itself runs on the system's Node.
  const args = ['ci', '--include=dev', '--include=optional', '--loglevel=error']
  const { status } = await runWatched(...npmCommand(args), { label: 'npm ci' })
  if (status !== 0) throw new Refusal('npm could not install the packages; its reason stands above.')
}

/** True for a node_modules that somebody installed by hand from the same lock: npm's own record of it is compared. */
function installedAsLocked() {
  const locked = JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages
  const installed = JSON.parse(readOr(path.join(modules, '.package-lock.json'), '{}')).packages ?? {}
  const node = pinnedNodeFile()
  if (node && !fs.existsSync(node)) return false
  return (
    Object.keys(installed).every((name) => name in locked) &&
    Object.entries(locked).every(([name, entry]) => {
      if (name === '') return true
      const found = installed[name]
      // What belongs to another operating system or processor is optional and rightly absent.
      return found ? found.version === entry.version : Boolean(entry.optional)
    })
  )
}

function readOr(file, otherwise) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : otherwise
}
