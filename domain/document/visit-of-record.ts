import type { RemindedVisit, VisitFacts } from '#domain/document/facts.ts'
import type { HostPerson, InboundVisit, VisitManner } from '#domain/inbound-visit/inbound-visit.ts'
import { inOrder, timeSpan } from '#domain/inbound-visit/programme.ts'
import type { VisitSummary } from '#domain/inbound-visit/visit-summary.ts'

const manners: Readonly<Record<VisitManner, string>> = {
  courtesy: 'Tiếp xã giao',
  working: 'Làm việc',
  seminar: 'Tọa đàm, hội nghị, hội thảo',
}

const inWords = ({ fullName, post }: HostPerson): string => [fullName, post].filter((part) => part !== '').join(', ')

const who = ({
  partners,
}: Pick<InboundVisit, 'partners'>): Pick<VisitFacts, 'partner' | 'country' | 'furtherPartners'> => {
  const [first, ...others] = partners
  return {
    partner: first?.name ?? '',
    country: first?.country ?? '',
    furtherPartners: others.map(({ name, country }) => ({ name, country })),
  }
}

/** A visit of the register as its documents tell it: the one place where the two meet, so that all letters agree. */
export const visitFactsOf = (visit: InboundVisit): VisitFacts => {
  const { facts } = visit
  return {
    title: visit.title,
    ...who(visit),
    purpose: facts.purpose,
    area: facts.area,
    level: facts.level,
    arrivesOn: visit.arrivesOn,
    departsOn: visit.departsOn,
    place: facts.place,
    manner: manners[facts.manner],
    hostLeader: visit.hostLeader === null ? '' : inWords(visit.hostLeader),
    receptionMembers: visit.receptionMembers.map(inWords).join('\n'),
    interpreter: visit.interpreter === null ? '' : inWords(visit.interpreter),
    lodging: facts.lodging,
    funding: facts.funding,
    contact: facts.contact,
    isReceivedByLeaders: facts.receivedByProvincialLeaders,
    sensitivePlaces: [
      ...new Set(
        visit.programme.flatMap(({ isSensitivePlace, place }) => (isSensitivePlace && place !== '' ? [place] : [])),
      ),
    ],
    restrictedAreaPermit: facts.restrictedAreaPermit,
    guests: visit.visitors.map(({ id: _id, passportKind: _kind, entryForm: _entry, note: _note, ...guest }) => guest),
    programme: inOrder(visit.programme).map((item) => ({
      on: item.on,
      time: timeSpan(item),
      content: item.content,
      contentEn: item.contentEn,
      place: item.place,
      placeEn: item.placeEn,
      participants: item.participants,
      responsible: item.responsible,
    })),
  }
}

/** The same once the guests have come: the days are those of the stay as it was. */
export const visitAsItWas = (visit: InboundVisit): VisitFacts => ({
  ...visitFactsOf(visit),
  arrivesOn: visit.actualArrivalOn ?? visit.arrivesOn,
  departsOn: visit.actualDepartureOn ?? visit.departsOn,
})

export const remindedVisitOf = (visit: VisitSummary): RemindedVisit => ({
  title: visit.title,
  ...who(visit),
  arrivesOn: visit.arrivesOn,
  departsOn: visit.departsOn,
  guestCount: visit.visitorCount,
})
