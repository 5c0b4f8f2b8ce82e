import type { OutboundTrip, TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { day } from '#domain/testing/samples.ts'
import { must } from '#electron/testing/office.ts'
import { servicesOnRegister } from '#electron/testing/services.ts'

/** A register with one unit and two people, and the steps a trip takes in it. */
export const tripOffice = async () => {
  const services = servicesOnRegister()
  const unit = await services.addUnit()
  const [an, binh] = [await services.addPerson(unit, 1), await services.addPerson(unit, 2)]
  const decide = async (trip: OutboundTrip, kind: TripDecisionKind, note = 'Lý do') =>
    services.trips.decide({
      id: trip.id,
      revision: trip.revision,
      kind,
      on: day('2026-01-12'),
      documentNumber: '',
      issuer: '',
      note,
    })
  const decided = async (trip: OutboundTrip, ...kinds: readonly TripDecisionKind[]): Promise<OutboundTrip> => {
    let now = trip
    for (const kind of kinds) now = must(await decide(now, kind)).trip
    return now
  }
  return { ...services, unit, an, binh, decide, decided }
}
export const days = (departsOn: string, returnsOn: string) => ({ departsOn: day(departsOn), returnsOn: day(returnsOn) })
