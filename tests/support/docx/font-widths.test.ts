import { expect, test } from 'vitest'
import { boldCapitalsWidth, longestLineWidth } from '#electron/documents/text-width.ts'
import { brokenLines, textWidth } from './font-widths.ts'

const bold = { size: 12, bold: true, italics: false }
const millimetres = (points: number) => (points / 72) * 25.4

test.each([
  'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
  'ỦY BAN NHÂN DÂN TỈNH BÀ RỊA - VŨNG TÀU',
  'SỞ NÔNG NGHIỆP & MÔI TRƯỜNG (CƠ SỞ 2), P. QUỲNH XƯƠNG/ĐĂK LẮK',
])('the widths that "%s" is measured with are those of the font', (text) => {
  expect(boldCapitalsWidth(text, 12)).toBeCloseTo(millimetres(textWidth(text, bold)), 0)
})

test.each(['SỞ Y TẾ', 'SỞ KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ TRỰC THUỘC TỈNH'])(
  'the longest line of "%s" is the one that the page breaks',
  (text) => {
    const lines = brokenLines(text, bold, (68 / 25.4) * 72).map((line) => millimetres(textWidth(line, bold)))
    expect(longestLineWidth(text, 12, 68)).toBeCloseTo(Math.max(...lines), 0)
  },
)
