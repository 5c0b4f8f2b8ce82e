import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { letterKinds } from '#domain/document/letter-kind.ts'
import { letterTemplate } from './letter-template.ts'

// Authors resources/templates anew: `npm run templates` after a change to a layout or a column.
const folder = path.resolve(import.meta.dirname, '../../resources/templates')
mkdirSync(folder, { recursive: true })
for (const kind of Object.values(letterKinds)) {
  writeFileSync(path.join(folder, kind.templateFile), await letterTemplate(kind))
  console.log(`written: resources/templates/${kind.templateFile}`)
}
