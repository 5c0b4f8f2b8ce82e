import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  acceptPart,
  emptyPart,
  filePart,
  isWritable,
  mayReport,
  sendPartBack,
  writeDraft,
} from '#domain/outbound-trip/report-steps.ts'
import { emptyReport, type ReportContent, ReportPart, type ReportState } from '#domain/outbound-trip/return-report.ts'
import { Instant } from '#domain/shared/ids.ts'
import { aMember, aStaffMember, aTrip, day } from '#domain/testing/samples.ts'

const member = aMember(aStaffMember())
const trip = aTrip(1, { members: [member] })
const stamp = { by: 'Trần Văn Ước', at: Instant.parse('2026-03-10T02:00:00.000Z') }
const written = (content: Partial<ReportContent> = {}) => ({
  content: { ...emptyReport, ...content },
  attachmentIds: [],
})
const whole = written({ course: 'Làm việc tại Viện', achieved: 'Biên bản ghi nhớ' })
const start = emptyPart(trip.id, member.id)
const at = (state: ReportState): ReportPart => ({
  ...start,
  ...whole,
  state,
  revision: 3,
  note: state === 'sent_back' ? 'Bổ sung' : '',
})

const codeOf = (result: { ok: boolean; error?: { code: string } }): string => result.error?.code ?? 'ok'

test('gate 5: nobody is asked before his own exit, whatever the group did', () => {
  const gone = { actualExitOn: day('2026-03-02'), actualEntryOn: null }
  const atHome = { ownJourney: { exitOn: null, entryOn: null } }
  const alone = { ownJourney: { exitOn: day('2026-03-04'), entryOn: null } }
  expect(mayReport({ actualExitOn: null, actualEntryOn: null }, member)).toBe(false)
  expect(mayReport(gone, member)).toBe(true)
  expect(mayReport(gone, atHome)).toBe(false)
  expect(mayReport({ actualExitOn: null, actualEntryOn: null }, alone)).toBe(true)
})

test.each<[ReportState, string, string, string, string]>([
  ['draft', 'ok', 'ok', 'return_report.step_not_allowed', 'return_report.step_not_allowed'],
  ['submitted', 'return_report.step_not_allowed', 'return_report.step_not_allowed', 'ok', 'ok'],
  ['sent_back', 'ok', 'ok', 'return_report.step_not_allowed', 'return_report.step_not_allowed'],
  [
    'accepted',
    'return_report.step_not_allowed',
    'return_report.step_not_allowed',
    'return_report.step_not_allowed',
    'return_report.step_not_allowed',
  ],
])('a part that is %s: writing %s, filing %s, accepting %s, sending back %s', (state, write, file, accept, back) => {
  expect(codeOf(writeDraft(at(state), whole))).toBe(write)
  expect(codeOf(filePart(at(state), whole, 'business', stamp))).toBe(file)
  expect(codeOf(acceptPart(at(state), stamp))).toBe(accept)
  expect(codeOf(sendPartBack(at(state), 'Bổ sung chi phí', stamp))).toBe(back)
  expect(isWritable(state)).toBe(write === 'ok')
})

test('one that came back stays so while it is written anew, and loses its note when it is filed again', () => {
  expect(writeDraft(at('sent_back'), whole)).toMatchObject({ value: { state: 'sent_back', note: 'Bổ sung' } })
  expect(filePart(at('sent_back'), whole, 'business', stamp)).toMatchObject({
    value: { state: 'submitted', note: '', filedBy: stamp.by, filedAt: stamp.at, decidedAt: null, revision: 4 },
  })
})

test('what is missing is named, and nothing is filed', () => {
  const outcome = filePart(
    start,
    written({ agreements: [{ content: '', responsible: 'Phòng Một', deadline: '' }] }),
    'business',
    stamp,
  )
  expect(outcome).toMatchObject({
    error: { code: 'return_report.parts_missing', details: { parts: ['course', 'achieved', 'agreements'] } },
  })
})

test('empty rows are left out, and the short form of a private trip is that alone', () => {
  const none = { content: '', responsible: '', deadline: '' }
  const one = { content: 'Trao đổi chuyên gia', responsible: '', deadline: '' }
  const filed = filePart(
    start,
    written({ ...whole.content, wentAsPlanned: true, agreements: [none, one] }),
    'business',
    stamp,
  )
  expect(filed).toMatchObject({ value: { content: { wentAsPlanned: false, agreements: [one] } } })
  const short = filePart(start, written({ wentAsPlanned: true, incidents: 'Đã xóa' }), 'private_tourism', stamp)
  expect(short).toMatchObject({ value: { content: { ...emptyReport, wentAsPlanned: true } } })
})

test('a part is sent back only with a note', () => {
  expect(codeOf(sendPartBack(at('submitted'), '', stamp))).toBe('return_report.note_missing')
  expect(sendPartBack(at('submitted'), 'Bổ sung chi phí', stamp)).toMatchObject({
    value: { state: 'sent_back', note: 'Bổ sung chi phí', decidedBy: stamp.by, decidedAt: stamp.at },
  })
})

test('whatever is done in whatever order: every part is sound, its revision rises by one, an accepted one never changes', () => {
  const step = fc.oneof(
    fc.record({ do: fc.constant('write' as const), course: fc.constantFrom('', 'Diễn biến') }),
    fc.record({ do: fc.constant('file' as const), course: fc.constantFrom('', 'Diễn biến') }),
    fc.record({ do: fc.constant('accept' as const) }),
    fc.record({ do: fc.constant('back' as const), note: fc.constantFrom('', 'Bổ sung') }),
  )
  const seen = new Set<string>()
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 12 }),
      fc.constantFrom('business' as const, 'private_family' as const),
      (steps, kind) => {
        let part = start
        for (const one of steps) {
          const content = written({ course: 'course' in one ? one.course : '', achieved: 'Kết quả' })
          const outcome =
            one.do === 'write'
              ? writeDraft(part, content)
              : one.do === 'file'
                ? filePart(part, content, kind, stamp)
                : one.do === 'accept'
                  ? acceptPart(part, stamp)
                  : sendPartBack(part, one.note, stamp)
          if (!outcome.ok) continue
          expect(part.state).not.toBe('accepted')
          expect(outcome.value.revision).toBe(part.revision + 1)
          expect(ReportPart.parse(outcome.value)).toEqual(outcome.value)
          part = outcome.value
          seen.add(part.state)
        }
      },
    ),
  )
  expect([...seen].toSorted()).toEqual(['accepted', 'draft', 'sent_back', 'submitted'])
})
