import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DocumentKind, templateFile } from '#domain/document/document-kind.ts'
import { documentTemplate } from './document-template.ts'

// Authors resources/templates anew: `npm run templates` after a change to a layout or a column.
const folder = path.resolve(import.meta.dirname, '../../resources/templates')
mkdirSync(folder, { recursive: true })
const files = new Set(DocumentKind.options.map(templateFile))
for (const file of readdirSync(folder).filter((name) => name.endsWith('.docx'))) {
  if (!files.has(file)) rmSync(path.join(folder, file))
}
for (const kind of DocumentKind.options) {
  writeFileSync(path.join(folder, templateFile(kind)), await documentTemplate(kind))
  console.log(`written: resources/templates/${templateFile(kind)}`)
}
