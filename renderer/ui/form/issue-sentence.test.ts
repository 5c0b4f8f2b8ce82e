import { expect, test } from 'vitest'
import * as z from 'zod'
import { Abbreviation } from '#domain/agency/agency.ts'
import { line, optionalLine } from '#domain/shared/text.ts'
import { issueSentence } from '#renderer/ui/form/issue-sentence.ts'

const Sample = z.object({
  name: line(5),
  note: optionalLine(3),
  symbol: Abbreviation,
  kind: z.enum(['a', 'b']),
  count: z.int().min(1).max(9),
  rows: z.array(z.object({ symbol: Abbreviation })).min(1),
})
const good = { name: 'An', note: '', symbol: 'VP', kind: 'a', count: 1, rows: [{ symbol: 'VP' }] }

const sentences = (wrong: object): readonly string[] =>
  Sample.safeParse(
    { ...good, ...wrong },
    { error: (issue) => issueSentence(issue, { symbol: 'Chỉ chữ in hoa.', 'rows.*.symbol': 'Trong danh sách.' }) },
  ).error?.issues.map(({ message }) => message) ?? []

test.each([
  [{ name: '' }, 'Chưa điền.'],
  [{ name: ' \n ' }, 'Chưa điền.'],
  [{ name: undefined }, 'Chưa điền.'],
  [{ name: 'Nguyễn' }, 'Dài quá 5 ký tự. Hãy rút gọn.'],
  [{ note: 'dài' + 'quá' }, 'Dài quá 3 ký tự. Hãy rút gọn.'],
  [{ symbol: 'vp' }, 'Chỉ chữ in hoa.'],
  [{ symbol: '' }, 'Chưa điền.'],
  [{ rows: [{ symbol: 'vp' }] }, 'Trong danh sách.'],
  [{ rows: [] }, 'Cần ít nhất một mục.'],
  [{ kind: '' }, 'Chưa chọn.'],
  [{ count: 0 }, 'Phải từ 1 trở lên.'],
  [{ count: 10 }, 'Phải từ 9 trở xuống.'],
])('%j is answered with one Vietnamese sentence: %s', (wrong, sentence) => {
  expect(sentences(wrong)).toEqual([sentence])
})
