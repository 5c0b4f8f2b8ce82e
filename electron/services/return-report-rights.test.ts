import { describe, expect, test } from 'vitest'
import type { Role } from '#domain/account/account.ts'
import { TripMemberId } from '#domain/shared/ids.ts'
import { anOutsider, day, sampleId } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { reportOffice } from '#electron/testing/report-office.ts'

const everyCall = ({ reports, whole }: Awaited<ReturnType<typeof reportOffice>>) => {
  type Key = Parameters<typeof reports.get>[0]
  const written = { revision: 0, content: whole, attachmentIds: [] }
  return [
    ['get', (key: Key) => reports.get(key)],
    ['save_draft', (key: Key) => reports.saveDraft({ ...key, ...written })],
    ['file', (key: Key) => reports.file({ ...key, ...written })],
    ['accept', (key: Key) => reports.accept({ ...key, revision: 1 })],
    ['send_back', (key: Key) => reports.sendBack({ ...key, revision: 1, note: 'Bổ sung' })],
  ] as const
}

describe('who may', () => {
  test('a traveller reaches his own part and no other, whatever he asks for', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    office.as('staff_member', office.an.id)
    for (const index of [1, 2])
      for (const [what, call] of everyCall(office))
        expect(codeOf(await call(office.part(trip, index))), what).toBe('return_report.not_yours')
    expect(codeOf(await office.file(office.part(trip, 0)))).toBe('ok')
    const parts = await office.uow.read((repos) => repos.reports.ofTrip(trip.id))
    expect(parts.map(({ memberId }) => memberId)).toEqual([office.part(trip, 0).memberId])
  })

  test('an account that belongs to nobody reaches nothing, not even a part of somebody from outside', async () => {
    const office = await reportOffice()
    const {
      id: _id,
      staffMemberId: _staff,
      briefedOn: _b,
      committedOn: _c,
      partyOpinion: _p,
      ownJourney: _o,
      ...person
    } = anOutsider()
    const draft = await office.plannedTrip()
    const { trip: planned } = must(
      await office.trips.update({
        id: draft.id,
        revision: draft.revision,
        draft: office.withMembers(draft, [{ of: 'outside', memberId: null, ...person }]),
      }),
    )
    const { trip } = must(await office.journey(planned, '2026-03-02', null))
    const outside = office.part(trip, trip.members.length - 1)
    office.as('staff_member', null)
    expect(codeOf(await office.reports.get(outside))).toBe('return_report.not_yours')
    expect(codeOf(await office.reports.get(office.part(trip, 0)))).toBe('return_report.not_yours')
    expect(must(await office.reports.mine())).toEqual([])
    office.as('personnel_officer')
    expect(codeOf(await office.file(outside))).toBe('ok')
  })

  test.each<Role>(['administrator', 'personnel_officer'])(
    '%s writes and files for anybody, and is named',
    async (role) => {
      const office = await reportOffice()
      const trip = await office.goneTrip()
      office.as(role)
      must(await office.write(office.part(trip, 1), office.text({ course: 'Theo lời kể' })))
      must(await office.file(office.part(trip, 1)))
      expect(must(await office.reports.get(office.part(trip, 1)))).toMatchObject({
        fullName: office.binh.fullName,
        part: { state: 'submitted', filedBy: `Tài khoản ${role}` },
        mayAccept: true,
      })
    },
  )

  test('a leader reads every part and is not offered to accept', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    must(await office.file(office.part(trip, 0)))
    office.as('leader')
    expect(must(await office.reports.get(office.part(trip, 0)))).toMatchObject({
      part: { state: 'submitted', content: office.whole },
      mayAccept: false,
    })
  })

  test('nothing is there for a member or a trip that is not', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    const key = { tripId: trip.id, memberId: TripMemberId.parse(sampleId(8, 99)) }
    for (const [what, call] of everyCall(office)) expect(codeOf(await call(key)), what).toBe('return_report.not_found')
  })
})

describe('gate 5', () => {
  test('before the exit nobody is shown a form, nor can anything be written or filed', async () => {
    const office = await reportOffice()
    const trip = await office.plannedTrip()
    for (const [what, call] of everyCall(office))
      expect(codeOf(await call(office.part(trip, 0))), what).toBe('return_report.before_exit')
    expect(await office.uow.read((repos) => repos.reports.ofTrip(trip.id))).toEqual([])
  })

  test('who is abroad may begin; who stayed at home is not asked', async () => {
    const office = await reportOffice()
    const planned = await office.plannedTrip()
    const { trip } = must(
      await office.trips.recordJourney({
        id: planned.id,
        revision: planned.revision,
        actualExitOn: day('2026-03-02'),
        actualEntryOn: null,
        own: [{ memberId: office.part(planned, 2).memberId, exitOn: null, entryOn: null }],
      }),
    )
    expect(codeOf(await office.write(office.part(trip, 0), office.text({ course: 'Ngày đầu' })))).toBe('ok')
    expect(codeOf(await office.reports.get(office.part(trip, 2)))).toBe('return_report.before_exit')
  })

  test('what was written stays readable when the journey turns out not to have begun, and nothing is added to it', async () => {
    const office = await reportOffice()
    const trip = await office.goneTrip()
    must(await office.write(office.part(trip, 0), office.text({ course: 'Ngày đầu' })))
    must(await office.journey(trip, null, null))
    expect(must(await office.reports.get(office.part(trip, 0))).part.content.course).toBe('Ngày đầu')
    expect(codeOf(await office.file(office.part(trip, 0)))).toBe('return_report.before_exit')
  })
})
