import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { templateFile } from '#domain/document/document-kind.ts'
import { officeMade } from './cases.ts'
import { runBasic } from './office.ts'

// Makes tests/support/broken-templates/files anew, by LibreOffice. They are committed, so that tests do not need it.
const here = import.meta.dirname
const files = path.join(here, 'files')
const shipped = path.resolve(here, '../../../resources/templates', templateFile('outbound_trip_report'))

const folder = mkdtempSync(path.join(os.tmpdir(), 'broken-templates-'))
copyFileSync(path.join(here, 'seal.png'), path.join(folder, 'seal.png'))
// A copy: LibreOffice puts a lock beside what it opens.
const source = path.join(folder, 'source')
copyFileSync(shipped, source)
const names = officeMade.map(({ name }) => name)
runBasic(
  path.join(here, 'edits.bas'),
  names.map((name) => [folder, source, name]),
)
const missing = names.filter((name) => !existsSync(path.join(folder, `${name}.docx`)))
if (missing.length > 0) throw new Error(`LibreOffice did not make ${missing.join(', ')}`)

for (const name of readdirSync(files)) rmSync(path.join(files, name))
for (const name of names) copyFileSync(path.join(folder, `${name}.docx`), path.join(files, `${name}.docx`))
rmSync(folder, { recursive: true, force: true })
process.stdout.write(`${names.length} files in ${path.relative(process.cwd(), files)}\n`)
