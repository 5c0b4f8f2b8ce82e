import { type ReactNode, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { type LocalDate, parseTypedDay, yearOf } from '#domain/shared/local-date.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { AutocompleteField } from '#renderer/ui/form/autocomplete-field.tsx'

// What `plan.list` takes; a year outside is a slip of the hand while typing.
const isPlanYear = (year: number): boolean => year >= 2000 && year <= 2199

const hintOf = ({ countries, expected, unitName }: PlanItem): string =>
  [unitName, countries, expected].filter((part) => part !== '').join(' · ')

/** What the field reads and fills of the form it stands in. */
type Planned = {
  readonly planItemId: string
  readonly title: string
  readonly purpose: string
} & { readonly [day in string]: string }

type Props = {
  readonly today: LocalDate
  readonly direction: PlanItem['direction']
  /** The field with the day whose year's plan is meant. */
  readonly dayName: string
  /** The field that takes the line's title where it is empty, beside `title`. */
  readonly purposeName: string
  /** The line that the trip carries out already; it may be of another year than its days are now. */
  readonly picked: PlanItem | null
}

/** A line of the plan of the year of a day; picking one fills the title and the purpose where they are empty. */
export const PlanField = ({ today, direction, dayName, purposeName, picked }: Props): ReactNode => {
  const { getValues, setValue } = useFormContext<Planned>()
  const [day = '', planItemId] = useWatch<Planned, [string, 'planItemId']>({ name: [dayName, 'planItemId'] })
  const typed = parseTypedDay(day)
  const year = typed !== null && isPlanYear(yearOf(typed)) ? yearOf(typed) : yearOf(today)
  const rows = useStanding(useRoute('plan.list', { year }))
  const items = (rows ?? []).map(({ item }) => item).filter((item) => item.direction === direction)
  // A line stays in sight that was picked before the days moved to another year.
  const [known, setKnown] = useState(picked)
  const kept = known !== null && known.id === planItemId && items.every(({ id }) => id !== known.id) ? [known] : []
  const all = [...kept, ...items]
  const fill = (id: string): void => {
    const item = all.find((one) => one.id === id)
    if (item === undefined) return
    setKnown(item)
    for (const name of ['title', purposeName])
      if (getValues(name).trim() === '') setValue(name, item.title, { shouldDirty: true, shouldValidate: true })
  }
  const isEmpty = rows !== undefined && all.length === 0
  return (
    <AutocompleteField
      name="planItemId"
      label={`Mục trong kế hoạch năm ${year}`}
      placeholder="Gõ để tìm trong kế hoạch"
      help={
        isEmpty
          ? `Chưa nhập kế hoạch ${direction === 'outbound' ? 'đoàn ra' : 'đoàn vào'} năm ${year}. Có thể để trống.`
          : 'Nếu đã có trong sổ; tên đoàn và mục đích còn trống sẽ lấy theo mục này.'
      }
      options={all.map((item) => ({ value: item.id, label: item.title, hint: hintOf(item) }))}
      onChosen={fill}
    />
  )
}
