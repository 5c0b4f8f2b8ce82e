import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { listFacts } from '#domain/document/lists.ts'
import type { SheetTag } from '#domain/document/tags/sheet-tag.ts'
import { typedTag } from '#domain/document/template-tags.ts'
import type { CompiledPart, Placed } from '#electron/documents/template-check/compiled.ts'
import { type Problem, refusal, remark } from '#electron/documents/template-check/problem.ts'
import type { Sheet } from '#electron/documents/template-check/sheet.ts'

/** A tag of the sheet as it is used at one place, with the sections around it: "#rows1", "^isToSeveral". */
type Use = { readonly tag: SheetTag; readonly around: readonly string[] }

const usesOf = (part: CompiledPart, sheet: Sheet): readonly Use[] => {
  const look = (tags: readonly Placed[], around: readonly string[]): readonly Use[] =>
    tags.flatMap((placed) => {
      const lists = around.flatMap((section) =>
        section.startsWith('#') && sheet.isList(section.slice(1)) ? [section.slice(1)] : [],
      )
      const tag = sheet.find(placed.name, lists)
      const isSection = placed.look === 'section' || placed.look === 'inverted'
      const inside = isSection ? [...around, `${placed.look === 'section' ? '#' : '^'}${placed.name}`] : around
      // A text used as a condition is not shown by that.
      const isShown =
        tag !== null &&
        (placed.look === 'text' || placed.look === 'drawing' || (placed.look === 'section' && tag.use === 'list'))
      return [...(isShown ? [{ tag, around }] : []), ...look(placed.inner, inside)]
    })
  return look(part.tags, [])
}

/** Sections in which a required tag still reaches every document: those of its own list, of itself, and the named ones. */
const obstacles = ({ tag, around }: Use, sheet: Sheet): readonly string[] => {
  const homes: string[] = []
  let home = tag.within
  while (home !== null) {
    homes.push(`#${home}`)
    const name = home
    home = sheet.tags.find((one) => one.name === name && one.use === 'list')?.within ?? null
  }
  // What a list may stand in, its items may, too.
  const reaches = sheet.tags
    .filter(({ name, use }) => use === 'list' && homes.includes(`#${name}`))
    .flatMap((one) => one.reaches)
  const allowed = new Set([...homes, `#${tag.name}`, ...tag.reaches, ...reaches])
  return around.filter((section) => !allowed.has(section))
}

const missing = (tag: SheetTag, uses: readonly Use[], sheet: Sheet): Problem | null => {
  const own = uses.filter((use) => use.tag === tag)
  const where = tag.within === null ? '' : ` (giữa {#${tag.within}} và {/${tag.within}})`
  const name = typedTag(tag)
  if (own.length === 0)
    return refusal('tag_missing', `Mẫu thiếu ${name}${where}: ${tag.meaning}. Hãy chép lại thẻ này từ mẫu gốc.`)
  const [barred, ...others] = own.map((use) => obstacles(use, sheet))
  if (barred === undefined || [barred, ...others].some((one) => one.length === 0)) return null
  return refusal(
    'tag_not_always',
    `Thẻ ${name} nằm trong phần {${barred.at(-1)}}…, nên không in đúng một lần trong mọi văn bản. Hãy đưa thẻ ra ngoài phần đó.`,
  )
}

/** What a document of the kind cannot do without, and columns of its lists that the template leaves out. */
export const neededProblems = (part: CompiledPart, sheet: Sheet, kind: DocumentKind): readonly Problem[] => {
  const uses = usesOf(part, sheet)
  const needed = sheet.tags.filter(({ isRequired }) => isRequired).flatMap((tag) => missing(tag, uses, sheet) ?? [])
  const columns = documentKinds[kind].lists.flatMap((id, index) => {
    const within = `rows${index + 1}`
    const left = listFacts(id).columns.filter(
      ({ field }) => !uses.some(({ tag }) => tag.name === field && tag.within === within),
    )
    return left.length === 0 || left.length === listFacts(id).columns.length
      ? []
      : [
          remark(
            'columns_missing',
            `Bảng {#${within}} không in ${left.map(({ head, field }) => `cột “${head}” ({${field}})`).join(', ')}.`,
          ),
        ]
  })
  return [...needed, ...columns]
}
