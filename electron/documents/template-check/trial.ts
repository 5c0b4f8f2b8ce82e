import type { DocumentContent } from '#domain/document/document-content.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { specimenContent, specimenNumbering } from '#domain/document/specimen-content.ts'
import { typedTag } from '#domain/document/template-tags.ts'
import { produceDocx, templateValues } from '#electron/documents/produce-docx.ts'
import { clipped, type Problem, refusal } from '#electron/documents/template-check/problem.ts'
import { readPackage } from '#electron/documents/template-check/read-package.ts'
import type { Sheet } from '#electron/documents/template-check/sheet.ts'
import { parsedPart, wordsIn } from '#electron/documents/template-check/xml.ts'

export type Trial = { readonly docx: Uint8Array; readonly content: DocumentContent }
export type TrialOutcome =
  | { readonly ok: true; readonly trial: Trial }
  | { readonly ok: false; readonly problem: Problem }

/** Documents that differ in what may be absent: the first is the one that is shown. */
const trialContents = (kind: DocumentKind): readonly DocumentContent[] => {
  const usual = specimenContent(kind)
  const several =
    usual.addressees.length === 0 ? [] : [{ ...usual, addressees: ['Cơ quan nhận thứ nhất', 'Cơ quan nhận thứ hai'] }]
  return [usual, specimenContent(kind, { count: 1, urgency: 'express', hasSuperior: false }), ...several]
}

/** Spaces differ by how a paragraph is cut into runs; the words must not. */
const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words that a document must show: those of its required tags, also of each item of a list. */
const wordsOf = (
  values: Readonly<Record<string, unknown>>,
  sheet: Sheet,
  within: string | null = null,
): readonly (readonly [string, string])[] =>
  sheet.tags
    .filter((tag) => tag.isRequired && tag.within === within)
    .flatMap((tag): readonly (readonly [string, string])[] => {
      const value = values[tag.name]
      const name = typedTag(tag)
      if (typeof value === 'string')
        return tag.use === 'text' ? value.split('\n').map((line) => [name, tidy(line)] as const) : []
      if (!Array.isArray(value)) return []
      const items: readonly unknown[] = value
      return items.flatMap((item) =>
        typeof item === 'string' ? [[name, tidy(item)] as const] : isRecord(item) ? wordsOf(item, sheet, tag.name) : [],
      )
    })
    .filter(([, words]) => words !== '')

const didNotOpen = refusal(
  'trial_failed',
  'Không tạo được trang thử từ mẫu này. Hãy sửa lại từ mẫu gốc: bấm “Tải mẫu về”, sửa trong Word, lưu rồi chọn lại.',
)

/** The words of a produced document, or why it does not open. */
const openedWords = async (docx: Uint8Array): Promise<string | null> => {
  const opened = await readPackage(docx)
  const main = opened.ok ? parsedPart(opened.parts.get('word/document.xml') ?? new Uint8Array()) : null
  return main === null ? null : tidy(wordsIn(main))
}

const produced = (content: DocumentContent, template: Uint8Array): Uint8Array | null => {
  try {
    return produceDocx(content, specimenNumbering, template)
  } catch {
    return null
  }
}

/**
 * Fills documents about people who do not exist and opens them again: each must hold every word that such a document
 * cannot do without. The first is the trial page.
 */
export const tryTemplate = async (template: Uint8Array, kind: DocumentKind, sheet: Sheet): Promise<TrialOutcome> => {
  let first: Trial | null = null
  for (const content of trialContents(kind)) {
    const docx = produced(content, template)
    const words = docx === null ? null : await openedWords(docx)
    if (docx === null || words === null) return { ok: false, problem: didNotOpen }
    const lost = wordsOf(templateValues(content, specimenNumbering), sheet).find(
      ([, wanted]) => !words.includes(wanted),
    )
    if (lost !== undefined) {
      const sentence = `Trang thử không có nội dung của thẻ ${lost[0]}: có thể thẻ nằm trong một phần không phải lúc nào cũng in. Hãy so lại với mẫu gốc.`
      return { ok: false, problem: refusal('words_lost', sentence, clipped(lost[1])) }
    }
    first ??= { docx, content }
  }
  return first === null ? { ok: false, problem: didNotOpen } : { ok: true, trial: first }
}
