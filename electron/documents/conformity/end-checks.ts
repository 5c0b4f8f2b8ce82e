import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import type { AgencyParts } from './agency-parts.ts'
import { type Check, check, isCapitals, looksLike, mm } from './check.ts'
import type { DocxParagraph } from './docx-model.ts'

/** What the first line of "Nơi nhận" is: "Như trên" repeats "Kính gửi", a decision names its article. */
const firstLine = (kind: DocumentKind): { readonly what: string; readonly test: (text: string) => boolean } => {
  const { form, addressees } = documentKinds[kind]
  if (form === 'decision')
    return { what: 'Nơi nhận: dòng đầu "- Như Điều …;"', test: (text) => /^- Như Điều \d+;$/u.test(text) }
  if (addressees.length > 0) return { what: 'Nơi nhận: dòng đầu "- Như trên;"', test: (text) => text === '- Như trên;' }
  return { what: 'Nơi nhận: không ghi "Như trên" khi không có Kính gửi', test: (text) => !/^- Như /u.test(text) }
}

const recipientChecks = (
  label: DocxParagraph | undefined,
  recipients: readonly DocxParagraph[],
  kind: DocumentKind,
): readonly Check[] => {
  const texts = recipients.map(({ text }) => text)
  const first = firstLine(kind)
  return [
    check('Nơi nhận: đúng chữ, sau có dấu hai chấm', label?.text === 'Nơi nhận:', label?.text ?? ''),
    looksLike('Nơi nhận', label, { size: [12, 12], bold: true, italics: true }),
    check(
      'Nơi nhận: sát lề trái',
      [...(label === undefined ? [] : [label]), ...recipients].every(
        ({ look }) => look.left + look.firstLine === 0 && ['left', 'start'].includes(look.align),
      ),
      recipients.map(({ look }) => [look.left, look.align]),
    ),
    check(
      'Nơi nhận, liệt kê: Times New Roman, cỡ 11, đứng',
      recipients.length > 0 &&
        recipients.every((one) => looksLike('', one, { size: [11, 11], bold: false, italics: false }).ok),
      recipients.map(({ runs }) => runs),
    ),
    check(first.what, first.test(texts[0] ?? ''), texts),
    check(
      'Nơi nhận: gạch đầu dòng, cuối dòng ";", dòng cuối "."',
      texts.length > 0 &&
        texts.every((text, index) => text.startsWith('- ') && text.endsWith(index === texts.length - 1 ? '.' : ';')),
      texts,
    ),
    check('Nơi nhận: dòng cuối "- Lưu: VT, …."', /^- Lưu: VT, \p{Lu}[^;]*\.$/u.test(texts.at(-1) ?? ''), texts),
  ]
}

/** KT., TL., TUQ. stand before the post of the head and are followed by the signer's own; Q. and TM. are not. */
const authorityLines = (texts: readonly string[]): boolean => {
  const prefix = /^(?<prefix>TM|Q|KT|TL|TUQ)\. \S/u.exec(texts[0] ?? '')?.groups?.prefix
  if (prefix === undefined) return texts.length === 1 && !/^\p{Lu}{1,3}\./u.test(texts[0] ?? '')
  if (prefix === 'Q') return texts.length === 1
  return texts.length === 2 && !/^\p{Lu}{1,3}\./u.test(texts[1] ?? '')
}

/** Points: room for a signature between post and name. */
const SIGNATURE_ROOM = 40

const signatureChecks = (paragraphs: readonly DocxParagraph[]): readonly Check[] => {
  const signing = paragraphs.filter(({ text }) => text.trim() !== '')
  const name = signing.at(-1)
  const authority = signing.slice(0, -1)
  const texts = authority.map(({ text }) => text)
  const blanks = paragraphs.filter((one) => one.text.trim() === '').reduce((sum, one) => sum + one.look.line, 0)
  const room = blanks + (name?.look.before ?? 0) + (authority.at(-1)?.look.after ?? 0)
  return [
    check('Quyền hạn, chức vụ: in hoa', texts.length > 0 && texts.every(isCapitals), texts),
    check('Quyền hạn, chức vụ: TM., Q., KT., TL., TUQ. đúng cách ghi', authorityLines(texts), texts),
    ...authority.map((line) =>
      looksLike('Quyền hạn, chức vụ', line, { size: [13, 14], bold: true, italics: false, align: 'center' }),
    ),
    looksLike('Họ tên người ký', name, { size: [13, 14], bold: true, italics: false, align: 'center' }),
    check(
      'Họ tên người ký: in thường, không học hàm học vị',
      name !== undefined && !isCapitals(name.text) && !/(?:TS|ThS|PGS|GS)\.?\s/u.test(name.text),
      name?.text ?? '',
    ),
    check('Chữ ký: có chỗ giữa chức vụ và họ tên', room >= SIGNATURE_ROOM, mm(room)),
  ]
}

/** Mục II.7 and II.9.d: signature and "Nơi nhận", level with each other and never apart. */
export const endChecks = ({ end, flow, behind }: AgencyParts, kind: DocumentKind): readonly Check[] => {
  const row = end?.rows[0]
  const [left, right] = [row?.cells[0], row?.cells.at(-1)]
  const [label, ...recipients] = left?.paragraphs.filter(({ text }) => text.trim() !== '') ?? []
  const [first] = right?.paragraphs ?? []
  return [
    check(
      'Nơi nhận và chữ ký: cùng một hàng không bị ngắt trang',
      end?.rows.length === 1 && row?.isNeverSplit === true,
      row?.isNeverSplit ?? 'none',
    ),
    check(
      'Nơi nhận và chữ ký: không đứng một mình trên một trang',
      flow.at(-1)?.look.keepNext === true,
      flow.at(-1)?.look.keepNext ?? 'none',
    ),
    check(
      'Nơi nhận: ngang hàng với quyền hạn, chức vụ của người ký',
      left?.paragraphs[0] === label &&
        label?.look.before === 0 &&
        first?.text.trim() !== '' &&
        first?.look.before === 0,
      [label?.look.before, first?.text, first?.look.before],
    ),
    ...recipientChecks(label, recipients, kind),
    ...signatureChecks(right?.paragraphs ?? []),
    check(
      'Sau chữ ký không còn nội dung',
      behind.length === 0,
      behind.map(({ text }) => text),
    ),
  ]
}
