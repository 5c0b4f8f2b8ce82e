import { describe, expect, test } from 'vitest'
import { DocumentNumber } from '#domain/document/document-number.ts'
import { profile, signer } from '#domain/document/testing/trip-documents.ts'
import { type IssueContext, type IssueInput, issued, planIssue } from '#domain/letter/issue-letter.ts'
import { Letter } from '#domain/letter/letter.ts'
import { aDraft, aFrozen, anIssued, digest, letterId, stamp, value } from '#domain/letter/testing/letters.ts'
import { AgencyProfileId, SignerId } from '#domain/shared/ids.ts'
import { day, sampleId } from '#domain/testing/samples.ts'

const input = (changes: Partial<Record<keyof IssueInput, unknown>> = {}): IssueInput =>
  ({
    number: DocumentNumber.parse('5'),
    on: day('2026-01-12'),
    copies: 3,
    isOrderConfirmed: false,
    ...changes,
  }) as IssueInput
const context = (changes: Partial<IssueContext> = {}): IssueContext => ({
  today: day('2026-01-14'),
  profiles: [profile],
  signers: [signer],
  used: [],
  ...changes,
})
const codeOf = (result: ReturnType<typeof planIssue>) => (result.ok ? 'ok' : result.error.code)

test('number and day make an issued letter: printed number, series, copies and the file that is valid from now on', () => {
  const plan = value(planIssue(aFrozen(), input(), context()))
  expect(plan).toEqual({ number: '05', series: 'CV/KHCN', on: '2026-01-12', copies: 3 })
  const letter = issued(aFrozen(), plan, digest('c'), stamp)
  expect(letter).toMatchObject({ state: 'issued', issued: { ...plan, fileDigest: digest('c'), ...stamp }, revision: 3 })
  expect(letter.frozen).toEqual(aFrozen().frozen)
  expect(letter.history.at(-1)).toMatchObject({ what: 'issued', note: '05; 12/01/2026' })
  expect(Letter.parse(letter)).toEqual(letter)
})

test.each([
  ['a draft', aDraft()],
  ['an issued letter', anIssued()],
])('%s gets no number', (_what, letter) => {
  expect(codeOf(planIssue(letter, input(), context()))).toBe('letter.step_not_allowed')
})

test('the day may be today and may lie before the day of freezing, never in the future', () => {
  expect(codeOf(planIssue(aFrozen(), input({ on: day('2026-01-14') }), context()))).toBe('ok')
  expect(codeOf(planIssue(aFrozen(), input({ on: day('2026-01-05') }), context()))).toBe('ok')
  expect(codeOf(planIssue(aFrozen(), input({ on: day('2026-01-15') }), context()))).toBe('letter.issue_in_future')
})

const merged = { ...profile, id: AgencyProfileId.parse(sampleId(5, 9)), validFrom: day('2026-01-10') }
describe('the head in force on the day is the one that was printed', () => {
  test.each([
    ['another one came into force before', { profiles: [profile, merged] }, 'letter.head_differs'],
    ['none was in force yet', { profiles: [] }, 'letter.head_differs'],
    ['it was renamed since', { profiles: [{ ...profile, name: 'Sở Khoa học' }] }, 'letter.head_differs'],
    ['its symbol was changed since', { profiles: [{ ...profile, symbol: 'SKHCN' }] }, 'letter.head_differs'],
    ['its place was changed since', { profiles: [{ ...profile, place: 'Bắc Giang' }] }, 'letter.head_differs'],
    ['its superior was changed since', { profiles: [{ ...profile, superiorName: '' }] }, 'letter.head_differs'],
    ['only a line of "Nơi nhận" was changed', { profiles: [{ ...profile, leadershipName: 'Giám đốc' }] }, 'ok'],
    ['another one comes into force later', { profiles: [profile, { ...merged, validFrom: day('2026-01-13') }] }, 'ok'],
  ])('%s: %s', (_what, changes, code) => {
    expect(codeOf(planIssue(aFrozen(), input(), context(changes)))).toBe(code)
  })
})

describe('the signer that was printed is in office on the day', () => {
  test.each([
    ['out of office since yesterday', [{ ...signer, validTo: day('2026-01-11') }], 'letter.signer_differs'],
    ['in office to the day itself', [{ ...signer, validTo: day('2026-01-12') }], 'ok'],
    ['replaced by somebody else', [{ ...signer, id: SignerId.parse(sampleId(6, 9)) }], 'letter.signer_differs'],
  ])('%s: %s', (_what, signers, code) => {
    expect(codeOf(planIssue(aFrozen(), input(), context({ signers })))).toBe(code)
  })
})

test('a numbered document needs its number', () => {
  expect(codeOf(planIssue(aFrozen(), input({ number: '' }), context()))).toBe('letter.number_required')
})

test('a paper without number is issued by its day alone and takes no number', () => {
  const paper = aFrozen('outbound_trip_commitment')
  expect(value(planIssue(paper, input({ number: '' }), context()))).toMatchObject({ number: '', series: '' })
  expect(codeOf(planIssue(paper, input(), context()))).toBe('letter.step_not_allowed')
})

test('a taken number is refused, an unusual order asked about', () => {
  const used = [
    {
      letterId: letterId(7),
      number: DocumentNumber.parse('05'),
      on: day('2026-01-09'),
      numberAndSymbol: '05/KHCN-VP',
      subject: 'V/v báo cáo',
      recordTitle: 'Đoàn',
    },
  ]
  expect(codeOf(planIssue(aFrozen(), input(), context({ used })))).toBe('letter.number_taken')
  expect(codeOf(planIssue(aFrozen(), input({ number: '4' }), context({ used })))).toBe('letter.number_out_of_order')
  const confirmed = input({ number: '4', isOrderConfirmed: true })
  expect(codeOf(planIssue(aFrozen(), confirmed, context({ used })))).toBe('ok')
})
