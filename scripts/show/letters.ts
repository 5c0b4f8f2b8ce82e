import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { measureLetters } from '#tests/support/letters/measure.ts'
import { renderInElectron } from '#tests/support/paper-harness/run.ts'
import { judge } from './lib/letters/judge.ts'
import { sampleSet } from './lib/letters/sample-set.ts'

// npm run show -- letters [folder to keep the files and pictures of their pages in]
const [kept] = process.argv.slice(2)
const folder = kept === undefined ? mkdtempSync(path.join(os.tmpdir(), 'letters-')) : path.resolve(kept)
const place = (part: string, name: string) => path.join(folder, part, name)
for (const part of ['docx', 'ours']) mkdirSync(path.join(folder, part), { recursive: true })

const letters = sampleSet()
for (const { name, docx } of letters) writeFileSync(place('docx', `${name}.docx`), docx)

const broken = { docx: place('docx', 'broken.bin'), pdf: place('ours', 'broken.pdf') }
writeFileSync(broken.docx, 'not a letter')

const rendered = await renderInElectron([
  ...letters.map(({ name }) => ({ docx: place('docx', `${name}.docx`), pdf: place('ours', `${name}.pdf`) })),
  broken,
])
const isBrokenFileRefused = rendered.outcomes.some(({ docx, error }) => docx === broken.docx && error !== null)
for (const { docx, ms, error } of rendered.outcomes.filter(({ docx }) => docx !== broken.docx)) {
  console.log(`${path.basename(docx)}: PDF in ${ms} ms${error === null ? '' : ` — ${error}`}`)
}

const figures = measureLetters(
  letters.map(({ name }) => ({ name, docx: place('docx', `${name}.docx`), pdf: place('ours', `${name}.pdf`) })),
  folder,
)

for (const { name, checks, failedChecks, pages, pagesInLibreOffice, differingPages: other } of figures) {
  console.log(
    `${name}: ${checks - failedChecks.length}/${checks} checks, ${pages ?? 0} pages (LibreOffice ${pagesInLibreOffice}), ${other.length} differ`,
  )
}
if (kept === undefined) rmSync(folder, { recursive: true, force: true })
else {
  for (const { name } of letters) {
    execFileSync('pdftoppm', ['-r', '70', '-png', place('ours', `${name}.pdf`), place('ours', name)])
  }
  console.log(`kept in ${folder}`)
}

const { isOk, complaints, line } = judge({ letters: figures, isBrokenFileRefused, windowsLeft: rendered.windowsLeft })
for (const complaint of complaints) console.log(`- ${complaint}`)
console.log(line)
process.exitCode = isOk ? 0 : 1
