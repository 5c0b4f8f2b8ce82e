import { expect, test } from 'vitest'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { templateGroups } from '#renderer/features/administration/template-groups.ts'
import { pickTemplateWords, verdictSentence } from '#renderer/features/administration/template-words.ts'

test('every kind stands in one group, once', () => {
  const kinds = templateGroups.flatMap((group) => group.kinds)
  expect(kinds.toSorted()).toEqual(DocumentKind.options.toSorted())
  expect(templateGroups.map(({ title }) => title)).toEqual([
    'Đoàn ra',
    'Đoàn vào',
    'Dùng chung',
    'Báo cáo, kế hoạch',
    'Sổ',
  ])
})

const problem = (isRefusal: boolean) => ({ code: 'x', sentence: '', around: '', isRefusal })

test.each([
  [[], 'Dùng được. Hãy xem'],
  [[problem(false), problem(false)], 'Dùng được, có 2 điều'],
  [[problem(true), problem(false)], 'Chưa dùng được: có 1 chỗ phải sửa'],
])('what was found comes to one sentence', (problems, start) => {
  expect(verdictSentence(problems)).toContain(start)
})

test('why a file was not read is said, and what to do', () => {
  const { 'document_template.unreadable': words } = pickTemplateWords
  expect(words({ reason: 'EBUSY' })).toContain('đang mở trong Word')
  expect(words({ reason: 'EIO' })).toContain('Hãy chép tệp')
})
