import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { inflateSync } from 'node:zlib'

// Widths as the font file itself has them: a second opinion on the small table the product measures with.

const folder = path.dirname(createRequire(import.meta.url).resolve('@fontsource/tinos/package.json'))

type Face = { readonly width: (codePoint: number) => number | null }

/** Reads the tables of a WOFF 1.0 file that say how wide a character is. */
const readFace = (file: string): Face => {
  const bytes = readFileSync(file)
  const tables = new Map<string, Buffer>()
  for (let index = 0; index < bytes.readUInt16BE(12); index++) {
    const entry = 44 + index * 20
    const [offset, packed, full] = [
      bytes.readUInt32BE(entry + 4),
      bytes.readUInt32BE(entry + 8),
      bytes.readUInt32BE(entry + 12),
    ]
    const raw = bytes.subarray(offset, offset + packed)
    tables.set(bytes.toString('latin1', entry, entry + 4), packed < full ? inflateSync(raw) : raw)
  }
  const table = (name: string): Buffer => {
    const found = tables.get(name)
    if (found === undefined) throw new Error(`${file} has no table ${name}`)
    return found
  }
  const unitsPerEm = table('head').readUInt16BE(18)
  const metrics = table('hhea').readUInt16BE(34)
  const hmtx = table('hmtx')
  const cmap = table('cmap')
  const start = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8)).find(
    (offset) => cmap.readUInt16BE(offset) === 4,
  )
  if (start === undefined) throw new Error(`${file} has no character map of format 4`)
  const segments = cmap.readUInt16BE(start + 6) / 2
  const word = (block: number, index: number) => start + 14 + block * segments * 2 + (block > 0 ? 2 : 0) + index * 2

  const glyph = (codePoint: number): number => {
    for (let index = 0; index < segments; index++) {
      if (codePoint > cmap.readUInt16BE(word(0, index))) continue
      const first = cmap.readUInt16BE(word(1, index))
      if (codePoint < first) return 0
      const delta = cmap.readUInt16BE(word(2, index))
      const range = cmap.readUInt16BE(word(3, index))
      if (range === 0) return (codePoint + delta) & 0xffff
      const found = cmap.readUInt16BE(word(3, index) + range + (codePoint - first) * 2)
      return found === 0 ? 0 : (found + delta) & 0xffff
    }
    return 0
  }
  return {
    width: (codePoint) => {
      const found = codePoint > 0xffff ? 0 : glyph(codePoint)
      return found === 0 ? null : hmtx.readUInt16BE(Math.min(found, metrics - 1) * 4) / unitsPerEm
    },
  }
}

const faces = new Map<string, readonly Face[]>()
const facesOf = (bold: boolean, italics: boolean): readonly Face[] => {
  const name = `${bold ? 700 : 400}-${italics ? 'italic' : 'normal'}`
  const found =
    faces.get(name) ??
    ['latin', 'vietnamese', 'latin-ext'].map((subset) =>
      readFace(path.join(folder, `files/tinos-${subset}-${name}.woff`)),
    )
  faces.set(name, found)
  return found
}

type Type = { readonly size: number; readonly bold: boolean; readonly italics: boolean }

/** Width in points of text set in Tinos, which has the widths of Times New Roman. */
export const textWidth = (text: string, { size, bold, italics }: Type): number =>
  [...text.normalize('NFC')].reduce((sum, character) => {
    const codePoint = character.codePointAt(0) ?? 0
    const width = facesOf(bold, italics)
      .map((face) => face.width(codePoint))
      .find((found) => found !== null)
    return sum + (width ?? 0.5) * size
  }, 0)

/** Lines as they come out in a column of `width` points, broken between words. */
export const brokenLines = (text: string, type: Type, width: number): readonly string[] => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`
    if (lines.length > 0 && textWidth(longer, type) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
