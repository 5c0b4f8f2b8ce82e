import type { Page } from '@playwright/test'
import { telexKeys } from '#tests/support/app-driver/telex.ts'

/** Somebody who types with the Telex of Windows: a word is a composition until it ends. */
export type Composer = {
  /** Types a text; every word is composed and then settled. */
  readonly type: (text: string) => Promise<void>
  /** Begins a word and leaves it unsettled. */
  readonly begin: (word: string) => Promise<void>
  /** Settles the word that was begun. */
  readonly settle: (word: string) => Promise<void>
}

/** Types by composition events, as input methods of Windows do. */
export const windowsTelex = async (page: Page): Promise<Composer> => {
  const session = await page.context().newCDPSession(page)
  const begin = async (text: string): Promise<void> => {
    for (const { word } of telexKeys(text)) {
      const at = word.length
      await session.send('Input.imeSetComposition', { text: word, selectionStart: at, selectionEnd: at })
    }
  }
  const settle = (word: string): Promise<unknown> => session.send('Input.insertText', { text: word })
  const type = async (text: string): Promise<void> => {
    for (const part of text.match(/\p{L}+|[^\p{L}]/gu) ?? []) {
      if (/\p{L}/u.test(part)) {
        await begin(part)
        await settle(part)
      } else await page.keyboard.press(part === ' ' ? 'Space' : part)
    }
  }
  return { type, begin, settle: async (word) => void (await settle(word)) }
}
