import * as z from 'zod'

const Section = z.object({ headerRefs: z.array(z.unknown()).nullish() }).nullish()

/** The parts of the viewer's own model of a document that its pages do not show. */
const Node = z.object({
  type: z.string().optional(),
  isHeader: z.boolean().optional(),
  keepNext: z.boolean().optional(),
  keepLines: z.boolean().optional(),
  /** Of the paragraph that ends a section; the last section is the body's. */
  sectionProps: Section,
  styleName: z.string().optional(),
  get children() {
    return z.array(Node).optional()
  },
})
type Node = z.infer<typeof Node>

export const Model = z.object({
  documentPart: z.object({ body: Node.extend({ props: Section }) }),
  stylesPart: z.object({
    styles: z.array(
      z.object({
        id: z.string().nullish(),
        paragraphProps: z.object({ keepNext: z.boolean().optional(), keepLines: z.boolean().optional() }).nullish(),
      }),
    ),
  }),
  corePropsPart: z.object({ props: z.object({ title: z.string().optional() }) }).nullish(),
})
export type Model = z.infer<typeof Model>

const all = (node: Node, type: string): readonly Node[] => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => all(child, type)),
]

/** Page numbers stand in headers: a document without any, a paper that somebody signs, has none. */
export const hasPageNumbers = ({ documentPart: { body } }: Model): boolean =>
  [body.props, ...all(body, 'paragraph').map(({ sectionProps }) => sectionProps)].some(
    (section) => (section?.headerRefs ?? []).length > 0,
  )

const pairs = <A, B>(model: readonly A[], elements: readonly B[], what: string): readonly (readonly [A, B])[] => {
  if (model.length !== elements.length)
    throw new Error(`${model.length} ${what} in the file, ${elements.length} on the page`)
  return model.flatMap((one, index) => {
    const element = elements[index]
    return element === undefined ? [] : [[one, element] as const]
  })
}

/**
 * Head rows go where Chromium repeats them on every page. Columns are as wide as the file says: the viewer looks for
 * the layout in the wrong attribute and would leave widths to the text.
 */
const settleTables = (model: Model, root: HTMLElement): void => {
  for (const [table, element] of pairs(
    all(model.documentPart.body, 'table'),
    [...root.querySelectorAll('table')],
    'tables',
  )) {
    element.style.tableLayout = 'fixed'
    const rows = (table.children ?? []).filter((child) => child.type === 'row')
    const firstPlain = rows.findIndex((row) => row.isHeader !== true)
    const count = firstPlain === -1 ? rows.length : firstPlain
    if (count === 0) continue
    const head = document.createElement('thead')
    head.append(...[...element.rows].slice(0, count))
    element.querySelector('colgroup')?.after(head)
    if (head.parentElement === null) element.prepend(head)
  }
}

/** Paragraphs that stay whole or with what follows, and a line box that is not higher than its text says. */
const settleParagraphs = (model: Model, root: HTMLElement): void => {
  const stylesThat = (keep: 'keepNext' | 'keepLines') =>
    new Set(model.stylesPart.styles.filter((style) => style.paragraphProps?.[keep] === true).map((style) => style.id))
  const [keepingNext, keepingLines] = [stylesThat('keepNext'), stylesThat('keepLines')]
  for (const [paragraph, element] of pairs(
    all(model.documentPart.body, 'paragraph'),
    [...root.querySelectorAll('p')],
    'paragraphs',
  )) {
    if (paragraph.keepNext ?? keepingNext.has(paragraph.styleName)) element.style.breakAfter = 'avoid'
    if (paragraph.keepLines ?? keepingLines.has(paragraph.styleName)) element.style.breakInside = 'avoid'
    // The paragraph's own size is the document's; a smaller text in it would sit in a line box higher than its pitch.
    const sizes = [...element.querySelectorAll('span')].map((span) =>
      Number.parseFloat(getComputedStyle(span).fontSize),
    )
    if (sizes.length > 0) element.style.fontSize = `${Math.max(...sizes)}px`
  }
}

/** Word measures a cell's margins from the middle of its border, a browser from the border's inner edge. */
const settleCells = (root: HTMLElement): void => {
  for (const cell of root.querySelectorAll('td')) {
    const { borderLeftWidth, borderRightWidth, paddingLeft, paddingRight } = getComputedStyle(cell)
    const less = (padding: string, border: string) =>
      `${Math.max(0, Number.parseFloat(padding) - Number.parseFloat(border) / 2)}px`
    cell.style.paddingLeft = less(paddingLeft, borderLeftWidth)
    cell.style.paddingRight = less(paddingRight, borderRightWidth)
  }
}

/**
 * Turns the viewer's one long page into a flow that Chromium breaks as Word does. Needed because docx-preview does not
 * paginate: see docs/decisions/pdf-pipeline.md.
 */
export const letFlow = (model: Model, root: HTMLElement): void => {
  settleTables(model, root)
  settleParagraphs(model, root)
  settleCells(root)
}
