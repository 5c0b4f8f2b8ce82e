import { expect, test } from 'vitest'
import { LetterId } from '#domain/shared/ids.ts'
import { batchSentence, printSentence } from '#renderer/features/document/batch-words.ts'

const one = { id: LetterId.parse('0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a11'), subject: 'V/v đi công tác' }

test.each([
  ['running', 12, [], 'info', 'Đang dựng trang: 12/40 văn bản.'],
  ['printing', 40, [], 'info', 'Đã dựng 40 văn bản. Hãy chọn máy in trong hộp thoại vừa mở.'],
  ['printed', 40, [], 'success', 'Đã gửi 40 văn bản tới máy in.'],
  ['printed', 40, [one], 'warning', 'Đã gửi 39 văn bản tới máy in. 1 văn bản không dựng được trang:'],
  ['saved', 40, [], 'success', 'Đã lưu 40 văn bản vào một tệp PDF.'],
  ['cancelled', 12, [], 'info', 'Đã dừng sau 12/40 văn bản; chưa in, chưa lưu văn bản nào.'],
  ['print_cancelled', 40, [], 'info', 'Chưa in: hộp thoại in đã đóng.'],
] as const)('a batch that is %s after %i says so', (state, done, failed, severity, text) => {
  expect(batchSentence({ state, done, total: 40, failed: [...failed] })).toEqual({ severity, text })
})

test('a batch of which nothing came says so, and not that the printer is to blame', () => {
  const sentence = batchSentence({ state: 'failed', done: 1, total: 1, failed: [one] })
  expect(sentence).toEqual({ severity: 'error', text: 'Không dựng được trang của văn bản nào:' })
})

test('one printed letter is told without counts, a closed dialog not at all', () => {
  expect(printSentence('printed', false)?.text).toBe('Đã gửi tới máy in.')
  expect(printSentence('failed', false)?.severity).toBe('error')
  expect(printSentence('printed', true)?.severity).toBe('error')
  expect(printSentence('print_cancelled', false)).toBeNull()
})
