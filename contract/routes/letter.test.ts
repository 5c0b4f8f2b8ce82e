import { expect, test } from 'vitest'
import { LetterRequest } from '#contract/routes/letter.ts'

const request = {
  tripId: '00000000-0000-4000-8000-000000000001',
  kind: 'outbound_trip_report',
  signerId: null,
  day: null,
}

test.each(['', '05', '12', '12a'])('a letter may be asked for with the number "%s"', (number) => {
  expect(LetterRequest.safeParse({ ...request, number }).success).toBe(true)
})

test.each(['05/KHCN-VP', 'KHCN', '12abc'])('a letter is not written with "%s" for a number', (number) => {
  expect(LetterRequest.safeParse({ ...request, number }).success).toBe(false)
})
