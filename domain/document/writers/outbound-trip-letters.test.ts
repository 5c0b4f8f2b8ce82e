import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '#domain/document/document-content.ts'
import { alone, permitted, texts, trip, tripDocument } from '#domain/document/testing/trip-documents.ts'
import type { OutboundTrip, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'

const letter = (changes: Partial<OutboundTrip> = {}) => tripDocument('outbound_trip_report', trip(changes))
const text = (content: DocumentContent) => texts(content).join('\n')

describe('wording', () => {
  test.each<[OutboundTripKind, string]>([
    ['business', 'V/v báo cáo việc cử đoàn đi công tác tại Nhật Bản và Hàn Quốc'],
    ['study', 'V/v báo cáo việc cử đoàn đi học tập, bồi dưỡng tại Nhật Bản và Hàn Quốc'],
    ['study_visit', 'V/v báo cáo việc cử đoàn đi tham quan, khảo sát tại Nhật Bản và Hàn Quốc'],
    ['conference', 'V/v báo cáo việc cử đoàn đi dự hội nghị, hội thảo tại Nhật Bản và Hàn Quốc'],
    [
      'private_tourism',
      'V/v báo cáo việc cho phép công chức, viên chức đi nước ngoài về việc riêng tại Nhật Bản và Hàn Quốc',
    ],
  ])('a group on a %s trip: "%s"', (kind, subject) => {
    expect(letter({ kind }).subject).toBe(subject)
  })

  test.each<[OutboundTripKind, string]>([
    ['business', 'V/v thông báo việc cử công chức đi công tác tại Nhật Bản và Hàn Quốc'],
    ['private_family', 'V/v thông báo việc cho phép công chức đi nước ngoài về việc riêng tại Nhật Bản và Hàn Quốc'],
  ])('one person on a %s trip is no "đoàn": "%s"', (kind, subject) => {
    expect(tripDocument('outbound_trip_notice', alone({ kind })).subject).toBe(subject)
  })

  test.each([
    ['JP KR TH DE', '04 nước'],
    ['JP TW KR TH', '04 nước, vùng lãnh thổ'],
    ['HK JP KR TH', '04 nước, vùng lãnh thổ'],
    ['JP KR TH DE MO', '05 nước, vùng lãnh thổ'],
    ['JP KR TH PR', '04 nước, vùng lãnh thổ'],
    ['JP JP KR TW', 'Nhật Bản, Hàn Quốc và Đài Loan (Trung Quốc)'],
  ])('%s in a heading is "%s"', (codes, words) => {
    const legs = codes.split(' ').map((country) => ({ country, place: '', from: null, to: null }))
    expect(letter({ legs }).subject.endsWith(` tại ${words}`)).toBe(true)
  })

  test('countries that a heading only counts are named in the text', () => {
    const legs = ['JP', 'KR', 'TH', 'DE'].map((country) => ({ country, place: '', from: null, to: null }))
    expect(text(letter({ legs }))).toContain('Nơi đến: Nhật Bản; Hàn Quốc; Thái Lan; Đức.')
  })

  test('the report before a decision asks for an opinion and ends "./."', () => {
    expect(texts(letter())).toEqual([
      'Sở Khoa học và Công nghệ báo cáo Ủy ban nhân dân tỉnh Bắc Ninh việc cử đoàn đi công tác tại Nhật Bản và Hàn Quốc như sau:',
      '1. Tên đoàn: Đoàn công tác về chuyển đổi số.',
      '2. Mục đích, nội dung: Học tập kinh nghiệm.',
      '3. Đơn vị mời: Viện Kansai.',
      '4. Nơi đến: Nhật Bản (Tokyo); Hàn Quốc (Seoul).',
      '5. Thời gian: 08 ngày, từ ngày 05 tháng 02 năm 2026 đến hết ngày 12 tháng 02 năm 2026.',
      '6. Kinh phí: ngân sách nhà nước 1.500.000 đồng; dự án VIE-07 2.000 USD.',
      '7. Thành phần: 02 người; Trưởng đoàn: Đỗ Văn Ơn, Trưởng phòng, Văn phòng Sở (danh sách tại Phụ lục kèm theo Công văn này).',
      'Sở Khoa học và Công nghệ kính báo cáo và đề nghị Ủy ban nhân dân tỉnh Bắc Ninh xem xét, cho ý kiến./.',
    ])
  })

  test('after a numbered permission the letter refers to it and no longer asks', () => {
    const content = letter({ decisions: [permitted] })
    expect(texts(content)[0]).toMatch(
      /^Thực hiện Quyết định số 125\/QĐ-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bắc Ninh, Sở/,
    )
    expect(text(content)).not.toContain('cho ý kiến')
    expect(text(content)).toMatch(/\.\/\.$/)
  })

  test('a purpose of several lines becomes paragraphs of its own', () => {
    const content = letter({ purpose: 'Một\nHai;\nBa' })
    expect(texts(content).slice(2, 6)).toEqual(['2. Mục đích, nội dung:', 'Một', 'Hai;', 'Ba.'])
  })

  test.each<OutboundTripKind>(['business', 'private_family'])(
    'a %s trip without a host leaves the line out',
    (kind) => {
      const content = tripDocument('outbound_trip_report', alone({ kind, host: '' }))
      expect(text(content)).not.toMatch(/Đơn vị mời|cơ sở đến/)
      expect(texts(content)[3]).toMatch(/^3\. Nơi đến: /)
    },
  )

  test('who a private traveller stays with has invited nobody', () => {
    const content = tripDocument('outbound_trip_report', alone({ kind: 'private_family', host: 'Nhà em gái' }))
    expect(text(content)).toContain('3. Người thân, nơi ở hoặc cơ sở đến: Nhà em gái.')
    expect(text(content)).not.toContain('Đơn vị mời')
  })

  test('a private trip says its reason', () => {
    const content = tripDocument('outbound_trip_report', alone({ kind: 'private_medical', host: '', purpose: '' }))
    expect(text(content)).toContain('2. Lý do: chữa bệnh.')
    expect(content.appendices[0]?.title).toBe(
      'DANH SÁCH CÔNG CHỨC ĐI NƯỚC NGOÀI VỀ VIỆC RIÊNG TẠI NHẬT BẢN VÀ HÀN QUỐC',
    )
  })
})

describe('member list', () => {
  test('the leader stands first and rows are numbered from 1', () => {
    expect(letter().appendices[0]?.rows.map(({ index, fullName, note }) => [index, fullName, note])).toEqual([
      ['1', 'Đỗ Văn Ơn', 'Trưởng đoàn'],
      ['2', 'Mai Ánh Ỷ', ''],
    ])
  })

  test('a person alone leads nobody', () => {
    expect(tripDocument('outbound_trip_report', alone()).appendices[0]?.rows).toMatchObject([{ index: '1', note: '' }])
  })

  test('the people’s committee gets no passport and no birth day, the foreign affairs body gets both', () => {
    expect(JSON.stringify(letter())).not.toMatch(/S1234567|1975/)
    expect(tripDocument('outbound_trip_notice').appendices[0]?.rows[0]).toMatchObject({
      birth: '1975',
      passportKind: 'Công vụ',
      passportNumber: 'S1234567',
      passportExpiry: '01/05/2030',
    })
  })
})

test('the request asks the body that handles permissions to put it before who decides', () => {
  const content = tripDocument('outbound_trip_request')
  expect(content.subject).toBe('V/v đề nghị cho phép đoàn đi công tác tại Nhật Bản và Hàn Quốc')
  expect(texts(content).at(-1)).toBe(
    'Sở Khoa học và Công nghệ kính đề nghị Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh xem xét, giải quyết./.',
  )
})
