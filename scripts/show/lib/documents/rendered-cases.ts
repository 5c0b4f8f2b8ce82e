import { documentKinds } from '#domain/document/document-kind.ts'
import type { DocumentCase } from '#tests/support/document-cases.ts'

/** Cases whose layout differs; who signs and which mark a letter has changes a line, not its pages. */
const ALWAYS = ['short', 'long', 'not-numbered', 'very-urgent', '1-member', '60-members']

/** Which cases are also turned into pages: those, and of the longest lists one of each form and the widest tables. */
export const isRendered = ({ name, kind }: Pick<DocumentCase, 'name' | 'kind'>): boolean => {
  const { form } = documentKinds[kind]
  if (name.endsWith('-300-members'))
    return form === 'personal' || form === 'register' || form === 'decision' || kind === 'period_report'
  return ALWAYS.some((end) => name.endsWith(`-${end}`))
}
