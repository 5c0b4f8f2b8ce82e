import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '#domain/document/document-content.ts'
import type { FactsOf } from '#domain/document/facts.ts'
import { specimenCountries, specimenFacts, specimenProfile, specimenSigner } from '#domain/document/specimens.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

type Reported = FactsOf<'period'> | FactsOf<'overdue_returns'> | FactsOf<'annual_plan'>
const kinds = { period: 'period_report', overdue_returns: 'overdue_returns', annual_plan: 'annual_plan' } as const

const write = (facts: Reported): DocumentContent => {
  const outcome = writeDocument({
    kind: kinds[facts.type],
    facts,
    profile: specimenProfile,
    signer: specimenSigner,
    countries: specimenCountries,
    urgency: null,
    draftingSymbol: '',
    today: LocalDate.parse('2026-04-01'),
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.missing))
  return outcome.value
}
const texts = (content: DocumentContent) => content.body.map(({ text }) => text)

const period = (changes: Partial<FactsOf<'period'>> = {}): FactsOf<'period'> => {
  const facts = specimenFacts('period_report')
  if (facts.type !== 'period') throw new Error('no period')
  return { ...facts, ...changes }
}
const overdue = (rows: FactsOf<'overdue_returns'>['rows']): FactsOf<'overdue_returns'> => ({
  type: 'overdue_returns',
  asOf: LocalDate.parse('2026-03-05'),
  rows,
})
const plan = (rows: FactsOf<'annual_plan'>['rows']): FactsOf<'annual_plan'> => ({
  type: 'annual_plan',
  year: 2027,
  rows,
})

const nothing = { groups: 0, journeys: 0, people: 0 }
const nobody = period({
  outbound: nothing,
  inbound: nothing,
  byCountry: [],
  byPurpose: [],
  byUnit: [],
  byFunding: [],
  lateDuties: [],
  outboundRows: [],
  inboundRows: [],
  overdueRows: [],
})

describe('the periodic report', () => {
  test('counts đoàn, lượt and người apart, breaks them down, and points to each appendix', () => {
    const content = write(period())
    expect([content.typeName, content.subject]).toEqual(['BÁO CÁO', 'Tình hình đoàn ra, đoàn vào quý I năm 2026'])
    expect(content.addressees).toEqual(['Lãnh đạo Sở'])
    expect(texts(content)).toEqual([
      'Kính báo cáo Lãnh đạo Sở tình hình đoàn ra, đoàn vào quý I năm 2026 (số liệu từ ngày 01 tháng 01 năm 2026 đến hết ngày 31 tháng 3 năm 2026) như sau:',
      'I. ĐOÀN RA',
      '1. Tổng số: 03 đoàn, 12 lượt, 11 người.',
      '2. Theo nước đến:',
      '- Nhật Bản: 02 đoàn, 08 lượt;',
      '- Thái Lan: 01 đoàn, 04 lượt.',
      '3. Theo mục đích:',
      '- Đi công tác: 02 đoàn, 08 lượt;',
      '- Việc riêng: 01 đoàn, 04 lượt.',
      '4. Theo đơn vị:',
      '- Phòng Mẫu 1: 02 đoàn, 08 lượt;',
      '- Phòng Mẫu 2: 01 đoàn, 04 lượt.',
      '5. Theo nguồn kinh phí:',
      '- Ngân sách nhà nước: 02 đoàn, 08 lượt;',
      '- Cá nhân tự chi trả: 01 đoàn, 04 lượt.',
      'Danh sách đoàn ra tại Phụ lục I kèm theo Báo cáo này.',
      'II. ĐOÀN VÀO',
      '1. Tổng số: 02 đoàn, 09 lượt, 09 người.',
      'Danh sách đoàn vào tại Phụ lục II kèm theo Báo cáo này.',
      'III. BÁO CÁO, THÔNG BÁO CHẬM HẠN',
      '- Báo cáo kết quả Đoàn công tác về chuyển đổi số: muộn 03 ngày làm việc.',
      'IV. QUÁ HẠN CHƯA VỀ NƯỚC',
      'Số người quá hạn chưa về nước: 03 người; danh sách tại Phụ lục III kèm theo Báo cáo này.',
      'Kính báo cáo Lãnh đạo Sở xem xét, chỉ đạo./.',
    ])
    expect(content.appendices.map(({ title }) => title)).toEqual([
      'DANH SÁCH ĐOÀN RA QUÝ I NĂM 2026',
      'DANH SÁCH ĐOÀN VÀO QUÝ I NĂM 2026',
      'DANH SÁCH QUÁ HẠN CHƯA VỀ NƯỚC',
    ])
  })

  test('one person travelling twice is two lượt and one người', () => {
    const content = write(period({ outbound: { groups: 2, journeys: 2, people: 1 } }))
    expect(texts(content)).toContain('1. Tổng số: 02 đoàn, 02 lượt, 01 người.')
  })

  test('where a group stands in several lines, the report says that they add up to more', () => {
    const note = 'Một đoàn có thể được tính ở nhiều dòng nên tổng các dòng có thể lớn hơn tổng số.'
    const byCountry = [
      { name: 'Nhật Bản', groups: 3, journeys: 12 },
      { name: 'Hàn Quốc', groups: 1, journeys: 4 },
    ]
    expect(texts(write(period({ byCountry })))).toContain(note)
    expect(texts(write(period()))).not.toContain(note)
  })

  test('rows are numbered from 1 in the order given', () => {
    expect(write(period()).appendices[0]?.rows.map(({ index, leaderName }) => [index, leaderName])).toEqual([
      ['1', 'Nguyễn Văn A'],
      ['2', 'Trần Thị B'],
      ['3', 'Lê Văn C'],
    ])
  })

  test('a period without anything says so in every part and in every appendix', () => {
    const content = write(nobody)
    expect(texts(content).slice(1, -1)).toEqual([
      'I. ĐOÀN RA',
      '1. Tổng số: không có.',
      'Danh sách đoàn ra tại Phụ lục I kèm theo Báo cáo này.',
      'II. ĐOÀN VÀO',
      '1. Tổng số: không có.',
      'Danh sách đoàn vào tại Phụ lục II kèm theo Báo cáo này.',
      'III. BÁO CÁO, THÔNG BÁO CHẬM HẠN',
      'Không có.',
      'IV. QUÁ HẠN CHƯA VỀ NƯỚC',
      'Số người quá hạn chưa về nước: không có; danh sách tại Phụ lục III kèm theo Báo cáo này.',
    ])
    const filled = content.appendices.map(({ rows }) =>
      rows.map((row) => Object.entries(row).filter(([, text]) => text !== '')),
    )
    expect(filled).toEqual([[[['leaderName', 'Không có']]], [[['title', 'Không có']]], [[['fullName', 'Không có']]]])
  })

  test('a breakdown that was not counted does not pass for zero', () => {
    expect(texts(write(period({ byUnit: [] })))).toContain('4. Theo đơn vị: không có số liệu.')
  })

  test('carries no passport, even if a row brings one', () => {
    const rows = [{ leaderName: 'Nguyễn Văn A', fullName: 'Nguyễn Văn A', title: 'Đoàn', passportNumber: 'P1000001' }]
    const content = write(period({ outboundRows: rows, inboundRows: rows, overdueRows: rows }))
    expect(JSON.stringify(content)).not.toContain('P1000001')
  })

  test('its facts hold the three counts of both directions', () => {
    expect(write(period()).facts.map(({ tag, text }) => [tag, text])).toEqual([
      ['periodName', 'quý I năm 2026'],
      ['periodFrom', '01/01/2026'],
      ['periodTo', '31/03/2026'],
      ['periodOutbound', '03 đoàn, 12 lượt, 11 người'],
      ['periodInbound', '02 đoàn, 09 lượt, 09 người'],
      ['periodLateCount', '01'],
      ['periodOverdue', '03 người'],
    ])
  })
})

describe('the report on overdue returns', () => {
  test('counts the people and asks for a direction', () => {
    const content = write(overdue([{ fullName: 'Nguyễn Văn A' }]))
    expect(content.subject).toBe('Các trường hợp quá hạn chưa về nước tính đến ngày 05 tháng 3 năm 2026')
    expect(texts(content)).toEqual([
      'Kính báo cáo Lãnh đạo Sở các trường hợp quá hạn chưa về nước tính đến ngày 05 tháng 3 năm 2026 như sau:',
      'Số người quá hạn chưa về nước: 01 người; danh sách tại Phụ lục kèm theo Báo cáo này.',
      'Kính báo cáo Lãnh đạo Sở xem xét, chỉ đạo./.',
    ])
  })

  test('with nobody overdue there is nothing to direct', () => {
    const content = write(overdue([]))
    expect(texts(content).slice(1)).toEqual([
      'Số người quá hạn chưa về nước: không có; danh sách tại Phụ lục kèm theo Báo cáo này.',
      'Kính báo cáo Lãnh đạo Sở./.',
    ])
    expect(content.appendices[0]?.rows).toMatchObject([{ fullName: 'Không có', country: '' }])
  })
})

describe('the annual plan', () => {
  test('counts what is planned in each direction', () => {
    const content = write(
      plan([{ direction: 'Đoàn ra' }, { direction: 'Đoàn vào' }, { direction: 'Đoàn ra', purpose: 'Khảo sát' }]),
    )
    expect([content.typeName, content.subject, content.symbol]).toEqual([
      'KẾ HOẠCH',
      'Đoàn ra, đoàn vào năm 2027',
      'KH-KHCN',
    ])
    expect(texts(content)).toEqual([
      'Sở Khoa học và Công nghệ ban hành Kế hoạch đoàn ra, đoàn vào năm 2027 như sau:',
      'I. NỘI DUNG',
      'Tổng số dự kiến: 03 đoàn; danh mục tại Phụ lục kèm theo Kế hoạch này.',
      '- Đoàn ra: 02 đoàn;',
      '- Đoàn vào: 01 đoàn.',
      'II. TỔ CHỨC THỰC HIỆN',
      '1. Các phòng, đơn vị chủ trì chuẩn bị nội dung, hồ sơ của từng đoàn; thực hiện chế độ báo cáo, thông báo theo quy định.',
      '2. Trường hợp phát sinh hoặc thay đổi so với Kế hoạch, đơn vị chủ trì báo cáo Lãnh đạo Sở xem xét, quyết định./.',
    ])
    expect(content.appendices[0]).toMatchObject({
      title: 'DANH MỤC ĐOÀN RA, ĐOÀN VÀO NĂM 2027',
      rows: [{ index: '1' }, { index: '2' }, { index: '3', purpose: 'Khảo sát' }],
    })
  })

  test('goes to the foreign affairs body', () => {
    expect(write(plan([])).recipients).toEqual([
      '- Sở Ngoại vụ tỉnh Tân Mẫu;',
      '- Giám đốc Sở (để b/c);',
      '- Lưu: VT, VP.',
    ])
  })

  test('a year without plans says so', () => {
    const content = write(plan([]))
    expect(texts(content)).toContain('Tổng số dự kiến: không có; danh mục tại Phụ lục kèm theo Kế hoạch này.')
    expect(content.appendices[0]?.rows).toMatchObject([{ index: '', purpose: 'Không có' }])
  })
})
