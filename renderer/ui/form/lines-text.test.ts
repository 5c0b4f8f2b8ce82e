import { expect, test } from 'vitest'
import { issueSentence } from '#renderer/ui/form/issue-sentence.ts'
import { linesText, linesToText } from '#renderer/ui/form/lines-text.ts'

const Lines = linesText({
  max: 3,
  maxLength: 12,
  refuse: (line) => (line.startsWith('Lưu') ? 'phần mềm tự ghi.' : null),
})

test.each([
  ['', []],
  [' \n\n ', []],
  ['Một', ['Một']],
  ['Một\nHai', ['Một', 'Hai']],
  ['Một\r\nHai\u2028Ba', ['Một', 'Hai', 'Ba']],
  ['\n  Một   hai \n\n\tBa\n', ['Một hai', 'Ba']],
  ['- Một;\n– Hai,\n• Ba ;', ['Một', 'Hai', 'Ba']],
  ['-\n;', []],
  ['Giám\u200b đốc', ['Giám đốc']],
  ['UBND (b/c).', ['UBND (b/c).']],
])('%j is the list %j', (typed, lines) => {
  expect(Lines.parse(typed)).toEqual(lines)
  expect(Lines.parse(linesToText(lines))).toEqual(lines)
})

test.each([
  ['Một\n\nDài hơn mười hai ký tự', ['Dòng 3 dài quá 12 ký tự. Hãy rút gọn.']],
  ['Một\nLưu: VT', ['Dòng 2: phần mềm tự ghi.']],
  ['1\n2\n3\n4', ['Nhiều nhất 3 dòng; ở đây có 4 dòng.']],
  ['Dài hơn mười hai\nLưu: VT', ['Dòng 1 dài quá 12 ký tự. Hãy rút gọn.', 'Dòng 2: phần mềm tự ghi.']],
])('%j is refused, by the number of the line', (typed, sentences) => {
  const { error } = Lines.safeParse(typed, { error: (issue) => issueSentence(issue) })
  expect(error?.issues.map(({ message }) => message)).toEqual(sentences)
})
