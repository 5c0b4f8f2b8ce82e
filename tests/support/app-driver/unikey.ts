import type { CDPSession, Page } from '@playwright/test'
import { burst, telexKeys } from '#tests/support/app-driver/telex.ts'

/** Somebody who types Vietnamese in Telex with Unikey, and every key of theirs counted. */
export type Typist = {
  /** Types a text where the cursor stands. */
  readonly type: (text: string) => Promise<void>
  /** Presses a key that writes nothing: Enter, Tab, arrows, shortcuts. */
  readonly press: (key: string, times?: number) => Promise<void>
  /** Keys pressed so far: those that write (a capital is two, with Shift) and those that go somewhere. */
  readonly count: () => { readonly typed: number; readonly navigation: number }
}

// VK_PACKET: how Windows delivers a character that no key of the keyboard carries.
const PACKET = 231

const sendLetter = async (session: CDPSession, letter: string): Promise<void> => {
  const event = { key: letter, text: letter, unmodifiedText: letter, windowsVirtualKeyCode: PACKET }
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: letter, windowsVirtualKeyCode: PACKET })
}

const isCapital = (key: string): boolean => key !== key.toLowerCase()

/**
 * Types as Unikey does: a letter that needs no change is the key itself; a mark takes letters back with Backspaces and
 * sends the right ones. No composition events. `page` must be the real one.
 */
export const unikeyTypist = async (page: Page): Promise<Typist> => {
  const session = await page.context().newCDPSession(page)
  const counted = { typed: 0, navigation: 0 }
  const type = async (text: string): Promise<void> => {
    let before = ''
    for (const { key, word } of telexKeys(text)) {
      counted.typed += isCapital(key) ? 2 : 1
      const { backspaces, letters } = burst(before, word)
      if (word === '' || (backspaces === 0 && letters === key)) await page.keyboard.press(key === ' ' ? 'Space' : key)
      else {
        for (let n = 0; n < backspaces; n += 1) await page.keyboard.press('Backspace')
        for (const letter of letters) await sendLetter(session, letter)
      }
      before = word
    }
  }
  const press = async (key: string, times = 1): Promise<void> => {
    counted.navigation += times
    for (let n = 0; n < times; n += 1) await page.keyboard.press(key)
  }
  return { type, press, count: () => counted }
}
