import { type Check, check, isCapitals, looksLike } from './check.ts'
import type { DocxTable } from './read-docx.ts'

/** Mục II.7 and II.9.d: signature and "Nơi nhận", level with each other and never apart. */
export const endChecks = (table: DocxTable | undefined): readonly Check[] => {
  const row = table?.rows[0]
  const [left, right] = row?.cells ?? []
  const [label, ...recipients] = left?.paragraphs ?? []
  const signing = right?.paragraphs.filter(({ text }) => text !== '') ?? []
  const name = signing.at(-1)
  const authority = signing.slice(0, -1)
  const texts = recipients.map(({ text }) => text)
  return [
    check(
      'Nơi nhận và chữ ký: cùng một hàng không bị ngắt trang',
      table?.rows.length === 1 && row?.isNeverSplit === true,
      row?.isNeverSplit ?? 'none',
    ),
    check('Nơi nhận: đúng chữ, sau có dấu hai chấm', label?.text === 'Nơi nhận:', label?.text ?? ''),
    looksLike('Nơi nhận', label, { size: [12, 12], bold: true, italics: true }),
    check(
      'Nơi nhận: sát lề trái',
      left?.paragraphs.every(({ look }) => look.left + look.firstLine === 0 && look.align === 'left') === true,
      left?.paragraphs.map(({ look }) => look.left) ?? 'none',
    ),
    check(
      'Nơi nhận, liệt kê: cỡ 11, đứng',
      recipients.length > 0 &&
        recipients.every((one) => looksLike('', one, { size: [11, 11], bold: false, italics: false }).ok),
      recipients.map(({ runs }) => runs),
    ),
    check('Nơi nhận: dòng đầu "- Như trên;"', texts[0] === '- Như trên;', texts),
    check(
      'Nơi nhận: gạch đầu dòng, cuối dòng ";", dòng cuối "."',
      texts.length > 1 &&
        texts.every((text, index) => text.startsWith('- ') && text.endsWith(index === texts.length - 1 ? '.' : ';')),
      texts,
    ),
    check('Nơi nhận: dòng cuối "- Lưu: VT, …."', /^- Lưu: VT, \p{Lu}[^;]*\.$/u.test(texts.at(-1) ?? ''), texts),
    check(
      'Quyền hạn, chức vụ: in hoa',
      authority.length > 0 && authority.every(({ text }) => isCapitals(text)),
      authority.map(({ text }) => text),
    ),
    check(
      'Quyền hạn, chức vụ: chữ viết tắt TM., Q., KT., TL., TUQ.',
      authority.length === 1 || /^(?:TM|Q|KT|TL|TUQ)\. /u.test(authority[0]?.text ?? ''),
      authority.map(({ text }) => text),
    ),
    ...authority.map((line) =>
      looksLike('Quyền hạn, chức vụ', line, { size: [13, 14], bold: true, italics: false, align: 'center' }),
    ),
    looksLike('Họ tên người ký', name, { size: [13, 14], bold: true, italics: false, align: 'center' }),
    check(
      'Họ tên người ký: in thường, không học hàm học vị',
      name !== undefined && !isCapitals(name.text) && !/(?:TS|ThS|PGS|GS)\.?\s/u.test(name.text),
      name?.text ?? '',
    ),
  ]
}
