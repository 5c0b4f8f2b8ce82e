/** The colours of the app, light and dark: the one source of the log-in page's plain styles and of the MUI theme. */
type Colours = {
  readonly page: string
  readonly surface: string
  readonly sunken: string
  readonly line: string
  readonly fieldLine: string
  readonly text: string
  readonly hint: string
  readonly action: string
  readonly actionHover: string
  readonly onAction: string
  readonly selected: string
  readonly error: string
  readonly warning: string
  readonly success: string
  readonly notice: string
  readonly onNotice: string
}

// Text on its ground keeps 4.5:1 and the lines of fields 3:1 (WCAG 2.2 AA), in both schemes.
const light: Colours = {
  page: '#f5f6f8',
  surface: '#ffffff',
  sunken: '#eef0f3',
  line: '#d9dde3',
  fieldLine: '#7f8896',
  text: '#1c2430',
  hint: '#525d6d',
  action: '#1c5d9f',
  actionHover: '#164a80',
  onAction: '#ffffff',
  selected: '#e3edf8',
  error: '#b3261e',
  warning: '#8a5100',
  success: '#1d6b39',
  notice: '#fff3d6',
  onNotice: '#5c3b00',
}

const dark: Colours = {
  page: '#14181d',
  surface: '#1c2128',
  sunken: '#242a32',
  line: '#363e49',
  fieldLine: '#7d8796',
  text: '#e5e9ef',
  hint: '#a8b1be',
  action: '#8fb9ea',
  actionHover: '#abcbf1',
  onAction: '#0f1b2a',
  selected: '#26384c',
  error: '#f39a92',
  warning: '#e6b566',
  success: '#86ca9b',
  notice: '#4a3a12',
  onNotice: '#ffe3a8',
}

export const colours = { light, dark } as const
export type Scheme = keyof typeof colours

export const FONT = '"Inter Variable", "Segoe UI", system-ui, sans-serif'
/** Printed papers and their previews: Times New Roman, or its metric twin. */
export const PAPER_FONT = '"Times New Roman", Tinos, serif'

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
const variables = (scheme: Scheme): string =>
  Object.entries(colours[scheme])
    .map(([name, value]) => `--so-${kebab(name)}:${value}`)
    .join(';')

/** The colours as custom properties (`--so-action`), switched by `data-scheme` on the root element. */
export const tokenRules = (): string =>
  `:root{color-scheme:light;${variables('light')}}:root[data-scheme=dark]{color-scheme:dark;${variables('dark')}}`
