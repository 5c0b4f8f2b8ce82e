import { at, attribute, child, children, flag, numberAttribute, type Xml } from './xml.ts'

/** What a run of text looks like after defaults, style and its own settings; sizes in points. */
export type RunLook = {
  readonly font: string
  readonly size: number
  readonly bold: boolean
  readonly italics: boolean
  readonly color: string
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
}

const runPart = (properties: Xml | null): Partial<RunLook> => {
  const size = numberAttribute(child(properties, 'w:sz'), 'w:val')
  const font = attribute(child(properties, 'w:rFonts'), 'w:ascii')
  const bold = flag(child(properties, 'w:b'))
  const italics = flag(child(properties, 'w:i'))
  const color = attribute(child(properties, 'w:color'), 'w:val')
  return {
    ...(font === null ? {} : { font }),
    ...(size === null ? {} : { size: size / 2 }),
    ...(bold === null ? {} : { bold }),
    ...(italics === null ? {} : { italics }),
    ...(color === null ? {} : { color }),
  }
}

const paragraphPart = (properties: Xml | null): Partial<ParagraphLook> => {
  const twips = (element: string, name: string) => {
    const value = numberAttribute(child(properties, element), name)
    return value === null ? null : value / 20
  }
  const some = <K extends keyof ParagraphLook>(key: K, value: ParagraphLook[K] | null) =>
    value === null ? {} : { [key]: value }
  const hanging = twips('w:ind', 'w:hanging')
  return {
    ...some('align', attribute(child(properties, 'w:jc'), 'w:val')),
    ...some('before', twips('w:spacing', 'w:before')),
    ...some('after', twips('w:spacing', 'w:after')),
    ...some('line', twips('w:spacing', 'w:line')),
    ...some('lineRule', attribute(child(properties, 'w:spacing'), 'w:lineRule')),
    ...some('left', twips('w:ind', 'w:left') ?? twips('w:ind', 'w:start')),
    ...some('right', twips('w:ind', 'w:right') ?? twips('w:ind', 'w:end')),
    ...some('firstLine', hanging === null ? twips('w:ind', 'w:firstLine') : -hanging),
    ...some('keepNext', flag(child(properties, 'w:keepNext'))),
  }
}

const plainRun: RunLook = { font: 'Times New Roman', size: 10, bold: false, italics: false, color: 'auto' }
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
}

/** Resolves looks through the document's defaults and its chain of styles. */
export const styleSheet = (styles: Xml) => {
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
    run: (styleId: string | null, own: Xml | null): RunLook => ({
      ...plainRun,
      ...runPart(at(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr')),
      ...Object.assign({}, ...chain(styleId ?? defaultId).map((style) => runPart(child(style, 'w:rPr')))),
      ...runPart(own),
    }),
    paragraph: (styleId: string | null, own: Xml | null): ParagraphLook => ({
      ...plainParagraph,
      ...paragraphPart(at(styles, 'w:docDefaults', 'w:pPrDefault', 'w:pPr')),
      ...Object.assign({}, ...chain(styleId ?? defaultId).map((style) => paragraphPart(child(style, 'w:pPr')))),
      ...paragraphPart(own),
    }),
  }
}

const isDefault = (style: Xml): boolean => ['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? '')
