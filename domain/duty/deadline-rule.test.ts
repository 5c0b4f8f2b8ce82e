import { expect, test } from 'vitest'
import { concernedMembers, DeadlineRules } from '#domain/duty/deadline-rule.ts'
import { shippedRules } from '#domain/duty/testing/shipped-rules.ts'
import { aMember, anOutsider, aStaffMember } from '#domain/testing/samples.ts'

const passport = (kind: string) => ({ kind, number: 'C1234567', expiresOn: null })
const people = [
  aMember(aStaffMember(1), { role: 'leader', isPartyMember: true, passport: passport('official') }),
  aMember(aStaffMember(2), { isPartyMember: false, passport: passport('diplomatic') }),
  aMember(aStaffMember(3), { isPartyMember: true, passport: passport('ordinary') }),
  aMember(aStaffMember(4), { isPartyMember: false, passport: null }),
  // Somebody from outside owes nothing of his own here, whatever he is and travels on.
  anOutsider(5, { isPartyMember: true, passport: passport('official') }),
]

test.each([
  ['group', [1, 2, 3, 4, 5]],
  ['party_members', [1, 3]],
  ['official_passports', [1, 2]],
] as const)('a rule about %s concerns members %j', (concerns, numbers) => {
  const [rule] = shippedRules
  if (!rule) throw new Error('no shipped rule')
  const concerned = concernedMembers({ ...rule, concerns }, people)
  expect(concerned.map(({ id }) => Number(id.slice(-2)))).toEqual(numbers)
})

test('the shipped rules are those of the office, each with what its number rests on', () => {
  expect(shippedRules.map(({ code, days, unit, event, basisKind }) => [code, days, unit, event, basisKind])).toEqual([
    ['trip_permission_request', 15, 'working_day', 'departure', 'internal'],
    ['trip_report_before', 5, 'working_day', 'departure', 'internal'],
    ['trip_report_after', 7, 'working_day', 'return', 'internal'],
    ['training_report', 15, 'calendar_day', 'return', 'law'],
    ['private_application', 10, 'working_day', 'departure', 'internal'],
    ['private_party_application', 10, 'working_day', 'departure', 'internal'],
    ['private_party_report', 7, 'working_day', 'return', 'internal'],
    ['passport_hand_back', 5, 'working_day', 'return', 'law'],
    ['trip_change_notice', 3, 'working_day', 'change', 'internal'],
    ['visit_reception_request', 5, 'working_day', 'arrival', 'published'],
    ['visit_notice', 5, 'working_day', 'arrival', 'internal'],
    ['visit_result', 5, 'working_day', 'visit_end', 'internal'],
    ['conference_file', 30, 'calendar_day', 'arrival', 'law'],
    ['conference_file_prime_minister', 40, 'calendar_day', 'arrival', 'law'],
    ['conference_report', 15, 'calendar_day', 'visit_end', 'law'],
    ['visit_change_notice', 3, 'working_day', 'change', 'internal'],
  ])
})

const shipped = (code: string) => {
  const found = shippedRules.find((rule) => rule.code === code)
  if (!found) throw new Error(`no shipped rule ${code}`)
  return found
}

test('each shipped rule says what must be done, beginning with a verb', () => {
  for (const { document } of shippedRules) expect(document).toMatch(/^(?:Gửi|Nộp|Nộp lại|Báo cáo|Thông báo) \p{L}/u)
})

test.each([
  ['trip_permission_request', 'basis', 'không dùng ngân sách nhà nước hoặc đi việc riêng'],
  ['trip_permission_request', 'basis', 'do đơn vị tự đặt'],
  ['training_report', 'document', 'nếu theo Thông tư 03/2023/TT-BNV'],
  ['private_party_application', 'basis', 'theo văn bản áp dụng của một trường đại học; số ngày do đơn vị tự đặt'],
  ['private_party_report', 'basis', 'theo văn bản áp dụng của một trường đại học; số ngày do đơn vị tự đặt'],
] as const)('%s does not claim more than its source says: its %s holds "%s"', (code, part, words) => {
  expect(shipped(code)[part]).toContain(words)
})

test('a number is said to be published or law only where its text was read', () => {
  const sourced = shippedRules.filter(({ basisKind }) => basisKind !== 'internal')
  expect(sourced.map(({ code }) => code)).toEqual([
    'training_report',
    'passport_hand_back',
    'visit_reception_request',
    'conference_file',
    'conference_file_prime_minister',
    'conference_report',
  ])
})

test('one rule may stand twice in time, but not twice from the same day', () => {
  const [first] = shippedRules
  expect(DeadlineRules.safeParse([first, { ...first, validFrom: '2027-01-01' }]).success).toBe(true)
  expect(DeadlineRules.safeParse([first, first]).success).toBe(false)
})
