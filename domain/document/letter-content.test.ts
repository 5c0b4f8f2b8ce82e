import { describe, expect, test } from 'vitest'
import { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import { type LetterContent, type LetterInput, letterContent } from '#domain/document/letter-content.ts'
import { LetterKind } from '#domain/document/letter-kind.ts'
import { OutboundTrip, type OutboundTripKind, type TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

// Invented people only.
const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`
const day = (text: string) => LocalDate.parse(text)

const profile = AgencyProfile.parse({
  id: id(1),
  validFrom: '2025-07-01',
  superiorName: 'UBND tỉnh Bắc Ninh',
  name: 'Sở Khoa học và Công nghệ',
  symbol: 'KHCN',
  draftingSymbol: 'VP',
  place: 'Bắc Ninh',
  peopleCommitteeName: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  hasForeignAffairsDepartment: false,
  foreignAffairsName: 'Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh',
  provincialPoliceName: 'Công an tỉnh Bắc Ninh',
})
const signer = Signer.parse({
  id: id(2),
  fullName: 'Lưu Thị Mỵ',
  post: 'Phó Giám đốc',
  headPost: 'Giám đốc',
  authority: 'for_head',
  validFrom: '2025-07-01',
  validTo: null,
})
const leader = {
  staffMemberId: id(10),
  role: 'leader',
  fullName: 'Đỗ Văn Ơn',
  birth: { known: 'year', year: 1975 },
  kind: 'civil_servant',
  post: 'Trưởng phòng',
  unitName: 'Văn phòng Sở',
  rank: 'Chuyên viên chính',
  isPartyMember: true,
  passport: { kind: 'official', number: 'S1234567', expiresOn: '2030-05-01' },
} as const
const second = {
  ...leader,
  staffMemberId: id(11),
  role: 'member',
  fullName: 'Mai Ánh Ỷ',
  kind: 'public_employee',
} as const
const trip = (changes: Partial<OutboundTrip> = {}): OutboundTrip => ({
  ...OutboundTrip.parse({
    id: id(3),
    title: 'Đoàn công tác về chuyển đổi số',
    kind: 'business',
    host: 'Viện Kansai',
    purpose: 'Học tập kinh nghiệm',
    isInAnnualPlan: true,
    legs: [
      { country: 'JP', place: 'Tokyo' },
      { country: 'JP', place: '' },
      { country: 'KR', place: 'Seoul' },
    ],
    departsOn: '2026-02-05',
    returnsOn: '2026-02-12',
    funding: [
      { source: 'state_budget', donor: '', amount: 1_500_000, currency: 'VND' },
      { source: 'project', donor: 'VIE-07', amount: 2000, currency: 'USD' },
    ],
    members: [second, leader],
    actualExitOn: null,
    actualEntryOn: null,
    decisions: [],
    revision: 1,
  }),
  ...changes,
})
const alone = (changes: Partial<OutboundTrip> = {}) =>
  trip({ members: trip().members.filter((member) => member.role === 'leader'), ...changes })

const names: Readonly<Record<string, string>> = {
  JP: 'Nhật Bản',
  KR: 'Hàn Quốc',
  TH: 'Thái Lan',
  DE: 'Đức',
  TW: 'Đài Loan (Trung Quốc)',
}
const input = (changes: Partial<LetterInput> = {}): LetterInput => ({
  kind: 'outbound_trip_report',
  trip: trip(),
  profile,
  signer,
  countries: (code) => names[code] ?? code,
  day: null,
  number: null,
  today: day('2026-01-12'),
  ...changes,
})
const letter = (changes: Partial<LetterInput> = {}): LetterContent => {
  const outcome = letterContent(input(changes))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.missing))
  return outcome.value
}
const text = (content: LetterContent) => content.paragraphs.join('\n')

describe('head and end of the letter', () => {
  test('names stand in capitals where the decree demands it, and nowhere else', () => {
    const content = letter()
    expect(content.superior).toBe('UBND TỈNH BẮC NINH')
    expect(content.agency).toBe('SỞ KHOA HỌC VÀ CÔNG NGHỆ')
    expect(content.signing).toEqual(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'])
    expect(content.signerName).toBe('Lưu Thị Mỵ')
    expect(content.addressees).toEqual(['Ủy ban nhân dân tỉnh Bắc Ninh'])
  })

  test('number and day are blanks until the clerk gives them', () => {
    const content = letter()
    expect(content.numberAndSymbol).toMatch(/^Số: {7}\/KHCN-VP$/)
    expect(content.placeAndDay).toMatch(/^Bắc Ninh, ngày {6}tháng {6}năm 2026$/)
    expect(content.appendix.reference).toMatch(/^\(Kèm theo Công văn số {7}\/KHCN-VP ngày {6}tháng {6}năm 2026 của Sở/)
  })

  test('a number typed with its symbol never reaches a letter: the symbol would stand there twice', () => {
    expect(letter({ number: '5' }).numberAndSymbol).toBe('Số: 05/KHCN-VP')
    expect(() => letter({ number: '05/KHCN-VP' })).toThrow()
  })

  test('a given day stands in the head and in the appendix', () => {
    const content = letter({ day: day('2026-01-05'), number: '7' })
    expect(content.placeAndDay).toBe('Bắc Ninh, ngày 05 tháng 01 năm 2026')
    expect(content.appendix.reference).toBe(
      '(Kèm theo Công văn số 07/KHCN-VP ngày 05 tháng 01 năm 2026 của Sở Khoa học và Công nghệ)',
    )
  })

  test('recipients begin with "Như trên" and end with the archive copy', () => {
    expect(letter().recipients).toEqual(['- Như trên;', '- Lưu: VT, VP.'])
  })

  test('the notice goes to the body that does the work where there is no Sở Ngoại vụ', () => {
    expect(letter({ kind: 'outbound_trip_notice' }).addressees).toEqual(['Văn phòng Ủy ban nhân dân tỉnh Bắc Ninh'])
  })
})

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
    expect(letter({ trip: trip({ kind }) }).subject).toBe(subject)
  })

  test.each<[OutboundTripKind, string]>([
    ['business', 'V/v thông báo việc cử công chức đi công tác tại Nhật Bản và Hàn Quốc'],
    ['private_family', 'V/v thông báo việc cho phép công chức đi nước ngoài về việc riêng tại Nhật Bản và Hàn Quốc'],
  ])('one person on a %s trip is no "đoàn": "%s"', (kind, subject) => {
    expect(letter({ kind: 'outbound_trip_notice', trip: alone({ kind }) }).subject).toBe(subject)
  })

  test.each([
    ['JP KR TH DE', '04 nước'],
    ['JP TW KR TH', '04 nước, vùng lãnh thổ'],
    ['HK JP KR TH', '04 nước, vùng lãnh thổ'],
    ['JP KR TH DE MO', '05 nước, vùng lãnh thổ'],
    ['JP KR TH PR', '04 nước, vùng lãnh thổ'],
    ['JP JP KR TW', 'Nhật Bản, Hàn Quốc và Đài Loan (Trung Quốc)'],
  ])('%s in a heading is "%s"', (codes, words) => {
    const legs = codes.split(' ').map((country) => ({ country, place: '' }))
    expect(letter({ trip: trip({ legs }) }).subject.endsWith(` tại ${words}`)).toBe(true)
  })

  test('countries that a heading only counts are named in the text', () => {
    const legs = ['JP', 'KR', 'TH', 'DE'].map((country) => ({ country, place: '' }))
    expect(text(letter({ trip: trip({ legs }) }))).toContain('Nơi đến: Nhật Bản; Hàn Quốc; Thái Lan; Đức.')
  })

  test('the report before a decision asks for an opinion and ends "./."', () => {
    expect(letter().paragraphs).toEqual([
      'Sở Khoa học và Công nghệ báo cáo Ủy ban nhân dân tỉnh Bắc Ninh việc cử đoàn đi công tác tại Nhật Bản và Hàn Quốc như sau:',
      '1. Tên đoàn: Đoàn công tác về chuyển đổi số.',
      '2. Mục đích, nội dung: Học tập kinh nghiệm.',
      '3. Đơn vị mời: Viện Kansai.',
      '4. Nơi đến: Nhật Bản (Tokyo); Hàn Quốc (Seoul).',
      '5. Thời gian: 08 ngày, từ ngày 05 tháng 02 năm 2026 đến hết ngày 12 tháng 02 năm 2026.',
      '6. Kinh phí: ngân sách nhà nước: 1.500.000 đồng; dự án VIE-07: 2.000 USD.',
      '7. Thành phần: 02 người; Trưởng đoàn: Đỗ Văn Ơn, Trưởng phòng, Văn phòng Sở (danh sách tại Phụ lục kèm theo Công văn này).',
      'Sở Khoa học và Công nghệ kính báo cáo và đề nghị Ủy ban nhân dân tỉnh Bắc Ninh xem xét, cho ý kiến./.',
    ])
  })

  test('after a numbered permission the letter refers to it and no longer asks', () => {
    const decision: TripDecision = {
      kind: 'approved',
      on: day('2026-01-20'),
      documentNumber: '125/QĐ-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Bắc Ninh',
      note: '',
      recordedAt: '2026-01-20T02:00:00Z' as TripDecision['recordedAt'],
      recordedBy: 'Văn phòng',
    }
    const content = letter({ trip: trip({ decisions: [decision] }) })
    expect(content.paragraphs[0]).toMatch(
      /^Thực hiện Văn bản số 125\/QĐ-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Bắc Ninh, Sở/,
    )
    expect(text(content)).not.toContain('cho ý kiến')
    expect(text(content)).toMatch(/\.\/\.$/)
  })

  test('a purpose of several lines becomes paragraphs of its own', () => {
    const content = letter({ trip: trip({ purpose: 'Một\nHai;\nBa' }) })
    expect(content.paragraphs.slice(2, 6)).toEqual(['2. Mục đích, nội dung:', 'Một', 'Hai;', 'Ba.'])
  })

  test.each<OutboundTripKind>(['business', 'private_family'])(
    'a %s trip without a host leaves the line out',
    (kind) => {
      const content = letter({ trip: alone({ kind, host: '' }) })
      expect(text(content)).not.toMatch(/Đơn vị mời|cơ sở đến/)
      expect(content.paragraphs[3]).toMatch(/^3\. Nơi đến: /)
    },
  )

  test('who a private traveller stays with has invited nobody', () => {
    const content = letter({ trip: alone({ kind: 'private_family', host: 'Nhà em gái' }) })
    expect(text(content)).toContain('3. Người thân, nơi ở hoặc cơ sở đến: Nhà em gái.')
    expect(text(content)).not.toContain('Đơn vị mời')
  })

  test('a private trip says its reason', () => {
    const content = letter({ trip: alone({ kind: 'private_medical', host: '', purpose: '' }) })
    expect(text(content)).toContain('2. Lý do: chữa bệnh.')
    expect(content.appendix.title).toBe('DANH SÁCH CÔNG CHỨC ĐI NƯỚC NGOÀI VỀ VIỆC RIÊNG TẠI NHẬT BẢN VÀ HÀN QUỐC')
  })
})

describe('member list', () => {
  test('the leader stands first and rows are numbered from 1', () => {
    expect(letter().appendix.rows.map(({ index, fullName, note }) => [index, fullName, note])).toEqual([
      ['1', 'Đỗ Văn Ơn', 'Trưởng đoàn'],
      ['2', 'Mai Ánh Ỷ', ''],
    ])
  })

  test('a person alone leads nobody', () => {
    expect(letter({ trip: alone() }).appendix.rows).toMatchObject([{ index: '1', note: '' }])
  })

  test('the people’s committee gets no passport and no birth day, the foreign affairs body gets both', () => {
    expect(JSON.stringify(letter())).not.toMatch(/S1234567|1975/)
    expect(letter({ kind: 'outbound_trip_notice' }).appendix.rows[0]).toMatchObject({
      birth: '1975',
      passportKind: 'Công vụ',
      passportNumber: 'S1234567',
      passportExpiry: '01/05/2030',
    })
  })
})

test('both kinds produce a letter from the same facts', () => {
  expect(LetterKind.options.map((kind) => letter({ kind }).templateFile)).toEqual([
    'outbound-trip-report.docx',
    'outbound-trip-notice.docx',
  ])
})
