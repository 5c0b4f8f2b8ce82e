import { at, attribute, child, children, flag, numberAttribute, type Xml } from './xml.ts'

/** What a run of text looks like after defaults, styles and its own settings; sizes in points. */
export type RunLook = {
  readonly font: string
  readonly size: number
  readonly bold: boolean
  readonly italics: boolean
  readonly color: string
  /** Shown in capitals whatever was typed. */
  readonly caps: boolean
}

/** The same of a paragraph; lengths in points. */
export type ParagraphLook = {
  readonly align: string
  readonly before: number
  readonly after: number
  readonly line: number
  readonly lineRule: string
  readonly left: number
  readonly right: number
  /** Positive: first line further in; negative: hanging. */
  readonly firstLine: number
  readonly keepNext: boolean
  readonly pageBreakBefore: boolean
}

/** Names of the theme's fonts, for text whose font is said through them ("minorHAnsi"). */
export type ThemeFonts = { readonly major: string; readonly minor: string }

const themeFont = (theme: ThemeFonts, reference: string): string =>
  reference.startsWith('major') ? theme.major : theme.minor

/** What is said of a look; what is left unsaid comes from the style behind it. */
const said = <T extends object>(values: { readonly [K in keyof T]: T[K] | null }): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<T>

const runPart = (properties: Xml | null, theme: ThemeFonts): Partial<RunLook> => {
  const fonts = child(properties, 'w:rFonts')
  const size = numberAttribute(child(properties, 'w:sz'), 'w:val')
  const reference = attribute(fonts, 'w:asciiTheme')
  return said<RunLook>({
    font: reference === null ? attribute(fonts, 'w:ascii') : themeFont(theme, reference),
    size: size === null ? null : size / 2,
    bold: flag(child(properties, 'w:b')),
    italics: flag(child(properties, 'w:i')),
    color: attribute(child(properties, 'w:color'), 'w:val'),
    caps: flag(child(properties, 'w:caps')),
  })
}

const paragraphPart = (properties: Xml | null): Partial<ParagraphLook> => {
  const points = (element: string, name: string) => {
    const value = numberAttribute(child(properties, element), name)
    return value === null ? null : value / 20
  }
  const hanging = points('w:ind', 'w:hanging')
  return said<ParagraphLook>({
    align: attribute(child(properties, 'w:jc'), 'w:val'),
    before: points('w:spacing', 'w:before'),
    after: points('w:spacing', 'w:after'),
    line: points('w:spacing', 'w:line'),
    lineRule: attribute(child(properties, 'w:spacing'), 'w:lineRule'),
    left: points('w:ind', 'w:left') ?? points('w:ind', 'w:start'),
    right: points('w:ind', 'w:right') ?? points('w:ind', 'w:end'),
    firstLine: hanging === null ? points('w:ind', 'w:firstLine') : -hanging,
    keepNext: flag(child(properties, 'w:keepNext')),
    pageBreakBefore: flag(child(properties, 'w:pageBreakBefore')),
  })
}

const plainRun: RunLook = {
  font: 'Times New Roman',
  size: 10,
  bold: false,
  italics: false,
  color: 'auto',
  caps: false,
}
const plainParagraph: ParagraphLook = {
  align: 'left',
  before: 0,
  after: 0,
  line: 12,
  lineRule: 'auto',
  left: 0,
  right: 0,
  firstLine: 0,
  keepNext: false,
  pageBreakBefore: false,
}

const isDefault = (style: Xml): boolean => ['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? '')

/** Resolves looks through the document's defaults and its chain of styles. */
export const styleSheet = (styles: Xml, theme: ThemeFonts) => {
  const byId = new Map(children(styles, 'w:style').map((style) => [attribute(style, 'w:styleId'), style]))
  const defaultId =
    children(styles, 'w:style')
      .find((style) => attribute(style, 'w:type') === 'paragraph' && isDefault(style))
      ?.getAttribute('w:styleId') ?? null
  const chain = (id: string | null): readonly Xml[] => {
    const style = byId.get(id)
    return style === undefined ? [] : [...chain(attribute(child(style, 'w:basedOn'), 'w:val')), style]
  }
  return {
    run: (paragraphStyle: string | null, own: Xml | null): RunLook => {
      const characterStyle = attribute(child(own, 'w:rStyle'), 'w:val')
      const styled = [...chain(paragraphStyle ?? defaultId), ...(characterStyle === null ? [] : chain(characterStyle))]
      return {
        ...plainRun,
        ...runPart(at(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), theme),
        ...Object.assign({}, ...styled.map((style) => runPart(child(style, 'w:rPr'), theme))),
        ...runPart(own, theme),
      }
    },
    paragraph: (styleId: string | null, own: Xml | null): ParagraphLook => ({
      ...plainParagraph,
      ...paragraphPart(at(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')),
      ...Object.assign({}, ...chain(styleId ?? defaultId).map((style) => paragraphPart(child(style, 'w:pPr')))),
      ...paragraphPart(own),
    }),
  }
}
