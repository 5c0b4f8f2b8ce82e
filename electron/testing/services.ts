import { newRegister } from '#db/testing/temporary-register.ts'
import type { Role } from '#domain/account/account.ts'
import type { OutboundTripDraft } from '#domain/outbound-trip/outbound-trip.ts'
import type { StaffMember, StaffMemberDraft, Unit } from '#domain/staff/staff.ts'
import { aStaffMember, aTripDraft, aUnit } from '#domain/testing/samples.ts'
import { agencyService } from '#electron/services/agency-service.ts'
import { clock } from '#electron/services/clock.ts'
import { idSource } from '#electron/services/ids.ts'
import { inboundVisitService } from '#electron/services/inbound-visit-service.ts'
import { outboundTripService } from '#electron/services/outbound-trip-service.ts'
import { partnerService } from '#electron/services/partner-service.ts'
import { countriesNamed, loadResources } from '#electron/services/resources.ts'
import { seedDutyTable } from '#electron/services/seed-duty-table.ts'
import { staffService } from '#electron/services/staff-service.ts'
import { visitReportService } from '#electron/services/visit-report-service.ts'
import { must, RESOURCES, testTime } from '#electron/testing/office.ts'

const resources = loadResources(RESOURCES)

/**
 * The use cases on a real register, without the log-in in front of them: no password has to be stretched. It is
 * 12 January 2026, 09:00 in Vietnam, until a test says otherwise.
 */
export const servicesOnRegister = async (instant?: string) => {
  const register = newRegister()
  const time = testTime(instant)
  const { now, today } = clock(time.milliseconds)
  const newId = idSource(time.milliseconds)
  const uow = () => register.uow
  const staff = staffService({ uow, newId, today })
  await seedDutyTable(register.uow, resources, newId)
  /** Who asks next: the officer who keeps the register, until a test lets somebody else. */
  const asking: { role: Role } = { role: 'personnel_officer' }
  const delegations = {
    uow,
    newId,
    today,
    now,
    who: () => 'Người thử',
    role: () => asking.role,
    countriesNamed: countriesNamed(resources),
  }
  const trips = outboundTripService(delegations)
  const rows = (sql: string): readonly unknown[] => register.database.raw.prepare(sql).all()

  const addUnit = async (n = 1, changes: Parameters<typeof aUnit>[1] = {}): Promise<Unit> => {
    const { id: _id, ...draft } = aUnit(n, changes)
    return must(await staff.saveUnit({ id: null, draft }))
  }
  /** Somebody with a passport of his own. */
  const addPerson = async (
    unit: Unit,
    n: number,
    changes: Parameters<typeof aStaffMember>[1] = {},
  ): Promise<StaffMember> => {
    const draft = staffDraft(aStaffMember(n, changes), unit)
    return must(await staff.save({ id: null, draft, isAnotherPerson: true }))
  }
  /** A trip of these people; one whose first day is over says why it comes late. */
  const addTrip = async (people: readonly StaffMember[], changes: Partial<OutboundTripDraft> = {}) => {
    const draft = aTripDraft(people, changes)
    const lateReason = draft.departsOn < today() ? 'Hồ sơ đến sau' : ''
    return must(await trips.create({ ...draft, lateReason: draft.lateReason || lateReason }))
  }

  return {
    ...register,
    time,
    today,
    now,
    newId,
    asking,
    staff,
    trips,
    visits: inboundVisitService(delegations),
    visitReports: visitReportService(delegations),
    partners: partnerService({ uow, newId, today }),
    agency: agencyService({ uow, newId }),
    rows,
    addUnit,
    addPerson,
    addTrip,
    resources,
  }
}

/** What the form sends to record this person anew. */
export const staffDraft = ({ id: _id, passports, ...rest }: StaffMember, unit: Pick<Unit, 'id'>): StaffMemberDraft => ({
  ...rest,
  unitId: unit.id,
  passports: passports.map((passport) => ({ ...passport, id: null })),
})
