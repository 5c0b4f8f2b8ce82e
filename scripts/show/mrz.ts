import { DOCUMENT_CASES } from '#domain/inbound-visit/mrz/testing/document-cases.ts'
import { FIELD_CASES } from '#domain/inbound-visit/mrz/testing/field-cases.ts'
import { told } from '#domain/inbound-visit/mrz/testing/mrz-case.ts'
import { shippedCountries } from '#domain/inbound-visit/testing/shipped-countries.ts'
import { mrzVerdict } from '#scripts/show/lib/mrz/verdict.ts'

const cases = [...DOCUMENT_CASES, ...FIELD_CASES]
const wrong: string[] = []
for (const { what, text, expected } of cases) {
  const read = told(text, shippedCountries)
  const isRight = JSON.stringify(read) === JSON.stringify(expected)
  if (!isRight) wrong.push(what)
  console.log(`${isRight ? '  ' : '× '}${what}\n     ${read.join('\n     ')}`)
}
const { isOk, line } = mrzVerdict({ what: cases.map(({ what }) => what), wrong })
console.log(line)
process.exitCode = isOk ? 0 : 1
