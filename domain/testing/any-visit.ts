import * as fc from 'fast-check'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { anyBirth, anyDay, anyName, anyText } from '#domain/testing/any-text.ts'
import { aStaffMember, sampleId } from '#domain/testing/samples.ts'
import { aLine, aVisit, aVisitDecision, aVisitor } from '#domain/testing/visit-samples.ts'

/** How many staff members of the register {@link anyVisit} may let receive. */
export const ANY_VISIT_STAFF = 5

const anyHost = fc.record({
  staffMemberId: fc.option(fc.integer({ min: 1, max: ANY_VISIT_STAFF }).map((n) => aStaffMember(n).id)),
  fullName: anyName(60),
  post: anyText(60),
})
const anyGuest = fc.record({
  fullName: anyName(60),
  sex: fc.constantFrom('male', 'female', 'unknown'),
  birth: anyBirth,
  nationality: fc.constantFrom('', 'KR', 'JP', 'DE'),
  passportKind: fc.constantFrom('ordinary', 'official', 'diplomatic', 'other'),
  passportNumber: fc.constantFrom('', 'M1234567', 'TK0000001'),
  passportExpiresOn: fc.option(anyDay),
  entryForm: fc.constantFrom('unknown', 'visa', 'visa_exempt'),
  post: anyText(60),
  organisation: anyText(60),
  isLeader: fc.boolean(),
  note: anyText(60),
})
const anyLine = fc.record({
  after: fc.nat({ max: 20 }),
  starts: fc.constantFrom('', '08:30', '23:59'),
  content: anyName(100),
  contentEn: anyText(60),
  place: anyText(60),
  isSensitivePlace: fc.boolean(),
  participants: anyText(60),
})
const anyStay = fc.option(fc.record({ after: fc.nat({ max: 30 }), stays: fc.option(fc.nat({ max: 30 })) }))

/** Any visit of the given number that a register may hold, lawful or not: only its own shape is sound. */
export const anyVisit = (n = 1): fc.Arbitrary<InboundVisit> =>
  fc
    .record({
      title: anyName(200),
      kind: fc.constantFrom(...InboundVisitKind.options),
      arrivesOn: anyDay,
      length: fc.nat({ max: 60 }),
      partners: fc.array(
        fc.record({ partnerId: fc.constant(null), name: anyName(60), country: fc.constantFrom('KR', 'JP') }),
        { minLength: 1, maxLength: 4 },
      ),
      hostLeader: fc.option(anyHost),
      receptionMembers: fc.array(anyHost, { maxLength: 4 }),
      interpreter: fc.option(anyHost),
      programme: fc.array(anyLine, { maxLength: 6 }),
      visitors: fc.array(anyGuest, { maxLength: 6 }),
      unplannedReason: anyText(60),
      stay: anyStay,
      needsConsent: fc.boolean(),
      decisions: fc.array(
        fc.record({ kind: fc.constantFrom(...VisitDecisionKind.options), on: anyDay, note: anyText(60) }),
        { maxLength: 7 },
      ),
    })
    .map(({ length, stay, needsConsent, decisions, programme, visitors, ...facts }) => {
      const arrival = stay === null ? null : addDays(facts.arrivesOn, stay.after)
      return aVisit(n, {
        ...facts,
        departsOn: addDays(facts.arrivesOn, length),
        facts: { ...aVisit().facts, needsConsent },
        actualArrivalOn: arrival,
        actualDepartureOn: arrival !== null && stay?.stays != null ? addDays(arrival, stay.stays) : null,
        programme: programme.map(({ after, starts, ...line }) => aLine(addDays(facts.arrivesOn, after), starts, line)),
        visitors: visitors.map((guest, index) => aVisitor(index + 1, { ...guest, id: sampleId(21, n * 1000 + index) })),
        decisions: decisions.map(({ kind, ...rest }) => aVisitDecision(kind, rest)),
      })
    })
