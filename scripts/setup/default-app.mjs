// Stand-in for Electron's own default_app.asar, which the fallback runtime lacks: `electron [-r module] <app> [arguments]`.
// An ES module: Electron holds its `ready` back until the module's top-level await is over, and with it the app's own
// first lines, which must register the app:// scheme before that.
import fs from 'node:fs'
import Module from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const required = []
let target
const args = process.argv.slice(1)
while (args.length > 0 && target === undefined) {
  const arg = args.shift()
  if (arg === '-r' || arg === '--require') required.push(args.shift())
  else if (!arg.startsWith('-')) target = arg
}
// Playwright attaches through a module of its own.
if (required.length > 0) Module._preloadModules(required)
if (target === undefined) {
  console.error('usage: electron [-r module] <app>')
  process.exit(1)
}

// Electron derives app.isPackaged and the handling of the arguments from it.
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })

const folder = path.resolve(target)
const packageFile = path.join(folder, 'package.json')
const isFolder = fs.existsSync(packageFile)
if (isFolder) {
  const description = JSON.parse(fs.readFileSync(packageFile, 'utf8'))
  if (description.version) app.setVersion(description.version)
  app.name = description.productName || description.name || app.name
  app.setDesktopName?.(description.desktopName || `${app.name}.desktop`)
}
const main = Module._resolveFilename(folder, null, true)
app.setAppPath(isFolder ? folder : path.dirname(main))
try {
  await import(pathToFileURL(main).href)
} catch (error) {
  console.error('The app threw an error while it was loaded.')
  console.error(error?.stack || error)
  process.exit(1)
}
