import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { conformity, failures } from '#tests/support/docx/conformity.ts'
import { renderInElectron } from '#tests/support/paper-harness/run.ts'
import { judge, type LetterFigures } from './lib/letters/judge.ts'
import { differingPages, fontsNotEmbedded, readPages, wrongNumbers } from './lib/letters/pages.ts'
import { sampleSet } from './lib/letters/sample-set.ts'

// npm run show -- letters [folder to keep the files and pictures of their pages in]
const [kept] = process.argv.slice(2)
const folder = kept === undefined ? mkdtempSync(path.join(os.tmpdir(), 'letters-')) : path.resolve(kept)
const place = (part: string, name: string) => path.join(folder, part, name)
for (const part of ['docx', 'ours', 'libreoffice', 'profile']) mkdirSync(path.join(folder, part), { recursive: true })

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
execFileSync(
  'soffice',
  [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
    ...['--headless', '--convert-to', 'pdf', '--outdir', path.join(folder, 'libreoffice')],
    ...letters.map(({ name }) => place('docx', `${name}.docx`)),
  ],
  { stdio: 'ignore' },
)

const figures = letters.map(({ name, docx }): LetterFigures => {
  const checks = conformity(docx)
  const [ourFile, theirFile] = [place('ours', `${name}.pdf`), place('libreoffice', `${name}.pdf`)]
  const ours = existsSync(ourFile) ? readPages(ourFile) : null
  const theirs = readPages(theirFile)
  return {
    name,
    checks: checks.length,
    failedChecks: failures(checks),
    pages: ours?.length ?? null,
    pagesInLibreOffice: theirs.length,
    differingPages: ours === null ? [] : differingPages(ours, theirs),
    wrongNumbers: [...wrongNumbers(ours ?? []), ...wrongNumbers(theirs).map((wrong) => `in LibreOffice ${wrong}`)],
    fontsNotEmbedded: ours === null ? [] : fontsNotEmbedded(ourFile),
  }
})

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
