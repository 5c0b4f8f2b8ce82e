import { readFileSync } from 'node:fs'
import path from 'node:path'
import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { LetterKind } from '#domain/document/letter-kind.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import { longProfile, longTrip, NASTY, sampleLetter, sampleProfile, sampleTrip } from '#tests/support/letter-samples.ts'
import { isParagraph, isTable } from './check.ts'
import { conformity, failures } from './conformity.ts'
import { readDocx } from './read-docx.ts'

const templates = (file: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../../resources/templates', file))
const docx = (...arguments_: Parameters<typeof sampleLetter>) => produceDocx(sampleLetter(...arguments_), templates)
const day = LocalDate.parse('2026-02-05')

describe.each(LetterKind.options)('%s', (kind) => {
  test.each([
    ['three members', { trip: sampleTrip(3) }],
    ['sixty members', { trip: sampleTrip(60) }],
    ['one person', { trip: sampleTrip(1) }],
    ['a private trip', { trip: sampleTrip(2, { kind: 'private_tourism' as const, host: '' }) }],
    ['a number and a day', { number: '5', day }],
    ['the longest texts, with nasty characters', { trip: longTrip(20), profile: longProfile }],
    ['no superior agency', { profile: { ...sampleProfile, superiorName: '' } }],
    ['a short agency name', { profile: { ...sampleProfile, name: 'Sở Y tế' } }],
  ])('with %s meets every demand of Phụ lục I', (_what, changes) => {
    const checks = conformity(docx({ kind, ...changes }))
    expect(checks.length).toBeGreaterThan(65)
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
  })
})

test('a letter to several addressees lists them under the colon', () => {
  const content = { ...sampleLetter(), addressees: ['Bộ Ngoại giao', 'Bộ Công an', 'Sở Ngoại vụ tỉnh Bắc Ninh'] }
  const produced = produceDocx(content, templates)
  expect(failures(conformity(produced))).toEqual([])
  const texts = readDocx(produced)
    .sections[0]?.blocks.filter(isParagraph)
    .map(({ text }) => text)
  expect(texts?.slice(0, 4)).toEqual(['Kính gửi:', '- Bộ Ngoại giao;', '- Bộ Công an;', '- Sở Ngoại vụ tỉnh Bắc Ninh.'])
})

test('whatever an officer pastes comes out literally', () => {
  const model = readDocx(docx({ trip: longTrip(6), profile: longProfile }))
  const [letter, appendix] = model.sections
  const body = letter?.blocks.filter(isParagraph).map(({ text }) => text) ?? []
  expect(body).toContain(`Dòng thứ nhất ${NASTY}`)
  const row = appendix?.blocks.find(isTable)?.rows[1]
  expect(row?.cells[2]?.paragraphs[0]?.text).toContain(NASTY)
})

describe('a planted fault turns its check red', () => {
  const given = { number: '5', day } as const
  const faults: readonly [string, string, string | RegExp, string, RegExp][] = [
    ['another font', 'word/styles.xml', 'w:ascii="Times New Roman"', 'w:ascii="Arial"', /Times New Roman/],
    ['paper Letter', 'word/document.xml', /w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"', /khổ A4/],
    ['a left margin of 20 mm', 'word/document.xml', 'w:left="1701"', 'w:left="1134"', /lề trái/],
    ['a right margin of 30 mm', 'word/document.xml', 'w:right="850"', 'w:right="1701"', /lề phải/],
    ['no page of its own at the start', 'word/document.xml', '<w:titlePg/>', '', /trang thứ nhất/],
    [
      'the appendix numbered on',
      'word/document.xml',
      /<w:pgNumType w:start="1"\/>(?!.*pgNumType)/s,
      '',
      /Phụ lục: số trang từ 1/,
    ],
    ['no page number', 'word/header1.xml', 'PAGE', 'TITLE', /số trang đứng/],
    [
      'Quốc hiệu at 11',
      'word/document.xml',
      /(<w:pStyle w:val="QuocHieu"\/><\/w:pPr><w:r>)/,
      '$1<w:rPr><w:sz w:val="22"/></w:rPr>',
      /^Quốc hiệu: Times/,
    ],
    [
      'Tiêu ngữ not bold',
      'word/document.xml',
      /(<w:pStyle w:val="TieuNgu"\/><\/w:pPr><w:r>)/,
      '$1<w:rPr><w:b w:val="false"/></w:rPr>',
      /^Tiêu ngữ: Times/,
    ],
    [
      'a short rule under Tiêu ngữ',
      'word/document.xml',
      'w:left="1159" w:right="1159"',
      'w:left="2000" w:right="2000"',
      /Tiêu ngữ: đường kẻ/,
    ],
    ['no rules at all', 'word/document.xml', /<w:pBdr>.*?<\/w:pBdr>/g, '', /Cơ quan ban hành: đường kẻ/],
    [
      'the agency in lower case',
      'word/document.xml',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'Sở Khoa học và Công nghệ',
      /Cơ quan ban hành: in hoa/,
    ],
    ['a number without its zero', 'word/document.xml', 'Số: 05/', 'Số: 5/', /số 0 phía trước/],
    ['a blank in the symbol', 'word/document.xml', 'KHCN-VP', 'KHCN - VP', /Số, ký hiệu: dạng/],
    ['a day without its zero', 'word/document.xml', 'ngày 05 tháng 02', 'ngày 5 tháng 02', /Ngày nhỏ hơn 10/],
    ['March with a zero', 'word/document.xml', 'ngày 05 tháng 02', 'ngày 05 tháng 03', /Ngày nhỏ hơn 10/],
    [
      'place and day upright',
      'word/document.xml',
      /(<w:pStyle w:val="DiaDanh"\/><\/w:pPr><w:r>)/,
      '$1<w:rPr><w:i w:val="0"/></w:rPr>',
      /Địa danh, thời gian: Times/,
    ],
    [
      'V/v too near',
      'word/document.xml',
      '<w:pStyle w:val="TrichYeu"/>',
      '<w:pStyle w:val="TrichYeu"/><w:spacing w:before="0"/>',
      /Trích yếu: cách/,
    ],
    ['no V/v', 'word/document.xml', 'V/v báo cáo', 'Báo cáo', /Trích yếu: sau chữ/],
    [
      'body ragged right',
      'word/document.xml',
      '<w:pStyle w:val="NoiDung"/>',
      '<w:pStyle w:val="NoiDung"/><w:jc w:val="left"/>',
      /canh đều cả hai lề/,
    ],
    [
      'body without first-line indent',
      'word/document.xml',
      '<w:pStyle w:val="NoiDung"/>',
      '<w:pStyle w:val="NoiDung"/><w:ind w:firstLine="0"/>',
      /lùi đầu dòng/,
    ],
    [
      'double spacing',
      'word/document.xml',
      '<w:pStyle w:val="NoiDung"/>',
      '<w:pStyle w:val="NoiDung"/><w:spacing w:line="480" w:lineRule="auto"/>',
      /1,5 dòng/,
    ],
    [
      'paragraphs 3pt apart',
      'word/document.xml',
      '<w:pStyle w:val="NoiDung"/>',
      '<w:pStyle w:val="NoiDung"/><w:spacing w:after="60"/>',
      /tối thiểu 6pt/,
    ],
    ['a missing end mark', 'word/document.xml', './.', '.', /kết thúc/],
    ['no word of the appendix', 'word/document.xml', 'tại Phụ lục kèm theo', 'tại danh sách', /chỉ dẫn về Phụ lục/],
    ['Nơi nhận without the archive copy', 'word/document.xml', '- Lưu: VT, VP.', '- Phòng Hành chính.', /Lưu: VT/],
    ['Nơi nhận without "Như trên"', 'word/document.xml', '- Như trên;', '- Sở Nội vụ;', /Như trên/],
    [
      'Nơi nhận at 13',
      'word/document.xml',
      '<w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r>',
      '<w:pStyle w:val="NoiNhanDong"/></w:pPr><w:r><w:rPr><w:sz w:val="26"/></w:rPr>',
      /liệt kê/,
    ],
    ['a signature that may split', 'word/document.xml', '<w:cantSplit/>', '', /không bị ngắt trang/],
    ['a post in lower case', 'word/document.xml', 'PHÓ GIÁM ĐỐC', 'Phó Giám đốc', /chức vụ: in hoa/],
    ['the signer in capitals', 'word/document.xml', 'Trịnh Khắc Ước', 'TRỊNH KHẮC ƯỚC', /Họ tên người ký: in thường/],
    ['no repeated table head', 'word/document.xml', /<w:tblHeader[^>]*>/, '', /lặp lại/],
    [
      'an appendix that names another letter',
      'word/document.xml',
      'Công văn số 05/KHCN-VP',
      'Công văn số 06/KHCN-VP',
      /Chỉ dẫn kèm theo: số/,
    ],
  ]

  test.each(faults)('%s', (_what, part, from, to, red) => {
    const zip = new PizZip(docx(given))
    const before = zip.file(part)?.asText() ?? ''
    const after = typeof from === 'string' ? before.replaceAll(from, to) : before.replace(from, to)
    expect(after).not.toBe(before)
    zip.file(part, after)
    expect(failures(conformity(zip.generate({ type: 'uint8array' })))).toContainEqual(expect.stringMatching(red))
  })
})
