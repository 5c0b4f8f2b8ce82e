import type { CompiledPart } from '#electron/documents/template-check/compiled.ts'

const SIDE = 40
/** Of the neighbours of a tag that stands alone. */
const NEAR = 26

const shown = (escaped: string): string =>
  escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')

/** The paragraph an offset falls into, from where to where. */
const paragraphOf = ({ words, ends }: CompiledPart, offset: number): readonly [number, number] => {
  const at = ends.findIndex((end) => end > offset)
  const before = at === -1 ? ends : ends.slice(0, at)
  return [before.findLast((end) => end <= offset) ?? 0, at === -1 ? words.length : (ends[at] ?? words.length)]
}

/** Words from one offset to another, with a mark where a paragraph ends. */
const stretch = ({ words, ends }: CompiledPart, from: number, to: number): string => {
  const inner = ends.filter((end) => end > from && end < to)
  return [from, ...new Set(inner)]
    .map((start, index, all) => shown(words.slice(start, all[index + 1] ?? to)).trim())
    .filter((text) => text !== '')
    .join(' ¶ ')
}

/** The words around an offset: of its own paragraph, and of its neighbours when it stands there alone. */
export const aroundOffset = (part: CompiledPart, offset: number, length: number): string => {
  if (part.file.startsWith('docProps/')) return 'trong thuộc tính của tệp (Tệp › Thông tin)'
  const [first, last] = paragraphOf(part, offset)
  const isAlone = last - first <= length + 2
  const side = isAlone ? NEAR : SIDE
  const from = Math.max(isAlone ? 0 : first, offset - side)
  const to = Math.min(isAlone ? part.words.length : Math.max(last, offset + length), offset + length + side)
  const isCut = (at: number): boolean => at !== 0 && at !== part.words.length && !part.ends.includes(at)
  return `${isCut(from) ? '…' : ''}${stretch(part, from, to)}${isCut(to) ? '…' : ''}`
}

/** Tags whose braces stand in different paragraphs: the engine would join the paragraphs without a word. */
export const brokenTags = (part: CompiledPart): readonly { readonly text: string; readonly offset: number }[] =>
  [...part.words.matchAll(/\{[^{}]*\}/gu)]
    .filter(({ index, 0: text }) => part.ends.some((end) => end > index && end < index + text.length))
    .map(({ index, 0: text }) => ({ text: shown(text), offset: index }))
