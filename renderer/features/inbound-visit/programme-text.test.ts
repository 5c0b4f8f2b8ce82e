import { expect, test } from 'vitest'
import type { ProgrammeItem } from '#domain/inbound-visit/programme.ts'
import { day } from '#domain/testing/samples.ts'
import {
  englishDay,
  hasEnglish,
  programmeDays,
  vietnameseDay,
} from '#renderer/features/inbound-visit/programme-text.ts'

const item = (on: string, starts: string, over: Partial<ProgrammeItem> = {}): ProgrammeItem => ({
  on: day(on),
  starts,
  ends: '',
  content: `Việc lúc ${starts}`,
  contentEn: '',
  place: '',
  placeEn: '',
  isSensitivePlace: false,
  participants: '',
  responsible: '',
  ...over,
})

test('lines stand under their day, in the order of the hours', () => {
  const days = programmeDays([item('2026-05-13', '08:00'), item('2026-05-12', '14:00'), item('2026-05-12', '08:30')])
  expect(days.map(({ on, items }) => [on, items.map(({ time }) => time)])).toEqual([
    ['2026-05-12', ['08:30', '14:00']],
    ['2026-05-13', ['08:00']],
  ])
})

test('a day is said in both languages', () => {
  expect(vietnameseDay(day('2026-05-12'))).toBe('Thứ Ba, 12/05/2026')
  expect(englishDay(day('2026-05-12'))).toMatch(/^Tuesday,? 12 May 2026$/)
})

test('English stands beside the Vietnamese where somebody has written it', () => {
  expect(hasEnglish([item('2026-05-12', '08:00')])).toBe(false)
  expect(hasEnglish([item('2026-05-12', '08:00', { placeEn: 'Office' })])).toBe(true)
})
