import { describe, expect, test } from 'vitest'
import { DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { specimenContent, specimenNumbering } from '#domain/document/specimen-content.ts'
import type { SheetTag } from '#domain/document/tags/sheet-tag.ts'
import { templateTags, typedTag } from '#domain/document/template-tags.ts'
import { templateValues } from '#electron/documents/produce-docx.ts'

type Values = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Documents that differ in what may be empty: few and many, urgent and not, with and without a superior. */
const valuesOf = (kind: DocumentKind): readonly Values[] => {
  const { form } = documentKinds[kind]
  const usual = specimenContent(kind)
  const isNumbered = form !== 'personal' && form !== 'register'
  return [
    usual,
    specimenContent(kind, { count: 1, urgency: isNumbered ? 'express' : null, hasSuperior: false }),
    { ...usual, addressees: usual.addressees.length === 0 ? [] : ['Nơi A', 'Nơi B'] },
  ].map((content) => templateValues(content, specimenNumbering))
}

/** What a value is to a template: a text, a yes or no, or a list and what its items hold. */
const place = (name: string, within: string | null): string => (within === null ? name : `${within} > ${name}`)
const placesOf = (values: Values, within: string | null = null): readonly string[] =>
  Object.entries(values).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [place(name, within)]
    const items: readonly unknown[] = value
    const inner = items.flatMap((item) => (isRecord(item) ? placesOf(item, name) : [place('.', name)]))
    return [place(name, within), ...new Set(inner)]
  })

const filled = (kind: DocumentKind): ReadonlyMap<string, readonly unknown[]> => {
  const found = new Map<string, unknown[]>()
  const note = (values: Values, within: string | null): void => {
    for (const [name, value] of Object.entries(values)) {
      const at = place(name, within)
      found.set(at, [...(found.get(at) ?? []), value])
      if (Array.isArray(value)) for (const item of value) if (isRecord(item)) note(item, name)
    }
  }
  for (const values of valuesOf(kind)) note(values, null)
  return found
}

const listed = (kind: DocumentKind): readonly SheetTag[] => templateTags(kind)
const isEmpty = (value: unknown): boolean =>
  value === '' || value === false || (Array.isArray(value) && value.length === 0)

describe.each(DocumentKind.options)('the sheet of %s', (kind) => {
  test('names no tag that its documents do not fill', () => {
    const places = new Set(valuesOf(kind).flatMap((values) => placesOf(values)))
    expect(listed(kind).filter(({ name, within }) => !places.has(place(name, within)))).toEqual([])
  })

  test('leaves out only what is empty in every document of the kind, and lines drawn under such parts', () => {
    const names = new Set(listed(kind).map(({ name, within }) => place(name, within)))
    const left = [...filled(kind)].filter(([at, values]) => !names.has(at) && !values.every(isEmpty)).map(([at]) => at)
    expect(left.filter((at) => !['subjectRule', 'coverRule'].includes(at))).toEqual([])
  })

  test('says of each tag what it is: text, drawing, list or condition', () => {
    const found = filled(kind)
    for (const { name, use, within } of listed(kind).filter((tag) => tag.name !== '.')) {
      for (const value of found.get(place(name, within)) ?? []) {
        const kindOf = Array.isArray(value) ? 'list' : typeof value === 'boolean' ? 'condition' : 'words'
        expect(kindOf, name).toBe(use === 'text' || use === 'drawing' ? 'words' : use)
        // Only drawings may hold markup: everything else comes out as it is.
        if (use === 'text') expect(String(value)).not.toMatch(/<w:/)
      }
    }
  })

  test('names each tag once, with a meaning, and no tag that every object has', () => {
    const at = listed(kind).map(({ name, within }) => place(name, within))
    expect(new Set(at).size).toBe(at.length)
    for (const tag of listed(kind)) {
      expect(tag.meaning.length, typedTag(tag)).toBeGreaterThan(5)
      expect(tag.name in {}, tag.name).toBe(false)
    }
  })

  test('has the specimen as samples', () => {
    for (const { name, sample, within } of listed(kind).filter(({ use }) => use === 'text')) {
      const values = filled(kind).get(place(name, within)) ?? []
      if (values.length > 0 && sample !== '' && !['lead', 'urgency', 'oneAddressee'].includes(name))
        expect(values, name).toContain(sample)
    }
  })
})
