import { expect, test } from 'vitest'
import { distance, nearest } from '#electron/documents/template-check/nearest.ts'

test.each([
  ['', 'abc', 3],
  ['signerNme', 'signerName', 1],
  ['singerName', 'signerName', 1],
  ['subject', 'subject', 0],
  ['rows', 'row1', 1],
])('from %j to %j it is %i', (one, other, far) => {
  expect(distance(one, other)).toBe(far)
  expect(distance(other, one)).toBe(far)
})

const names = ['signerName', 'numberLine', 'subject', 'rows1', 'rows2', '.']

test.each([
  ['signerNme', 'signerName'],
  ['SignerName', 'signerName'],
  [' signerName ', 'signerName'],
  ['signer_name', 'signerName'],
  ['numberline', 'numberLine'],
  ['subjet', 'subject'],
  ['rows', 'rows1'],
  ['nguoiKy', null],
  ['x', null],
  ['', null],
  ['…', null],
])('%j probably means %j', (typed, meant) => {
  expect(nearest(typed, names)).toBe(meant)
})
