import PizZip from 'pizzip'
import { type DocxSection, isParagraph, isTable } from '#electron/documents/conformity/docx-model.ts'
import { readDocx } from '#electron/documents/conformity/read-docx.ts'

export type ReadList = { readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] }
/** A letter as it stands in its file. */
export type ReadLetter = {
  /** What the numbered items say, by their label: "Thời gian" → "03 ngày, …". */
  readonly items: ReadonlyMap<string, string>
  readonly lists: readonly ReadList[]
  /** Whatever stands in any part of the file, headers and properties too; with its marks and without. */
  readonly everything: string
}

/** The cells below a head, from the first row to the last. */
export const column = (list: ReadList | undefined, head: string): readonly string[] => {
  const at = list?.heads.indexOf(head) ?? -1
  return at < 0 ? [] : (list?.rows.map((row) => row[at] ?? '') ?? [])
}

const ITEM = /^\d+\. ([^:]+):(.*)$/u
/** Where the list stands, which differs from letter to letter. */
const PLACE_OF_LIST = / \((?:danh sách|thông tin) tại Phụ lục[^)]*\)|: tại Phụ lục.*$/u

/** An item with the unnumbered lines below it. */
const itemsOf = (paragraphs: readonly string[]): ReadonlyMap<string, string> => {
  const items = new Map<string, string>()
  let label: string | null = null
  for (const text of paragraphs) {
    const [, found, rest = ''] = ITEM.exec(text) ?? []
    if (found !== undefined) {
      label = found
      items.set(found, rest.replace(PLACE_OF_LIST, '').trim())
    } else if (/^\d+\. /.test(text) || /^[IVX]+\. /.test(text)) label = null
    else if (label !== null && /^(?:Mục đích|Nơi lưu trú)/.test(label) && !/\.\/\.$/.test(text))
      items.set(label, `${items.get(label) ?? ''}\n${text}`)
  }
  return items
}

const cellText = (paragraphs: readonly { readonly text: string }[]): string =>
  paragraphs.map(({ text }) => text).join('\n')

const listOf = (section: DocxSection): readonly ReadList[] => {
  const table = section.blocks.findLast(isTable)
  if (table === undefined) return []
  const rows = table.rows.map(({ cells }) => cells.map(({ paragraphs }) => cellText(paragraphs)))
  return [{ heads: rows[0] ?? [], rows: rows.slice(1) }]
}

const everythingIn = (docx: Uint8Array): string =>
  Object.values(new PizZip(docx).files)
    .filter(({ dir }) => !dir)
    .map((part) => part.asText())
    .flatMap((text) => [text, text.replace(/<[^>]*>/g, '')])
    .join('\n')

/** Opens a .docx again and reads what it says. */
export const readLetter = (docx: Uint8Array): ReadLetter => {
  const [letter, ...appendices] = readDocx(docx).sections
  if (letter === undefined) throw new Error('a file without a page')
  const paragraphs = letter.blocks.filter(isParagraph).map(({ text }) => text)
  return {
    items: itemsOf(paragraphs),
    lists: appendices.flatMap(listOf),
    everything: everythingIn(docx),
  }
}
