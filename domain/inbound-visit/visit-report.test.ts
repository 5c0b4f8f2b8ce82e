import { expect, test } from 'vitest'
import {
  acceptVisitReport,
  emptyReportOf,
  emptyVisitReport,
  type FollowUp,
  fileVisitReport,
  finishFollowUp,
  followUpsOf,
  isFollowUpOverdue,
  mayReportVisit,
  type ReportStamp,
  sendVisitReportBack,
  type VisitReport,
  visitReportProblems,
  visitResultOf,
  writeVisitReport,
} from '#domain/inbound-visit/visit-report.ts'
import { FollowUpId, InboundVisitId, Instant } from '#domain/shared/ids.ts'
import { day, sampleId } from '#domain/testing/samples.ts'

const stamp = (by: string): ReportStamp => ({ by, at: Instant.parse('2026-03-05T02:00:00.000Z') })
const agreement = (content: string, unitName = '', dueOn: string | null = null) => ({
  content,
  unitName,
  dueOn: dueOn === null ? null : day(dueOn),
})
const content = {
  ...emptyVisitReport,
  discussed: 'Trao đổi về đào tạo',
  achieved: 'Thống nhất chương trình',
  assessment: 'Không phát sinh vấn đề',
  agreements: [agreement('Gửi danh mục', 'Văn phòng', '2026-06-30'), agreement('')],
}
const draft = emptyReportOf(InboundVisitId.parse(sampleId(20, 1)))
const value = <T>(result: { ok: true; value: T } | { ok: false; error: { code: string } }): T => {
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const filed = (report: VisitReport = draft): VisitReport => value(fileVisitReport(report, content, stamp('Cán bộ')))
const code = (result: { ok: true } | { ok: false; error: { code: string } }) => (result.ok ? 'ok' : result.error.code)

test('a report is written once the guests have come', () => {
  expect(mayReportVisit({ actualArrivalOn: null })).toBe(false)
  expect(mayReportVisit({ actualArrivalOn: day('2026-03-02') })).toBe(true)
})

test('what was discussed, what was achieved and what arose must be said; a row that says who but not what keeps it back', () => {
  expect(visitReportProblems(emptyVisitReport)).toEqual(['discussed', 'achieved', 'assessment'])
  expect(visitReportProblems(content)).toEqual([])
  expect(visitReportProblems({ ...content, agreements: [agreement('', 'Văn phòng')] })).toEqual(['agreements'])
  expect(visitReportProblems({ ...content, agreements: [agreement('', '', '2026-06-30')] })).toEqual(['agreements'])
  expect(fileVisitReport(draft, emptyVisitReport, stamp('Cán bộ'))).toEqual({
    ok: false,
    error: { code: 'visit_report.parts_missing', details: { parts: ['discussed', 'achieved', 'assessment'] } },
  })
})

test('filed, it leaves empty rows out, says who and when, and is not written any more', () => {
  const report = filed()
  expect(report).toMatchObject({ state: 'submitted', filedBy: 'Cán bộ', revision: 1 })
  expect(report.content.agreements).toHaveLength(1)
  expect(code(writeVisitReport(report, content))).toBe('visit_report.step_not_allowed')
  expect(code(fileVisitReport(report, content, stamp('Cán bộ')))).toBe('visit_report.step_not_allowed')
})

test('sent back with what is wanted, it is written and filed again; without a word it is not sent back', () => {
  expect(code(sendVisitReportBack(filed(), '', stamp('Lãnh đạo')))).toBe('visit_report.note_missing')
  const back = value(sendVisitReportBack(filed(), 'Ghi rõ kinh phí', stamp('Lãnh đạo')))
  expect(back).toMatchObject({ state: 'sent_back', note: 'Ghi rõ kinh phí', decidedBy: 'Lãnh đạo', revision: 2 })
  const again = filed(value(writeVisitReport(back, content)))
  expect(again).toMatchObject({ state: 'submitted', note: '', decidedBy: '', decidedAt: null, revision: 4 })
})

test('only a filed report is accepted, and an accepted one never changes', () => {
  expect(code(acceptVisitReport(draft, stamp('Lãnh đạo')))).toBe('visit_report.step_not_allowed')
  const accepted = value(acceptVisitReport(filed(), stamp('Lãnh đạo')))
  expect(accepted).toMatchObject({ state: 'accepted', decidedBy: 'Lãnh đạo' })
  for (const again of [
    writeVisitReport(accepted, content),
    acceptVisitReport(accepted, stamp('Lãnh đạo')),
    sendVisitReportBack(accepted, 'Bổ sung', stamp('Lãnh đạo')),
  ])
    expect(code(again)).toBe('visit_report.step_not_allowed')
})

test('each agreement becomes a follow-up with its unit and day, and a line of the letter', () => {
  let n = 0
  const followUps = followUpsOf(filed(), () => {
    n += 1
    return FollowUpId.parse(sampleId(22, n))
  })
  expect(followUps).toEqual([
    {
      id: sampleId(22, 1),
      visitId: draft.visitId,
      content: 'Gửi danh mục',
      unitName: 'Văn phòng',
      dueOn: '2026-06-30',
      doneOn: null,
      doneNote: '',
      revision: 1,
    },
  ])
  expect(visitResultOf(filed()).agreements).toEqual([
    { content: 'Gửi danh mục', responsible: 'Văn phòng', deadline: '30/06/2026' },
  ])
})

const followUp: FollowUp = {
  id: FollowUpId.parse(sampleId(31, 1)),
  visitId: InboundVisitId.parse(sampleId(20, 1)),
  content: 'Gửi danh mục',
  unitName: 'Văn phòng',
  dueOn: day('2026-06-30'),
  doneOn: null,
  doneNote: '',
  revision: 1,
}

test.each([
  ['on its day', '2026-06-30', {}, false],
  ['the day after', '2026-07-01', {}, true],
  ['the day after, but done', '2026-07-01', { doneOn: day('2026-07-01') }, false],
  ['without a day, at any time', '2099-01-01', { dueOn: null }, false],
])('a follow-up is overdue or not: %s', (_when, today, changes, isOverdue) => {
  expect(isFollowUpOverdue({ ...followUp, ...changes }, day(today))).toBe(isOverdue)
})

test('a follow-up is done on a day that has come, and can be opened again', () => {
  const today = day('2026-06-20')
  const done = finishFollowUp(followUp, { doneOn: today, doneNote: 'Đã gửi' }, today)
  expect(done).toEqual({ ok: true, value: { ...followUp, doneOn: today, doneNote: 'Đã gửi', revision: 2 } })
  const early = finishFollowUp(followUp, { doneOn: day('2026-06-21'), doneNote: '' }, today)
  expect(early).toMatchObject({ ok: false, error: { code: 'visit_follow_up.done_in_future' } })
  const again = finishFollowUp(followUp, { doneOn: null, doneNote: 'Đã gửi' }, today)
  expect(again).toMatchObject({ ok: true, value: { doneOn: null, doneNote: '' } })
})
