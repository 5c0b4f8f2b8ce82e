import type { Page } from '@playwright/test'

/** Everything that acts on a page without a key of the keyboard, or moves the focus behind its back. */
const FORBIDDEN = new Set([
  ...['click', 'dblclick', 'tap', 'hover', 'dragTo', 'dragAndDrop', 'mouse', 'touchscreen', 'drop'],
  ...['fill', 'clear', 'check', 'uncheck', 'setChecked', 'selectOption', 'selectText', 'setInputFiles', 'insertText'],
  ...['type', 'press', 'pressSequentially', 'focus', 'blur', 'dispatchEvent', 'scrollIntoViewIfNeeded'],
  ...['evaluate', 'evaluateAll', 'evaluateHandle', '$eval', '$$eval', 'addScriptTag', 'goto', 'reload'],
])

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const guarded = <T extends object>(target: T, allowed: ReadonlySet<string>): T =>
  new Proxy(target, {
    get: (object, name): unknown => {
      if (typeof name === 'string' && FORBIDDEN.has(name) && !allowed.has(name))
        throw new Error(`Keyboard only: ${name} is no key.`)
      const value: unknown = Reflect.get(object, name, object)
      if (name === 'keyboard' && isObject(value)) return guarded(value, new Set(['press', 'type']))
      if (typeof value !== 'function' || typeof name !== 'string' || name === 'constructor' || name.startsWith('_'))
        return value
      return (...given: readonly unknown[]): unknown => {
        const answer: unknown = value.apply(object, given)
        // Locators guard what they lead to; promises and plain values are answers.
        return isObject(answer) && 'waitFor' in answer ? guarded(answer, allowed) : answer
      }
    },
  })

/** The page for a test that may use nothing but the keyboard: any click, fill, focus or script throws. */
export const keyboardOnly = (page: Page): Page => guarded(page, new Set())
