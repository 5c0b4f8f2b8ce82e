import { expect, test } from 'vitest'
import { document, input, texts, trip } from '#domain/document/testing/trip-documents.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { day } from '#domain/testing/samples.ts'

const owed = {
  document: 'Báo cáo kết quả chuyến đi',
  authorityName: 'Sở Ngoại vụ tỉnh Bắc Ninh',
  dueOn: day('2026-02-25'),
  lateBy: 4,
  unit: 'working_day',
} as const

test('a reminder says to whom what is owed, since when, and by how many days it is late', () => {
  const content = document({
    kind: 'reminder',
    facts: {
      type: 'reminder',
      addressee: 'Văn phòng Sở',
      items: [{ of: 'trip' as const, trip: trip(), owed: [owed] }],
    },
  })
  expect(content.addressees).toEqual(['Văn phòng Sở'])
  expect(content.subject).toBe('V/v đôn đốc báo cáo về chuyến đi công tác tại Nhật Bản và Hàn Quốc')
  expect(texts(content)).toContain(
    '1. Báo cáo kết quả chuyến đi (gửi Sở Ngoại vụ tỉnh Bắc Ninh); hạn đến hết ngày 25/02/2026, đã quá hạn 04 ngày làm việc.',
  )
})

test('what a unit owes of several trips stands in one letter, under each trip', () => {
  const items = [
    { of: 'trip' as const, trip: trip(), owed: [owed] },
    {
      of: 'trip' as const,
      trip: trip({ title: 'Đoàn học tập' }),
      owed: [owed, { ...owed, document: 'Nộp lại hộ chiếu' }],
    },
  ]
  const content = document({ kind: 'reminder', facts: { type: 'reminder', addressee: 'Văn phòng Sở', items } })
  expect(content.subject).toBe('V/v đôn đốc báo cáo về các chuyến đi nước ngoài')
  const lines = texts(content)
  expect(lines[0]).toContain('đối với 02 chuyến đi nước ngoài')
  expect(lines.filter((line) => /^\d\. Chuyến đi .*Đoàn học tập/.test(line))).toHaveLength(1)
  expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(3)
})

test('nobody is reminded of nothing', () => {
  const outcome = writeDocument(
    input({
      kind: 'reminder',
      facts: { type: 'reminder', addressee: 'Văn phòng Sở', items: [{ of: 'trip' as const, trip: trip(), owed: [] }] },
    }),
  )
  expect(outcome.ok).toBe(false)
})

test('a correction quotes the letter it corrects, what stands there and what should', () => {
  const content = document({
    kind: 'correction',
    facts: {
      type: 'correction',
      original: {
        typeName: 'Công văn',
        numberAndSymbol: '05/KHCN-VP',
        issuedOn: day('2026-01-05'),
        subject: 'V/v thông báo việc cử đoàn đi công tác tại Nhật Bản',
        addressees: ['Sở Ngoại vụ tỉnh Bắc Ninh'],
      },
      items: [{ label: 'Ngày về', before: '12/02/2026', after: '13/02/2026' }],
    },
  })
  expect(content.subject).toBe('V/v đính chính Công văn số 05/KHCN-VP ngày 05 tháng 01 năm 2026')
  expect(content.addressees).toEqual(['Sở Ngoại vụ tỉnh Bắc Ninh'])
  expect(texts(content).slice(0, -1)).toEqual([
    'Ngày 05 tháng 01 năm 2026, Sở Khoa học và Công nghệ đã ban hành Công văn số 05/KHCN-VP về việc cử đoàn đi công tác tại Nhật Bản. Do có sai sót, Sở Khoa học và Công nghệ đính chính như sau:',
    '1. Ngày về:',
    '- Đã ghi: 12/02/2026.',
    '- Sửa thành: 13/02/2026.',
  ])
})
