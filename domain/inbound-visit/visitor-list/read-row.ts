import { checkVisitor } from '#domain/inbound-visit/check-visitor.ts'
import { emptyVisitor, type VisitorDraft, VisitorPassportNumber } from '#domain/inbound-visit/visitor-draft.ts'
import { cellText, type Grid, type GridCell, isBlank } from '#domain/inbound-visit/visitor-list/grid.ts'
import type { HeadingKind } from '#domain/inbound-visit/visitor-list/headings.ts'
import { type DayOrder, type ReadDay, readDay } from '#domain/inbound-visit/visitor-list/read-days.ts'
import {
  namesLeader,
  readEntryForm,
  readPassportKind,
  readSex,
  readTick,
  withoutTitle,
} from '#domain/inbound-visit/visitor-list/read-words.ts'
import { problem, type VisitorProblem } from '#domain/inbound-visit/visitor-problem.ts'
import type { CountryTable } from '#domain/shared/country.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tidyLine } from '#domain/shared/text.ts'

export type Columns = ReadonlyMap<number, { readonly kind: HeadingKind | null; readonly heading: string }>

export type RowContext = {
  readonly columns: Columns
  readonly orders: Readonly<Record<'birth' | 'passportExpiresOn', DayOrder | null>>
  readonly dateSystem: Grid['dateSystem']
  readonly today: LocalDate
  readonly table: CountryTable
}

type Found = { readonly draft: VisitorDraft; readonly problems: readonly VisitorProblem[] }

/** A value with what is wrong with its reading. */
type Read<T> = readonly [value: T, ...problems: readonly VisitorProblem[]]

/** A word that must be one of some: empty is nothing told. */
const word = <T>(
  text: string,
  nothing: T,
  read: (text: string) => T | null,
  field: VisitorProblem['field'],
  code: VisitorProblem['code'],
): Read<T> => {
  if (text === '' || /^[-–—?]+$/.test(text)) return [nothing]
  const value = read(text)
  return value === null ? [nothing, problem(field, code, { text })] : [value]
}

const birthOf = (day: ReadDay, text: string): Read<VisitorDraft['birth']> => {
  switch (day.is) {
    case 'empty':
      return [{ known: 'no' }]
    case 'day':
      return [{ known: 'day', on: day.on }]
    case 'year':
      return [{ known: 'year', year: day.year }, ...(day.isPart ? [problem('birth', 'birth_year_only', { text })] : [])]
    case 'doubtful':
      return [{ known: 'no' }, problem('birth', 'birth_doubtful', { text, readings: day.readings })]
    case 'unreadable':
      return [{ known: 'no' }, problem('birth', 'birth_unreadable', { text })]
    default:
      return day satisfies never
  }
}

const expiryOf = (day: ReadDay, text: string): Read<LocalDate | null> => {
  if (day.is === 'day') return [day.on]
  if (day.is === 'empty') return [null]
  if (day.is === 'doubtful')
    return [null, problem('passportExpiresOn', 'expiry_doubtful', { text, readings: day.readings })]
  return [null, problem('passportExpiresOn', 'expiry_unreadable', { text })]
}

const nationalityOf = (text: string, table: CountryTable): Read<string> => {
  if (text === '') return ['']
  const { byName, byCode } = table.read(text)
  if (byName.length === 1) return [byName[0] ?? '']
  if (byName.length > 1 && byCode === null)
    return ['', problem('nationality', 'nationality_doubtful', { text, candidates: byName })]
  return byCode === null ? ['', problem('nationality', 'nationality_unreadable', { text })] : [byCode]
}

/** One line of a list as a guest, with what is wrong field by field; nothing is guessed where two readings stand. */
export const readRow = (cells: readonly GridCell[], context: RowContext): Found => {
  const { columns, orders, today, table } = context
  const at = (kind: HeadingKind): GridCell => {
    const found = [...columns].filter(([column, one]) => one.kind === kind && !isBlank(cells[column]))
    const [first] = found
    // Two columns of one kind are two parts of it: two notes, say.
    return found.length > 1
      ? found.map(([column]) => tidyLine(cellText(cells[column]))).join(', ')
      : first === undefined
        ? ''
        : (cells[first[0]] ?? '')
  }
  const text = (kind: HeadingKind): string => tidyLine(cellText(at(kind)))
  const day = (kind: 'birth' | 'passportExpiresOn') =>
    readDay(at(kind), orders[kind], {
      today,
      sense: kind === 'birth' ? 'birth' : 'expiry',
      dateSystem: context.dateSystem,
    })
  const named = [text('surname'), text('middleName'), text('givenName')].filter((part) => part !== '').join(' ')
  const typedName = text('fullName') === '' ? named : text('fullName')
  const { fullName, sex: ofTitle } = withoutTitle(typedName)
  const sex = word(text('sex'), ofTitle, readSex, 'sex', 'sex_unreadable')
  const birth = birthOf(day('birth'), text('birth'))
  const nationality = nationalityOf(text('nationality'), table)
  const kind = word(
    text('passportKind'),
    'ordinary' as const,
    readPassportKind,
    'passportKind',
    'passport_kind_unreadable',
  )
  const expiry = expiryOf(day('passportExpiresOn'), text('passportExpiresOn'))
  const entry = word(text('entryForm'), 'unknown' as const, readEntryForm, 'entryForm', 'entry_form_unreadable')
  const tick = word(text('isLeader'), false, readTick, 'isLeader', 'leader_unreadable')
  const number = VisitorPassportNumber.safeParse(text('passportNumber'))
  const unknown = [...columns].flatMap(([column, { kind: known, heading }]) => {
    const told = tidyLine(cellText(cells[column]))
    if (known !== null || told === '') return []
    return [heading === '' ? told : `${heading}: ${told}`]
  })
  const draft: VisitorDraft = {
    ...emptyVisitor,
    fullName: tidyLine(fullName),
    sex: sex[0],
    birth: birth[0],
    nationality: nationality[0],
    passportKind: kind[0],
    passportNumber: number.success ? number.data : text('passportNumber'),
    passportExpiresOn: expiry[0],
    entryForm: entry[0],
    post: text('post'),
    organisation: text('organisation'),
    isLeader: tick[0] || [typedName, text('post'), text('note')].some(namesLeader),
    // What stands in columns nobody knows is not lost.
    note: [text('note'), ...unknown].filter((part) => part !== '').join('; '),
  }
  const ofReading = [sex, birth, nationality, kind, expiry, entry, tick].flatMap(([, ...problems]) => problems)
  return { draft, problems: [...ofReading, ...checkVisitor(draft, today)] }
}
