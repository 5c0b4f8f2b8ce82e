import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { LetterInput } from '#domain/document/letter-content.ts'
import { LetterKind } from '#domain/document/letter-kind.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import { longProfile, longTrip, sampleLetter, sampleTrip } from '#tests/support/letter-samples.ts'

const templates = (file: string) =>
  readFileSync(path.resolve(import.meta.dirname, '../../../../resources/templates', file))

const variants: Readonly<Record<string, Partial<LetterInput>>> = {
  '3-members': { trip: sampleTrip(3) },
  '60-members': { trip: sampleTrip(60), number: '7', day: LocalDate.parse('2026-01-09') },
  'long-texts': { trip: longTrip(30), profile: longProfile },
  private: {
    trip: sampleTrip(1, {
      title: 'Thăm người thân',
      kind: 'private_family',
      host: '',
      purpose: '',
      legs: [{ country: 'DE', place: 'Berlin' }],
      funding: [{ source: 'personal', donor: '', amount: null, currency: 'VND' }],
    }),
  },
}

/** The letters that are measured: both kinds, a short and a long list, longest texts, one private traveller. */
export const sampleSet = (): readonly { readonly name: string; readonly docx: Uint8Array }[] =>
  LetterKind.options.flatMap((kind) =>
    Object.entries(variants).map(([name, changes]) => ({
      name: `${kind.replaceAll('_', '-')}-${name}`,
      docx: produceDocx(sampleLetter({ kind, ...changes }), templates),
    })),
  )
