import fs from 'node:fs'
import path from 'node:path'

/** Bytes of all files below a folder, also one that is being written to. */
export function folderSize(folder: string): number {
  let bytes = 0
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    // A temporary file may be gone by now.
    bytes += fs.statSync(path.join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.size ?? 0
  }
  return bytes
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6)
}
