import { type ReactNode, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import { OutboundTripId } from '#domain/shared/ids.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import type { Lateness, TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { copyOfTrip, newTripForm, tripToForm } from '#renderer/features/outbound-trip/trip-form-values.ts'
import { TripFormView } from '#renderer/features/outbound-trip/trip-form-view.tsx'
import { tripIdOf, WrongAddress } from '#renderer/features/outbound-trip/trip-id.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { type FormChoices, WithFormChoices } from '#renderer/ui/form/form-choices.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

const WithTrip = (props: {
  readonly id: OutboundTripId
  readonly children: (view: OutboundTripView) => ReactNode
}): ReactNode => {
  const trip = useRoute('outbound_trip.get', { id: props.id })
  return (
    <QueryView query={trip} words={{ 'outbound_trip.not_found': tripWords['outbound_trip.not_found'] }}>
      {props.children}
    </QueryView>
  )
}

type Found = FormChoices & { readonly view: OutboundTripView }

/** Holds on to the trip as it was when the page opened: what others change meanwhile must not rewrite the fields. */
const EditForm = ({ view, today, ...choices }: Found): ReactNode => {
  const [{ trip, planItem }] = useState(view)
  const [values] = useState(() => tripToForm(trip))
  const [lateness] = useState((): Lateness => ({ today, asks: trip.lateReason === '' ? 'never' : 'known' }))
  return <TripFormView trip={trip} values={values} lateness={lateness} planItem={planItem} {...choices} />
}

const told = (what: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${what}: ${names.join(', ')}.`]

type Begun = { readonly round: number; readonly values: TripFormInput; readonly notes: readonly string[] }

/** A new trip, empty or with the facts of another one. */
const NewForm = ({ view, today, ...choices }: FormChoices & { readonly view: OutboundTripView | null }): ReactNode => {
  const [lateness] = useState((): Lateness => ({ today, asks: 'by_day' }))
  const [begun, setBegun] = useState((): Begun => {
    if (view === null) return { round: 0, values: newTripForm, notes: [] }
    const { values, leftOut, withoutPassport } = copyOfTrip(view.trip, view.planItem, choices.staff, today)
    return {
      round: 0,
      values,
      notes: [
        `Sao chép từ “${view.trip.title}”. Hãy ghi ngày đi, ngày về và xem lại các thông tin khác.`,
        ...told('Không sao chép người đã nghỉ công tác', leftOut),
        ...told('Hộ chiếu đã dùng không còn hạn hoặc không còn trong hồ sơ', withoutPassport),
      ],
    }
  })
  const { round, values, notes } = begun
  return (
    <TripFormView
      // The next trip is a new form, with nothing left of the one before but the values.
      key={round}
      trip={null}
      values={values}
      notes={notes}
      lateness={lateness}
      planItem={view?.planItem ?? null}
      onNext={(next) => setBegun({ round: round + 1, values: next, notes: [] })}
      {...choices}
    />
  )
}

/** `?copy=<id>`: "Sao chép chuyến đi". */
export const NewTripPage = (): ReactNode => {
  const [params] = useSearchParams()
  const copied = params.get('copy')
  if (copied === null) return <WithFormChoices>{(choices) => <NewForm view={null} {...choices} />}</WithFormChoices>
  const id = OutboundTripId.safeParse(copied)
  if (!id.success) return <WrongAddress />
  return (
    <WithTrip key={id.data} id={id.data}>
      {(view) => <WithFormChoices>{(choices) => <NewForm view={view} {...choices} />}</WithFormChoices>}
    </WithTrip>
  )
}

export const EditTripPage = (): ReactNode => {
  const id = tripIdOf(useParams())
  if (id === null) return <WrongAddress />
  return (
    <WithTrip key={id} id={id}>
      {(view) => <WithFormChoices>{(choices) => <EditForm view={view} {...choices} />}</WithFormChoices>}
    </WithTrip>
  )
}
