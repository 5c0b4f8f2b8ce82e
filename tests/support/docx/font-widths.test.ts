import { describe, expect, test } from 'vitest'
import { brokenLines, longestLineWidth, textWidth } from '#electron/documents/text-width.ts'
import { textWidth as widthByFont } from './font-widths.ts'

const LETTERS = 'aàáảãạăằắẳẵặâầấẩẫậbcdđeèéẻẽẹêềếểễệfghiìíỉĩịjklmnoòóỏõọôồốổỗộơờớởỡợpqrstuùúủũụưừứửữựvwxyỳýỷỹỵz'
const SIGNS = ' !"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~–—“”…'

describe.each([true, false])('bold %s', (bold) => {
  test('every Vietnamese letter and sign is as wide as in the font', () => {
    const different = [...LETTERS, ...LETTERS.toLocaleUpperCase('vi'), ...SIGNS].filter(
      (letter) =>
        Math.abs(textWidth(letter, { size: 100, bold }) - widthByFont(letter, { size: 100, bold, italics: false })) >
        0.2,
    )
    expect(different).toEqual([])
  })
})

test('text breaks between words, and a word wider than the column has a line of its own', () => {
  const type = { size: 12, bold: true }
  expect(brokenLines('SỞ Y TẾ', type, 200)).toEqual(['SỞ Y TẾ'])
  expect(brokenLines('SỞ KHOA HỌC VÀ CÔNG NGHỆ', type, 100)).toEqual(['SỞ KHOA HỌC', 'VÀ CÔNG NGHỆ'])
  expect(longestLineWidth('KKKKKKKKKKKKKKKKKKKK Y TẾ', type, 100)).toBe(100)
})
