import { expect, test } from 'vitest'
import { Attachment } from '#domain/outbound-trip/attachment.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { fileFacts, inOrder, isShown } from '#renderer/words/attachment-words.ts'

const file = (n: number, changes: Partial<Attachment> = {}): Attachment =>
  Attachment.parse({
    id: sampleId(20, n),
    record: { of: 'trip', tripId: sampleId(4, 1) },
    category: 'other',
    type: 'pdf',
    name: `tệp ${n}.pdf`,
    size: 1,
    digest: 'a'.repeat(64),
    note: '',
    addedAt: `2026-01-0${n}T02:00:00.000Z`,
    addedBy: 'Nguyễn Văn An',
    ...changes,
  })

test.each([
  [812, 'pdf', 'PDF, 812 byte'],
  [34_500, 'docx', 'Word, 34 KB'],
  [2_516_582, 'jpeg', 'ảnh JPEG, 2,4 MB'],
  [25 * 1024 * 1024, 'png', 'ảnh PNG, 25 MB'],
] as const)('a file of %i bytes reads %s: %s', (size, type, words) => {
  expect(fileFacts({ size, type })).toBe(words)
})

test('a Word document is not shown in the window', () => {
  expect([file(1), file(2, { type: 'png' }), file(3, { type: 'docx' })].map(isShown)).toEqual([true, true, false])
})

test('files stand by category, then as they came', () => {
  const files = [file(3), file(2, { category: 'decision' }), file(1), file(4, { category: 'invitation' })]
  expect(inOrder(files).map(({ name }) => name)).toEqual(['tệp 4.pdf', 'tệp 2.pdf', 'tệp 1.pdf', 'tệp 3.pdf'])
})
