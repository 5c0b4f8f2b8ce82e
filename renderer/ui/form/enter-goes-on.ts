import type { KeyboardEvent as ReactKeyboardEvent } from 'react'
import { isComposing } from '#renderer/ui/form/is-composing.ts'

const FIELDS = 'input, select, textarea, [role="combobox"], button[type="submit"]'

const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.offsetParent !== null

/** A line or a list, which Enter leaves; buttons, long texts and open lists keep Enter for themselves. */
const isLeftByEnter = (target: EventTarget): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement

/** Enter goes on to the next field, over all buttons, and from the last one to the button that saves. */
export const enterGoesOn = (event: ReactKeyboardEvent<HTMLElement>): void => {
  if (event.key !== 'Enter' || !event.currentTarget.contains(event.target as Node)) return
  // Never a submit by accident: neither here nor while an input method settles a word.
  if (isLeftByEnter(event.target) && isComposing(event)) event.preventDefault()
  if (event.defaultPrevented || !isLeftByEnter(event.target)) return
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
  event.preventDefault()
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(FIELDS)].filter(isStop)
  stops[stops.indexOf(event.target) + 1]?.focus()
}
