import { type Check, check, isCapitals, looksLike, millimetres, mm, within } from './check.ts'
import type { DocxParagraph } from './docx-model.ts'

const upright = { size: [13, 14], bold: false, italics: false } as const
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'] as const

const HEADING = /^(?<number>[IVX]+)\. \p{L}/u
const ARTICLE = /^Điều (?<number>\d+)\./u

const isHeading = ({ text }: DocxParagraph): boolean => HEADING.test(text)
const isArticle = ({ text }: DocxParagraph): boolean => ARTICLE.test(text)

const indents = [10, 12.7]
const isIndented = ({ look }: DocxParagraph): boolean =>
  indents.some((allowed) => Math.abs(millimetres(look.firstLine) - allowed) < 0.1)

const numbersOf = (paragraphs: readonly DocxParagraph[], pattern: RegExp): readonly string[] =>
  paragraphs.map(({ text }) => pattern.exec(text)?.groups?.number ?? '')

/** Mục "I. NHỮNG KẾT QUẢ": capitals, bold, never last on its page. */
const headingChecks = (body: readonly DocxParagraph[]): readonly Check[] => {
  const headings = body.filter(isHeading)
  if (headings.length === 0) return []
  const numbers = numbersOf(headings, HEADING)
  return [
    check(
      'Mục: số La Mã liên tục từ I',
      numbers.every((number, index) => number === ROMAN[index]),
      numbers,
    ),
    check(
      'Mục: in hoa',
      headings.every(({ text }) => isCapitals(text)),
      headings.map(({ text }) => text),
    ),
    check(
      'Mục: Times New Roman, cỡ 13–14, đậm, đứng',
      headings.every((one) => looksLike('', one, { size: [13, 14], bold: true, italics: false }).ok),
      headings.map(({ runs }) => runs),
    ),
    check(
      'Mục: không nằm cuối trang, tách khỏi nội dung',
      headings.every(({ look }) => look.keepNext),
      headings.map(({ look }) => look.keepNext),
    ),
  ]
}

/** The runs that hold "Điều 1." and those behind it. */
const splitArticle = ({ runs, text }: DocxParagraph) => {
  const length = ARTICLE.exec(text)?.[0].length ?? 0
  const starts = runs.map((_, index) => runs.slice(0, index).reduce((sum, run) => sum + run.text.length, 0))
  const isLead = runs.map((_, index) => (starts[index] ?? 0) < length)
  return { lead: runs.filter((_, index) => isLead[index]), others: runs.filter((_, index) => !isLead[index]) }
}

const articleChecks = (body: readonly DocxParagraph[], isDecision: boolean): readonly Check[] => {
  const articles = body.filter(isArticle)
  const texts = articles.map(({ text }) => text.slice(0, 12))
  if (!isDecision) return [check('không có Điều ngoài quyết định', articles.length === 0, texts)]
  const size = body.find((one) => !isArticle(one))?.runs[0]?.size
  return [
    check(
      'Điều: đánh số liên tục từ 1, chữ số Ả Rập, sau có dấu chấm',
      articles.length > 0 && numbersOf(articles, ARTICLE).every((number, index) => number === String(index + 1)),
      texts,
    ),
    check(
      'Điều: từ "Điều" và số thứ tự đứng, đậm, cỡ bằng phần lời văn',
      articles.every((one) =>
        splitArticle(one).lead.every(
          (run) => run.bold && !run.italics && within(run.size, 13, 14) && (size === undefined || run.size === size),
        ),
      ),
      articles.map(({ runs }) => runs[0] ?? 'none'),
    ),
    check(
      'Điều: lùi đầu dòng 1 cm hoặc 1,27 cm',
      articles.every(isIndented),
      articles.map(({ look }) => look.firstLine),
    ),
  ]
}

/** Height of a single line of this type: Times New Roman's own, about 1.15 times its size. */
const SINGLE = 1.107

const textChecks = (body: readonly DocxParagraph[]): readonly Check[] => {
  const prose = body.filter((one) => !isHeading(one))
  const all = (test: (paragraph: DocxParagraph) => boolean) => prose.length > 0 && prose.every(test)
  const size = ({ runs }: DocxParagraph) => runs[0]?.size ?? 0
  const pitch = (paragraph: DocxParagraph) =>
    paragraph.look.lineRule === 'auto' ? (paragraph.look.line / 12) * 1.15 : paragraph.look.line / size(paragraph)
  const gaps = body.slice(1).map((paragraph, index) => Math.max(paragraph.look.before, body[index]?.look.after ?? 0))
  const looksPlain = (one: DocxParagraph) =>
    looksLike('', isArticle(one) ? { ...one, runs: splitArticle(one).others } : one, upright).ok
  return [
    check(
      'Nội dung: Times New Roman, cỡ 13–14, đứng, màu đen',
      all(looksPlain),
      prose.map(({ runs }) => runs),
    ),
    check(
      'Nội dung: canh đều cả hai lề',
      all(({ look }) => look.align === 'both'),
      prose.map(({ look }) => look.align),
    ),
    check(
      'Nội dung: lùi đầu dòng 1 cm hoặc 1,27 cm',
      body.length > 0 && body.every(isIndented),
      body.map(({ look }) => mm(look.firstLine)),
    ),
    check(
      'Nội dung: các đoạn cách nhau tối thiểu 6pt',
      gaps.every((gap) => gap >= 6),
      gaps,
    ),
    check(
      'Nội dung: dòng đơn đến 1,5 dòng',
      all((paragraph) => within(pitch(paragraph), SINGLE, 1.5 * 1.15)),
      prose.map(pitch),
    ),
    check('Nội dung: kết thúc "./."', body.at(-1)?.text.endsWith('./.') === true, body.at(-1)?.text ?? ''),
    check(
      'Nội dung: "./." chỉ ở cuối',
      body.slice(0, -1).every(({ text }) => !text.endsWith('./.')),
      body.map(({ text }) => text.slice(-8)),
    ),
  ]
}

/** Mục III.1.a: the text points to its appendices, each by its number where there are several. */
const appendixPointers = (body: readonly DocxParagraph[], appendices: number): readonly Check[] => {
  const pointing = body.filter(({ text }) => /Phụ lục.*kèm theo/u.test(text)).map(({ text }) => text)
  if (appendices === 0) return []
  const named = ROMAN.slice(0, appendices).filter((number) =>
    body.some(({ text }) => new RegExp(`Phụ lục[^.;]*\\b${number}\\b`, 'u').test(text)),
  )
  return [
    check('Nội dung: có chỉ dẫn về Phụ lục kèm theo', pointing.length > 0, pointing),
    ...(appendices < 2
      ? []
      : [check('Nội dung: chỉ dẫn từng Phụ lục theo số La Mã', named.length === appendices, named)]),
  ]
}

type About = { readonly isDecision: boolean; readonly appendices: number }

/** Mục II.6: the text, from what stands between the head's components and the signature. */
export const bodyChecks = (body: readonly DocxParagraph[], { isDecision, appendices }: About): readonly Check[] => [
  ...textChecks(body),
  ...headingChecks(body),
  ...articleChecks(body, isDecision),
  ...appendixPointers(body, appendices),
]
