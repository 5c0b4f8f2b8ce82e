import { Kysely, SqliteDialect } from 'kysely'
import { expect, test } from 'vitest'
import type { Schema } from '#db/schema.ts'
import { testActor } from '#db/testing/temporary-register.ts'
import { unitOfWork } from '#db/unit-of-work.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { aDecision, aMember, aProfile, aTrip, day } from '#domain/testing/samples.ts'
import { aGuest, aHost, aLine, aVisit, aVisitDecision } from '#domain/testing/visit-samples.ts'
import { agencyService } from '#electron/services/agency-service.ts'
import { inboundVisitService } from '#electron/services/inbound-visit-service.ts'
import { outboundTripService } from '#electron/services/outbound-trip-service.ts'
import { staffService } from '#electron/services/staff-service.ts'
import { must } from '#electron/testing/office.ts'
import { servicesOnRegister } from '#electron/testing/services.ts'

test('a list costs as many queries for 400 trips and visits as for 40', async () => {
  const { database, fill, addUnit, addPerson, today } = await servicesOnRegister()
  const person = await addPerson(await addUnit(), 1)
  let statements = 0
  const count = () => {
    statements += 1
  }
  const kysely = new Kysely<Schema>({ dialect: new SqliteDialect({ database: database.raw }), log: count })
  const counted = unitOfWork({ ...database, kysely }, () => testActor)
  const uow = () => counted
  const newId = () => {
    throw new Error('nothing is made here')
  }
  const delegations = {
    uow,
    newId,
    today,
    now: () => testActor.at,
    who: () => '',
    role: () => 'personnel_officer' as const,
    countriesNamed: () => [],
  }
  const trips = outboundTripService(delegations)
  const visits = inboundVisitService(delegations)
  const staff = staffService({ uow, newId, today })
  const agency = agencyService({ uow, newId })
  const list = () => trips.list({ search: '', kind: null, phase: null, year: null, offset: 0, limit: 200 })
  const guests = [aGuest(1), aGuest(2)]
  const { arrivesOn, departsOn, programme, receptionMembers, interpreter } = aVisit()
  const hostLeader = aHost(person.fullName, { staffMemberId: person.id })
  const subject = { id: null, arrivesOn, departsOn, programme, hostLeader, receptionMembers, interpreter }
  const cost = async () => {
    const costs: number[] = []
    for (const read of [
      list,
      () => trips.board({ within: 14, onlyLate: false }),
      trips.overview,
      () => visits.list({ search: '', kind: null, phase: null, year: null, offset: 0, limit: 200 }),
      () => visits.calendar({ from: day('2026-03-01'), to: day('2026-03-31') }),
      () => visits.seenBefore({ id: null, partners: ['Viện Nghiên cứu Mẫu'], visitors: guests }),
      () => visits.clashes(subject),
      staff.list,
      agency.get,
    ]) {
      statements = 0
      await read()
      costs.push(statements)
    }
    return costs
  }
  const fillTo = (from: number, to: number) =>
    fill(async (repos) => {
      for (let n = from; n < to; n += 1) {
        const trip = aTrip(n, { members: [aMember(person, { role: 'leader' })], decisions: [aDecision('submitted')] })
        await repos.outboundTrips.insert(trip)
        const host = aHost(person.fullName, { staffMemberId: person.id })
        const programme = [aLine('2026-03-02', `${String(n % 24).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`)]
        await repos.inboundVisits.insert(
          aVisit(n, { hostLeader: host, programme, decisions: [aVisitDecision('submitted')] }),
        )
        await repos.agency.insertProfile(aProfile(n, { validFrom: addDays(day('2020-01-01'), n) }))
      }
    })
  await fillTo(1, 41)
  // Rules and calendar are read once.
  await list()
  const few = await cost()
  await fillTo(41, 401)
  expect(must(await list()).total).toBe(400)
  expect(await cost()).toEqual(few)
  for (const statementsOfOne of few) expect(statementsOfOne).toBeLessThanOrEqual(24)
})
