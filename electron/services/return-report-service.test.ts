import { describe, expect, test } from 'vitest'
import { emptyReport, tripResultOf } from '#domain/outbound-trip/return-report.ts'
import { AttachmentId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { fileBytes, reportOffice } from '#electron/testing/report-office.ts'

describe('a part', () => {
  test('is an empty draft before anything is written, and is not stored by looking at it', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    expect(must(await office.reports.get(office.part(trip, 0)))).toMatchObject({
      tripTitle: trip.title,
      kind: 'business',
      part: { content: emptyReport, state: 'draft', revision: 0 },
      attachments: [],
      mayAccept: false,
    })
    expect(await office.uow.read((repos) => repos.reports.ofTrip(trip.id))).toEqual([])
  })

  test('is kept while it is written, half a row of agreements included, each time under a new revision', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    const key = office.part(trip, 0)
    const half = office.text({ agreements: [{ content: '', responsible: 'Phòng Một', deadline: '' }] })
    expect(must(await office.write(key, half))).toEqual({ revision: 1, savedAt: office.now() })
    expect(must(await office.write(key, { ...half, course: 'Ngày đầu' }))).toMatchObject({ revision: 2 })
    expect(must(await office.reports.get(key)).part.content).toEqual({ ...half, course: 'Ngày đầu' })
  })

  test('written in two places: the later save is refused and changes nothing', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    const key = office.part(trip, 0)
    const save = (course: string) =>
      office.reports.saveDraft({ ...key, revision: 0, content: office.text({ course }), attachmentIds: [] })
    const outcomes = await Promise.all([save('Người đi'), save('Cán bộ tổ chức')])
    expect(outcomes.map(codeOf).toSorted()).toEqual(['ok', 'return_report.changed_elsewhere'])
    const kept = must(await office.reports.get(key)).part
    expect(kept).toMatchObject({ revision: 1, content: { course: outcomes[0]?.ok ? 'Người đi' : 'Cán bộ tổ chức' } })
    expect(codeOf(await office.reports.file({ ...key, revision: 0, content: office.whole, attachmentIds: [] }))).toBe(
      'return_report.changed_elsewhere',
    )
  })

  test('is not filed while something is missing, which is named', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    const outcome = await office.file(office.part(trip, 0), office.text({ course: 'Làm việc' }))
    expect(outcome).toMatchObject({
      error: { code: 'return_report.parts_missing', details: { parts: ['achieved'] } },
    })
    expect(await office.uow.read((repos) => repos.reports.ofTrip(trip.id))).toEqual([])
  })

  test('of a private trip may say only that it went as planned', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip({ kind: 'private_family' })
    must(await office.file(office.part(trip, 0), office.text({ wentAsPlanned: true })))
    must(await office.accept(office.part(trip, 0)))
    const parts = await office.uow.read((repos) => repos.reports.ofTrip(trip.id))
    expect(tripResultOf(parts, trip.members).course).toBe('Chuyến đi diễn ra đúng kế hoạch.')
    const official = await office.goneTrip({ kind: 'business' })
    expect(codeOf(await office.file(office.part(official, 0), office.text({ wentAsPlanned: true })))).toBe(
      'return_report.parts_missing',
    )
  })

  test('is sent back with a note, written on, filed again and accepted; then nothing changes it', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    const key = office.part(trip, 0)
    const state = async () => must(await office.reports.get(key)).part
    office.as('staff_member', office.an.id)
    must(await office.file(key))
    expect(codeOf(await office.write(key, office.text({ course: 'Sau khi nộp' })))).toBe(
      'return_report.step_not_allowed',
    )

    office.as('personnel_officer')
    expect(codeOf(await office.sendBack(key, ''))).toBe('return_report.note_missing')
    must(await office.sendBack(key, 'Bổ sung chi phí thực tế'))
    expect(codeOf(await office.accept(key))).toBe('return_report.step_not_allowed')

    office.as('staff_member', office.an.id)
    must(await office.write(key, { ...office.whole, cost: '118 triệu đồng' }))
    expect(await state()).toMatchObject({ state: 'sent_back', note: 'Bổ sung chi phí thực tế' })
    must(await office.file(key, { ...office.whole, cost: '118 triệu đồng' }))
    expect(await state()).toMatchObject({ state: 'submitted', note: '', decidedAt: null })

    office.as('personnel_officer')
    must(await office.accept(key))
    const accepted = await state()
    expect(accepted).toMatchObject({ state: 'accepted', decidedBy: 'Tài khoản personnel_officer' })
    for (const outcome of [
      await office.write(key, office.whole),
      await office.file(key),
      await office.accept(key),
      await office.sendBack(key, 'Thêm nữa'),
    ])
      expect(codeOf(outcome)).toBe('return_report.step_not_allowed')
    expect(await state()).toEqual(accepted)
  })

  test('leaves in the audit what was filed and decided, and of drafts only that they were saved', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    const key = office.part(trip, 0)
    must(await office.write(key, office.text({ course: 'Chữ của bản nháp' })))
    must(await office.write(key, office.text({ course: 'Chữ của bản nháp nữa' })))
    const told = () =>
      office.rows("SELECT action, after FROM audit WHERE entity = 'return_report' ORDER BY rowid") as readonly {
        readonly action: string
        readonly after: string
      }[]
    expect(told().map(({ action }) => action)).toEqual(['create', 'update'])
    expect(JSON.stringify(told())).not.toContain('Chữ của bản nháp')
    must(await office.file(key))
    must(await office.accept(key))
    expect(told().map(({ action }) => action)).toEqual(['create', 'update', 'record', 'decide'])
    expect(told()[2]?.after).toContain(office.whole.course)
  })
})

describe('files of a part', () => {
  test('are reports of the same trip; anything else that is named is left out', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    const { trip: elsewhere } = await office.addTrip([office.an], {
      departsOn: day('2026-05-04'),
      returnsOn: day('2026-05-08'),
    })
    office.pick('Ảnh.png', fileBytes.png)
    const add = async (tripId: typeof trip.id, category: 'report' | 'decision') =>
      must(await office.attachments.add({ record: tripRef(tripId), category, note: '' }))?.id as AttachmentId
    const own = await add(trip.id, 'report')
    const strange = [
      await add(elsewhere.id, 'report'),
      await add(trip.id, 'decision'),
      AttachmentId.parse(sampleId(9, 9)),
    ]
    must(await office.file(office.part(trip, 0), office.whole, [own, ...strange, own]))
    const view = must(await office.reports.get(office.part(trip, 0)))
    expect(view.part.attachmentIds).toEqual([own])
    expect(view.attachments.map(({ name }) => name)).toEqual(['Ảnh.png'])
  })
})

test('a group of three with two parts: both are kept, and the trip tells how far each is', async () => {
  const office = await reportOffice()
  const trip = await office.goneTrip()
  const [an, cuc] = [office.part(trip, 0), office.part(trip, 2)]
  must(await office.file(an, { ...office.whole, course: 'Trưởng đoàn kể' }))
  must(await office.write(cuc, office.text({ course: 'Đang viết' })))
  const shown = async () => {
    const { reportState, reports } = must(await office.trips.get({ id: trip.id }))
    return [reportState, ...reports.map(({ state }) => state).toSorted()]
  }
  expect(await shown()).toEqual(['submitted', 'draft', 'submitted'])
  must(await office.accept(an))
  expect(await shown()).toEqual(['accepted', 'accepted', 'draft'])
  must(await office.file(cuc, { ...office.whole, course: 'Thành viên kể' }))
  expect(await shown()).toEqual(['submitted', 'accepted', 'submitted'])
  must(await office.accept(cuc))
  const parts = await office.uow.read((repos) => repos.reports.ofTrip(trip.id))
  expect(parts).toHaveLength(2)
  expect(tripResultOf(parts, trip.members).course).toBe(
    `${office.an.fullName}:\nTrưởng đoàn kể\n${office.cuc.fullName}:\nThành viên kể`,
  )
})

test('what somebody wrote who was taken out of the group is kept and holds nothing up', async () => {
  const office = await reportOffice()
  const trip = await office.goneTrip()
  must(await office.file(office.part(trip, 2)))
  const draft = office.withMembers(trip, [])
  must(
    await office.trips.update({
      id: trip.id,
      revision: trip.revision,
      draft: { ...draft, members: draft.members.slice(0, 2) },
    }),
  )
  expect(must(await office.trips.get({ id: trip.id }))).toMatchObject({ reportState: 'none', reports: [] })
  expect(await office.uow.read((repos) => repos.reports.ofTrip(trip.id))).toHaveLength(1)
  must(await office.file(office.part(trip, 0)))
  must(await office.accept(office.part(trip, 0)))
  expect(must(await office.trips.get({ id: trip.id })).reportState).toBe('accepted')
})

describe('my trips', () => {
  test('are those of whoever is logged in, the newest first, with what he owes and why his part came back', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    const { trip: next } = await office.addTrip([office.an], {
      departsOn: day('2026-05-04'),
      returnsOn: day('2026-05-08'),
    })
    must(await office.file(office.part(trip, 0)))
    must(await office.sendBack(office.part(trip, 0), 'Bổ sung chi phí'))
    office.as('staff_member', office.an.id)
    expect(must(await office.reports.mine())).toMatchObject([
      {
        tripId: next.id,
        phase: 'draft',
        mayReport: false,
        reportState: null,
        reportDueOn: null,
        passportDueOn: null,
        note: '',
      },
      {
        tripId: trip.id,
        memberId: office.part(trip, 0).memberId,
        phase: 'returned',
        mayReport: true,
        countries: ['JP'],
        reportState: 'sent_back',
        note: 'Bổ sung chi phí',
        reportDueOn: '2026-03-17',
      },
    ])
    office.as('staff_member', office.binh.id)
    expect(must(await office.reports.mine()).map(({ tripId }) => tripId)).toEqual([trip.id])
  })

  test('ask for no report before the return, and for none that is filed', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip({}, null)
    office.as('staff_member', office.an.id)
    const due = async () => must(await office.reports.mine())[0]?.reportDueOn
    expect(await due()).toBeNull()
    must(await office.journey(trip, '2026-03-02', '2026-03-06'))
    expect(await due()).toBe('2026-03-17')
    must(await office.file(office.part(trip, 0)))
    expect(await due()).toBeNull()
  })
})
