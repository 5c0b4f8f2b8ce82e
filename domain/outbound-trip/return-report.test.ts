import { expect, test } from 'vitest'
import {
  emptyReport,
  groupReportState,
  type ReportContent,
  ReportPart,
  type ReportState,
  reportProblems,
  tripResultOf,
} from '#domain/outbound-trip/return-report.ts'
import { aMember, aStaffMember, sampleId } from '#domain/testing/samples.ts'

const members = [1, 2, 3].map((n) => aMember(aStaffMember(n)))
const part = (n: number, state: ReportState, content: Partial<ReportContent>): ReportPart =>
  ReportPart.parse({
    tripId: sampleId(4, 1),
    memberId: members[n - 1]?.id,
    content: { ...emptyReport, ...content },
    state,
    note: '',
    attachmentIds: [],
    filedBy: '',
    filedAt: null,
    decidedBy: '',
    decidedAt: null,
    revision: 1,
  })

test.each<[string, Partial<ReportContent>, boolean, readonly string[]]>([
  ['nothing of an official trip', {}, false, ['course', 'achieved']],
  ['nothing of a private trip', {}, true, ['course']],
  ['“as planned” of a private trip', { wentAsPlanned: true }, true, []],
  ['“as planned” of an official trip', { wentAsPlanned: true }, false, ['course', 'achieved']],
  ['course and result', { course: 'Làm việc', achieved: 'Biên bản' }, false, []],
  ['the course of a private trip', { course: 'Thăm người thân' }, true, []],
  [
    'who carries out an agreement, and not what was agreed',
    { course: 'Làm việc', achieved: 'Biên bản', agreements: [{ content: '', responsible: 'Phòng Một', deadline: '' }] },
    false,
    ['agreements'],
  ],
  [
    'nothing in a row of agreements',
    { course: 'Làm việc', achieved: 'Biên bản', agreements: [{ content: '', responsible: '', deadline: '' }] },
    false,
    [],
  ],
])('a report that says %s lacks what it must say', (_what, content, isPrivate, missing) => {
  expect(reportProblems({ ...emptyReport, ...content }, isPrivate)).toEqual(missing)
})

test.each<[readonly ReportState[], string]>([
  [[], 'none'],
  [['draft'], 'draft'],
  [['draft', 'submitted'], 'submitted'],
  [['accepted', 'submitted'], 'submitted'],
  [['accepted', 'sent_back'], 'sent_back'],
  [['submitted', 'sent_back'], 'submitted'],
  [['accepted', 'draft'], 'accepted'],
  [['accepted', 'accepted'], 'accepted'],
])('parts %j are a group’s report that is %s', (states, state) => {
  expect(groupReportState(states.map((one) => ({ state: one })))).toBe(state)
})

test('one accepted part speaks for the group as it is written', () => {
  const parts = [
    part(1, 'accepted', { course: 'Làm việc tại Viện', cost: '118 triệu' }),
    part(2, 'draft', { course: 'Nháp' }),
  ]
  expect(tripResultOf(parts, members)).toMatchObject({ course: 'Làm việc tại Viện', cost: '118 triệu', incidents: '' })
})

test('all accepted parts are kept: each under the name of who wrote it, agreements together, in the order of the group', () => {
  const agreement = (content: string) => ({ content, responsible: 'Phòng Một', deadline: '2026' })
  const parts = [
    part(3, 'accepted', { course: 'Ba', agreements: [agreement('Thứ ba')] }),
    part(1, 'accepted', { course: 'Một', proposals: 'Chỉ một người đề xuất', agreements: [agreement('Thứ nhất')] }),
    part(2, 'sent_back', { course: 'Bị trả lại', agreements: [agreement('Không')] }),
  ]
  const result = tripResultOf(parts, members)
  expect(result.course).toBe('Nguyễn Thị Khuê 1:\nMột\nNguyễn Thị Khuê 3:\nBa')
  expect(result.proposals).toBe('Chỉ một người đề xuất')
  expect(result.agreements.map(({ content }) => content)).toEqual(['Thứ nhất', 'Thứ ba'])
})

test('the short form of a private trip has words of its own, and none when somebody wrote more', () => {
  const short = part(1, 'accepted', { wentAsPlanned: true })
  expect(tripResultOf([short], members).course).toBe('Chuyến đi diễn ra đúng kế hoạch.')
  const long = part(2, 'accepted', { course: 'Bị trễ chuyến bay' })
  expect(tripResultOf([short, long], members).course).toBe('Bị trễ chuyến bay')
  expect(tripResultOf([], members).course).toBe('')
})
