import * as fc from 'fast-check'
import { addDays } from '#domain/shared/local-date.ts'
import { tidyLine } from '#domain/shared/text.ts'
import { day } from '#domain/testing/samples.ts'

/** A text that breaks whatever puts it into something else unescaped. */
export const awkward = `Đoàn "ra" 'nước' {ngoài} <b>&amp; 😀 %_\\ ; DROP TABLE unit; --`

export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(fc.constant(awkward), fc.string({ unit: 'grapheme', maxLength }))
    .map((any) => tidyLine(any).slice(0, maxLength).trim())
export const anyName = (maxLength: number): fc.Arbitrary<string> => anyText(maxLength).filter((any) => any !== '')
export const anyDay = fc.integer({ min: -30_000, max: 60_000 }).map((days) => addDays(day('2000-01-01'), days))
export const anyBirth = fc.oneof(
  anyDay.map((on) => ({ known: 'day', on })),
  fc.integer({ min: 1900, max: 2199 }).map((year) => ({ known: 'year', year })),
  fc.constant({ known: 'no' }),
)
