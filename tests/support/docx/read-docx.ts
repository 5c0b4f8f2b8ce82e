import PizZip from 'pizzip'
import { type ParagraphLook, type RunLook, styleSheet } from './properties.ts'
import { at, attribute, child, children, descendants, flag, numberAttribute, parseXml, type Xml } from './xml.ts'

export type DocxParagraph = {
  readonly kind: 'paragraph'
  readonly text: string
  readonly look: ParagraphLook
  /** One per run with text, in order. */
  readonly runs: readonly RunLook[]
  /** A line above or below the paragraph's text. */
  readonly rule: { readonly isSolid: boolean } | null
  /** Instructions of its fields, "PAGE". */
  readonly fields: readonly string[]
}
export type DocxCell = { readonly width: number; readonly paragraphs: readonly DocxParagraph[] }
export type DocxRow = { readonly cells: readonly DocxCell[]; readonly isHead: boolean; readonly isNeverSplit: boolean }
export type DocxTable = { readonly kind: 'table'; readonly rows: readonly DocxRow[] }
export type DocxBlock = DocxParagraph | DocxTable

/** Lengths in points. */
export type DocxSection = {
  readonly width: number
  readonly height: number
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
    readonly header: number
  }
  readonly hasOwnFirstPage: boolean
  readonly firstNumber: number | null
  readonly numberFormat: string
  readonly headers: { readonly default: readonly DocxParagraph[]; readonly first: readonly DocxParagraph[] }
  readonly footers: number
  readonly blocks: readonly DocxBlock[]
}
export type DocxModel = { readonly sections: readonly DocxSection[]; readonly drawings: number }

const runText = (run: Xml): string =>
  children(run)
    .map((part) =>
      part.nodeName === 'w:t'
        ? (part.textContent ?? '')
        : part.nodeName === 'w:br'
          ? '\n'
          : part.nodeName === 'w:tab'
            ? '\t'
            : '',
    )
    .join('')

/** Opens a .docx with nothing but a zip and an XML reader, so that it sees what is in the file and not what we meant. */
export const readDocx = (bytes: Uint8Array): DocxModel => {
  const zip = new PizZip(bytes)
  const part = (name: string): Xml => {
    const file = zip.file(name)
    if (file === null) throw new Error(`the file has no ${name}`)
    return parseXml(file.asText())
  }
  const sheet = styleSheet(part('word/styles.xml'))
  const targets = new Map(
    children(part('word/_rels/document.xml.rels')).map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target'),
    ]),
  )

  const paragraph = (element: Xml): DocxParagraph => {
    const properties = child(element, 'w:pPr')
    const styleId = attribute(child(properties, 'w:pStyle'), 'w:val')
    const runs = descendants(element, 'w:r').filter((run) => runText(run) !== '' || child(run, 'w:instrText') !== null)
    const border = child(at(properties, 'w:pBdr'), 'w:top') ?? child(at(properties, 'w:pBdr'), 'w:bottom')
    return {
      kind: 'paragraph',
      text: runs.map(runText).join(''),
      look: sheet.paragraph(styleId, properties),
      runs: runs.map((run) => sheet.run(styleId, child(run, 'w:rPr'))),
      rule: border === null ? null : { isSolid: attribute(border, 'w:val') === 'single' },
      fields: [
        ...descendants(element, 'w:instrText').map((field) => (field.textContent ?? '').trim()),
        ...descendants(element, 'w:fldSimple').map((field) => (attribute(field, 'w:instr') ?? '').trim()),
      ],
    }
  }

  const row = (element: Xml): DocxRow => ({
    isHead: flag(at(element, 'w:trPr', 'w:tblHeader')) ?? false,
    isNeverSplit: flag(at(element, 'w:trPr', 'w:cantSplit')) ?? false,
    cells: children(element, 'w:tc').map((cell) => ({
      width: (numberAttribute(at(cell, 'w:tcPr', 'w:tcW'), 'w:w') ?? 0) / 20,
      paragraphs: children(cell, 'w:p').map(paragraph),
    })),
  })

  const header = (section: Xml, type: string): readonly DocxParagraph[] => {
    const reference = children(section, 'w:headerReference').find((one) => attribute(one, 'w:type') === type)
    const target = targets.get(attribute(reference ?? null, 'r:id'))
    return target === undefined || target === null ? [] : descendants(part(`word/${target}`), 'w:p').map(paragraph)
  }

  const section = (element: Xml, blocks: readonly DocxBlock[]): DocxSection => {
    const size = child(element, 'w:pgSz')
    const margin = child(element, 'w:pgMar')
    const numbering = child(element, 'w:pgNumType')
    const points = (from: Xml | null, name: string) => (numberAttribute(from, name) ?? 0) / 20
    return {
      width: points(size, 'w:w'),
      height: points(size, 'w:h'),
      margins: {
        top: points(margin, 'w:top'),
        right: points(margin, 'w:right'),
        bottom: points(margin, 'w:bottom'),
        left: points(margin, 'w:left'),
        header: points(margin, 'w:header'),
      },
      hasOwnFirstPage: flag(child(element, 'w:titlePg')) ?? false,
      firstNumber: numberAttribute(numbering, 'w:start'),
      numberFormat: attribute(numbering, 'w:fmt') ?? 'decimal',
      headers: { default: header(element, 'default'), first: header(element, 'first') },
      footers: children(element, 'w:footerReference').length,
      blocks,
    }
  }

  const root = part('word/document.xml')
  const sections: DocxSection[] = []
  let blocks: DocxBlock[] = []
  for (const element of children(child(root, 'w:body'))) {
    if (element.nodeName === 'w:tbl') blocks.push({ kind: 'table', rows: children(element, 'w:tr').map(row) })
    if (element.nodeName === 'w:p') blocks.push(paragraph(element))
    const ends = element.nodeName === 'w:sectPr' ? element : at(element, 'w:pPr', 'w:sectPr')
    if (ends === null) continue
    sections.push(section(ends, blocks))
    blocks = []
  }
  return { sections, drawings: descendants(root, 'w:drawing').length + descendants(root, 'w:pict').length }
}
