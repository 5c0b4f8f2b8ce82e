import './fonts.css'
import './paper.css'
import * as viewer from 'docx-preview'
import type { PaperDesk, PaperDocument, PaperTask } from '#contract/paper.ts'
import { letFlow, Model } from './flow.ts'
import { numberSheets, pageRule, type Sheet, sheetOf } from './sheet.ts'

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
  sheets = sections.map(sheetOf)
  for (const section of sections) section.removeAttribute('style')
  const model = Model.parse(parsed)
  // Pages of what has not been loaded yet would be set in a wrong type.
  await Promise.all(
    ['', 'bold ', 'italic ', 'bold italic '].map((style) =>
      document.fonts.load(`${style}14pt 'Times New Roman'`, 'Aễ'),
    ),
  )
  letFlow(model, letter)
  await document.fonts.ready
  return { title: model.corePropsPart?.props.title ?? '', sections: sections.length }
}

const show = (index: number, pages: number | null): void => {
  const sheet = sheets[index]
  if (sheet === undefined) throw new Error(`no section ${index}`)
  letter.hidden = pages !== null
  letter.querySelectorAll<HTMLElement>('section.docx').forEach((section, at) => {
    section.hidden = at !== index
  })
  numbers.replaceChildren(...(pages === null ? [] : numberSheets(sheet, pages)))
  pageStyle.textContent = pageRule(sheet, pages !== null)
}

const work = async (task: PaperTask): Promise<PaperDocument | null> => {
  if (task.do === 'open') return open(task.docx)
  show(task.index, task.do === 'numbers' ? task.pages : null)
  await document.fonts.ready
  return null
}

window.paper.serve(work)
