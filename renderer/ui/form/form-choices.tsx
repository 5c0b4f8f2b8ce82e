import type { ReactNode } from 'react'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { Country } from '#domain/shared/country.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'

/** What the form of a trip or a visit chooses from, and the day it is opened on. */
export type FormChoices = {
  readonly staff: readonly StaffRow[]
  readonly countries: readonly Country[]
  readonly today: LocalDate
}

export const WithFormChoices = ({
  children,
}: {
  readonly children: (choices: FormChoices) => ReactNode
}): ReactNode => {
  const staff = useRoute('staff.list')
  const countries = useRoute('countries.get')
  const status = useRoute('app.status')
  return (
    <QueryView query={staff}>
      {(people) => (
        <QueryView query={countries}>
          {(names) => (
            <QueryView query={status}>{({ today }) => children({ staff: people, countries: names, today })}</QueryView>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}
