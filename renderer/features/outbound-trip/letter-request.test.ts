import { describe, expect, it } from 'vitest'
import { StaffRow } from '#contract/routes/staff.ts'
import { Signer } from '#domain/agency/agency.ts'
import { OutboundTripId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import {
  NumberAndDay,
  numberAndDayWords,
  readChoices,
  requestOf,
  writeChoices,
} from '#renderer/features/outbound-trip/letter-request.ts'
import { missingPath, whereToEnter } from '#renderer/ui/missing-path.ts'
import { backTo } from '#renderer/ui/back-to.ts'
import { issueSentence } from '#renderer/ui/form/issue-sentence.ts'

const id = (n: number): string => `0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a1${n}`
const tripId = OutboundTripId.parse(id(0))
const day = (text: string) => LocalDate.parse(text)
const signer = (n: number, over: Partial<Signer>): Signer =>
  Signer.parse({
    id: id(n),
    fullName: `Người ký ${n}`,
    post: 'Phó Giám đốc',
    headPost: 'Giám đốc',
    authority: 'for_head',
    validFrom: '2024-01-01',
    validTo: null,
    ...over,
  })
const signers = [
  signer(1, {}),
  signer(2, { authority: 'head', post: 'Giám đốc', validTo: day('2025-06-30') }),
  signer(3, { authority: 'head', post: 'Giám đốc', validFrom: day('2025-07-01') }),
]

describe('the choices of a letter', () => {
  it('stand in the address and come back from it', () => {
    const choices = readChoices(new URLSearchParams({ signer: id(1), number: '05', day: '2026-11-24' }))
    expect(choices).toEqual({ signerId: id(1), number: '05', day: '2026-11-24' })
    expect(readChoices(writeChoices(choices))).toEqual(choices)
  })

  it('are none where the address says nonsense', () => {
    expect(readChoices(new URLSearchParams({ signer: 'x', number: '05/SKHCN', day: '31/02/2026' }))).toEqual({
      signerId: null,
      number: '',
      day: null,
    })
  })

  it.each([['05/SKHCN-VP'], ['số 5'], ['Số: 05']])('do not take %j for a number, and say what to write', (number) => {
    const parsed = NumberAndDay.safeParse(
      { number, day: '' },
      { error: (issue) => issueSentence(issue, numberAndDayWords) },
    )
    expect(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['number', 'Chỉ ghi số, ví dụ 05; ký hiệu được điền tự động.'],
    ])
  })

  it.each([['05'], ['12a'], ['']])('take %j for a number', (number) => {
    expect(NumberAndDay.parse({ number, day: '' }).number).toBe(number)
  })

  it.each([
    ['the head in office', null, '2026-11-23', id(3)],
    ['the chosen deputy', id(1), '2026-11-23', id(1)],
    ['the head of that time, not one who came later', id(3), '2025-01-15', id(2)],
    ['nobody before all offices', null, '2020-01-01', null],
  ])('are signed by %s', (_, chosen, on, expected) => {
    const choices = { ...readChoices(new URLSearchParams({ signer: chosen ?? '' })), number: '', day: null }
    expect(requestOf(tripId, 'outbound_trip_report', choices, signers, day(on)).signerId).toBe(expected)
  })
})

describe('a missing datum', () => {
  it.each([
    ['trip', 'purpose', null, `/outbound-trips/${tripId}/edit?field=purpose`],
    ['trip', 'members', id(5), `/outbound-trips/${tripId}/edit?field=members&member=${id(5)}`],
    ['agency', 'signers', null, '/administration/agency?field=signers'],
    ['staff', 'birth', id(5), `/staff/${id(5)}?field=birth`],
  ] as const)('on the page %s in the field %s leads there', (page, field, member, path) => {
    expect(missingPath({ label: '', page, field, id: member }, tripId)).toBe(path)
  })

  const passport = { id: id(9), kind: 'ordinary', maskedNumber: '•••567', expiresOn: null }
  const staff = [
    { id: id(5), passports: [] },
    { id: id(6), passports: [passport] },
  ].map(({ id: personId, passports }) =>
    StaffRow.parse({
      id: personId,
      fullName: 'Đỗ Thị Ánh',
      sex: 'unknown',
      birth: { known: 'no' },
      kind: 'civil_servant',
      post: 'Chuyên viên',
      unitId: id(8),
      unitName: 'Văn phòng',
      rank: '',
      isPartyMember: false,
      isActive: true,
      passports,
    }),
  )

  it.each([
    ['who has none in the register: in the record', id(5), `/staff/${id(5)}?field=passports`],
    ['who has one: in the trip', id(6), `/outbound-trips/${tripId}/edit?field=members&member=${id(6)}`],
    [
      'whom the register does not know: in the trip',
      id(7),
      `/outbound-trips/${tripId}/edit?field=members&member=${id(7)}`,
    ],
  ])('for the passport of somebody %s', (_, member, path) => {
    expect(missingPath(whereToEnter({ label: '', page: 'trip', field: 'members', id: member }, staff), tripId)).toBe(
      path,
    )
  })

  it('leads back only within the app', () => {
    expect(backTo({ backTo: '/outbound-trips/1/letter/x?number=5' })).toBe('/outbound-trips/1/letter/x?number=5')
    expect(backTo({ backTo: 'https://example.com' })).toBeNull()
    expect(backTo(null)).toBeNull()
  })
})
