import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, validateFileName, type ZipFile } from 'yauzl'
import { type Problem, refusal } from '#electron/documents/template-check/problem.ts'

/** Parts of a .docx by name, inflated. */
export type Package = ReadonlyMap<string, Uint8Array>
export type PackageOutcome =
  | { readonly ok: true; readonly parts: Package }
  | { readonly ok: false; readonly problem: Problem }

export const limits = { entries: 2000, inflated: 50 * 1024 * 1024 } as const

const damaged = refusal(
  'damaged',
  'Tệp bị hỏng, không mở được. Hãy mở tệp trong Word, lưu lại (hoặc chép lại từ nguồn), rồi chọn lại.',
)
const bomb = refusal(
  'too_much_inside',
  'Bên trong tệp có quá nhiều dữ liệu (hơn 50 MB hoặc hơn 2.000 thành phần). Đây không phải là mẫu văn bản bình thường nên không được mở.',
)
const strangePath = refusal(
  'strange_path',
  'Tệp có thành phần mang đường dẫn trỏ ra ngoài tệp. Đây không phải là tệp do Word lưu nên không được mở.',
)
const twice = refusal(
  'part_twice',
  'Tệp có hai thành phần cùng tên. Hãy mở tệp trong Word, lưu thành tệp mới, rồi chọn tệp mới.',
)
const password = refusal('password', 'Tệp nén này có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi chọn lại.')

const lying = refusal(
  'lying_size',
  'Tệp khai sai kích thước các thành phần bên trong. Tệp do Word lưu không bao giờ như vậy nên tệp này không được mở.',
)

class Refused extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }
}

/** Counts what really comes out, whatever the headers say. */
const inflated = async (zip: ZipFile, entry: Entry, room: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream as AsyncIterable<Uint8Array>) {
    size += chunk.length
    // Leaving the loop destroys the stream: no more is inflated.
    if (size > room) throw new Refused(bomb)
    if (size > entry.uncompressedSize + 1024 * 1024) throw new Refused(lying)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(Buffer.concat(chunks))
  if (size !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) throw new Refused(damaged)
  return bytes
}

const partName = (entry: Entry): string => {
  const name = entry.fileNameRaw.toString('utf8').replaceAll('\\', '/')
  if (validateFileName(name) !== null || name.includes('\0') || name.split('/').includes('.'))
    throw new Refused(strangePath)
  return name
}

const readAll = async (zip: ZipFile): Promise<Package> => {
  const entries: (readonly [string, Entry])[] = []
  let declared = 0
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize
    if (entries.length >= limits.entries || declared > limits.inflated) throw new Refused(bomb)
    if (entry.isEncrypted()) throw new Refused(password)
    entries.push([partName(entry), entry])
  }
  const parts = new Map<string, Uint8Array>()
  const seen = new Set<string>()
  let room = limits.inflated
  for (const [name, entry] of entries) {
    if (name.endsWith('/')) continue
    // Names of parts do not differ by case alone (OPC).
    if (seen.has(name.toLowerCase())) throw new Refused(twice)
    seen.add(name.toLowerCase())
    const bytes = await inflated(zip, entry, room)
    room -= bytes.length
    parts.set(name, bytes)
  }
  return parts
}

/**
 * Opens the zip with a reader that trusts no header: sizes, names and checksums are held against what comes out, and no
 * more is inflated than a template can need. Whatever else goes wrong, the file is damaged: nothing throws.
 */
export const readPackage = async (bytes: Uint8Array): Promise<PackageOutcome> => {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return {
      ok: true,
      parts: await readAll(await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false })),
    }
  } catch (cause) {
    return { ok: false, problem: cause instanceof Refused ? cause.problem : damaged }
  }
}
