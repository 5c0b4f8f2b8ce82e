import type { TemplateProblem } from '#contract/routes/document-template.ts'

export type Problem = TemplateProblem

/** Keeps the file out. */
export const refusal = (code: string, sentence: string, around = ''): Problem => ({
  code,
  sentence,
  around,
  isRefusal: true,
})

/** Worth knowing; the file may be used. */
export const remark = (code: string, sentence: string, around = ''): Problem => ({
  code,
  sentence,
  around,
  isRefusal: false,
})

/** What mends a file of which nobody needs to know more. */
export const saveAnew = 'Hãy mở trong Word, chọn Tệp › Lưu thành, kiểu “Tài liệu Word (.docx)”, rồi chọn tệp mới.'

const LONGEST = 90

/** One line of at most so many characters. */
export const clipped = (text: string, longest = LONGEST): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}

/** Each finding once per place, and no more of one sort than a clerk will read. */
export const distinct = (problems: readonly Problem[], ofOneSort = 20): readonly Problem[] => {
  const seen = new Set<string>()
  const counts = new Map<string, number>()
  return problems.filter(({ code, sentence, around }) => {
    const key = JSON.stringify([code, sentence, around])
    const count = counts.get(code) ?? 0
    if (seen.has(key) || count >= ofOneSort) return false
    seen.add(key)
    counts.set(code, count + 1)
    return true
  })
}

/** A part that the file itself speaks of, or that no document is without, is not there. */
export const missingPart = (name: string): Problem =>
  refusal(
    'missing_part',
    'Tệp bị mất một phần bên trong. Hãy mở tệp trong Word (chấp nhận sửa chữa nếu Word hỏi), lưu lại rồi chọn lại.',
    name,
  )
