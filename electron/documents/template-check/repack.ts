import PizZip from 'pizzip'
import { DOCX_TYPE } from '#electron/documents/fill-template.ts'
import type { Package } from '#electron/documents/template-check/read-package.ts'

/**
 * The checked parts in a zip of our own: what was looked at is what is kept, whatever else the file held. The same parts
 * give the same bytes.
 */
export const repacked = (parts: Package): Uint8Array => {
  const zip = new PizZip()
  const names = [...parts.keys()].sort(
    (a, b) => Number(b.startsWith('[')) - Number(a.startsWith('[')) || (a < b ? -1 : 1),
  )
  for (const name of names) {
    const bytes = parts.get(name)
    if (bytes !== undefined) zip.file(name, bytes, { date: new Date(1980, 0, 1), createFolders: false })
  }
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE', mimeType: DOCX_TYPE })
}
