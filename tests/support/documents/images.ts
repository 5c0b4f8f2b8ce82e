import { execFileSync } from 'node:child_process'

/** A page as grey values, 0 is black. */
export type Image = { readonly width: number; readonly height: number; readonly grey: Uint8Array }

/**
 * Dots per inch, and by how many of them ink may stand apart: 0,7 mm. Programs round places differently by half as much; a
 * line moved by a millimetre is seen.
 */
const RESOLUTION = 75
const NEAR = 2
/** Ink is darker than this; what it is looked for among may be paler, since edges are smoothed. */
const DARK = 130
const PALE = 200

const readImages = (bytes: Buffer): readonly Image[] => {
  const images: Image[] = []
  let at = 0
  while (at < bytes.length) {
    // "P5 width height 255", each followed by one white space.
    const fields: string[] = []
    while (fields.length < 4) {
      const end = bytes.subarray(at, at + 20).findIndex((byte) => byte <= 32)
      fields.push(bytes.toString('latin1', at, at + end))
      at += end + 1
    }
    const [width, height] = [Number(fields[1]), Number(fields[2])]
    images.push({ width, height, grey: bytes.subarray(at, at + width * height) })
    at += width * height
  }
  return images
}

/** Pictures of the pages `from` to `to` (from 1), drawn by poppler. */
export const pageImages = (pdf: string, from: number, to: number, resolution = RESOLUTION): readonly Image[] =>
  readImages(
    execFileSync('pdftoppm', ['-gray', '-r', String(resolution), '-f', String(from), '-l', String(to), pdf], {
      maxBuffer: 1 << 30,
    }),
  )

/** How far from the top a page's first ink is, in points. */
export const topOfInk = ({ width, grey }: Image, resolution: number): number =>
  (Math.floor(grey.findIndex((value) => value <= DARK) / width) / resolution) * 72

const hasInkNear = ({ width, height, grey }: Image, x: number, y: number): boolean => {
  for (let row = Math.max(0, y - NEAR); row <= Math.min(height - 1, y + NEAR); row++) {
    for (let column = Math.max(0, x - NEAR); column <= Math.min(width - 1, x + NEAR); column++) {
      if ((grey[row * width + column] ?? 255) <= PALE) return true
    }
  }
  return false
}

/** Dark pixels of one page for which the other has none near, and all dark ones. */
const strayInk = (one: Image, other: Image): { readonly stray: number; readonly ink: number } => {
  let stray = 0
  let ink = 0
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if ((one.grey[y * one.width + x] ?? 255) > DARK) continue
      ink++
      if (!hasInkNear(other, x, y)) stray++
    }
  }
  return { stray, ink }
}

/** Share of ink, of both pages together, that the other page does not have in that place: 0 is the same picture. */
export const strayShare = (one: Image, other: Image): number => {
  if (Math.abs(one.width - other.width) > 2 || Math.abs(one.height - other.height) > 2) return 1
  const [forth, back] = [strayInk(one, other), strayInk(other, one)]
  const ink = forth.ink + back.ink
  return ink === 0 ? 0 : (forth.stray + back.stray) / ink
}
