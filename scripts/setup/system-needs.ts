import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { bindingFile } from './binding.ts'
import { hasDisplay } from './display.ts'
import { fallbackNodeApi } from './fallback-electron.ts'
import { type Missing, missingLibraries } from './library-packages.ts'
import type { ElectronFiles } from './runtime.ts'

/** What this Linux machine lacks to run Electron here and, with `documents`, to compare letters with LibreOffice. */
export function missingOnLinux(
  electron: ElectronFiles,
  { documents }: { readonly documents: boolean },
): readonly Missing[] {
  const needsCompiler = electron.source === 'fallback' && !fs.existsSync(bindingFile(fallbackNodeApi))
  return [
    ...librariesOf(electron.executable),
    ...(hasDisplay() ? [] : missingCommands({ Xvfb: 'xvfb' })),
    ...(needsCompiler ? missingCommands({ gcc: 'gcc', 'g++': 'g++' }) : []),
    ...(documents ? missingForDocuments() : []),
  ]
}

function librariesOf(executable: string): readonly Missing[] {
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  const missing = missingLibraries(stdout ?? '')
  // Newer releases of Electron load GTK only when they open a window, so that ldd does not tell.
  const gtk = 'libgtk-3.so.0'
  const libraries = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? gtk
  if (libraries.includes(gtk) || missing.some(({ what }) => what === gtk)) return missing
  return [...missing, ...missingLibraries(`${gtk} => not found`)]
}

function missingForDocuments(): readonly Missing[] {
  const commands: Missing[] = [
    ...missingCommands({
      soffice: 'libreoffice-writer-nogui',
      pdftotext: 'poppler-utils',
      pdftoppm: 'poppler-utils',
    }),
  ]
  // The command alone does not tell which of its programs are there. Whoever has windows keeps them.
  const calc = isInstalled('libreoffice-core', /./) ? 'libreoffice-calc' : 'libreoffice-calc-nogui'
  if (!isInstalled(calc, /./)) commands.push({ what: 'LibreOffice Calc', packages: [calc] })
  // Version 1 of Liberation has no Vietnamese letters; version 2 is a package of its own in Debian 12.
  if (isInstalled('fonts-liberation2', /./) || isInstalled('fonts-liberation', /^1:[2-9]/)) return commands
  return [...commands, { what: 'Liberation fonts 2', packages: ['fonts-liberation2', 'fonts-liberation'] }]
}

function isInstalled(name: string, version: RegExp): boolean {
  const query = spawnSync('dpkg-query', ['-s', name], { encoding: 'utf8' })
  // Without dpkg nobody can tell; the tests then do.
  if (query.error !== undefined) return true
  const found = /^Version: (.*)$/m.exec(query.stdout)?.[1] ?? ''
  return /^Status: .* installed$/m.test(query.stdout) && version.test(found)
}

function missingCommands(packageOf: Readonly<Record<string, string>>): readonly Missing[] {
  return Object.entries(packageOf)
    .filter(([command]) => !isInPath(command))
    .map(([command, name]) => ({ what: command, packages: [name] }))
}

function isInPath(command: string): boolean {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.some((folder) => fs.existsSync(path.join(folder, command)))
}
