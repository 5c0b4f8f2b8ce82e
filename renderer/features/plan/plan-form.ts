import * as z from 'zod'
import { type PlanItem, PlanItemDraft } from '#domain/plan/annual-plan.ts'
import { tidyLine } from '#domain/shared/text.ts'

/** Số người as typed; empty when the plan does not say. */
const peopleText = z
  .string()
  .transform(tidyLine)
  .pipe(z.string().regex(/^$|^[1-9]\d{0,2}$/))
  .transform((text) => (text === '' ? null : Number(text)))

/** A line of the plan as it is typed; its year is the page's. */
export const PlanForm = PlanItemDraft.omit({ year: true }).extend({ people: peopleText })
export type PlanFormInput = z.input<typeof PlanForm>
export type PlanFormOutput = z.output<typeof PlanForm>

export const planFormWords = { people: 'Chỉ ghi số người, từ 1 đến 999, hoặc để trống.' } as const

const empty: PlanFormInput = {
  direction: 'outbound',
  title: '',
  unitName: '',
  countries: '',
  expected: '',
  people: '',
  funding: '',
  partner: '',
}

export const planFormValues = (item: PlanItem | null): PlanFormInput => {
  if (item === null) return empty
  const { id: _id, year: _year, people, ...texts } = item
  return { ...texts, people: people === null ? '' : String(people) }
}

const FIRST_YEAR = 2000
const LAST_YEAR = 2199

/** The year of the address, or this year. */
export const yearOfAddress = (text: string | null, thisYear: number): number => {
  const year = Number(text)
  return text !== null && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : thisYear
}

export const hasYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR
