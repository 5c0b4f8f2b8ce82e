import type { DocumentKind } from '#domain/document/document-kind.ts'
import { compiledTemplate } from '#electron/documents/template-check/compiled.ts'
import { conformityRemarks } from '#electron/documents/template-check/conformity-remarks.ts'
import { engineProblems } from '#electron/documents/template-check/engine-faults.ts'
import { wrongSort } from '#electron/documents/template-check/file-sort.ts'
import { packageProblems } from '#electron/documents/template-check/package-parts.ts'
import { aroundOffset, brokenTags } from '#electron/documents/template-check/place.ts'
import { distinct, type Problem, refusal } from '#electron/documents/template-check/problem.ts'
import { readPackage } from '#electron/documents/template-check/read-package.ts'
import { repacked } from '#electron/documents/template-check/repack.ts'
import { settledSections } from '#electron/documents/template-check/settled-sections.ts'
import { sheetOf } from '#electron/documents/template-check/sheet.ts'
import { useProblems } from '#electron/documents/template-check/tag-use.ts'
import { neededProblems } from '#electron/documents/template-check/tags-needed.ts'
import { type Trial, tryTemplate } from '#electron/documents/template-check/trial.ts'
import { contentProblems } from '#electron/documents/template-check/word-contents.ts'

export type CheckedTemplate = {
  /** In the order in which they should be mended; refusals and remarks mixed. */
  readonly problems: readonly Problem[]
  /** What may be used: the checked parts and nothing else, and a document made from it. Null with a refusal. */
  readonly accepted: { readonly template: Uint8Array; readonly trial: Trial } | null
}

const refused = (problems: readonly Problem[]): CheckedTemplate => ({ problems: distinct(problems), accepted: null })
const hasRefusal = (problems: readonly Problem[]): boolean => problems.some(({ isRefusal }) => isRefusal)

const tagProblems = (docx: Uint8Array, kind: DocumentKind): readonly Problem[] => {
  const compiled = compiledTemplate(docx)
  const faults = engineProblems(compiled)
  const sheet = sheetOf(kind)
  const main = compiled.parts.find(({ file }) => file === 'word/document.xml')
  if (main === undefined) return faults
  const broken = brokenTags(main).map(({ text, offset }) =>
    refusal(
      'tag_in_two_paragraphs',
      `Thẻ ${text} bị ngắt sang đoạn sau. Hãy xóa dấu xuống dòng ở giữa thẻ để thẻ nằm trọn một đoạn.`,
      aroundOffset(main, offset, text.length),
    ),
  )
  const uses = compiled.parts.flatMap((part) => useProblems(part, sheet, faults.length === 0))
  const found = [...broken, ...faults, ...uses]
  // What is missing can be told once the sections are paired.
  return faults.length > 0 ? found : [...found, ...neededProblems(main, sheet, kind)]
}

/**
 * Whether an office's own file may be the template of a kind, and if not, what a clerk has to mend. Never throws,
 * whatever the bytes; nothing is run, no file is reached, and no more is inflated than a template can need.
 */
export const checkTemplate = async (bytes: Uint8Array, kind: DocumentKind): Promise<CheckedTemplate> => {
  const sort = wrongSort(bytes)
  if (sort !== null) return refused([sort])
  const opened = await readPackage(bytes)
  if (!opened.ok) return refused([opened.problem])
  const outside = packageProblems(opened.parts)
  if (hasRefusal(outside)) return refused(outside)
  const template = repacked(settledSections(opened.parts))
  const inside = [...outside, ...contentProblems(opened.parts), ...tagProblems(template, kind)]
  if (hasRefusal(inside)) return refused(inside)
  const tried = await tryTemplate(template, kind, sheetOf(kind))
  if (!tried.ok) return refused([...inside, tried.problem])
  const looks = conformityRemarks(tried.trial.docx, kind)
  return { problems: distinct([...inside, ...looks]), accepted: { template, trial: tried.trial } }
}
