import type { InboundVisit, InboundVisitDraft } from '#domain/inbound-visit/inbound-visit.ts'
import type { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { emptyVisitReport } from '#domain/inbound-visit/visit-report.ts'
import type { InboundVisitId } from '#domain/shared/ids.ts'
import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { aGuest, aLine, aVisit } from '#domain/testing/visit-samples.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { type SeedContext, value } from '#tests/support/sample-office/seed-context.ts'
import type { Deed } from '#tests/support/sample-office/timeline.ts'

type VisitPlan = {
  readonly key: string
  readonly title: string
  readonly partner: string
  readonly country: string
  readonly purpose: string
  /** Days from today to the arrival, and how long it stays. */
  readonly arrives: number
  readonly days: number
  readonly guests: number
  /** How far the office has come with it. */
  readonly until: 'draft' | 'submitted' | 'agreed' | 'arrived' | 'ended' | 'reported' | 'closed' | 'cancelled'
  readonly needsConsent?: true
}

/** Invented like everything here: institutes, names and passports exist nowhere. */
const plans: readonly VisitPlan[] = [
  {
    key: 'korea-institute',
    title: 'Đoàn Viện Khoa học Công nghệ Mẫu Hàn Quốc',
    partner: 'Viện Khoa học Công nghệ Mẫu',
    country: 'KR',
    purpose: 'Trao đổi hợp tác về phòng thí nghiệm dùng chung và đào tạo cán bộ quản lý khoa học',
    arrives: 12,
    days: 3,
    guests: 12,
    until: 'agreed',
  },
  {
    key: 'japan-lone-expert',
    title: 'Chuyên gia Trung tâm Nghiên cứu Mẫu',
    partner: 'Trung tâm Nghiên cứu Mẫu',
    country: 'JP',
    purpose: 'Tư vấn quy trình kiểm định thiết bị đo lường',
    arrives: 3,
    days: 2,
    guests: 1,
    until: 'agreed',
    needsConsent: true,
  },
  {
    key: 'here-now-singapore',
    title: 'Đoàn Đại học Mẫu Singapore',
    partner: 'Đại học Mẫu',
    country: 'SG',
    purpose: 'Khảo sát mô hình trung tâm đổi mới sáng tạo',
    arrives: -1,
    days: 3,
    guests: 5,
    until: 'arrived',
  },
  {
    key: 'waiting-china',
    title: 'Đoàn Sở Khoa học và Công nghệ tỉnh Mẫu, thăm và làm việc về hợp tác nông nghiệp công nghệ cao',
    partner: 'Sở Khoa học và Công nghệ tỉnh Mẫu',
    country: 'CN',
    purpose: 'Trao đổi hợp tác nông nghiệp công nghệ cao',
    arrives: 20,
    days: 2,
    guests: 8,
    until: 'submitted',
  },
  {
    key: 'draft-germany',
    title: 'Đoàn Viện Kỹ thuật Mẫu Đức',
    partner: 'Viện Kỹ thuật Mẫu',
    country: 'DE',
    purpose: 'Tìm hiểu nhu cầu hợp tác',
    arrives: 40,
    days: 1,
    guests: 2,
    until: 'draft',
  },
  {
    key: 'report-due-korea',
    title: 'Đoàn Trường Đại học Mẫu Hàn Quốc',
    partner: 'Trường Đại học Mẫu',
    country: 'KR',
    purpose: 'Ký bản ghi nhớ đào tạo',
    arrives: -12,
    days: 2,
    guests: 4,
    until: 'ended',
  },
  {
    key: 'reported-japan',
    title: 'Đoàn Hiệp hội Công nghệ Mẫu Nhật Bản',
    partner: 'Hiệp hội Công nghệ Mẫu',
    country: 'JP',
    purpose: 'Giới thiệu giải pháp chuyển đổi số',
    arrives: -9,
    days: 1,
    guests: 6,
    until: 'reported',
  },
  {
    key: 'closed-korea',
    title: 'Đoàn khảo sát Viện Khoa học Công nghệ Mẫu',
    partner: 'Viện Khoa học Công nghệ Mẫu',
    country: 'KR',
    purpose: 'Khảo sát địa điểm hợp tác',
    arrives: -200,
    days: 2,
    guests: 3,
    until: 'closed',
  },
  {
    key: 'cancelled-france',
    title: 'Đoàn Trung tâm Đổi mới Mẫu Pháp',
    partner: 'Trung tâm Đổi mới Mẫu',
    country: 'FR',
    purpose: 'Trao đổi hợp tác',
    arrives: -60,
    days: 2,
    guests: 3,
    until: 'cancelled',
  },
]

const order: readonly VisitPlan['until'][] = ['draft', 'submitted', 'agreed', 'arrived', 'ended', 'reported', 'closed']

const draftOf = (plan: VisitPlan, context: SeedContext, arrivesOn: LocalDate): InboundVisitDraft => {
  const {
    id: _id,
    actualArrivalOn: _a,
    actualDepartureOn: _d,
    decisions: _k,
    overrides: _o,
    revision: _r,
    ...shared
  } = aVisit()
  const departsOn = addDays(arrivesOn, plan.days - 1)
  const host = context.staff.get('office-0')
  const interpreter = { staffMemberId: null, fullName: 'Đặng Thị Phiên', post: 'Phiên dịch' } as const
  return {
    ...shared,
    title: plan.title,
    arrivesOn,
    departsOn,
    partners: [{ partnerId: context.partners.get(plan.partner) ?? null, name: plan.partner, country: plan.country }],
    hostLeader: host === undefined ? null : { staffMemberId: host.id, fullName: host.fullName, post: host.post },
    receptionMembers: [],
    interpreter,
    programme: [
      aLine(arrivesOn, '08:30', {
        ends: '11:00',
        contentEn: 'Talks on research cooperation',
        placeEn: 'Meeting room 1',
      }),
      aLine(departsOn, '14:00', { ends: '15:30', content: 'Thăm Trung tâm Ứng dụng', place: 'Trung tâm Ứng dụng' }),
    ],
    facts: { ...shared.facts, purpose: plan.purpose, needsConsent: plan.needsConsent === true },
    visitors: Array.from({ length: plan.guests }, (_, index) => ({
      ...aGuest(plans.indexOf(plan) * 20 + index + 1, {
        nationality: plan.country,
        organisation: plan.partner,
        isLeader: index === 0,
        post: index === 0 ? 'Trưởng đoàn, Viện trưởng' : 'Chuyên viên nghiên cứu',
      }),
      id: null,
    })),
  } as InboundVisitDraft
}

const current = async ({ services, visits }: SeedContext, key: string): Promise<InboundVisit> => {
  const id = visits.get(key)
  if (id === undefined) throw new Error(`No visit ${key}`)
  return value(await services.visits.get({ id }), key).visit
}

const decide = async (context: SeedContext, key: string, kind: VisitDecisionKind, on: LocalDate): Promise<void> => {
  const isLeaders = kind === 'agreed'
  if (isLeaders) value(await context.services.session.logIn(sampleAccounts.leader), 'log-in')
  const { id, revision } = await current(context, key)
  const facts = { documentNumber: '', issuer: '', signer: '', attachmentId: null }
  const note = kind === 'cancelled' ? 'Đối tác thay đổi kế hoạch công tác' : ''
  value(await context.services.visits.decide({ id, revision, kind, on, note, ...facts }), `${key} ${kind}`)
  if (isLeaders) value(await context.services.session.logIn(sampleAccounts.officer), 'log-in')
}

const meet = async (
  context: SeedContext,
  key: string,
  event: 'arrival' | 'visit_end',
  on: LocalDate,
): Promise<void> => {
  const { id } = await current(context, key)
  const { duties } = value(await context.services.visits.get({ id }), key)
  for (const { ruleCode, authority } of duties.filter((duty) => duty.event === event)) {
    const sent = { documentNumber: '', documentOn: null, sentOn: on }
    value(
      await context.services.trips.recordMet({ record: visitRef(id), ruleCode, authority, memberId: null, ...sent }),
      `${key} ${ruleCode}`,
    )
  }
}

const stay = async (
  context: SeedContext,
  key: string,
  arrival: LocalDate,
  departure: LocalDate | null,
): Promise<void> => {
  const { id, revision } = await current(context, key)
  const days = { actualArrivalOn: arrival, actualDepartureOn: departure }
  value(await context.services.visits.recordStay({ id, revision, ...days }), `${key} stay`)
}

const report = async (context: SeedContext, key: string, dueOn: LocalDate): Promise<void> => {
  const visitId = (await current(context, key)).id
  const content = {
    ...emptyVisitReport,
    discussed: 'Hai bên trao đổi về hợp tác nghiên cứu và đào tạo.',
    achieved: 'Thống nhất xây dựng chương trình hợp tác ba năm.',
    assessment: 'Chuyến làm việc diễn ra đúng chương trình, không phát sinh vấn đề về an ninh.',
    agreements: [{ content: 'Trao đổi danh mục đề tài chung', unitName: 'Văn phòng', dueOn }],
  }
  value(await context.services.visitReports.file({ visitId, revision: 0, content }), `${key} report`)
}

const accept = async (context: SeedContext, key: string): Promise<void> => {
  const visitId = (await current(context, key)).id
  value(await context.services.visitReports.accept({ visitId, revision: 1 }), `${key} accepted`)
}

const life = (plan: VisitPlan, today: LocalDate): readonly Deed[] => {
  const { key, until } = plan
  const arrivesOn = addDays(today, plan.arrives)
  const departsOn = addDays(arrivesOn, plan.days - 1)
  // Asked for a month ahead, or lately where it is still far off.
  const enteredOn = addDays(arrivesOn, plan.arrives > 0 ? -plan.arrives - 6 : -30)
  const reaches = (step: VisitPlan['until']): boolean =>
    until === 'cancelled' ? step === 'submitted' || step === 'agreed' : order.indexOf(until) >= order.indexOf(step)
  const deed = (on: LocalDate, run: Deed['run']): Deed => ({ on, run })
  return [
    deed(enteredOn, async (context) => {
      const created = value(await context.services.visits.create(draftOf(plan, context, arrivesOn)), key)
      context.visits.set(key, created.visit.id as InboundVisitId)
    }),
    ...(reaches('submitted')
      ? [deed(addDays(enteredOn, 1), (c) => decide(c, key, 'submitted', addDays(enteredOn, 1)))]
      : []),
    ...(reaches('agreed') ? [deed(addDays(enteredOn, 2), (c) => decide(c, key, 'agreed', addDays(enteredOn, 2)))] : []),
    ...(until === 'cancelled'
      ? [deed(addDays(enteredOn, 5), (c) => decide(c, key, 'cancelled', addDays(enteredOn, 5)))]
      : []),
    ...(reaches('arrived')
      ? [
          deed(addDays(enteredOn, 3), (c) => meet(c, key, 'arrival', addDays(enteredOn, 3))),
          deed(arrivesOn, (c) => stay(c, key, arrivesOn, null)),
        ]
      : []),
    ...(reaches('ended') ? [deed(departsOn, (c) => stay(c, key, arrivesOn, departsOn))] : []),
    ...(reaches('reported') ? [deed(addDays(departsOn, 1), (c) => report(c, key, addDays(today, 30)))] : []),
    ...(reaches('closed')
      ? [
          deed(addDays(departsOn, 2), (c) => accept(c, key)),
          deed(addDays(departsOn, 3), (c) => meet(c, key, 'visit_end', addDays(departsOn, 3))),
          deed(addDays(departsOn, 4), (c) => decide(c, key, 'closed', addDays(departsOn, 4))),
        ]
      : []),
  ]
}

const partners = (on: LocalDate): Deed => ({
  on,
  run: async ({ services, partners: known }) => {
    for (const { partner, country } of plans.slice(0, 3)) {
      const draft = { name: partner, country, note: '' }
      known.set(partner, value(await services.partners.save({ id: null, revision: 0, draft }), partner).id)
    }
  },
})

/** Visits of every phase, each thing recorded on its own day. */
export const visitLife = (today: LocalDate): readonly Deed[] => [
  partners(addDays(today, -300)),
  ...plans.flatMap((plan) => life(plan, today)),
]
