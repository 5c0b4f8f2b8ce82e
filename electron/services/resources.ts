import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { AgencyPreset } from '#domain/agency/agency.ts'
import { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { type WorkingCalendar, workingCalendar } from '#domain/calendar/working-calendar.ts'
import { type DeadlineRule, DeadlineRules } from '#domain/duty/deadline-rule.ts'
import { Country } from '#domain/shared/country.ts'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'

const Countries = z.array(Country).min(1)

/** What the app is shipped with as data. */
export type Resources = {
  readonly folder: string
  readonly calendarYears: readonly CalendarYear[]
  readonly calendar: WorkingCalendar
  readonly rules: readonly DeadlineRule[]
  readonly countries: readonly Country[]
  readonly presets: readonly AgencyPreset[]
  /** Vietnamese name of an ISO 3166-1 alpha-2 code; the code itself when unknown. */
  readonly countryName: (code: string) => string
}

/** Codes of the countries whose names hold what was typed, without marks in any spelling. */
export const countriesNamed = ({ countries }: Pick<Resources, 'countries'>) => {
  const names = countries.map(({ code, name }) => ({ code, text: name.toLowerCase(), folded: foldMarks(name) }))
  return (typed: string): readonly string[] => {
    const query = tidyLine(typed).toLowerCase()
    const isFolded = foldMarks(query) === query
    return names.filter(({ text, folded }) => (isFolded ? folded : text).includes(query)).map(({ code }) => code)
  }
}

/** Reads and checks the shipped data once; a broken file is a bug and throws. */
export const loadResources = (folder: string): Resources => {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
  const calendarYears = readdirSync(path.join(folder, 'calendar'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => CalendarYear.parse(read(path.join('calendar', file))))
  const countries = Countries.parse(read('countries.json'))
  const names = new Map(countries.map(({ code, name }) => [code, name]))
  return {
    folder,
    calendarYears,
    calendar: workingCalendar(calendarYears),
    rules: DeadlineRules.parse(read('rules/deadline-rules.json')),
    countries,
    presets: z.array(AgencyPreset).parse(read('agency-presets.json')),
    countryName: (code) => names.get(code) ?? code,
  }
}
