import { type ReactNode, useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import { InboundVisitId } from '#domain/shared/ids.ts'
import type { Entered, VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { copyOfVisit, newVisitForm, visitToForm } from '#renderer/features/inbound-visit-form/visit-form-values.ts'
import { VisitFormView } from '#renderer/features/inbound-visit-form/visit-form-view.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { type FormChoices, WithFormChoices } from '#renderer/ui/form/form-choices.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { countryNames } from '#renderer/words/country-names.ts'
import { visitWords } from '#renderer/words/visit-messages.ts'

const WithVisit = (props: {
  readonly id: InboundVisitId
  readonly children: (view: InboundVisitView) => ReactNode
}): ReactNode => {
  const visit = useRoute('inbound_visit.get', { id: props.id })
  return (
    <QueryView query={visit} words={{ 'inbound_visit.not_found': visitWords['inbound_visit.not_found'] }}>
      {props.children}
    </QueryView>
  )
}

const WrongAddress = (): ReactNode => <EmptyState text="Không có đoàn vào nào ở địa chỉ này." />

/** Holds on to the visit as it was when the page opened: what others change meanwhile must not rewrite the fields. */
const EditForm = ({ view, today, ...choices }: FormChoices & { readonly view: InboundVisitView }): ReactNode => {
  const [{ visit, planItem }] = useState(view)
  const [values] = useState(() => visitToForm(visit, countryNames(choices.countries)))
  const [entered] = useState((): Entered => ({ today, before: visit }))
  return <VisitFormView visit={visit} values={values} entered={entered} planItem={planItem} {...choices} />
}

type Begun = { readonly round: number; readonly values: VisitFormInput; readonly note?: string }

/** A new visit, empty or with the facts of another one. */
const NewForm = ({ view, today, ...choices }: FormChoices & { readonly view: InboundVisitView | null }): ReactNode => {
  const [entered] = useState((): Entered => ({ today, before: null }))
  const [begun, setBegun] = useState((): Begun => {
    if (view === null) return { round: 0, values: newVisitForm }
    return {
      round: 0,
      values: copyOfVisit(view.visit, view.planItem, countryNames(choices.countries), today),
      note: `Sao chép từ “${view.visit.title}”. Hãy ghi ngày đến, ngày rời, ngày của từng mục chương trình và xem lại các thông tin khác.`,
    }
  })
  const { round, ...shown } = begun
  return (
    <VisitFormView
      // The next visit is a new form, with nothing left of the one before but the values.
      key={round}
      visit={null}
      entered={entered}
      planItem={view?.planItem ?? null}
      onNext={(values) => setBegun({ round: round + 1, values })}
      {...shown}
      {...choices}
    />
  )
}

/** `?copy=<id>`: the facts of a past visit. */
export const NewVisitPage = (): ReactNode => {
  const [params] = useSearchParams()
  const copied = params.get('copy')
  if (copied === null) return <WithFormChoices>{(choices) => <NewForm view={null} {...choices} />}</WithFormChoices>
  const id = InboundVisitId.safeParse(copied)
  if (!id.success) return <WrongAddress />
  return (
    <WithVisit key={id.data} id={id.data}>
      {(view) => <WithFormChoices>{(choices) => <NewForm view={view} {...choices} />}</WithFormChoices>}
    </WithVisit>
  )
}

export const EditVisitPage = (): ReactNode => {
  const id = InboundVisitId.safeParse(useParams().id)
  if (!id.success) return <WrongAddress />
  return (
    <WithVisit key={id.data} id={id.data}>
      {(view) => <WithFormChoices>{(choices) => <EditForm view={view} {...choices} />}</WithFormChoices>}
    </WithVisit>
  )
}
