import { expect, test } from 'vitest'
import { newWaiver, waiverSchema } from '#renderer/ui/duty/waive-form.ts'

const written = { ...newWaiver, reason: 'Chờ bản dịch', signer: 'Lương Văn Mẫu' }
const missing = (values: object): readonly unknown[] => {
  const parsed = waiverSchema.safeParse(values)
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0])
}

test('a day is moved to a day, with the reason and who signed', () => {
  expect(missing(newWaiver)).toEqual(['postponedTo', 'reason', 'signer'])
  expect(waiverSchema.parse({ ...written, postponedTo: '12/1/2026' })).toEqual({
    postponedTo: '2026-01-12',
    reason: 'Chờ bản dịch',
    documentNumber: '',
    signer: 'Lương Văn Mẫu',
  })
})

test('what is waived for good has no day, whatever was typed before', () => {
  expect(waiverSchema.parse({ ...written, how: 'waived', postponedTo: 'tuần sau' }).postponedTo).toBeNull()
})
