import fs from 'node:fs'
import path from 'node:path'

/** electron-builder calls it with the assembled folder, before the fuses are set; see commands/package.ts. */
export default function afterPack(context) {
  const folder = context.appOutDir
  const resources = context.packager.getResourcesDir(folder)
  // The prepared runtime has its own loader, which is no part of the app.
  fs.rmSync(path.join(resources, 'default_app.asar'), { force: true })
  if (process.env.SODOAN_TEST_BUILD === '1') {
    fs.writeFileSync(
      path.join(folder, 'TEST-BUILD-NEVER-SHIP.txt'),
      'Built with the test runtime, not with Electron’s own release.\n',
    )
  }
  if (process.env.SODOAN_BINDING) replaceBinding(resources, process.env.SODOAN_BINDING)
}

function replaceBinding(resources, binding) {
  const prebuilds = path.join(resources, 'app.asar.unpacked/node_modules/better-sqlite3/prebuilds')
  const shipped = fs.readdirSync(prebuilds)
  if (shipped.length !== 1) throw new Error(`expected one native module in ${prebuilds}, found ${shipped.length}`)
  fs.copyFileSync(binding, path.join(prebuilds, shipped[0]))
}
