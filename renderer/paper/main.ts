import './fonts.css'
import './paper.css'
import * as viewer from 'docx-preview'
import type { PaperDesk, PaperDocument, PaperTask, Sheet } from '#contract/paper.ts'
import { hasPageNumbers, letFlow, Model } from './flow.ts'
import { numberSheets, pageRule, sheetOf } from './sheet.ts'
import { keepShortParagraphs } from './widows.ts'

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: only an interface merges with the browser's own
  interface Window {
    readonly paper: PaperDesk
  }
}

const letter = document.body.appendChild(document.createElement('div'))
letter.id = 'letter'
const numbers = document.body.appendChild(document.createElement('div'))
const pageStyle = document.head.appendChild(document.createElement('style'))
let sheets: readonly Sheet[] = []
// Pages of what has not been loaded yet would be set in a wrong type; it is fetched before the first letter is there.
const type = Promise.all(
  ['', 'bold ', 'italic ', 'bold italic '].map((style) => document.fonts.load(`${style}14pt 'Times New Roman'`, 'Aễ2')),
)

const open = async (docx: Uint8Array): Promise<PaperDocument> => {
  const parsed: unknown = await viewer.parseAsync(docx)
  const nodes = await viewer.renderDocument(parsed, {
    inWrapper: false,
    breakPages: true,
    experimental: true,
    useBase64URL: true,
    renderHeaders: false,
    renderFooters: false,
  })
  letter.replaceChildren(...nodes)
  const sections = [...letter.querySelectorAll<HTMLElement>('section.docx')]
  const model = Model.parse(parsed)
  sheets = sections.map((section) => sheetOf(section, hasPageNumbers(model)))
  for (const section of sections) section.removeAttribute('style')
  await type
  letFlow(model, letter)
  await document.fonts.ready
  for (const [index, sheet] of sheets.entries()) keepShortParagraphs(sections[index], sheet)
  return { title: model.corePropsPart?.props.title ?? '', sections: sheets }
}

const showSection = (index: number): void => {
  const sheet = sheets[index]
  if (sheet === undefined) throw new Error(`no section ${index}`)
  letter.hidden = false
  letter.querySelectorAll<HTMLElement>('section.docx').forEach((section, at) => {
    section.hidden = at !== index
  })
  numbers.replaceChildren()
  pageStyle.textContent = pageRule(sheet, false)
}

const showNumbers = (sheet: Sheet, pages: number): void => {
  letter.hidden = true
  numbers.replaceChildren(...numberSheets(sheet, pages))
  pageStyle.textContent = pageRule(sheet, true)
}

const work = async (task: PaperTask): Promise<PaperDocument | null> => {
  if (task.do === 'open') return open(task.docx)
  if (task.do === 'section') showSection(task.index)
  else showNumbers(task.sheet, task.pages)
  await type
  await document.fonts.ready
  return null
}

window.paper.serve(work)
