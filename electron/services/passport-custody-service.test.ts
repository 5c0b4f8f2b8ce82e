import { describe, expect, test } from 'vitest'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import { PassportCustodyId, PassportId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import { aProfile, aStaffMember, day, sampleId } from '#domain/testing/samples.ts'
import { passportCustodyService } from '#electron/services/passport-custody-service.ts'
import { templatesInUse } from '#electron/services/template-in-use.ts'
import { docxText } from '#electron/testing/docx-text.ts'
import { shippedTemplate } from '#electron/testing/letter-office.ts'
import { codeOf, must, testHost } from '#electron/testing/office.ts'
import { days, tripOffice } from '#electron/testing/trip-office.ts'

const withoutId = ({ id: _, ...draft }: StaffMember) => draft

/** 12 January 2026. Two holders of official passports, one of an ordinary one; a trip of all three from 19 to 23 January. */
const passportOffice = async () => {
  const office = await tripOffice()
  const official = (n: number): Promise<StaffMember> => {
    const [passport] = aStaffMember(n).passports
    if (passport === undefined) throw new Error('the sample has a passport')
    return office.addPerson(office.unit, n, {
      passports: [{ ...passport, kind: 'official', number: `P${2_000_000 + n}` }],
    })
  }
  const [cuc, dao] = [await official(3), await official(4)]
  const printed: Uint8Array[] = []
  const passports = passportCustodyService({
    uow: () => office.uow,
    newId: office.newId,
    today: office.today,
    now: office.now,
    who: () => 'Người giữ sổ',
    countries: office.resources.countryName,
    templates: templatesInUse(shippedTemplate),
    host: {
      ...testHost,
      renderPdf: async (docx) => {
        printed.push(docx)
        return testHost.renderPdf(docx)
      },
    },
  })
  const { trip: draft } = await office.addTrip([cuc, dao, office.an], days('2026-01-19', '2026-01-23'))
  const trip = await office.decided(draft, 'submitted', 'approved')
  const passportOf = ({ passports: all }: StaffMember) => {
    const [first] = all
    if (first === undefined) throw new Error('somebody without a passport')
    return first.id
  }
  const handOut = (holder: StaffMember, changes: Partial<Parameters<typeof passports.handOut>[0]> = {}) =>
    passports.handOut({
      passportId: passportOf(holder),
      tripId: trip.id,
      decisionNumber: '125/QĐ-UBND',
      on: office.today(),
      note: '',
      ...changes,
    })
  const handBack = (
    { id, revision }: PassportCustody,
    on: string,
    changes: Partial<Parameters<typeof passports.handBack>[0]> = {},
  ) => passports.handBack({ id, revision, on: day(on), lateReason: '', note: '', ...changes })
  const rowOf = async ({ id }: StaffMember) =>
    must(await passports.list()).find(({ staffMemberId }) => staffMemberId === id)
  const dutyOf = async ({ id }: StaffMember) => {
    const view = must(await office.trips.get({ id: trip.id }))
    const member = view.trip.members.find(({ staffMemberId }) => staffMemberId === id)
    return view.duties.find(({ ruleCode, memberId }) => ruleCode === 'passport_hand_back' && memberId === member?.id)
  }
  /** The group leaves on the 19th and is back on the 23rd; it is 26 January, a Monday. */
  const goAndReturn = async () => {
    office.time.pass(14 * 86_400)
    return must(await office.journey(trip, '2026-01-19', '2026-01-23')).trip
  }
  return { ...office, cuc, dao, passports, printed, trip, passportOf, handOut, handBack, rowOf, dutyOf, goAndReturn }
}

describe('hand-out', () => {
  test('is for a trip of the holder, on the number of its decision', async () => {
    const { cuc, trip, passports, passportOf, handOut, rowOf } = await passportOffice()
    expect(await rowOf(cuc)).toMatchObject({ state: 'in_store', custody: null, tripTitle: '', dueOn: null })
    expect(must(await passports.trips({ passportId: passportOf(cuc) }))).toEqual([
      {
        id: trip.id,
        title: trip.title,
        departsOn: '2026-01-19',
        returnsOn: '2026-01-23',
        decisionNumber: '125/QĐ-UBND',
      },
    ])
    expect(must(await handOut(cuc))).toMatchObject({ handedOutBy: 'Người giữ sổ', handedBackOn: null, revision: 1 })
    // Nothing is due before the holder is back.
    expect(await rowOf(cuc)).toMatchObject({ state: 'handed_out', tripTitle: trip.title, dueOn: null, days: null })
  })

  test('is refused where it may not be', async () => {
    const { an, cuc, handOut, addTrip, dao, decide } = await passportOffice()
    expect(codeOf(await handOut(an))).toBe('passport_custody.not_official')
    expect(codeOf(await handOut(cuc, { passportId: PassportId.parse(sampleId(3, 99)) }))).toBe(
      'passport_custody.not_found',
    )
    expect(codeOf(await handOut(cuc, { on: day('2026-01-13') }))).toBe('passport_custody.in_future')
    const { trip: ofOthers } = await addTrip([dao], days('2026-03-02', '2026-03-06'))
    expect(codeOf(await handOut(cuc, { tripId: ofOthers.id }))).toBe('passport_custody.not_for_trip')
    must(await decide(ofOthers, 'cancelled'))
    expect(codeOf(await handOut(dao, { tripId: ofOthers.id }))).toBe('passport_custody.not_for_trip')
    must(await handOut(cuc))
    expect(codeOf(await handOut(cuc))).toBe('passport_custody.already_out')
  })

  test('only official and diplomatic passports stand in the list', async () => {
    const { passports, cuc, dao } = await passportOffice()
    expect(must(await passports.list()).map(({ staffMemberId }) => staffMemberId)).toEqual([cuc.id, dao.id])
  })
})

describe('hand-back', () => {
  test('in time meets the duty of that member and of nobody else', async () => {
    const { cuc, dao, handOut, handBack, goAndReturn, rowOf, dutyOf, rows } = await passportOffice()
    const custody = must(await handOut(cuc))
    must(await handOut(dao))
    await goAndReturn()
    expect(await rowOf(cuc)).toMatchObject({ state: 'handed_out', dueOn: '2026-01-30', days: 4 })
    const back = must(await handBack(custody, '2026-01-26'))
    expect(back).toMatchObject({ handedBackOn: '2026-01-26', receivedBy: 'Người giữ sổ', lateReason: '', revision: 2 })
    expect(await dutyOf(cuc)).toMatchObject({ state: 'done', fulfilment: { sentOn: '2026-01-26', lateBy: 0 } })
    expect(await dutyOf(dao)).toMatchObject({ fulfilment: null })
    expect(await rowOf(cuc)).toMatchObject({ state: 'in_store', custody: null })
    expect(codeOf(await handBack(back, '2026-01-26'))).toBe('passport_custody.already_back')
    expect(rows("SELECT action FROM audit WHERE entity = 'passport_custody' ORDER BY seq")).toEqual([
      { action: 'create' },
      { action: 'create' },
      { action: 'record' },
    ])
  })

  test('a late one is overdue before and needs its reason', async () => {
    const { cuc, handOut, handBack, goAndReturn, rowOf, dutyOf, time } = await passportOffice()
    const custody = must(await handOut(cuc))
    await goAndReturn()
    time.pass(7 * 86_400)
    expect(await rowOf(cuc)).toMatchObject({ state: 'overdue', dueOn: '2026-01-30', days: -1 })
    expect((await rowOf(cuc))?.why).toContain('30/01/2026')
    expect(codeOf(await handBack(custody, '2026-02-02'))).toBe('passport_custody.late_reason_missing')
    expect(await dutyOf(cuc)).toMatchObject({ fulfilment: null })
    expect(must(await handBack(custody, '2026-02-02', { lateReason: 'Ốm sau chuyến đi' })).lateReason).toBe(
      'Ốm sau chuyến đi',
    )
    expect(await dutyOf(cuc)).toMatchObject({ state: 'done_late', fulfilment: { lateBy: 1 } })
  })

  test('a passport that was handed in on time and recorded later is not late, whatever was typed', async () => {
    const { cuc, handOut, handBack, goAndReturn, time } = await passportOffice()
    const custody = must(await handOut(cuc))
    await goAndReturn()
    time.pass(7 * 86_400)
    expect(must(await handBack(custody, '2026-01-30', { lateReason: 'thừa' }))).toMatchObject({ lateReason: '' })
  })

  test('waits for the return of a journey that has begun, and is free before it', async () => {
    const { cuc, dao, handOut, handBack, time, trip, journey, dutyOf } = await passportOffice()
    const [early, late] = [must(await handOut(cuc)), must(await handOut(dao))]
    must(await handBack(early, '2026-01-12'))
    expect(await dutyOf(cuc)).toMatchObject({ fulfilment: null, state: 'awaiting_return' })
    time.pass(14 * 86_400)
    expect(codeOf(await handBack(late, '2026-01-26'))).toBe('passport_custody.return_not_recorded')
    must(await journey(trip, '2026-01-19', '2026-01-23'))
    must(await handBack(late, '2026-01-26'))
  })

  test('of a trip that was called off owes nothing and is taken back', async () => {
    const { cuc, handOut, handBack, decide, trip, dutyOf } = await passportOffice()
    const custody = must(await handOut(cuc))
    must(await decide(trip, 'cancelled'))
    must(await handBack(custody, '2026-01-12'))
    expect(await dutyOf(cuc)).toBeUndefined()
  })

  test('is refused for impossible days and from an older page', async () => {
    const { cuc, handOut, handBack } = await passportOffice()
    const custody = must(await handOut(cuc))
    expect(codeOf(await handBack(custody, '2026-01-13'))).toBe('passport_custody.in_future')
    expect(codeOf(await handBack(custody, '2026-01-09'))).toBe('passport_custody.back_before_out')
    expect(codeOf(await handBack({ ...custody, revision: 2 }, '2026-01-12'))).toBe('passport_custody.changed_elsewhere')
    expect(codeOf(await handBack({ ...custody, id: PassportCustodyId.parse(sampleId(10, 9)) }, '2026-01-12'))).toBe(
      'passport_custody.not_found',
    )
  })
})

test('a passport that is out is handed back in its book: neither the ledger nor the holder’s record lets go of it', async () => {
  const { cuc, trip, trips, staff, handOut, handBack, goAndReturn, dutyOf } = await passportOffice()
  const custody = must(await handOut(cuc))
  await goAndReturn()
  const memberId = trip.members.find(({ staffMemberId }) => staffMemberId === cuc.id)?.id ?? null
  const key = {
    record: tripRef(trip.id),
    ruleCode: 'passport_hand_back',
    authority: 'passport_manager',
    memberId,
  } as const
  const met = { documentNumber: '', documentOn: null, sentOn: day('2026-01-26') }
  expect(codeOf(await trips.recordMet({ ...key, ...met }))).toBe('duty.passport_out')
  const { id, ...draft } = cuc
  const without = { id, draft: { ...draft, passports: [] }, isAnotherPerson: true }
  expect(await staff.save(without)).toMatchObject({
    error: { code: 'staff.passport_out', details: { number: 'P2000003' } },
  })
  must(await handBack(custody, '2026-01-26'))
  expect((await dutyOf(cuc))?.fulfilment).not.toBeNull()
  expect(codeOf(await staff.save(without))).toBe('ok')
})

test('two records of one person become one: trips, passports and the book follow, what trips froze stays', async () => {
  const { addTrip, cuc, dao, passports, rows, staff, trip, trips, handOut } = await passportOffice()
  expect(await staff.merge({ keepId: cuc.id, dropId: dao.id })).toMatchObject({
    error: { code: 'staff.on_same_trip', details: { tripTitle: trip.title } },
  })
  const twin = await staff.save({
    id: null,
    draft: { ...withoutId(cuc), fullName: 'Cúc Ghi Hai Lần', passports: [] },
    isAnotherPerson: true,
  })
  const { id: twinId } = must(twin)
  const { trip: other } = await addTrip([must(twin)], {
    ...days('2026-05-04', '2026-05-08'),
    title: 'Chuyến ghi nhầm người',
  })
  must(await handOut(cuc))
  must(await staff.merge({ keepId: twinId, dropId: cuc.id }))

  expect(codeOf(await staff.get({ id: cuc.id }))).toBe('staff.not_found')
  expect(must(await staff.get({ id: twinId })).passports.map(({ number }) => number)).toEqual(['P2000003'])
  const list = must(await trips.ofPerson({ id: twinId }))
  expect(list.map(({ title }) => title)).toEqual(['Chuyến ghi nhầm người', trip.title])
  expect(list.every(({ days: abroad }) => abroad === 0)).toBe(true)
  const frozen = must(await trips.get({ id: trip.id })).trip.members.find(
    ({ staffMemberId }) => staffMemberId === twinId,
  )
  expect(frozen?.fullName).toBe(cuc.fullName)
  expect(must(await passports.list()).find(({ staffMemberId }) => staffMemberId === twinId)?.state).toBe('handed_out')
  expect(rows("SELECT action FROM audit WHERE action = 'merge'")).toHaveLength(1)
  expect(must(await trips.get({ id: other.id })).trip.members).toHaveLength(1)
})

test('the list of a person’s trips tells his own days abroad', async () => {
  const { cuc, trips, goAndReturn } = await passportOffice()
  await goAndReturn()
  expect(must(await trips.ofPerson({ id: cuc.id }))).toMatchObject([
    { role: 'leader', phase: 'returned', from: '2026-01-19', to: '2026-01-23', days: 5 },
  ])
})

test('the slip says who hands which passport to whom; after the hand-back, the other way round', async () => {
  const { cuc, agency, passports, printed, handOut, handBack } = await passportOffice()
  const custody = must(await handOut(cuc))
  expect(codeOf(await passports.slip({ id: custody.id }))).toBe('agency.none_in_force')
  const { id: _id, ...profile } = aProfile()
  must(await agency.saveProfile({ id: null, draft: profile }))
  expect(must(await passports.slip({ id: custody.id })).fileName).toMatch(/^Phiếu giao hộ chiếu .*\.pdf$/)
  must(await handBack(custody, '2026-01-12'))
  expect(must(await passports.print({ id: custody.id }))).toBe('printed')
  const [out = '', back = ''] = printed.map(docxText)
  expect(out).toContain('1. Người giao: Người giữ sổ.')
  expect(out).toContain(`2. Người nhận: ${cuc.fullName}, `)
  expect(out).toContain('loại công vụ; số P2000003')
  expect(out).toContain('NGƯỜI GIAO')
  expect(out).toContain('NGƯỜI NHẬN')
  expect(back).toContain('PHIẾU NHẬN LẠI HỘ CHIẾU')
  expect(back).toContain(`1. Người giao: ${cuc.fullName}, `)
})
