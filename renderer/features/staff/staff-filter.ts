import type { StaffRow } from '#contract/routes/staff.ts'
import { matchesSearch } from '#domain/shared/text.ts'

export const staffStates = ['active', 'former', 'all'] as const
export type StaffState = (typeof staffStates)[number]

export const staffStateNames: Readonly<Record<StaffState, string>> = {
  active: 'Đang công tác',
  former: 'Đã nghỉ',
  all: 'Tất cả',
}

export type StaffFilter = {
  readonly text: string
  /** Id of a unit, or empty for all of them. */
  readonly unit: string
  readonly state: StaffState
}

export const everybodyActive: StaffFilter = { text: '', unit: '', state: 'active' }

const isState = (value: string | null): value is StaffState => staffStates.some((state) => state === value)

/** The filter in the address, so that coming back from a record finds the list as it was. */
export const filterFromAddress = (address: URLSearchParams): StaffFilter => {
  const state = address.get('state')
  return { text: address.get('q') ?? '', unit: address.get('unit') ?? '', state: isState(state) ? state : 'active' }
}

export const filterToAddress = ({ text, unit, state }: StaffFilter): Record<string, string> => ({
  ...(text !== '' && { q: text }),
  ...(unit !== '' && { unit }),
  ...(state !== 'active' && { state }),
})

const isInState = (row: StaffRow, state: StaffState): boolean =>
  state === 'all' || row.isActive === (state === 'active')

/** The rows a filter keeps, in the order they came. The text is looked for in name, unit and post. */
export const filterStaff = (rows: readonly StaffRow[], { text, unit, state }: StaffFilter): readonly StaffRow[] =>
  rows.filter(
    (row) =>
      isInState(row, state) &&
      (unit === '' || row.unitId === unit) &&
      matchesSearch(`${row.fullName} ${row.unitName} ${row.post}`, text),
  )

/** Why the list is empty: the sentence repeats the filter. */
export const nobodyFound = ({ text, state }: StaffFilter, unitName: string | null): string => {
  const who = state === 'all' ? 'Không có ai' : `Không có ai ${staffStateNames[state].toLocaleLowerCase('vi')}`
  const where = unitName === null ? '' : ` ở ${unitName}`
  const what = text.trim() === '' ? '' : ` khớp với “${text.trim()}”`
  return `${who}${where}${what}.`
}
