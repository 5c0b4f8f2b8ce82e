import { Kysely, SqliteDialect } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Schema } from '#db/schema.ts'
import { testActor } from '#db/testing/temporary-register.ts'
import { unitOfWork } from '#db/unit-of-work.ts'
import { LetterId } from '#domain/shared/ids.ts'
import { addDays } from '#domain/shared/local-date.ts'
import { type RecordRef, tripRef } from '#domain/shared/record-ref.ts'
import { aTripDraft, day, sampleId } from '#domain/testing/samples.ts'
import { letterService } from '#electron/services/letter-service.ts'
import { letterOffice } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'

type Office = Awaited<ReturnType<typeof letterOffice>>
const change = async ({ trips, tripId, person }: Office, changes: Parameters<typeof aTripDraft>[1]): Promise<void> => {
  const { trip } = must(await trips.get({ id: tripId }))
  must(await trips.update({ id: tripId, revision: trip.revision, draft: aTripDraft([person], changes) }))
}
const rowOf = async ({ letters }: Office, id: LetterId) =>
  must(await letters.list({ record: null, days: 4000 })).find((row) => row.id === id)

describe('one line of the list', () => {
  test('says of a draft what it would say now, and how much it lacks', async () => {
    const office = await letterOffice()
    const id = await office.draft(office.tripId, 'outbound_trip_notice')
    expect(await rowOf(office, id)).toMatchObject({
      kind: 'outbound_trip_notice',
      recordTitle: 'Đoàn công tác 1',
      state: 'draft',
      isSent: false,
      numberAndSymbol: '      /KHCN-VP',
      issuedOn: null,
      subject: 'V/v thông báo việc cử công chức đi công tác tại Nhật Bản',
      addressees: [office.profile.foreignAffairsName],
      signerName: office.signer.fullName,
      urgency: null,
      isOutdated: false,
      missingCount: 0,
      relation: null,
      isSuperseded: false,
      revision: 1,
    })
    await change(office, { purpose: '', funding: [] })
    expect(await rowOf(office, id)).toMatchObject({
      subject: 'Công văn thông báo đoàn ra',
      missingCount: 2,
      numberAndSymbol: '',
      addressees: [],
    })
  })

  test('says of a frozen and an issued letter what was frozen, and of a sent one that it is sent', async () => {
    const office = await letterOffice()
    const { tripId, frozen, issue, send } = office
    const id = await frozen(tripId, 'outbound_trip_report')
    await change(office, { title: 'Đoàn đổi tên', legs: [{ country: 'KR', place: 'Seoul' }] })
    const subject = 'V/v báo cáo việc cử công chức đi công tác tại Nhật Bản'
    expect(await rowOf(office, id)).toMatchObject({ state: 'awaiting_number', subject, recordTitle: 'Đoàn đổi tên' })
    must(await issue(id, '5', '2026-01-12'))
    expect(await rowOf(office, id)).toMatchObject({ state: 'issued', subject, issuedOn: '2026-01-12', isSent: false })
    must(await send(id, ['UBND tỉnh'], '2026-01-12'))
    expect(await rowOf(office, id)).toMatchObject({ isSent: true, numberAndSymbol: '05/KHCN-VP' })
  })

  test('says that an issued letter is outdated when its own facts changed, not when something else did', async () => {
    const office = await letterOffice()
    const { tripId, issued, frozen } = office
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const waiting = await frozen(tripId, 'outbound_trip_notice')
    await change(office, { isInAnnualPlan: false })
    expect((await rowOf(office, id))?.isOutdated).toBe(false)
    await change(office, { returnsOn: day('2026-03-07') })
    expect((await rowOf(office, id))?.isOutdated).toBe(true)
    expect((await rowOf(office, waiting))?.isOutdated).toBe(false)
    await change(office, {})
    expect((await rowOf(office, id))?.isOutdated).toBe(false)
  })
})

test('a list holds open letters always and finished ones of its days; of one trip it holds all', async () => {
  const office = await letterOffice()
  const { letters, tripId, draft, issued, reference, time, addTrip, addPerson, unit } = office
  await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
  const gone = await draft(tripId, 'outbound_trip_notice')
  must(await letters.withdraw({ ...(await reference(gone)), note: '' }))
  const open = await draft(tripId, 'outbound_trip_decision')
  const other = await addTrip([await addPerson(unit, 2)])
  time.pass(1)
  const elsewhere = await draft(other.trip.id, 'outbound_trip_report')
  const count = async (days: number, only: RecordRef | null = null) =>
    must(await letters.list({ record: only, days })).length
  expect(await count(1)).toBe(4)
  time.pass(10 * 86_400)
  expect(await count(1)).toBe(2)
  expect(await count(10)).toBe(4)
  expect(await count(1, tripRef(tripId))).toBe(3)
  const newest = must(await letters.list({ record: null, days: 1 })).map(({ id }) => id)
  expect(newest).toEqual([elsewhere, open])
})

describe('a letter', () => {
  test('shows what its record says otherwise now, from the moment it is frozen', async () => {
    const office = await letterOffice()
    const { letters, tripId, frozen, issue } = office
    const id = await frozen(tripId, 'outbound_trip_report')
    await change(office, { host: 'Viện Tokyo' })
    const host = { label: 'Đơn vị mời', before: 'Viện Công nghệ Kansai', after: 'Viện Tokyo' }
    expect(must(await letters.get({ id })).differences).toEqual([host])
    must(await issue(id, '5', '2026-01-12'))
    await change(office, { host: 'Viện Tokyo', returnsOn: day('2026-03-07') })
    expect(must(await letters.get({ id })).differences.map(({ label }) => label)).toEqual(['Đơn vị mời', 'Thời gian'])
  })

  test('does not differ because head or signer changed, nor because a permission came after it', async () => {
    const office = await letterOffice()
    const { letters, agency, trips, tripId, profile, signer, issued, time } = office
    const id = await issued(tripId, 'outbound_trip_request', '5', '2026-01-12')
    const { id: _profile, ...head } = profile
    must(await agency.saveProfile({ id: null, draft: { ...head, name: 'Sở Khác', validFrom: day('2026-01-15') } }))
    const { id: signerId, ...person } = signer
    must(await agency.saveSigner({ id: signerId, draft: { ...person, validTo: day('2026-01-14') } }))
    time.pass(10 * 86_400)
    for (const kind of ['submitted', 'approved'] as const) {
      const { trip } = must(await trips.get({ id: tripId }))
      const decision = {
        on: day('2026-01-20'),
        documentNumber: '125/QĐ-UBND',
        issuer: 'UBND tỉnh',
        signer: '',
        note: '',
        attachmentId: null,
        newReturnsOn: null,
      }
      must(await trips.decide({ id: tripId, revision: trip.revision, kind, ...decision }))
    }
    expect(must(await letters.get({ id })).differences).toEqual([])
    expect((await rowOf(office, id))?.isOutdated).toBe(false)
  })

  test('shows what its record has lost', async () => {
    const office = await letterOffice()
    const id = await office.issued(office.tripId, 'outbound_trip_report', '5', '2026-01-12')
    await change(office, { funding: [] })
    expect(must(await office.letters.get({ id })).differences).toEqual([
      { label: 'Nguồn kinh phí', before: 'Đã ghi trong văn bản', after: 'Không còn trong hồ sơ' },
    ])
  })

  test('that was withdrawn keeps its history', async () => {
    const { letters, tripId, frozen, reference } = await letterOffice()
    const id = await frozen(tripId, 'outbound_trip_report')
    must(await letters.withdraw({ ...(await reference(id)), note: 'Hoãn chuyến đi' }))
    const view = must(await letters.get({ id }))
    expect(view).toMatchObject({ subject: 'Công văn báo cáo UBND tỉnh', missing: [], differences: [] })
    expect(view.letter.history.map(({ what }) => what)).toEqual(['created', 'frozen', 'withdrawn'])
  })

  test('that does not exist is refused', async () => {
    const { letters } = await letterOffice()
    expect(codeOf(await letters.get({ id: LetterId.parse(sampleId(8, 99)) }))).toBe('letter.not_found')
  })
})

test('a list costs as many queries for 40 letters as for 4', async () => {
  const { database, dependencies, addTrip, addPerson, unit, draft, issued, trips } = await letterOffice()
  let statements = 0
  const count = () => {
    statements += 1
  }
  const kysely = new Kysely<Schema>({ dialect: new SqliteDialect({ database: database.raw }), log: count })
  const counted = unitOfWork({ ...database, kysely }, () => testActor)
  const { list } = letterService({ ...dependencies, uow: () => counted })
  const cost = async () => {
    statements = 0
    return { rows: must(await list({ record: null, days: 4000 })), statements }
  }
  /** An issued letter whose record has moved on since, and a draft. */
  const addTwo = async (n: number) => {
    const from = addDays(day('2026-04-01'), n * 10)
    const dates = { departsOn: from, returnsOn: addDays(from, 2) }
    const person = await addPerson(unit, n)
    const { trip } = await addTrip([person], dates)
    await issued(trip.id, 'outbound_trip_notice', String(n), '2026-01-12')
    await draft(trip.id, 'reminder')
    must(
      await trips.update({ id: trip.id, revision: 1, draft: aTripDraft([person], { ...dates, host: 'Viện Tokyo' }) }),
    )
  }
  for (const n of [2, 3]) await addTwo(n)
  // The first look also reads rules and holidays, once for all.
  await cost()
  const few = await cost()
  for (let n = 4; n < 22; n += 1) await addTwo(n)
  const many = await cost()
  expect([few.rows.length, many.rows.length]).toEqual([4, 40])
  expect(many.rows.filter(({ isOutdated }) => isOutdated)).toHaveLength(20)
  expect(many.statements).toBe(few.statements)
})
