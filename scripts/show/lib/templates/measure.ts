import type { TemplateProblem } from '#contract/routes/document-template.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { TemplateCase } from '#tests/support/broken-templates/cases.ts'

export type Check = (
  bytes: Uint8Array,
  kind: DocumentKind,
) => Promise<{ readonly problems: readonly TemplateProblem[]; readonly accepted: unknown }>

/** One file, what must come of it, and what did. */
export type TemplateFigure = {
  readonly name: string
  readonly what: string
  readonly isAccepted: boolean
  readonly problems: readonly TemplateProblem[]
  /** Why it is not as it must be; null when it is. */
  readonly fault: string | null
  readonly milliseconds: number
}

export type Tried = TemplateCase & { readonly bytes: Uint8Array; readonly kind: DocumentKind }

/** A sentence that a clerk can act on: said in full, in Vietnamese, without a word of the engine's own. */
const isSentence = ({ sentence }: TemplateProblem): boolean =>
  /^\p{Lu}.*[.?]$/u.test(sentence) && /[à-ỹđ]/iu.test(sentence) && !/undefined|null|loop|unclosed|Error/u.test(sentence)

const faultOf = (
  { codes, isAccepted }: TemplateCase,
  { problems, accepted }: Awaited<ReturnType<Check>>,
): string | null => {
  if ((accepted !== null) !== isAccepted) return isAccepted ? 'must be accepted' : 'must be refused'
  const missing = codes.filter((code) => !problems.some((problem) => problem.code === code))
  if (missing.length > 0) return `is not told: ${missing.join(', ')}`
  if (!isAccepted && !problems.some(({ isRefusal }) => isRefusal)) return 'is refused without a word'
  const strange = problems.find((problem) => !isSentence(problem))
  return strange === undefined ? null : `"${strange.sentence}" is no sentence for a clerk`
}

const measured = async (tried: Tried, check: Check): Promise<TemplateFigure> => {
  const { name, what } = tried
  const started = performance.now()
  try {
    const result = await check(tried.bytes, tried.kind)
    const milliseconds = performance.now() - started
    const { problems, accepted } = result
    return { name, what, isAccepted: accepted !== null, problems, fault: faultOf(tried, result), milliseconds }
  } catch (cause) {
    const fault = `the check threw ${cause instanceof Error ? cause.message : String(cause)}`
    return { name, what, isAccepted: false, problems: [], fault, milliseconds: performance.now() - started }
  }
}

/** Checks one file after another. */
export const measureTemplates = async (tried: readonly Tried[], check: Check): Promise<readonly TemplateFigure[]> => {
  const figures: TemplateFigure[] = []
  for (const one of tried) figures.push(await measured(one, check))
  return figures
}
