import { describe, expect, test } from 'vitest'
import type { TripResult } from '#domain/document/facts.ts'
import {
  alone,
  document,
  permitted,
  profile,
  texts,
  trip,
  tripDocument,
} from '#domain/document/testing/trip-documents.ts'

describe('tờ trình', () => {
  const content = tripDocument('outbound_trip_submission')

  test('is headed by its type and asks the people’s committee for its agreement', () => {
    expect([content.typeName, content.subject]).toEqual([
      'TỜ TRÌNH',
      'Về việc xin chủ trương cử đoàn đi công tác tại Nhật Bản và Hàn Quốc',
    ])
    expect(content.addressees).toEqual(['Ủy ban nhân dân tỉnh Bắc Ninh'])
    expect(texts(content)[0]).toBe(
      'Sở Khoa học và Công nghệ kính trình Ủy ban nhân dân tỉnh Bắc Ninh xem xét, cho chủ trương về việc cử đoàn đi công tác tại Nhật Bản và Hàn Quốc như sau:',
    )
    expect(texts(content).at(-1)).toBe('Kính trình Ủy ban nhân dân tỉnh Bắc Ninh xem xét, quyết định./.')
  })

  test('points to its list as the appendix of a Tờ trình', () => {
    expect(texts(content).join()).toContain('(danh sách tại Phụ lục kèm theo Tờ trình này)')
    expect(content.appendices.map(({ rows }) => rows.length)).toEqual([2])
  })
})

describe('quyết định', () => {
  test('names its căn cứ, each ending ";" and the last "."', () => {
    expect(tripDocument('outbound_trip_decision').bases).toEqual([
      'Căn cứ quy định về chức năng, nhiệm vụ của Sở;',
      'Theo đề nghị của Chánh Văn phòng Sở.',
    ])
  })

  test('the permission it rests on stands before "Theo đề nghị"', () => {
    expect(tripDocument('outbound_trip_decision', trip({ decisions: [permitted] })).bases).toEqual([
      'Căn cứ quy định về chức năng, nhiệm vụ của Sở;',
      'Căn cứ Quyết định số 125/QĐ-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bắc Ninh;',
      'Theo đề nghị của Chánh Văn phòng Sở.',
    ])
  })

  test('is decided by the head of the agency, in three articles', () => {
    const content = tripDocument('outbound_trip_decision')
    expect(content.authorityLine).toBe('GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ')
    expect(content.addressees).toEqual([])
    expect(content.body.filter(({ look }) => look === 'article').map(({ lead }) => lead)).toEqual([
      'Điều 1.',
      'Điều 2.',
      'Điều 3.',
    ])
    expect(texts(content)[0]).toBe(
      'Điều 1. Cử 02 người có tên trong danh sách tại Phụ lục kèm theo Quyết định này đi công tác tại Nhật Bản và Hàn Quốc, cụ thể như sau:',
    )
    expect(texts(content).at(-1)).toMatch(
      /^Điều 3\. Quyết định này có hiệu lực kể từ ngày ký\. .* chịu trách nhiệm thi hành Quyết định này\.\/\.$/,
    )
  })

  test('one person on a private trip is allowed, not sent, and named', () => {
    const content = tripDocument('outbound_trip_decision', alone({ kind: 'private_family', host: '' }))
    expect(texts(content)[0]).toBe(
      'Điều 1. Cho phép Đỗ Văn Ơn, Trưởng phòng, Văn phòng Sở (thông tin tại Phụ lục kèm theo Quyết định này) đi nước ngoài về việc riêng tại Nhật Bản và Hàn Quốc, cụ thể như sau:',
    )
  })
})

test('the report before a trip goes to both authorities and says what was said of state secrets', () => {
  const content = tripDocument('outbound_trip_pre_report', trip({ decisions: [permitted] }))
  expect(content.typeName).toBe('BÁO CÁO')
  expect(content.addressees).toEqual([profile.peopleCommitteeName, profile.foreignAffairsName])
  expect(texts(content)[0]).toMatch(/^Thực hiện Quyết định số 125\/QĐ-UBND/)
  expect(texts(content).join()).toContain('giữ gìn bí mật nhà nước')
  expect(JSON.stringify(content)).not.toMatch(/S1234567/)
})

describe('báo cáo kết quả', () => {
  const result: TripResult = {
    course: 'Ngày 06/02 làm việc với Viện Kansai.\nNgày 09/02 khảo sát tại Seoul',
    achieved: 'Thống nhất nội dung hợp tác',
    pending: '',
    agreements: [{ content: 'Ký bản ghi nhớ', responsible: 'Văn phòng Sở', deadline: 'tháng 6 năm 2026' }],
    proposals: '',
    cost: '',
    incidents: '',
  }
  const about = { type: 'trip_result', trip: trip(), result } as const
  const content = document({ kind: 'outbound_trip_result', facts: about })

  test('has the fixed parts in capitals, in their order', () => {
    expect(content.body.filter(({ look }) => look === 'heading').map(({ text }) => text)).toEqual([
      'I. THÔNG TIN CHUNG',
      'II. DIỄN BIẾN CHUYẾN ĐI',
      'III. KẾT QUẢ ĐẠT ĐƯỢC',
      'IV. THỎA THUẬN VỚI ĐỐI TÁC',
      'V. CHI PHÍ, SỰ CỐ',
      'VI. ĐỀ XUẤT, KIẾN NGHỊ',
    ])
  })

  test('an agreement names who carries it out and by when; a part without content says so', () => {
    expect(texts(content)).toContain('1. Ký bản ghi nhớ; đơn vị thực hiện: Văn phòng Sở; thời hạn: tháng 6 năm 2026.')
    expect(texts(content).at(-2)).toBe('Không có.')
    expect(texts(content).at(-1)).toMatch(/\.\/\.$/)
  })

  test('without course and result there is no report', () => {
    const empty = { ...about, result: { ...result, course: '', achieved: '' } }
    expect(() => document({ kind: 'outbound_trip_result', facts: empty })).toThrow(/Diễn biến.*Kết quả/)
  })
})

describe('papers that the members sign for themselves', () => {
  test('the undertaking has one page for each member, the leader first', () => {
    const { pages, typeName, symbol } = tripDocument('outbound_trip_commitment')
    expect(typeName).toBe('BẢN CAM KẾT')
    expect(symbol).toBe('')
    expect(pages.map(({ name }) => name)).toEqual(['Đỗ Văn Ơn', 'Mai Ánh Ỷ'])
    expect(pages[1]?.paragraphs[0]).toBe('Tôi là: Mai Ánh Ỷ.')
    for (const { paragraphs } of pages) expect(paragraphs.at(-1)).toMatch(/\.\/\.$/)
  })

  test('the application for a private trip gives the reason and the funding', () => {
    const { pages } = tripDocument('outbound_trip_application', alone({ kind: 'private_medical' }))
    expect(pages[0]?.paragraphs).toContain('3. Lý do: chữa bệnh.')
    expect(JSON.stringify(pages)).not.toContain('S1234567')
  })
})
