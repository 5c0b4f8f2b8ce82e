import type { Sheet } from '#contract/paper.ts'
import { ROOM } from './sheet.ts'

/** With two lines kept together at either end, so many lines cannot be parted at all. */
const MOST_LINES = 3

/**
 * Word and LibreOffice move a paragraph of three lines as a whole when its last does not fit; Chromium, which cannot keep
 * two lines on either side, keeps neither rule and leaves one alone.
 */
export const keepShortParagraphs = (section: HTMLElement | undefined, { width, left, right }: Sheet): void => {
  if (section === undefined) return
  // Lines are counted at the width they will have on the page.
  section.style.width = `calc(${width} - ${left} - ${right} + ${ROOM.right}px)`
  const short = [...section.querySelectorAll<HTMLElement>('article > p')].filter((paragraph) => {
    const line = Number.parseFloat(getComputedStyle(paragraph).lineHeight)
    return paragraph.clientHeight < (MOST_LINES + 0.5) * line
  })
  for (const paragraph of short) paragraph.style.breakInside = 'avoid'
  section.style.width = ''
}
