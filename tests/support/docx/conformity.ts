import { appendixChecks } from './appendix-checks.ts'
import { bodyChecks } from './body-checks.ts'
import { type Check, isParagraph, isTable } from './check.ts'
import { endChecks } from './end-checks.ts'
import { headChecks } from './head-checks.ts'
import { pageChecks } from './page-checks.ts'
import { readDocx } from './read-docx.ts'

/**
 * Opens a produced công văn again and holds every component against Nghị định 30/2020/NĐ-CP, Phụ lục I. Components are
 * found by where they stand and what they say, not by the styles we gave them.
 */
export const conformity = (docx: Uint8Array): readonly Check[] => {
  const model = readDocx(docx)
  const [letter, appendix] = model.sections
  const tables = letter?.blocks.filter(isTable) ?? []
  const head = tables[0]
  const numberLine = head?.rows[1]?.cells[0]?.paragraphs[0]?.text ?? ''
  return [
    ...pageChecks(model),
    ...headChecks(head),
    ...bodyChecks(letter?.blocks.filter(isParagraph).filter(({ text }) => text !== '') ?? []),
    ...endChecks(tables.at(-1)),
    ...appendixChecks(appendix, numberLine),
  ]
}

export const failures = (checks: readonly Check[]): readonly string[] =>
  checks.filter(({ ok }) => !ok).map(({ check }) => check)
