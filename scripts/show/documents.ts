import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { conformity, failures } from '#electron/documents/conformity/conformity.ts'
import { documentCases, docxOf } from '#tests/support/document-cases.ts'
import { libreOfficePdf, measureDocuments } from '#tests/support/documents/measure.ts'
import { renderInElectron } from '#tests/support/paper-harness/run.ts'
import { judge, worstPicture } from './lib/documents/judge.ts'
import { isRendered } from './lib/documents/rendered-cases.ts'

// npm run show -- documents [folder to keep the files and pictures of their pages in] [name of cases, all without it]
const [kept, only = ''] = process.argv.slice(2)
const folder = kept === undefined ? mkdtempSync(path.join(os.tmpdir(), 'documents-')) : path.resolve(kept)
const place = (part: string, name: string) => path.join(folder, part, name)
for (const part of ['docx', 'ours', 'pictures']) mkdirSync(path.join(folder, part), { recursive: true })

const cases = DocumentKind.options.flatMap(documentCases).filter(({ name }) => name.includes(only))
const checked = cases.map((one) => {
  const docx = docxOf(one)
  writeFileSync(place('docx', `${one.name}.docx`), docx)
  const checks = conformity(docx, { kind: one.kind, urgency: one.content.urgency })
  return { name: one.name, kind: one.kind, checks: checks.length, failedChecks: failures(checks) }
})
for (const kind of DocumentKind.options) {
  const own = checked.filter((one) => one.kind === kind)
  const checks = own.reduce((sum, one) => sum + one.checks, 0)
  const failed = own.reduce((sum, one) => sum + one.failedChecks.length, 0)
  console.log(`${kind}: ${checks - failed} of ${checks} checks of Phụ lục I on ${own.length} files`)
}

const broken = { docx: place('docx', 'broken.bin'), pdf: place('ours', 'broken.pdf') }
writeFileSync(broken.docx, 'not a document')
const files = cases.filter(isRendered).map(({ name, kind, content }) => ({
  name,
  kind,
  urgency: content.urgency,
  docx: place('docx', `${name}.docx`),
  pdf: place('ours', `${name}.pdf`),
}))
const rendered = await renderInElectron([...files.map(({ docx, pdf }) => ({ docx, pdf })), broken], 120_000)
const isBrokenFileRefused = rendered.outcomes.some(({ docx, error }) => docx === broken.docx && error !== null)
for (const { docx, error } of rendered.outcomes.filter(({ docx, error }) => docx !== broken.docx && error !== null)) {
  console.log(`${path.basename(docx)}: no PDF — ${error}`)
}

const figures = measureDocuments(files, folder)
for (const { name, pages, pagesInLibreOffice, differingPages, leftAlone, strayInk } of figures) {
  const stray = (Math.max(0, ...strayInk) * 100).toFixed(1)
  console.log(
    `${name}: ${pages ?? 0} pages (LibreOffice ${pagesInLibreOffice}), ${differingPages.length} differ in words, at most ${stray} % of a page's ink elsewhere${leftAlone.length > 0 ? `; LibreOffice leaves a heading alone on page ${leftAlone.join(', ')}` : ''}`,
  )
}
const worst = worstPicture(figures)
console.log(`worst picture: ${worst.name}, ${(worst.share * 100).toFixed(1)} %`)

if (kept === undefined) rmSync(folder, { recursive: true, force: true })
else {
  for (const { name, docx, pdf } of files) {
    for (const [who, file] of [
      ['ours', pdf],
      ['libreoffice', libreOfficePdf(folder, docx)],
    ] as const)
      execFileSync('pdftoppm', ['-r', '60', '-l', '9', '-png', file, place('pictures', `${name}-${who}`)])
  }
  console.log(`kept in ${folder}`)
}

const { isOk, complaints, line } = judge({
  conformity: checked,
  rendered: figures,
  isBrokenFileRefused,
  windowsLeft: rendered.windowsLeft,
})
for (const complaint of complaints) console.log(`- ${complaint}`)
console.log(line)
process.exitCode = isOk ? 0 : 1
