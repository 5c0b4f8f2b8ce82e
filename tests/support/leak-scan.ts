import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import PizZip from 'pizzip'

/** The bytes a text may stand in a file as: UTF-8 and both UTF-16, precomposed and decomposed. */
const formsOf = (text: string): readonly Buffer[] =>
  [text.normalize('NFC'), text.normalize('NFD')].flatMap((form) => {
    const little = Buffer.from(form, 'utf16le')
    return [Buffer.from(form, 'utf8'), little, Buffer.from(little).swap16()]
  })

/** A file's bytes, and those of every entry when it is a zip (.docx, .xlsx). */
const layers = (bytes: Buffer): readonly Buffer[] => {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return [bytes]
  try {
    const zip = new PizZip(bytes)
    return [bytes, ...Object.values(zip.files).map((entry) => Buffer.from(entry.asUint8Array()))]
  } catch {
    return [bytes]
  }
}

/** Which of the texts can be read somewhere in a folder, by whoever gets a copy of it. */
export const readableIn = (folder: string, texts: readonly string[]): readonly string[] => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const contents = files.flatMap((entry) => layers(readFileSync(path.join(entry.parentPath, entry.name))))
  return texts.filter((text) => {
    const forms = formsOf(text)
    return contents.some((bytes) => forms.some((form) => bytes.includes(form)))
  })
}
