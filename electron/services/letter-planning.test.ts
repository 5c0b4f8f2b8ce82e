import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { LetterId, OutboundTripId, SignerId } from '#domain/shared/ids.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { day, sampleId } from '#domain/testing/samples.ts'
import { docxText } from '#electron/testing/docx-text.ts'
import { letterOffice, noChoices } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'

const nowhere = OutboundTripId.parse(sampleId(4, 99))

const OFFICIAL: readonly DocumentKind[] = [
  'outbound_trip_submission',
  'outbound_trip_request',
  'outbound_trip_decision',
  'outbound_trip_pre_report',
  'outbound_trip_report',
  'outbound_trip_notice',
  'outbound_trip_commitment',
  'reminder',
]

describe('what a trip needs', () => {
  test('is planned in the order of its events, with addressees and what a duty waits for', async () => {
    const { letters, tripId, profile } = await letterOffice()
    const plan = must(await letters.plan({ record: tripRef(tripId) }))
    expect(plan.map(({ kind }) => kind)).toEqual(OFFICIAL)
    expect(plan.filter(({ isOwed }) => isOwed).map(({ kind }) => kind)).toEqual([
      'outbound_trip_request',
      'outbound_trip_report',
      'outbound_trip_notice',
    ])
    expect(plan.find(({ kind }) => kind === 'outbound_trip_notice')?.addressees).toEqual([profile.foreignAffairsName])
    expect(plan.find(({ kind }) => kind === 'reminder')?.missing.map(({ field }) => field)).toEqual(['duties'])
  })

  test('on a private trip are the application and the decision, without what only official trips have', async () => {
    const { letters, addTrip, addPerson, unit } = await letterOffice()
    const { trip } = await addTrip([await addPerson(unit, 2)], { kind: 'private_family' })
    const kinds = must(await letters.plan({ record: tripRef(trip.id) })).map(({ kind }) => kind)
    expect(kinds).toContain('outbound_trip_application')
    expect(kinds).not.toContain('outbound_trip_submission')
    expect(kinds).not.toContain('outbound_trip_pre_report')
  })

  test('and lacks is named with the place to enter it', async () => {
    const { letters, addTrip, addPerson, unit } = await letterOffice()
    const person = await addPerson(unit, 2, { passports: [], birth: { known: 'no' } })
    const { trip } = await addTrip([person], { purpose: '' })
    const plan = must(await letters.plan({ record: tripRef(trip.id) }))
    const missing = (kind: DocumentKind) => plan.find((one) => one.kind === kind)?.missing ?? []
    expect(missing('outbound_trip_report')).toEqual([
      { label: 'Mục đích, nội dung chuyến đi', page: 'trip', field: 'purpose', id: null },
    ])
    expect(missing('outbound_trip_notice').slice(1)).toMatchObject([
      { page: 'staff', field: 'birth', id: person.id },
      { page: 'trip', field: 'members', id: person.id },
    ])
  })

  test('and has is linked; what is under way is not owed again, what was withdrawn is', async () => {
    const { letters, tripId, issued, draft, reference } = await letterOffice()
    const id = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const gone = await draft(tripId, 'outbound_trip_notice')
    must(await letters.withdraw({ ...(await reference(gone)), note: '' }))
    const plan = must(await letters.plan({ record: tripRef(tripId) }))
    expect(plan.find(({ kind }) => kind === 'outbound_trip_report')).toMatchObject({
      existing: [{ id, state: 'issued', numberAndSymbol: '05/KHCN-VP' }],
      isOwed: false,
    })
    expect(plan.find(({ kind }) => kind === 'outbound_trip_notice')).toMatchObject({ existing: [], isOwed: true })
  })

  test('is planned only for a trip that exists', async () => {
    const { letters } = await letterOffice()
    expect(codeOf(await letters.plan({ record: tripRef(nowhere) }))).toBe('letter.record_not_found')
  })
})

describe('one action', () => {
  test('makes a draft of each kind, once, with the same choices', async () => {
    const { letters, tripId, signer, current } = await letterOffice()
    const choices = { signerId: signer.id, urgency: 'urgent', draftingSymbol: 'TC' } as const
    const kinds = ['outbound_trip_report', 'outbound_trip_notice', 'outbound_trip_report'] as const
    const ids = must(await letters.prepare({ record: tripRef(tripId), kinds, choices }))
    const made = await Promise.all(ids.map(current))
    expect(made.map(({ kind, state }) => [kind, state])).toEqual([
      ['outbound_trip_report', 'draft'],
      ['outbound_trip_notice', 'draft'],
    ])
    for (const letter of made) expect(letter.choices).toEqual(choices)
  })

  test.each<[string, Partial<Parameters<Awaited<ReturnType<typeof letterOffice>>['letters']['prepare']>[0]>, string]>([
    ['a trip that does not exist', { record: tripRef(nowhere) }, 'letter.record_not_found'],
    ['a kind of another record', { kinds: ['inbound_visit_notice'] }, 'letter.kind_not_for_record'],
    ['an application on an official trip', { kinds: ['outbound_trip_application'] }, 'letter.kind_not_for_record'],
    ['a report of a trip that nobody has left on', { kinds: ['outbound_trip_result'] }, 'letter.kind_not_for_record'],
    ['a correction of nothing', { kinds: ['correction'] }, 'letter.kind_not_for_record'],
    [
      'a signer who does not exist',
      { choices: { ...noChoices, signerId: SignerId.parse(sampleId(6, 99)) } },
      'agency.signer_not_found',
    ],
  ])('about %s makes nothing at all', async (_what, changes, code) => {
    const { letters, tripId } = await letterOffice()
    const input = { record: tripRef(tripId), kinds: ['outbound_trip_report'] as const, choices: noChoices, ...changes }
    expect(codeOf(await letters.prepare(input))).toBe(code)
    expect(must(await letters.list({ record: null, days: 4000 }))).toEqual([])
  })
})

describe('the choices of a draft', () => {
  test('are changed and show at the next look', async () => {
    const { letters, tripId, draft, reference, current } = await letterOffice()
    const id = await draft(tripId, 'outbound_trip_report')
    must(await letters.choose({ ...(await reference(id)), choices: { ...noChoices, draftingSymbol: 'TCCB' } }))
    expect((await current(id)).choices.draftingSymbol).toBe('TCCB')
    expect(must(await letters.get({ id })).numberAndSymbol).toMatch(/\/KHCN-TCCB$/)
  })

  test('are refused on an older page, on a frozen letter, with a signer who does not exist', async () => {
    const { letters, tripId, draft, frozen, reference } = await letterOffice()
    const id = await draft(tripId, 'outbound_trip_report')
    const old = await reference(id)
    must(await letters.choose({ ...old, choices: noChoices }))
    expect(codeOf(await letters.choose({ ...old, choices: noChoices }))).toBe('letter.changed_elsewhere')
    const stranger = { ...noChoices, signerId: SignerId.parse(sampleId(6, 99)) }
    expect(codeOf(await letters.choose({ ...(await reference(id)), choices: stranger }))).toBe(
      'agency.signer_not_found',
    )
    const waiting = await frozen(tripId, 'outbound_trip_notice')
    expect(codeOf(await letters.choose({ ...(await reference(waiting)), choices: noChoices }))).toBe(
      'letter.step_not_allowed',
    )
    const lost = { id: LetterId.parse(sampleId(8, 99)), revision: 1 }
    expect(codeOf(await letters.choose({ ...lost, choices: noChoices }))).toBe('letter.not_found')
  })
})

describe('a letter that follows an issued one', () => {
  test('replaces it by a draft that says so and is linked both ways', async () => {
    const { letters, tripId, issued, freeze, issue } = await letterOffice()
    const original = await issued(tripId, 'outbound_trip_report', '5', '2026-01-12')
    const id = must(await letters.replace({ id: original }))
    must(await freeze(id))
    must(await issue(id, '6', '2026-01-12'))
    const view = must(await letters.get({ id }))
    expect(view.original).toMatchObject({ id: original, numberAndSymbol: '05/KHCN-VP' })
    expect(view.letter.frozen?.content.body.at(-2)?.text).toBe(
      'Công văn này thay thế Công văn số 05/KHCN-VP ngày 12 tháng 01 năm 2026.',
    )
    expect(must(await letters.get({ id: original })).followers).toMatchObject([{ id, numberAndSymbol: '06/KHCN-VP' }])
    const rows = must(await letters.list({ record: tripRef(tripId), days: 1 }))
    expect(rows.map(({ relation, isSuperseded }) => [relation, isSuperseded]).toSorted()).toEqual([
      [null, true],
      ['replaces', false],
    ])
  })

  test('corrects it by a công văn đính chính to the same addressees; its own replacement corrects the same', async () => {
    const { letters, tripId, profile, issued, freeze, issue } = await letterOffice()
    const original = await issued(tripId, 'outbound_trip_notice', '5', '2026-01-12')
    const items = [{ label: 'Thời gian', before: '05 ngày', after: '06 ngày' }]
    const id = must(await letters.correct({ id: original, items }))
    const draft = must(await letters.get({ id }))
    expect(draft).toMatchObject({
      subject: 'V/v đính chính Công văn số 05/KHCN-VP ngày 12 tháng 01 năm 2026',
      missing: [],
    })
    expect(draft.addressees).toEqual([profile.foreignAffairsName])
    must(await freeze(id))
    must(await issue(id, '6', '2026-01-12'))

    const second = must(await letters.replace({ id }))
    const view = must(await letters.get({ id: second }))
    expect(view.letter.corrections).toEqual(items)
    expect(view.subject).toBe('V/v đính chính Công văn số 05/KHCN-VP ngày 12 tháng 01 năm 2026')
    expect(view.original?.id).toBe(id)
  })

  test('is made of issued letters only', async () => {
    const { letters, tripId, draft, frozen } = await letterOffice()
    const items = [{ label: 'Thời gian', before: '05 ngày', after: '06 ngày' }]
    for (const id of [await draft(tripId, 'outbound_trip_report'), await frozen(tripId, 'outbound_trip_notice')]) {
      expect(codeOf(await letters.replace({ id }))).toBe('letter.step_not_allowed')
      expect(codeOf(await letters.correct({ id, items }))).toBe('letter.step_not_allowed')
    }
    const lost = LetterId.parse(sampleId(8, 99))
    expect(codeOf(await letters.replace({ id: lost }))).toBe('letter.not_found')
    expect(codeOf(await letters.correct({ id: lost, items }))).toBe('letter.not_found')
  })

  test('does not keep a signer who has left office', async () => {
    const { letters, agency, tripId, signer, issue, freeze, current, time } = await letterOffice()
    const [id] = must(
      await letters.prepare({
        record: tripRef(tripId),
        kinds: ['outbound_trip_report'],
        choices: { ...noChoices, signerId: signer.id },
      }),
    )
    if (id === undefined) throw new Error('one kind, one letter')
    must(await freeze(id))
    must(await issue(id, '5', '2026-01-12'))
    const { id: signerId, ...draft } = signer
    must(await agency.saveSigner({ id: signerId, draft: { ...draft, validTo: day('2026-01-31') } }))
    time.pass(30 * 86_400)
    expect((await current(must(await letters.replace({ id })))).choices.signerId).toBeNull()
  })
})

test('a reminder names what is overdue and goes to the leader’s unit', async () => {
  const { letters, tripId, unit, profile, time, draft } = await letterOffice()
  const id = await draft(tripId, 'reminder')
  expect(must(await letters.get({ id })).missing.map(({ field }) => field)).toEqual(['duties'])
  time.pass(50 * 86_400)
  const view = must(await letters.get({ id }))
  expect(view.missing).toEqual([])
  expect(view.addressees).toEqual([unit.name])
  const text = docxText(must(await letters.file({ id })).docx)
  expect(text).toContain(`gửi ${profile.peopleCommitteeName}`)
  expect(text).toContain(`gửi ${profile.foreignAffairsName}`)
  const plan = must(await letters.plan({ record: tripRef(tripId) }))
  expect(plan.find(({ kind }) => kind === 'reminder')?.missing).toEqual([])
})
