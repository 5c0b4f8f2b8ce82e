import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { checkTemplate } from '#electron/documents/template-check/check-template.ts'
import { measureTemplates, type TemplateFigure } from '#scripts/show/lib/templates/measure.ts'
import { templatesFolder, triedCases, triedShipped } from '#scripts/show/lib/templates/tried.ts'
import { templatesVerdict } from '#scripts/show/lib/templates/verdict.ts'
import { roundTrip } from '#tests/support/broken-templates/office.ts'

const folder = mkdtempSync(path.join(os.tmpdir(), 'templates-'))
const originals = path.join(folder, 'originals')
const stored = path.join(folder, 'stored')
mkdirSync(originals)
// Copies: LibreOffice puts a lock beside what it opens.
for (const name of readdirSync(templatesFolder))
  copyFileSync(path.join(templatesFolder, name), path.join(originals, name))
roundTrip(
  readdirSync(originals).map((name) => path.join(originals, name)),
  stored,
)

const broken = await measureTemplates(triedCases(), checkTemplate)
const shipped = await measureTemplates(triedShipped(), checkTemplate)
const roundTrips = await measureTemplates(triedShipped(undefined, stored), checkTemplate)
rmSync(folder, { recursive: true, force: true })

const told = ({ name, what, isAccepted, problems, fault, milliseconds }: TemplateFigure): void => {
  console.log(
    `${fault === null ? 'as it must be' : 'WRONG'} | ${isAccepted ? 'dùng được' : 'bị từ chối'} | ${name}: ${what} (${Math.round(milliseconds)} ms)`,
  )
  for (const { sentence, around, isRefusal } of problems)
    console.log(`    ${isRefusal ? 'Phải sửa' : 'Xem lại'}: ${sentence}${around === '' ? '' : ` [${around}]`}`)
  if (fault !== null) console.log(`    -> ${fault}`)
}
console.log('Templates that were edited:')
for (const figure of broken) told(figure)
console.log('Shipped templates:')
for (const figure of shipped) told(figure)
console.log('The same, opened and stored by LibreOffice:')
for (const figure of roundTrips) told(figure)

const { isOk, line } = templatesVerdict({ broken, shipped, roundTrips })
console.log(line)
process.exitCode = isOk ? 0 : 1
