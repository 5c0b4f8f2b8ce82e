import { closeSync, fstatSync, mkdirSync, openSync, readSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'

/**
 * Extracts the entries of a zip for which `place` names a target file; returns how many. Written here because neither
 * unzip nor Python is on every machine. It trusts `place` to keep targets inside their folder.
 */
export function extractZip(zipFile: string, place: (entryName: string) => string | null): number {
  const fd = openSync(zipFile, 'r')
  try {
    let extracted = 0
    for (const entry of readEntries(fd)) {
      const target = entry.name.endsWith('/') ? null : place(entry.name)
      if (target === null) continue
      const header = read(fd, entry.offset, 30)
      const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
      const stored = read(fd, start, entry.size)
      const data = entry.deflated ? inflateRawSync(stored) : stored
      mkdirSync(path.dirname(target), { recursive: true })
      if ((entry.mode & 0o170000) === 0o120000) symlinkSync(data.toString(), target)
      else writeFileSync(target, data, { mode: entry.mode & 0o777 || 0o644 })
      extracted++
    }
    return extracted
  } finally {
    closeSync(fd)
  }
}

type Entry = {
  readonly name: string
  readonly deflated: boolean
  /** Bytes as stored in the zip. */
  readonly size: number
  readonly mode: number
  readonly offset: number
}

const endRecordSignature = Buffer.from('PK\x05\x06', 'latin1')
const longestEndRecord = 22 + 0xffff

function* readEntries(fd: number): Generator<Entry> {
  const fileSize = fstatSync(fd).size
  const tailSize = Math.min(fileSize, longestEndRecord)
  const tail = read(fd, fileSize - tailSize, tailSize)
  const end = tail.lastIndexOf(endRecordSignature)
  if (end < 0) throw new Error('not a zip: it has no end record')
  const count = tail.readUInt16LE(end + 10)
  const directory = read(fd, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12))
  let at = 0
  for (let i = 0; i < count; i++) {
    const nameLength = directory.readUInt16LE(at + 28)
    yield {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      deflated: directory.readUInt16LE(at + 10) !== 0,
      size: directory.readUInt32LE(at + 20),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      offset: directory.readUInt32LE(at + 42),
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
}

function read(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  for (let filled = 0; filled < length; ) {
    const bytes = readSync(fd, buffer, filled, length - filled, position + filled)
    if (bytes === 0) throw new Error('the zip ends too early')
    filled += bytes
  }
  return buffer
}
