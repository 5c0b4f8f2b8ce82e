import { expect, test } from 'vitest'
import { chosenSigner } from '#domain/letter/chosen-signer.ts'
import { SignerId } from '#domain/shared/ids.ts'
import { aSigner, day, sampleId } from '#domain/testing/samples.ts'

const deputy = aSigner(1, { validFrom: '2020-01-01' })
const head = aSigner(2, { authority: 'head', validFrom: '2024-01-01', validTo: '2025-12-31' })
const acting = aSigner(3, { authority: 'acting', validFrom: '2026-01-01' })
const signers = [deputy, head, acting]
const today = (on: string, chosen: number | null) =>
  chosenSigner(signers, chosen === null ? null : SignerId.parse(sampleId(6, chosen)), day(on))

test.each([
  ['2025-06-01', null, head, 'the head'],
  ['2026-06-01', null, acting, 'who acts as head'],
  ['2021-06-01', null, deputy, 'who is in office'],
  ['2025-06-01', 1, deputy, 'the one chosen'],
  ['2026-06-01', 2, null, 'nobody, when the one chosen has left office'],
  ['2026-06-01', 9, null, 'nobody, when nobody of that id is known'],
  ['2019-06-01', null, null, 'nobody, before anybody took office'],
])('on %s with the choice %s signs %o: %s', (on, chosen, expected, _what) => {
  expect(today(on, chosen)).toEqual(expected)
})
