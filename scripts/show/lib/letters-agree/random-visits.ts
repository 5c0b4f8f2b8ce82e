import * as fc from 'fast-check'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { tidyLine, tidyText } from '#domain/shared/text.ts'
import { awkward } from '#domain/testing/any-text.ts'
import { day } from '#domain/testing/samples.ts'
import { aHost, aLine, aVisit, aVisitor, withFacts } from '#domain/testing/visit-samples.ts'

/** Groups of these sizes come first; the rest are as chance has it. */
export const SIZES = [1, 2, 12, 60, 300] as const
const COUNTRIES = ['KR', 'JP', 'CN', 'TW', 'DE', 'FR', 'SG', 'LA'] as const
const LONGEST_STAY = 6

const text = (maxLength: number) =>
  fc
    .oneof(
      { weight: 1, arbitrary: fc.constant(awkward) },
      { weight: 2, arbitrary: fc.constant('') },
      { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength }) },
    )
    .map((any) => tidyLine(any).slice(0, maxLength).trim())
/** Begins with a word, so that it is never empty. */
const named = (word: string, maxLength = 60) => text(maxLength).map((any) => tidyLine(`${word} ${any}`))
const lines = fc.array(named('Việc'), { minLength: 1, maxLength: 3 }).map((all) => tidyText(all.join('\n')))
const country = fc.constantFrom(...COUNTRIES)

const guest = fc.record({
  fullName: fc.stringMatching(/^[A-Z]{2,9}( [A-Z][a-z'-]{1,9}| [A-Z]{2,9}){1,4}$/),
  sex: fc.constantFrom('male', 'female', 'unknown'),
  birth: fc.oneof(
    fc.nat({ max: 25_000 }).map((days) => ({ known: 'day', on: addDays(day('1935-01-01'), days) })),
    fc.integer({ min: 1935, max: 2005 }).map((year) => ({ known: 'year', year })),
  ),
  nationality: country,
  passportExpiresOn: fc.option(fc.constant('2031-01-01')),
  post: text(60),
  organisation: text(80),
})

const host = fc.tuple(named('Nguyễn'), text(40)).map(([fullName, post]) => aHost(fullName, { post }))

const line = fc.record({
  after: fc.nat({ max: LONGEST_STAY - 1 }),
  starts: fc.constantFrom('', '07:30', '08:30', '14:00'),
  content: named('Làm việc', 120),
  place: text(80),
  isSensitivePlace: fc.boolean(),
  participants: text(60),
  responsible: text(40),
})

/** A visit of this many guests as a form could have sent it, with everything that its letters need. */
const visitOf = (n: number, count: number): fc.Arbitrary<InboundVisit> =>
  fc
    .record({
      title: named('Đoàn', 120),
      partners: fc.array(fc.record({ partnerId: fc.constant(null), name: named('Viện'), country }), {
        minLength: 1,
        maxLength: 3,
      }),
      after: fc.nat({ max: 300 }),
      stays: fc.integer({ min: 1, max: LONGEST_STAY }),
      hostLeader: host,
      receptionMembers: fc.array(host, { maxLength: 4 }),
      interpreter: fc.option(host),
      programme: fc.array(line, { minLength: 1, maxLength: 8 }),
      guests: fc.array(guest, { minLength: count, maxLength: count }),
      facts: fc.record({
        purpose: lines,
        area: named('Lĩnh vực'),
        level: text(40),
        place: named('Trụ sở'),
        lodging: text(80),
        funding: text(80),
        contact: named('Phòng'),
        restrictedAreaPermit: text(20),
        receivedByProvincialLeaders: fc.boolean(),
      }),
    })
    .map(({ after, stays, guests, facts, programme, ...visit }) => {
      const arrivesOn = addDays(day('2026-02-02'), after)
      return withFacts(
        aVisit(n, {
          ...visit,
          arrivesOn,
          departsOn: addDays(arrivesOn, stays - 1),
          programme: programme.map(({ after: on, starts, ...item }) =>
            aLine(addDays(arrivesOn, Math.min(on, stays - 1)), starts, item),
          ),
          visitors: guests.map((one, index) =>
            aVisitor(n * 1000 + index, {
              ...one,
              passportNumber: `Q${String(n * 1000 + index).padStart(7, '0')}`,
              // Not always the first of the list.
              isLeader: index === count - 1,
            }),
          ),
        }),
        facts,
      )
    })

/** So many visits, the same for the same seed. */
export const randomVisits = (count: number, seed: number): readonly InboundVisit[] =>
  Array.from({ length: count }, (_, n) => {
    const guests = SIZES[n] ?? 1 + (n % 20)
    const [visit] = fc.sample(visitOf(n + 1, guests), { seed: seed + n, numRuns: 1 })
    if (visit === undefined) throw new Error('no visit was made')
    return visit
  })
