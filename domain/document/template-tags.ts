import type { DocumentKind } from '#domain/document/document-kind.ts'
import { specimenContent, specimenNumbering } from '#domain/document/specimen-content.ts'
import { layoutTags } from '#domain/document/tags/layout-tags.ts'
import { type SheetTag, text } from '#domain/document/tags/sheet-tag.ts'

/**
 * Every tag that the templates of a kind may use, for people and for the check of an office's own template: the parts of
 * its form, the fields of its lists inside their `rowsN`, and the single facts its documents show. What
 * `electron/documents/produce-docx.ts` fills in is the same; a test compares the two.
 */
export const templateTags = (kind: DocumentKind): readonly SheetTag[] => {
  const content = specimenContent(kind)
  return [
    ...layoutTags(content, specimenNumbering),
    ...content.facts.map(({ tag, label, text: sample }) => text(tag, `Dữ liệu: ${label}`, sample)),
  ]
}

/** As it is typed: "{signerName}", "{@agencyRule}", "{#rows1}…{/rows1}". */
export const typedTag = ({ name, use }: Pick<SheetTag, 'name' | 'use'>): string => {
  switch (use) {
    case 'text':
      return `{${name}}`
    case 'drawing':
      return `{@${name}}`
    case 'list':
    case 'condition':
      return `{#${name}}…{/${name}}`
    default:
      return use satisfies never
  }
}
