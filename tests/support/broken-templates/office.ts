import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const library = (name: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="${name}"/></library:library>`

const moduleOf = (name: string, basic: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${name}" script:language="StarBasic">${escaped(basic)}</script:module>`

/** LibreOffice with a profile of its own, so that nobody's settings are read or changed. */
export const withOffice = <T>(work: (run: (...args: readonly string[]) => void, profile: string) => T): T => {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'office-'))
  const run = (...args: readonly string[]): void => {
    execFileSync('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...args], {
      stdio: ['ignore', 'ignore', 'ignore'],
      timeout: 60_000,
    })
  }
  try {
    return work(run, profile)
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}

/** Runs the Basic procedure `Main` of a file once for each list of arguments. */
export const runBasic = (file: string, calls: readonly (readonly string[])[]): void =>
  withOffice((run, profile) => {
    // A new profile is filled at the first start, over whatever stands in it; a start with a task ends when that is done.
    const first = path.join(profile, 'first.txt')
    writeFileSync(first, '')
    run('--convert-to', 'odt', '--outdir', profile, first)
    const folder = path.join(profile, 'user/basic/Standard')
    writeFileSync(path.join(folder, 'Edits.xba'), moduleOf('Edits', readFileSync(file, 'utf8')))
    writeFileSync(path.join(folder, 'script.xlb'), library('Edits'))
    for (const args of calls) run(`macro:///Standard.Edits.Main(${args.map((arg) => `"${arg}"`).join(',')})`)
  })

/** Opened and stored again as .docx, unchanged by hand. */
export const roundTrip = (files: readonly string[], folder: string): void =>
  withOffice((run) => run('--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, ...files))
