import type { Sheet } from '#contract/paper.ts'

/** Reads the page, before the section's own box is taken away. */
export const sheetOf = ({ style }: HTMLElement, isNumbered: boolean): Sheet => ({
  isNumbered,
  width: style.width,
  height: style.minHeight,
  top: style.paddingTop,
  right: style.paddingRight,
  bottom: style.paddingBottom,
  left: style.paddingLeft,
})

/** Room that the section has inside the page's margins (paper.css): Chromium cuts off what stands outside of it. */
export const ROOM = { top: 5, right: 1 } as const

/**
 * The margins are the printed page's, so that every page has them and not only the first. Chromium rounds the height of
 * the text up to a whole pixel; the pixel given to the bottom margin keeps a line that Word would move on from fitting.
 */
export const pageRule = ({ width, height, top, right, bottom, left }: Sheet, isBlank: boolean): string => {
  const margins = `calc(${top} - ${ROOM.top}px) calc(${right} - ${ROOM.right}px) calc(${bottom} + 1px) ${left}`
  return `@page { size: ${width} ${height}; margin: ${isBlank ? '0' : margins} }`
}

/** Page 1 is blank, as all pages are of a document without numbers; page n shows n centred above the text, in the middle of the top margin (Phụ lục I, phần I, mục I.7). */
export const numberSheets = (sheet: Sheet, pages: number): readonly HTMLElement[] =>
  Array.from({ length: pages }, (_, index) => {
    const page = document.createElement('div')
    page.className = 'number-sheet'
    Object.assign(page.style, {
      height: sheet.height,
      paddingTop: `calc(${sheet.top} / 2)`,
      paddingLeft: sheet.left,
      paddingRight: sheet.right,
      boxSizing: 'border-box',
    })
    page.textContent = index === 0 || !sheet.isNumbered ? '' : String(index + 1)
    return page
  })
