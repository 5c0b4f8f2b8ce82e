import type { HostPerson, InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { nobody, type VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { visitorToForm } from '#renderer/features/inbound-visit-form/visit-form-visitors.ts'
import { dayToText } from '#renderer/ui/form/day-text.ts'

type PersonInput = VisitFormInput['hostLeader']
type CountryName = (code: string) => string

export const newVisitForm: VisitFormInput = {
  title: '',
  kind: 'working_visit',
  arrivesOn: '',
  departsOn: '',
  unplannedReason: '',
  partners: [{ partnerId: '', name: '', country: '' }],
  hostLeader: nobody,
  receptionMembers: [],
  interpreter: nobody,
  programme: [],
  planItemId: '',
  facts: {
    level: '',
    purpose: '',
    area: '',
    manner: 'working',
    place: '',
    receptionUnit: '',
    contact: '',
    receivedByProvincialLeaders: false,
    needsConsent: false,
    conferenceDecider: 'authorised_person',
    isFirstVisit: 'unknown',
    isSensitiveTopic: false,
    request: { state: 'none', documentNumber: '', on: '' },
    visaSponsor: 'unknown',
    lodging: '',
    residenceDeclaredBy: '',
    residenceDeclaredOn: '',
    restrictedAreaPermit: '',
    funding: '',
    giftsGiven: '',
    giftsReceived: '',
  },
  visitors: [],
}

const person = (one: HostPerson | null): PersonInput =>
  one === null ? nobody : { ...one, staffMemberId: one.staffMemberId ?? '' }

/** A recorded visit as the form shows it. */
export const visitToForm = (visit: InboundVisit, countryName: CountryName): VisitFormInput => ({
  title: visit.title,
  kind: visit.kind,
  partners: visit.partners.map(({ partnerId, ...partner }) => ({ ...partner, partnerId: partnerId ?? '' })),
  hostLeader: person(visit.hostLeader),
  receptionMembers: visit.receptionMembers.map(person),
  interpreter: person(visit.interpreter),
  visitors: visit.visitors.map(({ id, ...visitor }) => visitorToForm(visitor, id, countryName)),
  arrivesOn: dayToText(visit.arrivesOn),
  departsOn: dayToText(visit.departsOn),
  unplannedReason: visit.unplannedReason,
  programme: visit.programme.map(({ on, ...item }) => ({ ...item, on: dayToText(on) })),
  planItemId: visit.planItemId ?? '',
  facts: {
    ...visit.facts,
    residenceDeclaredOn: dayToText(visit.facts.residenceDeclaredOn),
    request: { ...visit.facts.request, on: dayToText(visit.facts.request.on) },
  },
})

const withoutPapers = (facts: VisitFormInput['facts']): VisitFormInput['facts'] => ({
  ...facts,
  request: newVisitForm.facts.request,
  // Said of one visit only, and to be said anew of the next.
  isFirstVisit: 'unknown',
  residenceDeclaredBy: '',
  residenceDeclaredOn: '',
  restrictedAreaPermit: '',
  giftsGiven: '',
  giftsReceived: '',
})

/** After "Lưu và thêm mới": who receives stays; who comes, when and for what is entered afresh. */
export const nextVisitForm = (saved: VisitFormInput): VisitFormInput => ({
  ...newVisitForm,
  kind: saved.kind,
  hostLeader: saved.hostLeader,
  receptionMembers: saved.receptionMembers,
  interpreter: saved.interpreter,
  facts: { ...withoutPapers(saved.facts), purpose: '', isSensitiveTopic: false, needsConsent: false },
})

/**
 * `?copy=`: the facts of a past visit for a new one. Days, decisions, papers and gifts stay behind; so does a line of
 * another year's plan. The programme keeps its hours: the officer gives it its days.
 */
export const copyOfVisit = (
  visit: InboundVisit,
  planItem: PlanItem | null,
  countryName: CountryName,
  today: LocalDate,
): VisitFormInput => {
  const shown = visitToForm(visit, countryName)
  return {
    ...shown,
    arrivesOn: '',
    departsOn: '',
    unplannedReason: '',
    planItemId: planItem !== null && planItem.year === yearOf(today) ? planItem.id : '',
    programme: shown.programme.map((line) => ({ ...line, on: '' })),
    facts: { ...withoutPapers(shown.facts), isFirstVisit: 'no' },
    visitors: shown.visitors.map((visitor) => ({ ...visitor, id: '' })),
  }
}
