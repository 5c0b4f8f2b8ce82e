import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { specimenNumbering } from '#domain/document/specimen-content.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import { checkTemplate } from '#electron/documents/template-check/check-template.ts'
import { editedTemplate, MAIN_PART } from '#electron/testing/edited-template.ts'
import { shippedTemplate } from '#electron/testing/letter-office.ts'

const kind = 'outbound_trip_report'
const check = (change: (xml: string) => string, of: DocumentKind = kind) =>
  checkTemplate(editedTemplate(of, change), of)
const codes = async (change: (xml: string) => string, of: DocumentKind = kind): Promise<readonly string[]> =>
  (await check(change, of)).problems.map(({ code }) => code)
const inTag = (tag: string, markup: string) => (xml: string) => xml.replace(tag, markup)
const words = (docx: Uint8Array): string =>
  (new PizZip(docx).file(MAIN_PART)?.asText() ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')

describe('shipped', () => {
  test.each(DocumentKind.options)('the template of %s uses tags of its sheet alone, and all it needs', async (one) => {
    const { problems, accepted } = await checkTemplate(shippedTemplate(one), one)
    expect(problems).toEqual([])
    expect(accepted).not.toBeNull()
  })

  test('a template fits its own kind and, of the others, those alone that have the same tags', async () => {
    const fits = []
    for (const one of DocumentKind.options)
      if ((await checkTemplate(shippedTemplate(kind), one)).accepted !== null) fits.push(one)
    expect(fits).toEqual([kind])
  })

  test('what is accepted fills the same document as the file itself', async () => {
    const { accepted } = await checkTemplate(shippedTemplate(kind), kind)
    if (accepted === null) throw new Error('refused')
    const { content } = accepted.trial
    const before = produceDocx(content, specimenNumbering, shippedTemplate(kind))
    expect(words(produceDocx(content, specimenNumbering, accepted.template))).toBe(words(before))
  })
})

describe('a tag that Word has cut into pieces works', () => {
  const T = '</w:t></w:r>'
  const R = '<w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t xml:space="preserve">'
  test.each([
    [
      'by a word it does not know',
      `{signer${T}<w:proofErr w:type="spellStart"/>${R}Name${T}<w:proofErr w:type="spellEnd"/>${R}}`,
    ],
    ['at its braces', `{${T}${R}signerName${T}${R}}`],
    [
      'by a bookmark',
      `{signer<w:bookmarkStart w:id="7" w:name="_GoBack"/>`.replace('<w:', `${T}<w:`) +
        `<w:bookmarkEnd w:id="7"/>${R}Name}`,
    ],
    ['letter by letter', [...'{signerName}'].join(`${T}${R}`)],
    ['by a smart tag', `{signer${T}<w:smartTag w:uri="x" w:element="y">${R}Name${T}</w:smartTag>${R}}`],
  ])('%s', async (_how, markup) => {
    const { problems, accepted } = await check(inTag('{signerName}', markup))
    expect(problems).toEqual([])
    expect(words(accepted?.trial.docx ?? new Uint8Array())).toContain('Lê Văn C')
  })
})

describe('tags', () => {
  test.each([
    ['{signerNme}', '{signerNme} không có trong Bảng thẻ – có phải {signerName}?'],
    ['{ signerName }', 'có phải {signerName}?'],
    ['{SIGNERNAME}', 'có phải {signerName}?'],
    ['{#signin}{.}{/signin}', 'có phải {#signing}…{/signing}?'],
    ['{nguoiKy}', 'không có trong Bảng thẻ của loại văn bản này'],
    ['{agencyRule}', 'phải có dấu @: hãy viết {@agencyRule}'],
    ['{@signerName}', 'không có dấu @: hãy viết {signerName}'],
    ['{recipients}', 'là danh sách: hãy viết {#recipients}…{/recipients}'],
    ['{isToSeveral}', 'là điều kiện: hãy viết {#isToSeveral}…{/isToSeveral}'],
    ['{rank}', 'chỉ dùng được giữa {#rows1} và {/rows1}'],
    ['{.}', 'Thẻ {.} chỉ dùng trong phần lặp'],
    ['{-w:tr rows1}x{/rows1}', 'Kiểu thẻ lặp này không dùng được'],
    ['{signerName', 'thiếu dấu } ở cuối'],
    ['signerName}', 'Có dấu } mà không có dấu {'],
    ['{{signerName}', 'hai dấu { liền nhau'],
    ['{signerName}}', 'hai dấu } liền nhau'],
    ['{}', 'không có tên thẻ ở giữa'],
    ['{#tripTitle}{signerName}', '{#tripTitle} không có thẻ đóng {/tripTitle}'],
    ['{constructor}', 'không có trong Bảng thẻ'],
    ['{toString}', 'không có trong Bảng thẻ'],
  ])('%s is refused in words that help', async (typed, said) => {
    const { problems, accepted } = await check(inTag('{signerName}', typed))
    expect(accepted).toBeNull()
    expect(problems.map(({ sentence }) => sentence).join('\n')).toContain(said)
  })

  test('the words around the place are told', async () => {
    const { problems } = await check(inTag('Kính gửi: {oneAddressee}', 'Kính gửi: {oneAdressee} và các phòng'))
    expect(problems.find(({ code }) => code === 'unknown_tag')?.around).toBe('Kính gửi: {oneAdressee} và các phòng')
  })

  test('a drawn line with words beside it is refused', async () => {
    expect(await codes(inTag('{@agencyRule}', 'x {@agencyRule}'))).toContain(
      'raw_xml_tag_should_be_only_text_in_paragraph',
    )
  })

  test('single facts and conditions of the sheet may be used', async () => {
    const { problems, accepted } = await check(
      inTag('{signerName}', '{signerName}{#tripHost} ({tripHost}, {tripStay}){/tripHost}{^superior} –{/superior}'),
    )
    expect(problems.filter(({ isRefusal }) => isRefusal)).toEqual([])
    expect(words(accepted?.trial.docx ?? new Uint8Array())).toMatch(/Lê Văn C \(.+ngày/)
  })

  test('a tag in the title of the file that does not exist is told where it stands', async () => {
    const zip = new PizZip(shippedTemplate(kind))
    zip.file(
      'docProps/core.xml',
      (zip.file('docProps/core.xml')?.asText() ?? '').replace('{documentTitle}', '{tieuDe}'),
    )
    const { problems } = await checkTemplate(zip.generate({ type: 'uint8array' }), kind)
    expect(problems).toEqual([
      expect.objectContaining({ code: 'unknown_tag', around: 'trong thuộc tính của tệp (Tệp › Thông tin)' }),
    ])
  })
})

describe('what a document needs', () => {
  test.each(['word/styles.xml', 'word/_rels/document.xml.rels', 'word/settings.xml'])(
    'without its part %s a file is refused',
    async (part) => {
      const zip = new PizZip(shippedTemplate(kind))
      expect(zip.file(part)).not.toBeNull()
      zip.remove(part)
      const { problems, accepted } = await checkTemplate(zip.generate({ type: 'uint8array' }), kind)
      expect(accepted).toBeNull()
      expect(problems.map(({ code }) => code)).toEqual(['missing_part'])
    },
  )

  test.each(['/word/', '../word/', './'])('its parts may be named from anywhere: %s', async (folder) => {
    const zip = new PizZip(shippedTemplate(kind))
    const relations = zip.file('word/_rels/document.xml.rels')?.asText() ?? ''
    expect(relations).toContain('Target="styles.xml"')
    zip.file('word/_rels/document.xml.rels', relations.replace('Target="styles.xml"', `Target="${folder}styles.xml"`))
    const { accepted } = await checkTemplate(zip.generate({ type: 'uint8array' }), kind)
    expect(accepted).not.toBeNull()
  })

  test.each([
    ['{numberLine}', 'Số, ký hiệu'],
    ['{placeAndDay}', 'Địa danh'],
    ['{subject}', 'Trích yếu'],
    ['{lastText}', 'Đoạn cuối'],
    ['{signerName}', 'Họ tên người ký'],
    ['{fullName}', 'Họ và tên'],
    ['{appendixReference1}', 'Kèm theo'],
  ])('without %s there is none', async (tag, meaning) => {
    const { problems, accepted } = await check((xml) => xml.replaceAll(tag, ''))
    expect(accepted).toBeNull()
    const missing = problems.filter(({ code }) => code === 'tag_missing').map(({ sentence }) => sentence)
    expect(missing.join()).toContain(tag)
    expect(missing.join()).toContain(meaning)
  })

  test('a column that the office does not want is a remark', async () => {
    const { problems, accepted } = await check(inTag('{rank}', ''))
    expect(accepted).not.toBeNull()
    expect(problems.map(({ code }) => code)).toContain('columns_missing')
  })
})

describe('sections', () => {
  /** The end of the first section as Word writes it when the break is put behind a tag. */
  const onTagParagraph = (xml: string): string => {
    const section = /<w:p><w:pPr><w:pStyle w:val="[^"]*"\/>(<w:sectPr.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/.exec(xml)
    if (section === null) throw new Error('no section break of its own')
    const [whole, properties] = section
    const at = xml.slice(0, section.index).lastIndexOf('</w:pPr>')
    return `${xml.slice(0, at)}${properties}${xml.slice(at, section.index)}${xml.slice(section.index + whole.length)}`
  }

  test('a page format that hangs on the tag of a list outlives the tag', async () => {
    const { problems, accepted } = await check(onTagParagraph, 'passport_custody')
    expect(problems).toEqual([])
    const xml = new PizZip(accepted?.trial.docx ?? new Uint8Array()).file(MAIN_PART)?.asText() ?? ''
    expect(xml.match(/<w:sectPr/g)).toHaveLength(2)
  })
})
