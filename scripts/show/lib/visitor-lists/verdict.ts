export const LISTS_AT_LEAST = 25

export type ListFigure = {
  readonly what: string
  readonly isRight: boolean
  /** Lines that hold something, and how many of them came back as guests or among what was left out. */
  readonly filled: number
  readonly answered: number
  readonly guests: number
}

export const listsVerdict = (lists: readonly ListFigure[]): { readonly isOk: boolean; readonly line: string } => {
  const right = lists.filter(({ isRight }) => isRight).length
  const dropped = lists.reduce((sum, { filled, answered }) => sum + Math.max(0, filled - answered), 0)
  const longest = Math.max(0, ...lists.map(({ guests }) => guests))
  const isOk = lists.length >= LISTS_AT_LEAST && right === lists.length && dropped === 0 && longest >= 1000
  return {
    isOk,
    line: `visitor-lists: ${right} of ${lists.length} messy inputs counted right, ${dropped} lines dropped, longest list ${longest} guests … ${isOk ? 'ok' : 'short'}`,
  }
}
