import type * as z from 'zod'

/** Words for the wrong form of one field, by its path; `*` stands for any place in a list: `profiles.*.symbol`. */
export type FormatWords = Readonly<Record<string, string>>

const keyOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.')

const isEmpty = (input: unknown): boolean =>
  input === undefined || input === null || (typeof input === 'string' && input.trim() === '')

const tooBig = (origin: string, maximum: unknown): string => {
  if (origin === 'string') return `Dài quá ${String(maximum)} ký tự. Hãy rút gọn.`
  return origin === 'array' ? `Nhiều nhất ${String(maximum)} mục.` : `Phải từ ${String(maximum)} trở xuống.`
}

const tooSmall = (origin: string, minimum: unknown): string => {
  if (origin === 'string') return `Cần ít nhất ${String(minimum)} ký tự.`
  return origin === 'array' ? 'Cần ít nhất một mục.' : `Phải từ ${String(minimum)} trở lên.`
}

/** One calm Vietnamese sentence for an issue of a schema; the schema's own message, where it has one, goes before. */
export const issueSentence = (issue: z.core.$ZodRawIssue, words: FormatWords = {}): string => {
  if (issue.code === 'too_big') return tooBig(issue.origin, issue.maximum)
  if (issue.code === 'too_small' && issue.origin !== 'string') return tooSmall(issue.origin, issue.minimum)
  if (isEmpty(issue.input))
    return issue.code === 'invalid_value' || issue.code === 'invalid_union' ? 'Chưa chọn.' : 'Chưa điền.'
  const own = words[keyOf(issue.path ?? [])]
  if (own !== undefined) return own
  if (issue.code === 'too_small') return tooSmall(issue.origin, issue.minimum)
  return issue.code === 'invalid_type' && issue.expected === 'number' ? 'Hãy ghi bằng số.' : 'Chưa đúng dạng.'
}
