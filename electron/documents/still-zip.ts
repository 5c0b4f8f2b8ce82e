import PizZip from 'pizzip'

const BEGINNING = new Date(1980, 0, 1)

/** The parts packed in one order and without the time of day: the same words in the same template give the same bytes. */
export const stillZip = (zip: PizZip): Uint8Array => {
  const still = new PizZip()
  for (const name of Object.keys(zip.files).sort()) {
    const part = zip.file(name)
    // Folders are no parts; their entries only say when somebody made them.
    if (part === null || part.dir) continue
    still.file(name, part.asUint8Array(), { date: BEGINNING, createFolders: false })
  }
  return still.generate({ type: 'uint8array', compression: 'DEFLATE' })
}
