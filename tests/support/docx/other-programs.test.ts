import PizZip from 'pizzip'
import { expect, test } from 'vitest'
import { conformity, failures } from '#electron/documents/conformity/conformity.ts'
import { documentCases, docxOf } from '#tests/support/document-cases.ts'

// What Word and LibreOffice write in other words than our templates do.

const [letter] = documentCases('outbound_trip_report')
const [paper] = documentCases('outbound_trip_commitment')
if (letter === undefined || paper === undefined) throw new Error('no cases')

const rewritten = (docx: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const zip = new PizZip(docx)
  const part = 'word/document.xml'
  const xml = zip.file(part)?.asText() ?? ''
  const changed = change(xml)
  expect(changed).not.toBe(xml)
  return zip.file(part, changed).generate({ type: 'uint8array' })
}

test('runs split in the middle of a word read as one text', () => {
  const docx = rewritten(docxOf(letter), (xml) =>
    xml.replaceAll(
      '>Kính gửi: ',
      '>Kính g</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t xml:space="preserve">ửi: ',
    ),
  )
  expect(failures(conformity(docx, { kind: letter.kind }))).toEqual([])
})

test('a content control around a paragraph does not hide it', () => {
  const docx = rewritten(docxOf(letter), (xml) =>
    xml.replace(/<w:p><w:pPr><w:pStyle w:val="KinhGui"\/>.*?<\/w:p>/, '<w:sdt><w:sdtContent>$&</w:sdtContent></w:sdt>'),
  )
  expect(failures(conformity(docx, { kind: letter.kind }))).toEqual([])
})

test('capitals by format are capitals', () => {
  const docx = rewritten(docxOf(letter), (xml) =>
    xml.replace(
      '<w:r><w:t xml:space="preserve">UBND TỈNH BẮC NINH',
      '<w:r><w:rPr><w:caps/></w:rPr><w:t xml:space="preserve">UBND tỉnh Bắc Ninh',
    ),
  )
  expect(failures(conformity(docx, { kind: letter.kind }))).toEqual([])
})

test('a page break typed before the text begins a page as well', () => {
  const docx = rewritten(docxOf(paper), (xml) =>
    xml.replaceAll(/<w:pageBreakBefore\/>(.*?)<w:r>/g, '$1<w:r><w:br w:type="page"/></w:r><w:r>'),
  )
  expect(failures(conformity(docx, { kind: paper.kind }))).toEqual([])
})

test('a font named through the theme is the theme’s font', () => {
  const docx = rewritten(docxOf(letter), (xml) =>
    xml.replace(
      '<w:r><w:t xml:space="preserve">Kính gửi',
      '<w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/></w:rPr><w:t xml:space="preserve">Kính gửi',
    ),
  )
  expect(failures(conformity(docx, { kind: letter.kind }))).toContainEqual(expect.stringMatching(/^Kính gửi: Times/))
})
