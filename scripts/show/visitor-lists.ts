import { shippedCountries } from '#domain/inbound-visit/testing/shipped-countries.ts'
import { CONTENT_CASES } from '#domain/inbound-visit/visitor-list/testing/content-cases.ts'
import { filledLines, readCase, toldVisitor } from '#domain/inbound-visit/visitor-list/testing/list-case.ts'
import { SHAPE_CASES } from '#domain/inbound-visit/visitor-list/testing/shape-cases.ts'
import { type ListFigure, listsVerdict } from '#scripts/show/lib/visitor-lists/verdict.ts'

const LIST_CASES = [...SHAPE_CASES, ...CONTENT_CASES]
const none = { new: 0, changed: 0, same: 0, bad: 0 }
const figures = LIST_CASES.map((one): ListFigure => {
  const { counts, visitors, leftOut } = readCase(one, shippedCountries)
  const isRight =
    JSON.stringify(counts) === JSON.stringify({ ...none, ...one.counts }) &&
    (one.told === undefined || JSON.stringify(visitors.map(toldVisitor)) === JSON.stringify(one.told))
  console.log(
    `${isRight ? '  ' : '× '}${String(visitors.length).padStart(4)} guests: ${counts.new} new, ${counts.changed} changed, ${counts.same} same, ${counts.bad} bad; ${leftOut.length} lines left out – ${one.what}`,
  )
  const answered = visitors.length + leftOut.length + (one.continued ?? 0)
  return { what: one.what, isRight, filled: filledLines(one), answered, guests: visitors.length }
})
const { isOk, line } = listsVerdict(figures)
console.log(line)
process.exitCode = isOk ? 0 : 1
