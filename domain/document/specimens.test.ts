import { describe, expect, test } from 'vitest'
import { DocumentContent } from '#domain/document/document-content.ts'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { specimenForeigner, specimenName } from '#domain/document/specimens/people.ts'
import { specimenCountries, specimenFacts, specimenProfile, specimenSigner } from '#domain/document/specimens.ts'
import { writeDocument } from '#domain/document/write-document.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

const write = (kind: DocumentKind, count: number) =>
  writeDocument({
    kind,
    facts: specimenFacts(kind, count),
    profile: specimenProfile,
    signer: specimenSigner,
    countries: specimenCountries,
    urgency: null,
    draftingSymbol: '',
    today: LocalDate.parse('2026-04-01'),
  })

describe.each([1, 3, 300])('with %i members, guests or rows', (count) => {
  test.each(DocumentKind.options)('nothing is missing for a specimen of %s', (kind) => {
    const outcome = write(kind, count)
    expect(outcome).toMatchObject({ ok: true })
    expect(DocumentContent.safeParse(outcome.ok ? outcome.value : null).error).toBeUndefined()
  })
})

test('no two of 300 invented people have the same name', () => {
  const people = Array.from({ length: 300 }, (_, index) => index)
  expect(new Set(people.map(specimenName)).size).toBe(300)
  expect(new Set(people.map((index) => specimenForeigner(index).fullName)).size).toBe(300)
})
