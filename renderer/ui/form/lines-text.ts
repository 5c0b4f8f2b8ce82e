import * as z from 'zod'
import { tidyLine } from '#domain/shared/text.ts'

type Limits = {
  readonly max: number
  readonly maxLength: number
  /** A sentence about what a tidied line may not be; null when it may stand. */
  readonly refuse?: (line: string) => string | null
}

const LINE_BREAK = /\r\n?|[\n\v\f\u0085\u2028\u2029]/
const DASH = /^[-–—•+*]\s*/
const END = /[\s;,]+$/

/** One line without what a printed list puts around it: a dash before, a semicolon behind. */
const tidied = (typed: string): string => tidyLine(tidyLine(typed).replace(DASH, '').replace(END, ''))

/**
 * A text of one entry a line, as a list of tidied lines; empty lines are left out. Problems name the line by its number as
 * it stands in the field.
 */
export const linesText = ({ max, maxLength, refuse = () => null }: Limits) =>
  z.string().transform((text, context): string[] => {
    const lines = text
      .split(LINE_BREAK)
      .map((typed, index) => ({ number: index + 1, line: tidied(typed) }))
      .filter(({ line }) => line !== '')
    const problems = [
      ...lines.flatMap(({ number, line }) => {
        if (line.length > maxLength) return [`Dòng ${number} dài quá ${maxLength} ký tự. Hãy rút gọn.`]
        const refused = refuse(line)
        return refused === null ? [] : [`Dòng ${number}: ${refused}`]
      }),
      ...(lines.length > max ? [`Nhiều nhất ${max} dòng; ở đây có ${lines.length} dòng.`] : []),
    ]
    for (const message of problems) context.issues.push({ code: 'custom', input: text, message })
    return lines.map(({ line }) => line)
  })

/** Back to the text of the field. */
export const linesToText = (lines: readonly string[]): string => lines.join('\n')
