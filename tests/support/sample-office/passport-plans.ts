import { addDays, addMonths, type LocalDate } from '#domain/shared/local-date.ts'
import type { OfficeDays } from '#tests/support/sample-office/office-days.ts'
import type { Random } from '#tests/support/sample-office/random.ts'

export type PassportPlan = {
  readonly kind: 'official' | 'ordinary'
  readonly number: string
  readonly issuedOn: LocalDate
  readonly expiresOn: LocalDate
  /** When the officer enters it in the register. */
  readonly recordedOn: LocalDate
}

const YEARS = { official: 5, ordinary: 10 } as const

// No Vietnamese passport begins with X or Y: these numbers are nobody's.
const PREFIX = { official: 'Y', ordinary: 'X' } as const

/** Gives passports with numbers that never repeat, some of them renewed meanwhile, some expired or about to. */
export const passportOffice = (random: Random, { today, opensOn }: OfficeDays) => {
  let issued = 0
  const numbered = (kind: PassportPlan['kind'], issuedOn: LocalDate, recordedOn: LocalDate): PassportPlan => {
    issued += 1
    // A step without a common divisor walks through all seven-digit numbers before any comes again.
    const number = `${PREFIX[kind]}${1_000_000 + ((issued * 745_603) % 9_000_000)}`
    const expiresOn = addDays(addMonths(issuedOn, YEARS[kind] * 12), -1)
    return { kind, number, issuedOn, expiresOn, recordedOn }
  }

  return (kind: PassportPlan['kind'], recordedOn: LocalDate): readonly PassportPlan[] => {
    const reach = kind === 'official' ? 1500 : 3100
    const first = numbered(kind, addDays(recordedOn, -60 - random.below(reach)), recordedOn)
    const renewedOn = addDays(first.expiresOn, -50)
    const isRenewed = renewedOn > opensOn && first.expiresOn < addDays(today, -60) && random.chance(75)
    if (!isRenewed || renewedOn <= recordedOn) return [first]
    return [first, numbered(kind, renewedOn, addDays(renewedOn, 12))]
  }
}
