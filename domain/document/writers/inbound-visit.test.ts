import { describe, expect, test } from 'vitest'
import type { DocumentContent } from '#domain/document/document-content.ts'
import type { VisitFacts } from '#domain/document/facts.ts'
import { specimenVisit, specimenVisitResult } from '#domain/document/specimens/specimen-visit.ts'
import { missing, texts, VISIT_LETTERS, withGuest, writeVisit } from '#domain/document/testing/written-visit.ts'
import { day } from '#domain/testing/samples.ts'

describe('the letter to the people’s committee', () => {
  test('says who comes, why, when, where, who receives, and asks for an opinion', () => {
    const content = writeVisit('inbound_visit_request')
    expect(content.subject).toBe('V/v báo cáo việc đón tiếp đoàn khách của Viện Nghiên cứu Mẫu, Nhật Bản')
    expect(texts(content)).toEqual([
      'Sở Khoa học và Công nghệ báo cáo Ủy ban nhân dân tỉnh Tân Mẫu việc đón tiếp đoàn khách của Viện Nghiên cứu Mẫu, Nhật Bản đến làm việc như sau:',
      '1. Tên đoàn: Đoàn Viện Nghiên cứu Mẫu.',
      '2. Cơ quan, tổ chức nước ngoài: Viện Nghiên cứu Mẫu, Nhật Bản.',
      '3. Mục đích, nội dung: Trao đổi hợp tác về chuyển đổi số và quản lý phòng thí nghiệm dùng chung.',
      '4. Lĩnh vực: Khoa học và công nghệ.',
      '5. Hình thức: Làm việc.',
      '6. Thời gian: 02 ngày, từ ngày 13 tháng 4 năm 2026 đến hết ngày 14 tháng 4 năm 2026.',
      '7. Địa điểm: Trụ sở Sở, số 1 đường Mẫu.',
      '8. Thành phần đoàn: 03 người; Trưởng đoàn: YAMADA TARO, Viện trưởng, Viện Nghiên cứu Mẫu (danh sách tại Phụ lục I kèm theo Công văn này).',
      '9. Chủ trì tiếp đoàn: Nguyễn Văn A, Phó Giám đốc; thành phần tham dự: Trưởng phòng Phòng Mẫu 1, Trưởng phòng Phòng Mẫu 2; phiên dịch: Trần Thị B.',
      '10. Chương trình làm việc: tại Phụ lục II kèm theo Công văn này.',
      '11. Nơi lưu trú: Khách sạn Mẫu, số 2 đường Mẫu.',
      '12. Kinh phí: khách tự chi trả tiền đi lại, lưu trú; Sở chi tiếp khách theo quy định.',
      '13. Đơn vị đầu mối: Văn phòng, điện thoại 0000 000 000.',
      'Sở Khoa học và Công nghệ kính báo cáo và đề nghị Ủy ban nhân dân tỉnh Tân Mẫu xem xét, cho ý kiến./.',
    ])
  })

  test('a guest who comes alone is no "đoàn" and leads nobody', () => {
    const content = writeVisit('inbound_visit_request', specimenVisit(1))
    expect(content.subject).toBe('V/v báo cáo việc đón tiếp khách của Viện Nghiên cứu Mẫu, Nhật Bản')
    expect(texts(content)).toContain('1. Chuyến làm việc: Chuyên gia Viện Nghiên cứu Mẫu.')
    expect(texts(content)).toContain(
      '8. Khách: YAMADA TARO, Viện trưởng, Viện Nghiên cứu Mẫu (thông tin tại Phụ lục I kèm theo Công văn này).',
    )
    expect(content.appendices.map(({ title }) => title)).toEqual([
      'DANH SÁCH KHÁCH CỦA VIỆN NGHIÊN CỨU MẪU, NHẬT BẢN',
      'CHƯƠNG TRÌNH LÀM VIỆC VỚI KHÁCH CỦA VIỆN NGHIÊN CỨU MẪU, NHẬT BẢN',
    ])
    expect(content.appendices[0]?.rows).toMatchObject([{ index: '1', note: '' }])
    expect(JSON.stringify({ ...content, facts: [] }).toLocaleLowerCase('vi')).not.toContain('đoàn')
  })

  test('a guest whom nobody sent comes from a country', () => {
    const content = writeVisit('inbound_visit_request', { ...specimenVisit(1), partner: '' })
    expect(content.subject).toBe('V/v báo cáo việc đón tiếp khách Nhật Bản')
    expect(texts(content)).toContain('2. Nước: Nhật Bản.')
  })

  test('a visit of one day names it once', () => {
    const content = writeVisit('inbound_visit_request', { ...specimenVisit(), departsOn: day('2026-04-13') })
    expect(texts(content)).toContain('6. Thời gian: ngày 13 tháng 4 năm 2026.')
  })

  test('what nobody has said is left out and the items count on', () => {
    const content = writeVisit('inbound_visit_request', {
      ...specimenVisit(),
      area: '',
      receptionMembers: '',
      interpreter: '',
      lodging: '',
      funding: '',
    })
    expect(texts(content).slice(4, -1)).toEqual([
      '4. Hình thức: Làm việc.',
      '5. Thời gian: 02 ngày, từ ngày 13 tháng 4 năm 2026 đến hết ngày 14 tháng 4 năm 2026.',
      '6. Địa điểm: Trụ sở Sở, số 1 đường Mẫu.',
      '7. Thành phần đoàn: 03 người; Trưởng đoàn: YAMADA TARO, Viện trưởng, Viện Nghiên cứu Mẫu (danh sách tại Phụ lục I kèm theo Công văn này).',
      '8. Chủ trì tiếp đoàn: Nguyễn Văn A, Phó Giám đốc.',
      '9. Chương trình làm việc: tại Phụ lục II kèm theo Công văn này.',
      '10. Đơn vị đầu mối: Văn phòng, điện thoại 0000 000 000.',
    ])
  })

  test('several lines of a purpose stand below it, several lines elsewhere become one', () => {
    const content = writeVisit('inbound_visit_request', {
      ...specimenVisit(),
      purpose: 'Trao đổi:\n- chuyển đổi số;\n- phòng thí nghiệm',
      lodging: 'Khách sạn Mẫu.\nNhà khách Mẫu',
    })
    expect(texts(content)).toEqual(
      expect.arrayContaining([
        '3. Mục đích, nội dung:',
        'Trao đổi:',
        '- chuyển đổi số;',
        '- phòng thí nghiệm.',
        '11. Nơi lưu trú: Khách sạn Mẫu; Nhà khách Mẫu.',
      ]),
    )
  })
})

describe('the three letters of one visit', () => {
  const [toCommittee, toForeignAffairs, toPolice] = VISIT_LETTERS.map((kind) => writeVisit(kind)) as [
    DocumentContent,
    DocumentContent,
    DocumentContent,
  ]

  test('say the same of the visit, item by item and fact by fact', () => {
    const items = (content: DocumentContent) => texts(content).slice(1, -1)
    expect(items(toForeignAffairs)).toEqual(items(toCommittee))
    expect(items(toPolice)).toEqual(items(toCommittee))
    const further = (content: DocumentContent) => content.facts.slice(toCommittee.facts.length).map(({ tag }) => tag)
    for (const { facts } of [toForeignAffairs, toPolice])
      expect(facts.slice(0, toCommittee.facts.length)).toEqual(toCommittee.facts)
    expect(further(toForeignAffairs)).toEqual(['visitReception'])
    expect(further(toPolice)).toEqual(['visitSensitivePlaces', 'visitRestrictedAreaPermit'])
    expect(toPolice.appendices[1]).toEqual(toCommittee.appendices[1])
  })

  test('begin and close as fits the addressee', () => {
    const ends = (content: DocumentContent) => [texts(content).at(0), texts(content).at(-1)]
    expect(ends(toForeignAffairs)).toEqual([
      'Sở Khoa học và Công nghệ thông báo đến Sở Ngoại vụ tỉnh Tân Mẫu việc đón tiếp đoàn khách của Viện Nghiên cứu Mẫu, Nhật Bản đến làm việc như sau:',
      'Sở Khoa học và Công nghệ thông báo để Sở Ngoại vụ tỉnh Tân Mẫu biết, phối hợp quản lý theo quy định./.',
    ])
    expect(ends(toPolice)).toEqual([
      'Sở Khoa học và Công nghệ thông báo đến Công an tỉnh Tân Mẫu việc đón tiếp đoàn khách của Viện Nghiên cứu Mẫu, Nhật Bản đến làm việc như sau:',
      'Sở Khoa học và Công nghệ thông báo để Công an tỉnh Tân Mẫu biết, phối hợp bảo đảm an ninh, trật tự trong thời gian đoàn làm việc tại địa phương./.',
    ])
  })

  test('show exactly their addressee’s columns', () => {
    const columns = (content: DocumentContent) => Object.keys(content.appendices[0]?.rows[0] ?? {})
    const withPassports = [
      'index',
      'fullName',
      'sex',
      'birth',
      'nationality',
      'passportNumber',
      'post',
      'organisation',
      'note',
    ]
    expect(columns(toCommittee)).toEqual(['index', 'fullName', 'nationality', 'post', 'organisation', 'note'])
    expect(columns(toForeignAffairs)).toEqual(withPassports)
    expect(columns(toPolice)).toEqual(withPassports)
  })

  test('no passport number and no birth day stand anywhere in the letter to the people’s committee', () => {
    expect(JSON.stringify(toCommittee)).not.toMatch(/TK1000001|01\/09\/1975|1978/)
    expect(JSON.stringify(toPolice)).toContain('TK1000001')
  })
})

describe('the list of guests', () => {
  const rows = (visit: VisitFacts) => writeVisit('inbound_visit_police_notice', visit).appendices[0]?.rows ?? []

  test('names stand as in the passport, the leader first, nationality in Vietnamese, a birth year as a year', () => {
    const visit = specimenVisit(4)
    const [first, ...others] = visit.guests
    expect(rows({ ...visit, guests: first === undefined ? others : [...others, first] })).toEqual([
      {
        index: '1',
        fullName: 'YAMADA TARO',
        sex: 'Nam',
        birth: '01/09/1975',
        nationality: 'Nhật Bản',
        passportNumber: 'TK1000001',
        post: 'Viện trưởng',
        organisation: 'Viện Nghiên cứu Mẫu',
        note: 'Trưởng đoàn',
      },
      expect.objectContaining({ index: '2', fullName: 'YAMADA HANAKO', sex: 'Nữ', note: '' }),
      expect.objectContaining({ index: '3', fullName: 'Max MUSTERMANN', nationality: 'Đức', birth: '1978' }),
      expect.objectContaining({ index: '4', fullName: 'Hong Gil-dong', nationality: 'Hàn Quốc' }),
    ])
  })

  test('a sex that nobody has recorded stays an empty cell', () => {
    expect(rows(withGuest({ sex: 'unknown' }))).toMatchObject([{ sex: '' }])
  })
})

describe('the programme', () => {
  test('each line tells its day and weekday, days in order; what is not fixed stays empty', () => {
    const visit = specimenVisit()
    const content = writeVisit('inbound_visit_programme', { ...visit, programme: visit.programme.toReversed() })
    expect(content.appendices[0]?.rows.map((row) => Object.values(row))).toEqual([
      [
        'Thứ Hai, 13/04/2026, 15:30 - 17:00',
        'Làm việc về hợp tác chuyển đổi số',
        'Phòng họp số 1',
        'Theo giấy mời',
        'Phòng Mẫu 1',
      ],
      ['Thứ Hai, 13/04/2026, 15:00 - 15:30', 'Đón khách', 'Trụ sở Sở', 'Lãnh đạo Văn phòng', 'Văn phòng'],
      ['Thứ Ba, 14/04/2026, 14:00', 'Tiễn khách', '', '', 'Văn phòng'],
      ['Thứ Ba, 14/04/2026, 08:00 - 11:00', 'Thăm phòng thí nghiệm dùng chung', 'Trung tâm Mẫu', '', 'Phòng Mẫu 2'],
    ])
  })

  test('a line without a time tells the day alone', () => {
    const visit = specimenVisit()
    const [item] = visit.programme.map((one) => ({ ...one, on: day('2026-04-12'), time: '' }))
    const content = writeVisit('inbound_visit_programme', { ...visit, programme: item === undefined ? [] : [item] })
    expect(content.appendices[0]?.rows).toMatchObject([{ time: 'Chủ nhật, 12/04/2026' }])
  })

  test('is a document of its own with one appendix, so that this carries no number', () => {
    const content = writeVisit('inbound_visit_programme')
    expect([content.typeName, content.subject]).toEqual([
      'CHƯƠNG TRÌNH',
      'Làm việc với đoàn khách của Viện Nghiên cứu Mẫu, Nhật Bản',
    ])
    expect(content.addressees).toEqual([])
    expect(texts(content)).toContain('10. Chương trình chi tiết: tại Phụ lục kèm theo Chương trình này.')
    expect(texts(content)).toContain(
      '8. Thành phần đoàn: 03 người; Trưởng đoàn: YAMADA TARO, Viện trưởng, Viện Nghiên cứu Mẫu.',
    )
    expect(texts(content).at(-1)).toBe(
      'Các phòng, đơn vị, cá nhân được giao phụ trách chuẩn bị nội dung và thực hiện theo Chương trình này./.',
    )
  })
})

describe('the report on the result', () => {
  test('has the parts of the form and goes to all three', () => {
    const content = writeVisit('inbound_visit_result')
    expect(content.subject).toBe('Kết quả làm việc với đoàn khách của Viện Nghiên cứu Mẫu, Nhật Bản')
    expect(content.addressees).toEqual([
      'Ủy ban nhân dân tỉnh Tân Mẫu',
      'Sở Ngoại vụ tỉnh Tân Mẫu',
      'Công an tỉnh Tân Mẫu',
    ])
    expect(content.body.filter(({ look }) => look === 'heading').map(({ text }) => text)).toEqual([
      'I. THÔNG TIN CHUNG',
      'II. NỘI DUNG TRAO ĐỔI',
      'III. KẾT QUẢ ĐẠT ĐƯỢC',
      'IV. THỎA THUẬN VỚI ĐỐI TÁC',
      'V. ĐÁNH GIÁ, VẤN ĐỀ PHÁT SINH',
      'VI. QUÀ TẶNG',
      'VII. ĐỀ XUẤT, KIẾN NGHỊ',
    ])
    expect(texts(content)).toContain(
      '1. Trao đổi chuyên gia hằng năm; đơn vị thực hiện: Phòng Mẫu 1; thời hạn: tháng 12 năm 2026.',
    )
    expect(texts(content).at(-1)).toBe(
      'Trên đây là kết quả làm việc với đoàn khách của Viện Nghiên cứu Mẫu, Nhật Bản; Sở Khoa học và Công nghệ kính báo cáo Ủy ban nhân dân tỉnh Tân Mẫu và gửi Sở Ngoại vụ tỉnh Tân Mẫu, Công an tỉnh Tân Mẫu để biết, phối hợp./.',
    )
    expect(JSON.stringify(content)).not.toContain('TK1000001')
  })

  test('says "Không có" where there was no agreement, gift or proposal', () => {
    const content = writeVisit('inbound_visit_result', specimenVisit(), {
      ...specimenVisitResult,
      agreements: [],
      gifts: '',
      proposals: '',
    })
    expect(texts(content).filter((text) => text === 'Không có.')).toHaveLength(3)
  })

  test('that no trouble arose is never said by the app, only by the officer', () => {
    expect(
      missing('inbound_visit_result', specimenVisit(), {
        ...specimenVisitResult,
        discussed: '',
        achieved: '',
        assessment: '',
      }),
    ).toEqual(['Nội dung trao đổi', 'Kết quả đạt được', 'Đánh giá, vấn đề phát sinh'])
  })
})
