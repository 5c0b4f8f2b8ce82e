import { type Scheme, tokenRules } from '#renderer/app/tokens.ts'

export const appearanceModes = ['light', 'dark', 'system'] as const
export type AppearanceMode = (typeof appearanceModes)[number]

/** Shared with MUI's own colour scheme store, so that there is one memory of the choice. */
export const MODE_KEY = 'so-doan.appearance'

const isMode = (text: string | null): text is AppearanceMode => appearanceModes.some((mode) => mode === text)

export const schemeOf = (stored: string | null, systemIsDark: boolean): Scheme => {
  const mode = isMode(stored) ? stored : 'system'
  if (mode !== 'system') return mode
  return systemIsDark ? 'dark' : 'light'
}

/**
 * Colours the page before anything is drawn and follows the system from then on. Sheets made by script are no inline
 * styles for the content security policy, so the log-in page needs neither a nonce nor Emotion.
 */
export const applyAppearance = (): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokenRules())
  document.adoptedStyleSheets = [sheet]
  const system = matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    document.documentElement.dataset.scheme = schemeOf(localStorage.getItem(MODE_KEY), system.matches)
  }
  apply()
  system.addEventListener('change', apply)
  // Paper is white.
  addEventListener('beforeprint', () => {
    document.documentElement.dataset.scheme = 'light'
  })
  addEventListener('afterprint', apply)
}
