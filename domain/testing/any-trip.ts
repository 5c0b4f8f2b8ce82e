import * as fc from 'fast-check'
import {
  Currency,
  FundingSource,
  MemberRole,
  type OutboundTrip,
  OutboundTripKind,
  TripDecisionKind,
} from '#domain/outbound-trip/outbound-trip.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { tidyText } from '#domain/shared/text.ts'
import { anyBirth, anyDay, anyName, anyText } from '#domain/testing/any-text.ts'
import { aDecision, aMember, anOutsider, aStaffMember, aTrip, sampleId } from '#domain/testing/samples.ts'

const anyPassport = fc.record({
  kind: fc.constantFrom('ordinary', 'official', 'diplomatic'),
  number: fc.stringMatching(/^[A-Z0-9]{6,12}$/),
  expiresOn: fc.option(anyDay),
})
const anyOpinion = fc.record({
  answer: fc.constantFrom('agreed', 'disagreed'),
  on: anyDay,
  documentNumber: anyText(40),
  note: anyText(100),
})
const stay = fc.option(fc.record({ after: fc.nat({ max: 30 }), away: fc.option(fc.nat({ max: 30 })) }), { freq: 1 })
const anyMember = fc.record({
  isOutsider: fc.boolean(),
  role: fc.constantFrom(...MemberRole.options),
  fullName: anyName(60),
  birth: anyBirth,
  rank: anyText(60),
  isPartyMember: fc.boolean(),
  passport: fc.option(anyPassport),
  briefedOn: fc.option(anyDay),
  committedOn: fc.option(anyDay),
  partyOpinion: fc.option(anyOpinion),
  own: fc.oneof(
    { weight: 12, arbitrary: fc.constant('as the group' as const) },
    { weight: 1, arbitrary: fc.constant('at home' as const) },
    { weight: 2, arbitrary: fc.record({ after: fc.nat({ max: 30 }), away: fc.option(fc.nat({ max: 30 })) }) },
  ),
})

/** How many staff members of the register {@link anyTrip} may send. */
export const ANY_TRIP_STAFF = 8

/** Any trip of the given number that a register may hold, lawful or not: only its own shape is sound. */
export const anyTrip = (n = 1): fc.Arbitrary<OutboundTrip> =>
  fc
    .record({
      title: anyName(200),
      kind: fc.constantFrom(...OutboundTripKind.options),
      host: anyText(200),
      purpose: fc.string({ unit: 'grapheme', maxLength: 200 }).map(tidyText),
      isInAnnualPlan: fc.boolean(),
      request: fc.record({ documentNumber: anyText(40), on: fc.option(anyDay) }),
      carriesSecrets: fc.boolean(),
      lateReason: anyText(100),
      legs: fc.array(
        fc.record({
          country: fc.stringMatching(/^[A-Z]{2}$/),
          place: anyText(100),
          from: fc.option(anyDay),
          days: stay,
        }),
        { minLength: 1, maxLength: 20 },
      ),
      departsOn: anyDay,
      length: fc.nat({ max: 400 }),
      journey: stay,
      funding: fc.array(
        fc.record({
          source: fc.constantFrom(...FundingSource.options),
          donor: anyText(100),
          amount: fc.option(fc.nat({ max: 1e15 })),
          currency: fc.constantFrom(...Currency.options),
          rate: fc.option(fc.double({ min: 0.01, max: 1e6, noNaN: true })),
        }),
        { maxLength: 5 },
      ),
      members: fc.array(anyMember, { minLength: 1, maxLength: ANY_TRIP_STAFF }),
      decisions: fc.array(
        fc.record({
          kind: fc.constantFrom(...TripDecisionKind.options),
          on: anyDay,
          signer: anyText(60),
          note: anyText(100),
          documentNumber: anyText(40),
        }),
        { maxLength: 6 },
      ),
    })
    .map(({ length, journey, members, decisions, legs, ...facts }) => {
      const exit = journey ? addDays(facts.departsOn, journey.after) : null
      return aTrip(n, {
        ...facts,
        returnsOn: addDays(facts.departsOn, length),
        actualExitOn: exit,
        actualEntryOn: exit !== null && journey?.away != null ? addDays(exit, journey.away) : null,
        legs: legs.map(({ days, ...leg }) => ({
          ...leg,
          to: leg.from !== null && days !== null ? addDays(leg.from, days.after) : null,
        })),
        members: members.map(({ isOutsider, own, ...member }, index) => {
          const exitOn = typeof own === 'string' ? null : addDays(facts.departsOn, own.after)
          const entryOn =
            exitOn !== null && typeof own !== 'string' && own.away !== null ? addDays(exitOn, own.away) : null
          const changes = {
            ...member,
            id: sampleId(8, n * 1000 + index),
            ownJourney: own === 'as the group' ? null : { exitOn, entryOn },
          }
          return isOutsider ? anOutsider(index + 1, changes) : aMember(aStaffMember(index + 1), changes)
        }),
        decisions: decisions.map(({ kind, ...rest }) => aDecision(kind, rest)),
      })
    })
