import { describe, expect, test } from 'vitest'
import { Letter, LetterState } from '#domain/letter/letter.ts'
import {
  choose,
  correctionOf,
  dispatch,
  freeze,
  reopen,
  replacementOf,
  type Sending,
  withdraw,
} from '#domain/letter/letter-life.ts'
import { isSent, type LetterStep, letterSteps } from '#domain/letter/letter-steps.ts'
import { aDraft, aFrozen, anIssued, choices, inState, letterId, stamp, value } from '#domain/letter/testing/letters.ts'
import { DispatchId, SignerId } from '#domain/shared/ids.ts'
import { day, sampleId } from '#domain/testing/samples.ts'

const sending = (sentOn: string, ...recipients: readonly string[]): Sending => ({
  recipients: recipients.map((recipient, n) => ({ id: DispatchId.parse(sampleId(9, n)), recipient })),
  sentOn: day(sentOn),
  way: 'interconnection',
  note: '',
  proof: null,
})
const today = day('2026-01-14')
const follow = { id: letterId(2), choices }

const frozenAgain = (letter: Letter) => {
  const { at: _at, by: _by, ...facts } = aFrozen().frozen ?? { at: '', by: '' }
  return freeze(letter, facts as Parameters<typeof freeze>[1], stamp)
}
/** Every step but issuing, which has a test of its own. */
const steps: Readonly<Record<Exclude<LetterStep, 'issue'>, (letter: Letter) => { readonly ok: boolean }>> = {
  choose: (letter) => choose(letter, { ...choices, urgency: 'urgent' }),
  freeze: frozenAgain,
  reopen: (letter) => reopen(letter, '', stamp),
  withdraw: (letter) => withdraw(letter, '', stamp),
  dispatch: (letter) => dispatch(letter, sending('2026-01-13', 'UBND tỉnh'), today, stamp),
  replace: (letter) => replacementOf(letter, follow, stamp),
  correct: (letter) => correctionOf(letter, [], follow, stamp),
}

const allowed: Readonly<Record<LetterState, readonly LetterStep[]>> = {
  draft: ['choose', 'freeze', 'withdraw'],
  awaiting_number: ['issue', 'reopen', 'withdraw'],
  issued: ['dispatch', 'replace', 'correct'],
  withdrawn: [],
}

test.each(LetterState.options)(
  '%s: the steps that are shown are those that are taken, all others are refused',
  (state) => {
    const letter = inState(state)
    expect(letterSteps(letter)).toEqual(allowed[state])
    for (const [step, take] of Object.entries(steps))
      expect(take(letter).ok, step).toBe((allowed[state] as readonly string[]).includes(step))
  },
)

test('a refused step says from which state which step was tried', () => {
  expect(reopen(anIssued(), '', stamp)).toEqual({
    ok: false,
    error: { code: 'letter.step_not_allowed', details: { state: 'issued', step: 'reopen' } },
  })
})

test('a paper without number is replaced, not corrected: a correction names a number', () => {
  expect(letterSteps(anIssued('outbound_trip_commitment'))).toEqual(['dispatch', 'replace'])
})

describe('each step', () => {
  test('leaves a whole letter, one revision on, with its line in the history', () => {
    const frozen = aFrozen()
    expect(Letter.parse(frozen)).toEqual(frozen)
    expect(frozen).toMatchObject({
      state: 'awaiting_number',
      revision: 2,
      history: [{ what: 'created' }, { what: 'frozen' }],
    })
    expect(frozen.frozen?.by).toBe(stamp.by)

    const back = value(reopen(frozen, 'Sai chức vụ', stamp))
    expect(back).toMatchObject({ state: 'draft', frozen: null, revision: 3 })
    expect(back.history.at(-1)).toEqual({ what: 'reopened', note: 'Sai chức vụ', ...stamp })

    const withdrawn = value(withdraw(frozen, 'Không đi nữa', stamp))
    expect(withdrawn).toMatchObject({ state: 'withdrawn', frozen: null, issued: null })
    expect(Letter.parse(withdrawn)).toEqual(withdrawn)
  })

  test('of choosing changes the choices alone, without a line in the history', () => {
    const signerId = SignerId.parse(sampleId(6, 3))
    const chosen = value(choose(aDraft(), { ...choices, signerId }))
    expect(chosen).toEqual({ ...aDraft(), choices: { ...choices, signerId }, revision: 2 })
  })
})

describe('sending', () => {
  test('makes the letter sent, once for each recipient, all with the same way and proof', () => {
    expect(isSent(anIssued())).toBe(false)
    const sent = value(dispatch(anIssued(), sending('2026-01-12', 'UBND tỉnh', 'Sở Ngoại vụ'), today, stamp))
    expect(isSent(sent)).toBe(true)
    expect(sent.dispatches.map(({ recipient, sentOn, recordedBy }) => [recipient, sentOn, recordedBy])).toEqual([
      ['UBND tỉnh', '2026-01-12', stamp.by],
      ['Sở Ngoại vụ', '2026-01-12', stamp.by],
    ])
    expect(sent.history.at(-1)).toMatchObject({ what: 'dispatched', note: 'UBND tỉnh; Sở Ngoại vụ' })
    const again = value(dispatch(sent, sending('2026-01-14', 'Công an tỉnh'), today, stamp))
    expect(again.dispatches).toHaveLength(3)
    expect(Letter.parse(again)).toEqual(again)
  })

  test.each([
    ['2026-01-11', 'letter.sent_before_issue'],
    ['2026-01-15', 'letter.sent_in_future'],
  ])('on %s is refused: %s', (sentOn, code) => {
    expect(dispatch(anIssued(), sending(sentOn, 'UBND tỉnh'), today, stamp)).toMatchObject({
      ok: false,
      error: { code },
    })
  })
})

describe('a letter that follows an issued one', () => {
  test('replaces it with the same kind about the same record', () => {
    const next = value(replacementOf(anIssued('outbound_trip_notice'), follow, stamp))
    expect(next).toMatchObject({
      kind: 'outbound_trip_notice',
      state: 'draft',
      relation: { type: 'replaces', letterId: letterId(1) },
      revision: 1,
    })
  })

  test('corrects it as a công văn đính chính that names the errors', () => {
    const items = [{ label: 'Thời gian', before: '05 ngày', after: '06 ngày' }]
    const next = value(correctionOf(anIssued('outbound_trip_notice'), items, follow, stamp))
    expect(next).toMatchObject({
      kind: 'correction',
      relation: { type: 'corrects', letterId: letterId(1) },
      corrections: items,
    })
  })

  test('a correction that is replaced is replaced with what it corrects', () => {
    const items = [{ label: 'Thời gian', before: '05 ngày', after: '06 ngày' }]
    const correction = { ...anIssued(), kind: 'correction' as const, corrections: items }
    expect(value(replacementOf(correction, follow, stamp))).toMatchObject({ kind: 'correction', corrections: items })
  })
})
