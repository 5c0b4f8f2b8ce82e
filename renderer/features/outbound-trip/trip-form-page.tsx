import { type ReactNode, useState } from 'react'
import { useParams } from 'react-router'
import type { Country } from '#contract/routes/agency.ts'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { newTripForm, tripToForm } from '#renderer/features/outbound-trip/trip-form.ts'
import { TripFormView } from '#renderer/features/outbound-trip/trip-form-view.tsx'
import { tripIdOf, WrongAddress } from '#renderer/features/outbound-trip/trip-id.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'

type Choices = { readonly staff: readonly StaffRow[]; readonly countries: readonly Country[] }

const WithChoices = ({ children }: { readonly children: (choices: Choices) => ReactNode }): ReactNode => {
  const staff = useRoute('staff.list')
  const countries = useRoute('countries.get')
  return (
    <QueryView query={staff}>
      {(people) => <QueryView query={countries}>{(names) => children({ staff: people, countries: names })}</QueryView>}
    </QueryView>
  )
}

/** Holds on to the trip as it was when the page opened: what others change meanwhile must not rewrite the fields. */
const EditForm = ({ view, staff, countries }: Choices & { readonly view: OutboundTripView }): ReactNode => {
  const [{ trip }] = useState(view)
  const [values] = useState(() => tripToForm(trip))
  return <TripFormView trip={trip} values={values} staff={staff} countries={countries} />
}

const EditPage = ({ id }: { readonly id: OutboundTripId }): ReactNode => {
  const trip = useRoute('outbound_trip.get', { id })
  return (
    <QueryView query={trip} words={{ 'outbound_trip.not_found': tripWords['outbound_trip.not_found'] }}>
      {(view) => <WithChoices>{(choices) => <EditForm view={view} {...choices} />}</WithChoices>}
    </QueryView>
  )
}

export const NewTripPage = (): ReactNode => (
  <WithChoices>{(choices) => <TripFormView trip={null} values={newTripForm} {...choices} />}</WithChoices>
)

export const EditTripPage = (): ReactNode => {
  const id = tripIdOf(useParams())
  return id === null ? <WrongAddress /> : <EditPage key={id} id={id} />
}
