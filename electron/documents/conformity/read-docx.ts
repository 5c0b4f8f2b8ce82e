import PizZip from 'pizzip'
import type { DocxBlock, DocxCell, DocxModel, DocxParagraph, DocxRow, DocxSection } from './docx-model.ts'
import { styleSheet, type ThemeFonts } from './properties.ts'
import { at, attribute, child, children, descendants, flag, numberAttribute, parseXml, type Xml } from './xml.ts'

const isPageBreak = (part: Xml): boolean => part.nodeName === 'w:br' && attribute(part, 'w:type') === 'page'

const runText = (run: Xml): string =>
  children(run)
    .map((part) =>
      part.nodeName === 'w:t'
        ? (part.textContent ?? '')
        : part.nodeName === 'w:br' && !isPageBreak(part)
          ? '\n'
          : part.nodeName === 'w:tab'
            ? '\t'
            : '',
    )
    .join('')

const themeFonts = (theme: Xml | null): ThemeFonts => {
  const font = (which: string) =>
    attribute(at(theme, 'a:themeElements', 'a:fontScheme', which, 'a:latin'), 'typeface') ?? 'theme'
  return { major: font('a:majorFont'), minor: font('a:minorFont') }
}

/** Blocks as they follow each other; content controls, with which Word wraps fields to fill in, do not count. */
const blocksOf = (element: Xml | null): readonly Xml[] =>
  children(element).flatMap((one) => (one.nodeName === 'w:sdt' ? blocksOf(child(one, 'w:sdtContent')) : [one]))

type Sheet = ReturnType<typeof styleSheet>

/** A break typed into the first run with anything in it is what LibreOffice makes of "page break before". */
const beginsWithPageBreak = (element: Xml): boolean => {
  const parts = descendants(element, 'w:r').flatMap((run) => children(run))
  const first = parts.find((part) => isPageBreak(part) || (part.nodeName === 'w:t' && part.textContent !== ''))
  return first !== undefined && isPageBreak(first)
}

const readParagraph = (sheet: Sheet, element: Xml): DocxParagraph => {
  const properties = child(element, 'w:pPr')
  const styleId = attribute(child(properties, 'w:pStyle'), 'w:val')
  const runs = descendants(element, 'w:r')
    .filter((run) => runText(run) !== '' || child(run, 'w:instrText') !== null)
    .map((run) => {
      const look = sheet.run(styleId, child(run, 'w:rPr'))
      const text = runText(run)
      return { ...look, text: look.caps ? text.toLocaleUpperCase('vi') : text }
    })
  const look = sheet.paragraph(styleId, properties)
  const border = child(at(properties, 'w:pBdr'), 'w:top') ?? child(at(properties, 'w:pBdr'), 'w:bottom')
  return {
    kind: 'paragraph',
    text: runs.map(({ text }) => text).join(''),
    look: { ...look, pageBreakBefore: look.pageBreakBefore || beginsWithPageBreak(element) },
    runs,
    rule: border === null ? null : { isSolid: attribute(border, 'w:val') === 'single' },
    fields: [
      ...descendants(element, 'w:instrText').map((field) => (field.textContent ?? '').trim()),
      ...descendants(element, 'w:fldSimple').map((field) => (attribute(field, 'w:instr') ?? '').trim()),
    ],
  }
}

const readCell = (sheet: Sheet, cell: Xml): DocxCell => {
  const properties = child(cell, 'w:tcPr')
  return {
    width: (numberAttribute(child(properties, 'w:tcW'), 'w:w') ?? 0) / 20,
    align: attribute(child(properties, 'w:vAlign'), 'w:val') ?? 'top',
    borders: children(child(properties, 'w:tcBorders')).map((border) => ({
      isSingle: attribute(border, 'w:val') === 'single',
      color: attribute(border, 'w:color') ?? 'auto',
    })),
    // With those of a table in the cell.
    paragraphs: descendants(cell, 'w:p').map((paragraph) => readParagraph(sheet, paragraph)),
  }
}

const readRow = (sheet: Sheet, element: Xml): DocxRow => {
  const properties = child(element, 'w:trPr')
  const height = child(properties, 'w:trHeight')
  return {
    isHead: flag(child(properties, 'w:tblHeader')) ?? false,
    isNeverSplit: flag(child(properties, 'w:cantSplit')) ?? false,
    exactHeight: attribute(height, 'w:hRule') === 'exact' ? (numberAttribute(height, 'w:val') ?? 0) / 20 : null,
    cells: blocksOf(element)
      .filter(({ nodeName }) => nodeName === 'w:tc')
      .map((cell) => readCell(sheet, cell)),
  }
}

/** Opens a .docx with nothing but a zip and an XML reader, so that it sees what is in the file and not what we meant. */
export const readDocx = (bytes: Uint8Array): DocxModel => {
  const zip = new PizZip(bytes)
  const part = (name: string): Xml => {
    const file = zip.file(name)
    if (file === null) throw new Error(`the file has no ${name}`)
    return parseXml(file.asText())
  }
  const theme = zip.file('word/theme/theme1.xml')
  const sheet = styleSheet(part('word/styles.xml'), themeFonts(theme === null ? null : parseXml(theme.asText())))
  const targets = new Map(
    children(part('word/_rels/document.xml.rels')).map((relation) => [
      attribute(relation, 'Id'),
      attribute(relation, 'Target'),
    ]),
  )

  const header = (section: Xml, type: string): readonly DocxParagraph[] => {
    const reference = children(section, 'w:headerReference').find((one) => attribute(one, 'w:type') === type)
    const target = targets.get(attribute(reference ?? null, 'r:id'))
    return target === undefined || target === null
      ? []
      : descendants(part(`word/${target}`), 'w:p').map((paragraph) => readParagraph(sheet, paragraph))
  }

  const section = (element: Xml, blocks: readonly DocxBlock[]): DocxSection => {
    const [size, margin, numbering] = ['w:pgSz', 'w:pgMar', 'w:pgNumType'].map((name) => child(element, name))
    const points = (from: Xml | null | undefined, name: string) => (numberAttribute(from ?? null, name) ?? 0) / 20
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
      firstNumber: numberAttribute(numbering ?? null, 'w:start'),
      numberFormat: attribute(numbering ?? null, 'w:fmt') ?? 'decimal',
      headers: { default: header(element, 'default'), first: header(element, 'first') },
      blocks,
    }
  }

  const root = part('word/document.xml')
  const sections: DocxSection[] = []
  let blocks: DocxBlock[] = []
  for (const element of blocksOf(child(root, 'w:body'))) {
    if (element.nodeName === 'w:tbl') {
      const rows = blocksOf(element).filter(({ nodeName }) => nodeName === 'w:tr')
      blocks.push({ kind: 'table', rows: rows.map((row) => readRow(sheet, row)) })
    }
    if (element.nodeName === 'w:p') blocks.push(readParagraph(sheet, element))
    const ends = element.nodeName === 'w:sectPr' ? element : at(element, 'w:pPr', 'w:sectPr')
    if (ends === null) continue
    sections.push(section(ends, blocks))
    blocks = []
  }
  return { sections, drawings: descendants(root, 'w:drawing').length + descendants(root, 'w:pict').length }
}
