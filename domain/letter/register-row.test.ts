import { expect, test } from 'vitest'
import { listFacts } from '#domain/document/lists.ts'
import { type RegisterEntry, type RelatedLetter, registerRow } from '#domain/letter/register-row.ts'
import { LetterId } from '#domain/shared/ids.ts'
import { day, sampleId } from '#domain/testing/samples.ts'

const entry = (changes: Partial<RegisterEntry> = {}): RegisterEntry => ({
  letterId: LetterId.parse(sampleId(8, 1)),
  kind: 'outbound_trip_notice',
  numberAndSymbol: '05/KHCN-VP',
  issuedOn: day('2026-01-05'),
  subject: 'V/v thông báo việc cử đoàn đi công tác tại Nhật Bản',
  signerName: 'Lương Văn Mẫu',
  addressees: ['Sở Ngoại vụ tỉnh Bắc Ninh'],
  recipients: ['- Như trên;', '- Giám đốc Sở (để b/c);', '- Lưu: VT, VP.'],
  copies: null,
  firstSentOn: null,
  original: null,
  followers: [],
  ...changes,
})
const other = (changes: Partial<RelatedLetter> = {}): RelatedLetter => ({
  relation: 'replaces',
  kind: 'outbound_trip_notice',
  numberAndSymbol: '12a/KHCN-VP',
  issuedOn: day('2026-02-03'),
  ...changes,
})

test('a row has every column of Phụ lục IV and no other', () => {
  expect(Object.keys(registerRow(entry()))).toEqual(listFacts('outgoing_register').columns.map(({ field }) => field))
})

test('a công văn that nobody has sent yet', () => {
  expect(registerRow(entry())).toEqual({
    numberAndSymbol: '05/KHCN-VP',
    issuedOn: '05/01/2026',
    subject: 'Công văn V/v thông báo việc cử đoàn đi công tác tại Nhật Bản',
    signerName: 'Lương Văn Mẫu',
    recipients: 'Sở Ngoại vụ tỉnh Bắc Ninh; Giám đốc Sở (để b/c)',
    archivedBy: 'VT, VP',
    copies: '',
    sentOn: '',
    receipt: '',
    note: '',
  })
})

test('a decision names its recipients as it does itself, once each, and goes on in small letters after its type', () => {
  const row = registerRow(
    entry({
      kind: 'outbound_trip_decision',
      subject: 'Về việc cử đoàn đi công tác',
      addressees: [],
      recipients: ['- Như Điều 3;', '- Văn phòng Sở;', '- Văn phòng Sở;', '- Lưu: VT, TCCB.'],
    }),
  )
  expect(row.subject).toBe('Quyết định về việc cử đoàn đi công tác')
  expect(row.recipients).toBe('Như Điều 3; Văn phòng Sở')
  expect(row.archivedBy).toBe('VT, TCCB')
})

test('numbers of copies have two digits, the day of sending is the first one', () => {
  expect(registerRow(entry({ copies: 5, firstSentOn: day('2026-01-06') }))).toMatchObject({
    copies: '05',
    sentOn: '06/01/2026',
  })
  expect(registerRow(entry({ copies: 120 })).copies).toBe('120')
})

test.each([
  ['a letter that replaces one', { original: other() }, 'Thay thế Công văn số 12a/KHCN-VP ngày 03/02/2026'],
  [
    'a letter that corrects one',
    {
      kind: 'correction',
      original: other({ relation: 'corrects', kind: 'outbound_trip_decision', numberAndSymbol: '7/QĐ-KHCN' }),
    },
    'Đính chính Quyết định số 7/QĐ-KHCN ngày 03/02/2026',
  ],
  ['a replaced letter', { followers: [other()] }, 'Đã được thay thế bằng Công văn số 12a/KHCN-VP ngày 03/02/2026'],
  [
    'a replacement that was corrected later',
    {
      original: other(),
      followers: [other({ relation: 'corrects', kind: 'correction', numberAndSymbol: '20/KHCN-VP' })],
    },
    'Thay thế Công văn số 12a/KHCN-VP ngày 03/02/2026; Đã được đính chính bằng Công văn số 20/KHCN-VP ngày 03/02/2026',
  ],
] as const)('%s says so in its note', (_what, changes, note) => {
  expect(registerRow(entry(changes)).note).toBe(note)
})
