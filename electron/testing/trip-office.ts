import type { OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { day } from '#domain/testing/samples.ts'
import { must } from '#electron/testing/office.ts'
import { servicesOnRegister } from '#electron/testing/services.ts'

/** A register with one unit and two people, and the steps a trip takes in it. */
export const tripOffice = async (instant?: string) => {
  const services = await servicesOnRegister(instant)
  const unit = await services.addUnit()
  const [an, binh] = [await services.addPerson(unit, 1), await services.addPerson(unit, 2)]
  const decide = async (
    trip: OutboundTrip,
    kind: TripDecisionKind,
    note = 'Lý do',
    changes: Partial<Parameters<typeof services.trips.decide>[0]> = {},
  ) =>
    services.trips.decide({
      id: trip.id,
      revision: trip.revision,
      kind,
      on: services.today(),
      documentNumber: kind === 'approved' || kind === 'refused' ? '125/QĐ-UBND' : '',
      issuer: '',
      signer: '',
      note,
      attachmentId: null,
      newReturnsOn: null,
      ...changes,
    })
  const decided = async (trip: OutboundTrip, ...kinds: readonly TripDecisionKind[]): Promise<OutboundTrip> => {
    let now = trip
    for (const kind of kinds) now = must(await decide(now, kind)).trip
    return now
  }
  const journey = (trip: OutboundTrip, exit: string | null, entry: string | null) =>
    services.trips.recordJourney({
      id: trip.id,
      revision: trip.revision,
      actualExitOn: exit === null ? null : day(exit),
      actualEntryOn: entry === null ? null : day(entry),
      own: [],
    })
  return { ...services, unit, an, binh, decide, decided, journey }
}
export const days = (departsOn: string, returnsOn: string) => ({ departsOn: day(departsOn), returnsOn: day(returnsOn) })
