import { expect, test } from 'vitest'
import { hasPageNumbers, Model } from './flow.ts'

const header = { headerRefs: [{ id: 'rId1', type: 'default' }] }
const model = (ofBody: object | null, ofParagraph: object | null) =>
  Model.parse({
    documentPart: {
      body: {
        type: 'document',
        props: ofBody,
        children: [
          { type: 'table', children: [] },
          { type: 'paragraph', sectionProps: ofParagraph },
        ],
      },
    },
    stylesPart: { styles: [] },
  })

test('a document has page numbers where one of its sections has a header, a paper of one page has none', () => {
  expect(hasPageNumbers(model(header, null))).toBe(true)
  expect(hasPageNumbers(model({}, header))).toBe(true)
  expect(hasPageNumbers(model({}, { headerRefs: [] }))).toBe(false)
  expect(hasPageNumbers(model(null, null))).toBe(false)
})
