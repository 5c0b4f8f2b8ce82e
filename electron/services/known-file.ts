import type { AttachmentType } from '#domain/outbound-trip/attachment.ts'
import { tidyLine } from '#domain/shared/text.ts'

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte)

/** Parts of a zip stand under their names; one with macros is no .docx, whatever it is called. */
const isDocx = (bytes: Uint8Array): boolean => {
  if (!startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return false
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return zip.includes('word/document.xml') && !zip.includes('vbaProject.bin')
}

/** PDF, PNG, JPEG or a Word document, by the first bytes and never by the name; null for anything else. */
export const fileTypeOf = (bytes: Uint8Array): AttachmentType | null => {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'jpeg'
  return isDocx(bytes) ? 'docx' : null
}

const extensions: Readonly<Record<AttachmentType, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  png: ['png'],
  jpeg: ['jpg', 'jpeg'],
  docx: ['docx'],
}

const LONGEST = 200

/** A name that a folder of any system takes, without what makes it a path; the fallback where nothing is left. */
export const tidyFileName = (name: string, fallback: string): string => {
  const tidy = tidyLine(name.replace(/[<>:"/\\|?*]/gu, ' '))
  return tidy === '' ? fallback : tidy.slice(-LONGEST).trim()
}

/** The same, ending as its type says: a PDF that is called ".exe" is never saved as one. */
export const typedFileName = (name: string, type: AttachmentType): string => {
  const tidy = tidyFileName(name, 'Tệp đính kèm')
  const [first] = extensions[type]
  if (extensions[type].some((extension) => tidy.toLowerCase().endsWith(`.${extension}`))) return tidy
  return `${tidy.slice(0, LONGEST - first.length - 1).trim()}.${first}`
}
