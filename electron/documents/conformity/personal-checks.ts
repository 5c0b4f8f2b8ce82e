import { addresseeChecks } from './addressee-checks.ts'
import { bodyChecks } from './body-checks.ts'
import { absent, type Check, check, isCapitals, looksLike } from './check.ts'
import { allParagraphs, type DocxBlock, type DocxSection, isParagraph, isTable, textWidthOf } from './docx-model.ts'
import { placeChecks } from './head-checks.ts'
import { nationChecks } from './nation-checks.ts'
import { titleChecks } from './type-checks.ts'

/** A page begins where a paragraph says so. */
const pagesOf = (blocks: readonly DocxBlock[]): readonly (readonly DocxBlock[])[] => {
  const starts = blocks.flatMap((block, index) =>
    index === 0 || (isParagraph(block) && block.look.pageBreakBefore) ? [index] : [],
  )
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]))
}

const strong = { size: [13, 14], bold: true, italics: false, align: 'center' } as const

const signerChecks = (blocks: readonly DocxBlock[]): readonly Check[] => {
  const table = blocks.findLast(isTable)
  const [row] = table?.rows ?? []
  const lines = (row?.cells.at(-1)?.paragraphs ?? []).filter(({ text }) => text.trim() !== '')
  const [place, signer] = lines
  const name = lines.length > 2 ? lines.at(-1) : undefined
  return [
    check(
      'Thời gian và chữ ký: cùng một hàng không bị ngắt trang',
      table?.rows.length === 1 && row?.isNeverSplit === true,
      row?.isNeverSplit ?? 'none',
    ),
    ...placeChecks(place),
    looksLike('Người ký', signer, strong),
    check(
      'Người ký: "NGƯỜI …" in hoa',
      isCapitals(signer?.text ?? '') && /^NGƯỜI /.test(signer?.text ?? ''),
      signer?.text ?? '',
    ),
    looksLike('Họ tên người ký', name, strong),
    check('Họ tên người ký: in thường', name !== undefined && !isCapitals(name.text), name?.text ?? ''),
  ]
}

const pageChecksOf = (blocks: readonly DocxBlock[], column: number, isSent: boolean): readonly Check[] => {
  const flow = blocks.filter(isParagraph).filter(({ text, rule }) => text.trim() !== '' || rule !== null)
  const title = titleChecks(flow.slice(3), column)
  const addressee = addresseeChecks(title.rest, isSent)
  const everything = allParagraphs(blocks)
  const saying = (pattern: RegExp) => everything.find(({ text }) => pattern.test(text.trim()))
  return [
    ...nationChecks(flow.slice(0, 3), column),
    ...title.checks,
    ...addressee.checks,
    ...bodyChecks(addressee.rest, { isDecision: false, appendices: 0 }),
    ...signerChecks(blocks),
    absent('số, ký hiệu', saying(/^Số\s*:/u)),
    absent('phần "Nơi nhận"', saying(/^Nơi nhận/u)),
    absent('quyền hạn KT., TL., TUQ.', saying(/^(?:KT|TL|TUQ|TM|Q)\. /u)),
  ]
}

/** One check for all pages: what the first page that fails has. */
const ofEveryPage = (pages: readonly (readonly Check[])[]): readonly Check[] =>
  [...new Set(pages.flatMap((page) => page.map((one) => one.check)))].map((name) => {
    const all = pages.map((page) => page.find((one) => one.check === name))
    const failed = all.find((one) => one === undefined || !one.ok)
    const isOk = all.every((one) => one?.ok === true)
    return { check: name, ok: isOk, found: isOk ? (all[0]?.found ?? '') : (failed?.found ?? 'missing on a page') }
  })

/**
 * A paper that a person signs is no văn bản hành chính: it has Quốc hiệu, title and text in the same type, and neither
 * agency nor number. Every person's page is checked.
 */
export const personalChecks = (section: DocxSection | undefined, isSent: boolean): readonly Check[] => {
  if (section === undefined) return [check('Trang của người ký', false, 'missing')]
  const pages = pagesOf(section.blocks)
  const heads = pages.map((page) => allParagraphs(page).filter(({ text }) => /^cộng h/iu.test(text.trim())).length)
  return [
    check('Mỗi người một trang riêng', pages.length > 0 && heads.every((count) => count === 1), heads.slice(0, 5)),
    ...ofEveryPage(pages.map((page) => pageChecksOf(page, textWidthOf(section), isSent))),
  ]
}
