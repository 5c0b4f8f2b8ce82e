import { describe, expect, test } from 'vitest'
import { emptyReport, ReportContent } from '#domain/outbound-trip/return-report.ts'
import { filingProblems, isRequired, partsFor, reportParts } from '#renderer/features/return-report/report-form.ts'
import type { SaveState } from '#renderer/ui/autosave/autosave.ts'
import { draftSentence } from '#renderer/ui/autosave/draft-sentence.ts'

test('every text of a report has one field, no longer than what is kept', () => {
  const texts = Object.entries(emptyReport).flatMap(([name, value]) => (typeof value === 'string' ? [name] : []))
  expect(reportParts.map(({ name }) => name).toSorted()).toEqual(texts.toSorted())
  for (const { name, maxLength } of reportParts) {
    const of = (length: number) => ReportContent.safeParse({ ...emptyReport, [name]: 'x'.repeat(length) }).success
    expect([of(maxLength), of(maxLength + 1)], name).toEqual([true, false])
  }
})

test('a private trip is asked for no work: neither results nor partners nor money', () => {
  expect(partsFor('private_tourism').map(({ name }) => name)).toEqual(['course', 'proposals', 'incidents'])
  expect(partsFor('conference')).toHaveLength(6)
  expect([isRequired('achieved', 'business'), isRequired('achieved', 'private_family')]).toEqual([true, false])
  expect(isRequired('incidents', 'business')).toBe(false)
})

describe('what keeps a report from being filed', () => {
  test('stands at its fields, each half row of agreements by itself', () => {
    const row = (content: string, responsible: string) => ({ content, responsible, deadline: '' })
    const content = {
      ...emptyReport,
      agreements: [row('', 'Phòng Một'), row('Có', 'Phòng Hai'), row('', ''), row('', 'Ba')],
    }
    expect(filingProblems(content, 'business').map(({ field }) => field)).toEqual([
      'course',
      'achieved',
      'agreements.0.content',
      'agreements.3.content',
    ])
  })

  test('is nothing on a private trip that went as planned', () => {
    expect(filingProblems({ ...emptyReport, wentAsPlanned: true }, 'private_medical')).toEqual([])
  })
})

test.each<[SaveState, boolean, string]>([
  [{ is: 'at_rest' }, false, 'Nội dung được tự lưu khi bạn viết.'],
  [{ is: 'at_rest' }, true, 'Bản nháp đã lưu; nội dung được tự lưu khi bạn viết.'],
  [{ is: 'saved', at: '2026-03-09T03:32:00.000Z' }, true, 'Đã lưu nháp lúc 10:32'],
  [{ is: 'failed', sentence: 'Ổ đĩa đã đầy.' }, true, 'Chưa lưu được nháp. Ổ đĩa đã đầy.'],
])('the writer reads of %j: %3$s', (state, hasDraft, sentence) => {
  expect(draftSentence(state, hasDraft)).toBe(sentence)
})
