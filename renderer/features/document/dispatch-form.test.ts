import { describe, expect, it, test } from 'vitest'
import { LocalDate } from '#domain/shared/local-date.ts'
import {
  DispatchForm,
  type DispatchInput,
  dispatchedSentence,
  newDispatch,
} from '#renderer/features/document/dispatch-form.ts'

const today = LocalDate.parse('2026-11-23')
const people = 'Ủy ban nhân dân tỉnh Bắc Ninh'
const foreign = 'Sở Ngoại vụ tỉnh Bắc Ninh'
const chosen = (input: DispatchInput): DispatchInput => ({ ...input, way: 'interconnection' })
const fresh = chosen(newDispatch([people, foreign], [], today))
const problem = (input: DispatchInput): string | undefined => DispatchForm.safeParse(input).error?.issues[0]?.message

describe('recipients', () => {
  it('are the addressees that nothing was sent to yet, ticked beforehand', () => {
    expect(fresh.addressees.map(({ isChosen }) => isChosen)).toEqual([true, true])
    const again = newDispatch([people, foreign], [{ recipient: people }], today)
    expect(again.addressees.map(({ isChosen }) => isChosen)).toEqual([false, true])
  })

  it('are also the names typed, one on each line, each once', () => {
    const others = `  Công an   tỉnh \n\n${foreign}\nSở Nội vụ`
    expect(DispatchForm.parse({ ...fresh, others }).recipients).toEqual([people, foreign, 'Công an tỉnh', 'Sở Nội vụ'])
  })

  it('must not be none, too many or endless', () => {
    const nobody = chosen(newDispatch([people], [{ recipient: people }], today))
    expect(problem(nobody)).toBe('Chưa chọn nơi nhận nào.')
    expect(problem({ ...nobody, others: 'a'.repeat(201) })).toContain('200 ký tự')
    expect(problem({ ...nobody, others: Array.from({ length: 31 }, (_, n) => `Nơi ${n}`).join('\n') })).toContain('30')
  })
})

test('the way is never guessed', () => {
  expect(DispatchForm.safeParse(newDispatch([people], [], today)).error?.issues[0]?.path).toEqual(['way'])
})

test('the day is a day and the note stays short', () => {
  expect(problem({ ...fresh, sentOn: '23/13/2026' })).toContain('Không có ngày')
  expect(DispatchForm.safeParse({ ...fresh, note: 'a'.repeat(301) }).success).toBe(false)
  expect(DispatchForm.parse(fresh)).toEqual({
    recipients: [people, foreign],
    sentOn: today,
    way: 'interconnection',
    note: '',
  })
})

test('what was recorded is told with the duties that it met', () => {
  expect(dispatchedSentence(2, 0)).toBe('Đã ghi nhận gửi tới 2 nơi.')
  expect(dispatchedSentence(1, 1)).toBe('Đã ghi nhận gửi tới 1 nơi; 1 nghĩa vụ báo cáo đã được ghi nhận.')
})
