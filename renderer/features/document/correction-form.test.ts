import { expect, test } from 'vitest'
import { CorrectionForm, correctionOf } from '#renderer/features/document/correction-form.ts'

test('what has changed in the record stands in the correction already', () => {
  expect(
    correctionOf([
      { label: 'Thời gian', before: '12–20/01/2027', after: '13–20/01/2027' },
      { label: 'Người đi cùng', before: '', after: 'Trần Thị B' },
    ]).items,
  ).toEqual([
    { label: 'Thời gian', before: '12–20/01/2027', after: '13–20/01/2027' },
    { label: 'Người đi cùng', before: '(không có)', after: 'Trần Thị B' },
  ])
})

test('without a change one empty item waits, and it must be filled in', () => {
  const input = correctionOf([])
  expect(input.items).toHaveLength(1)
  const found = CorrectionForm.safeParse(input).error?.issues.map(({ path }) => path.join('.'))
  expect(found).toEqual(['items.0.label', 'items.0.before', 'items.0.after'])
})

test('a correction without items corrects nothing', () => {
  expect(CorrectionForm.safeParse({ items: [] }).success).toBe(false)
})
