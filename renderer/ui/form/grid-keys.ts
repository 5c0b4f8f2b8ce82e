import type { KeyboardEvent } from 'react'
import { isComposing } from '#renderer/ui/form/is-composing.ts'

const FOCUSABLE = 'input:not([tabindex="-1"]), select, [role="combobox"], button:not([tabindex="-1"])'

const rowOf = (target: Element): HTMLElement | null => target.closest<HTMLElement>('[data-grid-row]')
const columnOf = (target: Element): string | null =>
  target.closest<HTMLElement>('[data-column]')?.dataset.column ?? null

/** The control of a column in a row; undefined when this kind of row has no such column. */
const control = (row: HTMLElement, column: string): HTMLElement | undefined =>
  row.querySelector<HTMLElement>(`[data-column="${column}"]`)?.querySelector<HTMLElement>(FOCUSABLE) ?? undefined

const rowsOf = (grid: Element): readonly HTMLElement[] => [...grid.querySelectorAll<HTMLElement>('[data-grid-row]')]

/** Focuses the control of a column in a row, after the list has been drawn anew. */
export const focusCell = (grid: Element | null, index: number, column: string): void => {
  requestAnimationFrame(() => {
    const row = grid === null ? undefined : rowsOf(grid)[index]
    if (row !== undefined) (control(row, column) ?? row.querySelector<HTMLElement>(FOCUSABLE))?.focus()
  })
}

/**
 * ↑ and ↓ go to the same column of the next row that has it; Alt+↑ and Alt+↓ move the row. Taken before the controls see
 * them: a list that is not open must not change its value by an arrow.
 */
export const gridKeys =
  (onMove: (from: number, to: number, column: string) => void) =>
  (event: KeyboardEvent<HTMLElement>): void => {
    const { key, target, currentTarget } = event
    if ((key !== 'ArrowUp' && key !== 'ArrowDown') || event.ctrlKey || event.metaKey || event.shiftKey) return
    // Lists and calendars that have opened over the page are no part of the grid.
    if (isComposing(event) || !(target instanceof Element) || !currentTarget.contains(target)) return
    const [row, column] = [rowOf(target), columnOf(target)]
    if (row === null || column === null) return
    event.preventDefault()
    event.stopPropagation()
    const rows = rowsOf(currentTarget)
    const at = rows.indexOf(row)
    const step = key === 'ArrowUp' ? -1 : 1
    if (event.altKey) {
      if (rows[at + step] !== undefined) onMove(at, at + step, column)
      return
    }
    const others = step < 0 ? rows.slice(0, at).toReversed() : rows.slice(at + 1)
    others
      .map((other) => control(other, column))
      .find((found) => found !== undefined)
      ?.focus()
  }
