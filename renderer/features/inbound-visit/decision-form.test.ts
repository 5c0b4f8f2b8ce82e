import { expect, test } from 'vitest'
import { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { day } from '#domain/testing/samples.ts'
import { fieldOfCode, newVisitDecision, visitDecisionSchema } from '#renderer/features/inbound-visit/decision-form.ts'
import { mainVisitStep, otherVisitSteps, visitStepWords } from '#renderer/features/inbound-visit/step-words.ts'

const empty = newVisitDecision(day('2026-05-04'))

test('an authority’s answer needs the number of its document, a refusal its reason', () => {
  const refused = (step: VisitDecisionKind) =>
    visitDecisionSchema(step)
      .safeParse(empty)
      .error?.issues.map(({ path }) => path.join())
  expect(refused('permitted')).toEqual(['documentNumber'])
  expect(refused('not_permitted')).toEqual(['documentNumber', 'note'])
  expect(refused('cancelled')).toEqual(['note'])
  expect(refused('submitted')).toBeUndefined()
})

test('a failure is told at its field', () => {
  expect(fieldOfCode('inbound_visit.decision_before_last')).toBe('on')
  expect(fieldOfCode('inbound_visit.step_not_allowed')).toBe('root')
})

test('the step that carries a visit on is a button, cancelling the last thing in the menu', () => {
  expect(mainVisitStep(['consent_asked', 'permitted', 'cancelled'])).toBe('permitted')
  expect(mainVisitStep(['changed', 'cancelled'])).toBeNull()
  expect(otherVisitSteps(['cancelled', 'agreed', 'refused'], 'agreed')).toEqual(['refused', 'cancelled'])
})

test('every step has its words', () => {
  for (const kind of VisitDecisionKind.options) expect(visitStepWords[kind].title).not.toBe('')
})
