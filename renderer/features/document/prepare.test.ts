import { describe, expect, it, test } from 'vitest'
import { PlannedLetter } from '#contract/routes/letter.ts'
import { chosenKinds, planGroups, toggled } from '#renderer/features/document/plan-groups.ts'
import { readPrepareChoice, writePrepareChoice } from '#renderer/features/document/prepare-choice.ts'

const planned = (over: Partial<PlannedLetter>): PlannedLetter =>
  PlannedLetter.parse({
    kind: 'outbound_trip_request',
    event: 'permission',
    addressees: [],
    missing: [],
    existing: [],
    isOwed: false,
    ...over,
  })
const plan = [
  planned({ kind: 'reminder', event: null }),
  planned({ kind: 'outbound_trip_request' }),
  planned({ kind: 'outbound_trip_decision' }),
  planned({ kind: 'outbound_trip_notice', event: 'before_departure', isOwed: true }),
  planned({ kind: 'outbound_trip_report', event: 'before_departure', isOwed: true }),
]

test('kinds stand under what makes an office write them, the rest last', () => {
  expect(planGroups(plan).map(({ title, letters }) => [title, letters.map(({ kind }) => kind)])).toEqual([
    ['Xin phép', ['outbound_trip_request', 'outbound_trip_decision']],
    ['Trước khi đi', ['outbound_trip_notice', 'outbound_trip_report']],
    ['Khác', ['reminder']],
  ])
})

describe('the kinds to make', () => {
  const owed = ['outbound_trip_notice', 'outbound_trip_report']

  it('are those owed until somebody has ticked one', () => {
    expect(chosenKinds(plan, null)).toEqual(owed)
    expect(chosenKinds(plan, [])).toEqual([])
  })

  it('are ticked and unticked from what was proposed', () => {
    expect(toggled(plan, null, 'outbound_trip_notice')).toEqual(['outbound_trip_report'])
    expect(toggled(plan, null, 'outbound_trip_request')).toEqual(['outbound_trip_request', ...owed])
    expect(toggled(plan, [], 'outbound_trip_request')).toEqual(['outbound_trip_request'])
  })

  it('are none that this trip cannot have', () => {
    expect(chosenKinds(plan, ['outbound_trip_application', 'outbound_trip_request'])).toEqual(['outbound_trip_request'])
  })
})

describe('what is chosen stands in the address', () => {
  const id = '0b5f7f6e-58a1-4d0f-9a43-1c6f5e1f2a11'

  it.each([
    '',
    'kinds=',
    'kinds=outbound_trip_notice,outbound_trip_report',
    `kinds=outbound_trip_notice&signer=${id}&urgency=urgent&unit=QLCN&made=${id}`,
  ])('and comes back from %j', (address) => {
    const choice = readPrepareChoice(new URLSearchParams(address))
    expect(readPrepareChoice(writePrepareChoice(choice))).toEqual(choice)
    expect(decodeURIComponent(writePrepareChoice(choice).toString())).toBe(address)
  })

  it('and nonsense in it is nothing', () => {
    expect(readPrepareChoice(new URLSearchParams('kinds=x,reminder&signer=1&urgency=now&unit=a b&made=2'))).toEqual({
      kinds: ['reminder'],
      choices: { signerId: null, urgency: null, draftingSymbol: null },
      made: [],
    })
  })
})
