import { PDFHexString } from '@cantoo/pdf-lib'

/** The frame of a PDF file as the app writes it: which objects it always has, and where a reader finds the others. */
const CATALOG = 1
export const PAGE_TREE = 2
const INFO = 3
/** Numbers up to here are taken by the frame. */
export const RESERVED = 3

const encoder = new TextEncoder()
const decoder = new TextDecoder('latin1')
const bytesOf = (text: string): Uint8Array => encoder.encode(text)

// The second line tells programs that move files about that this one is binary.
export const HEAD = new Uint8Array([...bytesOf('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a])

export const concatenated = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export const object = (number: number, content: Uint8Array): Uint8Array =>
  concatenated([bytesOf(`${number} 0 obj\n`), content, bytesOf('\nendobj\n')])

const textObject = (number: number, content: string): Uint8Array => object(number, bytesOf(content))

const info = (title: string): Uint8Array => {
  const text = (value: string): string => PDFHexString.fromText(value).toString()
  return textObject(INFO, `<< /Title ${text(title)} /Creator ${text('Sổ đoàn')} /Producer ${text('Sổ đoàn')} >>`)
}

const catalog = (title: string): Uint8Array => {
  const shown = title === '' ? '' : ' /ViewerPreferences << /DisplayDocTitle true >>'
  return textObject(CATALOG, `<< /Type /Catalog /Pages ${PAGE_TREE} 0 R /Lang (vi-VN)${shown} >>`)
}

const trailer = (size: number, place: number, previous: number | null): string => {
  const before = previous === null ? '' : ` /Prev ${previous}`
  return `trailer\n<< /Size ${size} /Root ${CATALOG} 0 R /Info ${INFO} 0 R${before} >>\nstartxref\n${place}\n%%EOF\n`
}

const place = (offset: number): string => `${String(offset).padStart(10, '0')} 00000 n \n`
const FREE = '0000000000 65535 f \n'

/** Objects one after another from `from` on, and the place of each. */
export const placed = (objects: readonly Uint8Array[], from: number) => {
  let at = from
  const offsets = objects.map((bytes) => {
    const offset = at
    at += bytes.length
    return offset
  })
  return { offsets, end: at }
}

type Frame = {
  readonly title: string
  /** References to the pages, in order. */
  readonly pages: readonly string[]
  /** Byte offsets by object number, of all that stands in the file already. */
  readonly places: readonly number[]
  /** Length of the file so far. */
  readonly length: number
}

/** What is written once all pages are there: the frame's own objects, and the places of all. */
export const closing = ({ title, pages, places, length }: Frame): readonly Uint8Array[] => {
  const tree = textObject(PAGE_TREE, `<< /Type /Pages /Count ${pages.length} /Kids [ ${pages.join(' ')} ] >>`)
  const frame = [catalog(title), tree, info(title)]
  const { offsets, end } = placed(frame, length)
  const size = Math.max(places.length, RESERVED + 1)
  const lines = Array.from({ length: size }, (_, number) => {
    const at = offsets[number - 1] ?? places[number]
    return at === undefined ? FREE : place(at)
  })
  const table = `xref\n0 ${size}\n${lines.join('')}`
  return [...frame, bytesOf(table + trailer(size, end, null))]
}

/**
 * The same document under another title, for a print queue that others can read. Only for files written here: the new
 * frame is appended, as the format allows, and no page is touched.
 */
export const retitled = (pdf: readonly Uint8Array[], title: string): readonly Uint8Array[] => {
  const length = pdf.reduce((sum, piece) => sum + piece.length, 0)
  const end = decoder.decode(pdf.at(-1)?.slice(-300) ?? new Uint8Array())
  const found = /\/Size (\d+) .*\nstartxref\n(\d+)\n%%EOF\n$/.exec(end)
  if (found === null) throw new Error('not a PDF of this app')
  const frame = [catalog(title), info(title)]
  const { offsets, end: at } = placed(frame, length)
  const [catalogAt = 0, infoAt = 0] = offsets
  const table = `xref\n${CATALOG} 1\n${place(catalogAt)}${INFO} 1\n${place(infoAt)}`
  return [...pdf, ...frame, bytesOf(table + trailer(Number(found[1]), at, Number(found[2])))]
}
