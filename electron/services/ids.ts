import { randomBytes } from 'node:crypto'

/**
 * The one id source: UUID version 7 (RFC 9562), which sorts by creation. Node has it built in only from 24.18 on, and
 * the oldest runtime we run on is 20.
 */
export const idSource =
  (milliseconds: () => number) =>
  <I extends string>(): I => {
    const bytes = randomBytes(16)
    bytes.writeUIntBE(milliseconds(), 0, 6)
    bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
    const hex = bytes.toString('hex')
    return [8, 4, 4, 4, 12]
      .reduce<{ readonly at: number; readonly parts: readonly string[] }>(
        ({ at, parts }, length) => ({ at: at + length, parts: [...parts, hex.slice(at, at + length)] }),
        { at: 0, parts: [] },
      )
      .parts.join('-') as I
  }

export type NewId = ReturnType<typeof idSource>
