import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { SheetTag } from '#domain/document/tags/sheet-tag.ts'
import { templateTags } from '#domain/document/template-tags.ts'

/** The lists a place stands in, from outside in. */
export type Path = readonly string[]

/** The sheet of a kind as the check looks things up in it. */
export const sheetOf = (kind: DocumentKind) => {
  const tags = templateTags(kind)
  const lists = new Set(tags.filter(({ use }) => use === 'list').map(({ name }) => name))
  return {
    tags,
    names: [...new Set(tags.map(({ name }) => name))],
    isList: (name: string): boolean => lists.has(name),
    /** As the engine looks a name up: in the items of the innermost list, of the one around it, at last anywhere. */
    find: (name: string, path: Path): SheetTag | null => {
      // The item itself belongs to the innermost list alone.
      if (name === '.') return tags.find((tag) => tag.name === '.' && tag.within === path.at(-1)) ?? null
      for (const list of path.toReversed()) {
        const field = tags.find((tag) => tag.name === name && tag.within === list)
        if (field !== undefined) return field
      }
      return tags.find((tag) => tag.name === name && tag.within === null) ?? null
    },
    /** Lists whose items have this field. */
    homes: (name: string): readonly string[] =>
      tags.flatMap((tag) => (tag.name === name && tag.within !== null ? [tag.within] : [])),
  }
}
export type Sheet = ReturnType<typeof sheetOf>
