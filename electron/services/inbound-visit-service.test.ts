import { describe, expect, test } from 'vitest'
import { InboundVisitId, PartnerId } from '#domain/shared/ids.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { aStaffMember, day, sampleId } from '#domain/testing/samples.ts'
import { aGuest, aHost, aLine, aVisitDraft } from '#domain/testing/visit-samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { servicesOnRegister } from '#electron/testing/services.ts'
import { visitSteps, wholeReport } from '#electron/testing/visit-office.ts'

const visitOffice = async (instant?: string) => {
  const services = await servicesOnRegister(instant)
  return { ...services, ...visitSteps(services) }
}
const guest = (n: number, changes: Parameters<typeof aGuest>[1] = {}) => ({ ...aGuest(n, changes), id: null })

describe('a visit', () => {
  test('is recorded with its phase, its next steps, its duties, and one line in the audit', async () => {
    const { visits, add, rows } = await visitOffice()
    const visit = await add()
    const view = must(await visits.get({ id: visit.id }))
    expect(view).toMatchObject({
      phase: 'draft',
      isUnplanned: false,
      nextSteps: ['submitted', 'cancelled'],
      reportState: 'none',
      clashes: [],
      followUps: [],
      attachments: [],
      planItem: null,
    })
    expect(view.visit).toEqual(visit)
    expect(view.duties).toHaveLength(6)
    expect(rows("SELECT action, actor FROM audit WHERE entity = 'inbound_visit'")).toEqual([
      { action: 'create', actor: 'Người thử' },
    ])
  })

  test.each([
    ['that ends before it begins', { departsOn: '2026-03-01' }, 'inbound_visit.departs_before_arrival'],
    [
      'of a partner nobody knows',
      { partners: [{ partnerId: sampleId(23, 9), name: 'A', country: 'KR' }] },
      'inbound_visit.partner_not_found',
    ],
    [
      'received by a colleague nobody knows',
      { hostLeader: aHost('A', { staffMemberId: aStaffMember(99).id }) },
      'inbound_visit.host_not_found',
    ],
    ['of a plan that has no such line', { planItemId: sampleId(11, 1) }, 'inbound_visit.plan_item_not_found'],
    [
      'that came without notice, without a reason',
      { arrivesOn: '2026-01-12', departsOn: '2026-01-12', programme: [] },
      'inbound_visit.unplanned_reason_missing',
    ],
  ])('%s is refused and leaves nothing', async (_what, changes, code) => {
    const { visits, rows } = await visitOffice()
    expect(codeOf(await visits.create(aVisitDraft(changes)))).toBe(code)
    expect(rows('SELECT id FROM inbound_visit')).toEqual([])
    expect(rows("SELECT * FROM audit WHERE entity = 'inbound_visit'")).toEqual([])
  })

  test('is changed from its newest page only; its guests stay who they are', async () => {
    const { add, update, visits } = await visitOffice()
    const before = await add()
    const [first] = before.visitors
    if (first === undefined) throw new Error('two guests')
    const changed = must(
      await update(before, {
        title: 'Đoàn khác',
        programme: [aLine('2026-03-03', '14:00'), aLine('2026-03-02', '08:00')],
        visitors: [{ ...first, post: 'Viện trưởng mới' }, guest(9), { ...guest(8), id: sampleId(21, 77) as never }],
      }),
    ).visit
    expect(changed).toMatchObject({ title: 'Đoàn khác', revision: 2 })
    // The programme stands in its order; an id that is not this visit's is a new guest.
    expect(changed.programme.map(({ on }) => on)).toEqual(['2026-03-02', '2026-03-03'])
    expect(changed.visitors[0]).toEqual({ ...first, post: 'Viện trưởng mới' })
    expect(changed.visitors[2]?.id).not.toBe(sampleId(21, 77))
    expect(codeOf(await update(before, { title: 'Cũ' }))).toBe('inbound_visit.changed_elsewhere')
    expect(codeOf(await visits.get({ id: InboundVisitId.parse(sampleId(20, 99)) }))).toBe('inbound_visit.not_found')
  })

  test('that is cancelled is not changed any more', async () => {
    const { add, decided, update } = await visitOffice()
    const cancelled = await decided(await add(), 'cancelled')
    expect(codeOf(await update(cancelled, { title: 'Khác' }))).toBe('inbound_visit.is_cancelled')
  })
})

describe('who sees what', () => {
  test('a leader sees the end of a passport number only, and none of the tools of the office', async () => {
    const { add, visits, asking, decided } = await visitOffice()
    const { id } = await decided(await add(), 'submitted')
    asking.role = 'leader'
    const view = must(await visits.get({ id }))
    expect(JSON.stringify(view)).not.toContain('M10000001')
    expect(view.visit.visitors[0]?.passportNumber).toMatch(/001$/)
    expect(view.nextSteps).toEqual(['agreed', 'refused', 'sent_back'])
    asking.role = 'personnel_officer'
    const officers = must(await visits.get({ id }))
    expect(officers.visit.visitors[0]?.passportNumber).toBe('M10000001')
    expect(officers.nextSteps).toEqual(['sent_back', 'withdrawn', 'cancelled'])
  })

  test('only a leader says yes; an officer records an authority’s consent with its number alone', async () => {
    const { add, decide, decided } = await visitOffice()
    const submitted = await decided(await add({ facts: { ...aVisitDraft().facts, needsConsent: true } }), 'submitted')
    expect(codeOf(await decide(submitted, 'agreed'))).toBe('inbound_visit.not_yours_to_decide')
    const agreed = await decided(submitted, 'agreed')
    expect(codeOf(await decide(agreed, 'permitted', { documentNumber: '' }))).toBe('inbound_visit.not_yours_to_decide')
    expect(must(await decide(agreed, 'permitted')).phase).toBe('permitted')
  })
})

test('a visit cannot be complete before its duties and its report; a leader opens the gate in writing for what is missing now', async () => {
  const { add, decided, decide, stay, reported, visits, asking, trips, visitReports } =
    await visitOffice('2026-03-05T02:00:00.000Z')
  const created = await add({ unplannedReason: 'Hồ sơ đến sau' })
  const agreed = await decided(created, 'submitted', 'agreed')
  expect(codeOf(await visitReports.file({ visitId: agreed.id, revision: 0, content: wholeReport }))).toBe(
    'visit_report.before_arrival',
  )
  const left = must(await stay(agreed, '2026-03-02', '2026-03-03')).visit
  expect(codeOf(await decide(left, 'closed'))).toBe('inbound_visit.gate_closed')
  await reported(left)
  const { duties, missing } = must(await visits.get({ id: left.id }))
  expect(missing.map(({ code }) => code)).toEqual(duties.map(() => 'duty_open'))
  for (const { ruleCode, authority } of duties.slice(1))
    must(
      await trips.recordMet({
        record: visitRef(left.id),
        ruleCode,
        authority,
        memberId: null,
        documentNumber: '12/KHCN-VP',
        documentOn: null,
        sentOn: day('2026-03-04'),
      }),
    )
  expect(codeOf(await decide(left, 'closed'))).toBe('inbound_visit.gate_closed')
  asking.role = 'leader'
  const note = { reason: 'Đã báo trực tiếp', documentNumber: '', signer: 'Trịnh Khắc Ước' }
  const opened = must(await visits.override({ id: left.id, revision: left.revision, ...note }))
  expect(opened.visit.overrides).toMatchObject([{ ...note, recordedBy: 'Người thử' }])
  expect(codeOf(await visits.override({ id: left.id, revision: opened.visit.revision, ...note }))).toBe(
    'inbound_visit.gate_open',
  )
  asking.role = 'personnel_officer'
  expect(must(await decide(opened.visit, 'closed')).phase).toBe('complete')
})

test('agreements of an accepted report are followed up until they are done, and say when they are late', async () => {
  const { add, decided, stay, reported, visitReports, visits, time } = await visitOffice('2026-03-05T02:00:00.000Z')
  const agreed = await decided(await add({ unplannedReason: 'Hồ sơ đến sau' }), 'submitted', 'agreed')
  const left = must(await stay(agreed, '2026-03-02', '2026-03-03')).visit
  await reported(left)
  expect(codeOf(await visitReports.accept({ visitId: left.id, revision: 2 }))).toBe('visit_report.step_not_allowed')
  expect(codeOf(await visitReports.saveDraft({ visitId: left.id, revision: 1, content: wholeReport }))).toBe(
    'visit_report.changed_elsewhere',
  )
  const [row, ...others] = must(await visitReports.followUps({ withDone: false }))
  expect(others).toEqual([])
  expect(row).toMatchObject({
    visitTitle: left.title,
    isOverdue: false,
    followUp: { content: 'Gửi danh mục đề tài', doneOn: null },
  })
  if (row === undefined) throw new Error('one follow-up')
  time.pass(118 * 24 * 60 * 60)
  expect(must(await visitReports.followUps({ withDone: false }))[0]?.isOverdue).toBe(true)
  const done = { id: row.followUp.id, revision: 1, doneOn: day('2026-07-02'), doneNote: 'Đã gửi' }
  expect(codeOf(await visitReports.recordFollowUp(done))).toBe('visit_follow_up.done_in_future')
  must(await visitReports.recordFollowUp({ ...done, doneOn: day('2026-07-01') }))
  expect(codeOf(await visitReports.recordFollowUp(done))).toBe('visit_follow_up.changed_elsewhere')
  expect(must(await visitReports.followUps({ withDone: false }))).toEqual([])
  expect(must(await visitReports.followUps({ withDone: true }))).toMatchObject([{ isOverdue: false }])
  // Done by mistake, it is opened again, without its note.
  const opened = must(await visitReports.recordFollowUp({ ...done, revision: 2, doneOn: null }))
  expect(opened).toMatchObject({ doneOn: null, doneNote: '', revision: 3 })
  expect(must(await visits.get({ id: left.id })).followUps).toEqual([opened])
})

describe('what the form is told while a visit is typed', () => {
  test('earlier visits of the partner, of a namesake and of a passport, with their results', async () => {
    const { add, decided, stay, reported, visits } = await visitOffice('2026-03-05T02:00:00.000Z')
    const before = await decided(await add({ unplannedReason: 'Hồ sơ đến sau' }), 'submitted', 'agreed')
    await reported(must(await stay(before, '2026-03-02', '2026-03-03')).visit)
    const ask = (
      partners: readonly string[],
      visitors: readonly { fullName: string; passportNumber: string }[],
      id = null,
    ) => visits.seenBefore({ id, partners, visitors })
    const seen = must(
      await ask(
        ['Viện Nghiên cứu Mẫu', 'Viện khác'],
        [
          { fullName: 'kim mau a', passportNumber: '' },
          { fullName: 'LEE MAU', passportNumber: 'm10000002' },
          { fullName: 'KIM', passportNumber: '' },
        ],
      ),
    )
    expect(seen.map(({ by, typed, visitorName, result }) => [by, typed, visitorName, result])).toEqual([
      ['partner', 'Viện Nghiên cứu Mẫu', '', wholeReport.achieved],
      ['name', 'kim mau a', 'KIM MAU A', wholeReport.achieved],
      ['passport', 'M10000002', 'KIM MAU B', wholeReport.achieved],
    ])
    // A visit is not told of itself.
    expect(must(await ask(['Viện Nghiên cứu Mẫu'], [], before.id as never))).toEqual([])
  })

  test('who receives and is abroad, or receives elsewhere, and a room that is taken', async () => {
    const { addUnit, addPerson, addTrip, add, visits } = await visitOffice()
    const unit = await addUnit()
    const [an, binh] = [await addPerson(unit, 1), await addPerson(unit, 2)]
    const host = (person: typeof an) => aHost(person.fullName, { staffMemberId: person.id })
    await addTrip([an], { departsOn: day('2026-03-01'), returnsOn: day('2026-03-02') })
    const other = await add({ title: 'Đoàn kia', interpreter: host(binh) })
    const { arrivesOn, departsOn, programme } = other
    const clashes = must(
      await visits.clashes({
        id: null,
        arrivesOn,
        departsOn,
        hostLeader: host(an),
        receptionMembers: [host(binh)],
        interpreter: null,
        programme,
      }),
    )
    expect(clashes.map(({ what, other: { of } }) => `${what} ${of}`)).toEqual([
      'host_leader trip',
      'reception_member visit',
      'room visit',
      'room visit',
    ])
    const own = {
      id: other.id,
      arrivesOn,
      departsOn,
      hostLeader: null,
      receptionMembers: [],
      interpreter: host(binh),
      programme,
    }
    expect(must(await visits.clashes(own))).toEqual([])
  })
})

test('the calendar has the visits that touch its days, with the lines of those days; called-off ones are left out', async () => {
  const { add, decided, visits } = await visitOffice()
  const kept = await add()
  await decided(await add({ title: 'Đoàn hủy' }), 'cancelled')
  await add({ title: 'Đoàn sau', arrivesOn: '2026-04-06', departsOn: '2026-04-06', programme: [] })
  const found = must(await visits.calendar({ from: day('2026-03-03'), to: day('2026-03-08') }))
  expect(found).toMatchObject([
    { id: kept.id, phase: 'draft', from: '2026-03-02', to: '2026-03-03', countries: ['KR'], visitorCount: 2 },
  ])
  expect(found[0]?.programme.map(({ on, place }) => [on, place])).toEqual([['2026-03-03', 'Trung tâm Mẫu']])
})

describe('the register of partners', () => {
  test('keeps one of a name and country, with its visits and what came of them', async () => {
    const { partners, add, decided, stay, reported } = await visitOffice('2026-03-05T02:00:00.000Z')
    const draft = { name: 'Viện Nghiên cứu Mẫu', country: 'KR', note: '' }
    const partner = must(await partners.save({ id: null, revision: 0, draft }))
    expect(codeOf(await partners.save({ id: null, revision: 0, draft }))).toBe('partner.name_taken')
    must(await partners.save({ id: null, revision: 0, draft: { ...draft, country: 'JP' } }))
    const named = [{ partnerId: partner.id, name: draft.name, country: 'KR' }]
    const agreed = await decided(
      await add({ partners: named, unplannedReason: 'Hồ sơ đến sau' }),
      'submitted',
      'agreed',
    )
    await reported(must(await stay(agreed, '2026-03-02', '2026-03-03')).visit)
    expect(
      must(await partners.list({ search: 'vien nghien cuu' })).map(({ visits, lastVisitOn }) => [visits, lastVisitOn]),
    ).toEqual([
      [1, '2026-03-02'],
      [0, null],
    ])
    expect(must(await partners.get({ id: partner.id })).visits).toMatchObject([
      { visitId: agreed.id, phase: 'ended', visitorCount: 2, result: wholeReport.achieved },
    ])
    expect(codeOf(await partners.get({ id: PartnerId.parse(sampleId(23, 99)) }))).toBe('partner.not_found')
  })

  test('is changed from its newest page only; what visits said of it stays', async () => {
    const { partners, add, visits } = await visitOffice()
    const draft = { name: 'Viện Mẫu', country: 'KR', note: '' }
    const partner = must(await partners.save({ id: null, revision: 0, draft }))
    const visit = await add({ partners: [{ partnerId: partner.id, name: 'Viện Mẫu', country: 'KR' }] })
    const renamed = must(await partners.save({ id: partner.id, revision: 1, draft: { ...draft, name: 'Viện Mới' } }))
    expect(renamed).toMatchObject({ name: 'Viện Mới', revision: 2 })
    expect(codeOf(await partners.save({ id: partner.id, revision: 1, draft }))).toBe('partner.changed_elsewhere')
    expect(must(await visits.get({ id: visit.id })).visit.partners[0]?.name).toBe('Viện Mẫu')
  })
})
