import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentKinds } from '#domain/document/document-kind.ts'
import type { VisitFacts, VisitGuest } from '#domain/document/facts.ts'
import { listFacts } from '#domain/document/lists.ts'
import { ALL_OF_VISIT, texts, VISIT_LETTERS, writeVisit } from '#domain/document/testing/written-visit.ts'
import { tidyLine, tidyText } from '#domain/shared/text.ts'
import { day } from '#domain/testing/samples.ts'

describe('any visit', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map(tidyLine)
  const said = line.map((text) => `Mẫu ${text}`.trim())
  const several = fc.string({ unit: 'grapheme', maxLength: 80 }).map((text) => tidyText(`Mẫu\n${text}`))
  const days = fc.integer({ min: 1, max: 28 }).map((on) => day(`2026-04-${String(on).padStart(2, '0')}`))
  const guest: fc.Arbitrary<VisitGuest> = fc.record({
    fullName: said,
    sex: fc.constantFrom('male', 'female', 'unknown'),
    birth: fc.oneof(
      days.map((on) => ({ known: 'day' as const, on })),
      fc.integer({ min: 1900, max: 2020 }).map((year) => ({ known: 'year' as const, year })),
    ),
    nationality: fc.constantFrom('JP', 'DE', 'KR', 'TW', 'ZZ'),
    passportNumber: fc.integer({ min: 0, max: 99_999_999 }).map((n) => `QX${String(n).padStart(8, '0')}`),
    passportExpiresOn: fc.constant(null),
    post: line,
    organisation: line,
    isLeader: fc.constant(true),
  })
  const item = fc.record({
    on: days,
    time: line,
    content: said,
    contentEn: line,
    place: line,
    placeEn: line,
    participants: line,
    responsible: line,
  })
  const visit: fc.Arbitrary<VisitFacts> = fc.record({
    title: said,
    partner: line,
    country: fc.constantFrom('JP', 'TW', 'ZZ'),
    furtherPartners: fc.array(fc.record({ name: said, country: fc.constantFrom('JP', 'KR') }), { maxLength: 2 }),
    level: line,
    isReceivedByLeaders: fc.boolean(),
    sensitivePlaces: fc.array(said, { maxLength: 2 }),
    restrictedAreaPermit: line,
    purpose: several,
    area: line,
    arrivesOn: fc.constant(day('2026-04-01')),
    departsOn: days,
    place: said,
    manner: said,
    hostLeader: said,
    receptionMembers: several,
    interpreter: line,
    lodging: several,
    funding: line,
    contact: said,
    guests: fc.array(guest, { minLength: 1, maxLength: 5 }),
    programme: fc.array(item, { minLength: 1, maxLength: 5 }),
  })

  test('becomes all five documents: rows have exactly their list’s columns, one paragraph is one line, "./." ends the text', () => {
    fc.assert(
      fc.property(visit, fc.constantFrom(...ALL_OF_VISIT), (facts, kind) => {
        const content = writeVisit(kind, facts)
        const { lists } = documentKinds[kind]
        expect(content.appendices).toHaveLength(lists.length)
        for (const [at, list] of lists.entries()) {
          const columns = listFacts(list).columns.map(({ field }) => field)
          for (const row of content.appendices[at]?.rows ?? []) expect(Object.keys(row)).toEqual(columns)
        }
        expect(texts(content).filter((text) => text === '' || text.includes('\n'))).toEqual([])
        expect(texts(content).at(-1)).toMatch(/\.\/\.$/)
      }),
    )
  })

  test('shows a passport to foreign affairs and police alone, and never among the facts', () => {
    fc.assert(
      fc.property(visit, fc.constantFrom(...ALL_OF_VISIT), (facts, kind) => {
        const content = writeVisit(kind, facts)
        const isAllowed = kind === 'inbound_visit_notice' || kind === 'inbound_visit_police_notice'
        for (const { passportNumber } of facts.guests) {
          expect(JSON.stringify(content).includes(passportNumber)).toBe(isAllowed)
          expect(JSON.stringify({ ...content, appendices: [] })).not.toContain(passportNumber)
        }
      }),
    )
  })

  test('names every guest exactly as in the passport', () => {
    fc.assert(
      fc.property(visit, fc.constantFrom(...VISIT_LETTERS), (facts, kind) => {
        const names = writeVisit(kind, facts).appendices[0]?.rows.map(({ fullName }) => fullName)
        expect(names?.toSorted()).toEqual(facts.guests.map(({ fullName }) => fullName).toSorted())
      }),
    )
  })
})
