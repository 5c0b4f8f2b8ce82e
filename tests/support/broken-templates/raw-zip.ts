import { crc32, deflateRawSync } from 'node:zlib'

export type RawEntry = {
  readonly name: string
  readonly data: Uint8Array
  /** What the headers claim; left out, the truth. */
  readonly claims?: { readonly size?: number; readonly crc?: number }
  readonly isEncrypted?: boolean
}

const header = (entry: RawEntry, packed: Uint8Array): Buffer => {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(entry.isEncrypted === true ? 1 : 0, 2)
  fields.writeUInt16LE(8, 4)
  fields.writeUInt32LE(0x00210000, 6)
  fields.writeUInt32LE(entry.claims?.crc ?? crc32(entry.data), 10)
  fields.writeUInt32LE(packed.length, 14)
  fields.writeUInt32LE(entry.claims?.size ?? entry.data.length, 18)
  fields.writeUInt16LE(Buffer.byteLength(entry.name), 22)
  return fields
}
const signature = (code: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(code)
  return bytes
}

/** A zip written byte by byte, so that its headers can lie. */
export const rawZip = (entries: readonly RawEntry[]): Uint8Array => {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const packed = deflateRawSync(entry.data)
    const fields = header(entry, packed)
    const name = Buffer.from(entry.name)
    const local = Buffer.concat([signature(0x04034b50), fields, name, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([signature(0x02014b50), Buffer.from([20, 0]), fields, rest, name]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...locals, directory, signature(0x06054b50), end]))
}
