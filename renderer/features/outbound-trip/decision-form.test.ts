import { describe, expect, it } from 'vitest'
import { day } from '#domain/testing/samples.ts'
import { decisionSchema, fieldOfCode, newDecision } from '#renderer/features/outbound-trip/decision-form.ts'

const missing = (step: Parameters<typeof decisionSchema>[0], isKeeper: boolean, over = {}): readonly unknown[] => {
  const parsed = decisionSchema(step, isKeeper).safeParse({ ...newDecision(day('2026-01-05')), ...over })
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path[0])
}

describe('the form of a step', () => {
  it.each([
    ['submitted', true, []],
    ['agreed', false, []],
    ['approved', false, []],
    // An officer records a permission as a document that has come.
    ['approved', true, ['documentNumber']],
    ['refused', true, ['documentNumber', 'note']],
    ['sent_back', false, ['note']],
    ['withdrawn', true, ['note']],
    ['postponed', true, ['note']],
    ['changed', true, ['note']],
    ['cancelled', true, ['note']],
    ['extended', true, ['note', 'newReturnsOn']],
    ['cleared', true, []],
    ['closed', true, []],
  ] as const)('%s (keeper: %s) cannot do without %j', (step, isKeeper, fields) => {
    expect(missing(step, isKeeper)).toEqual(fields)
  })

  it('takes no blank for a reason', () => {
    expect(missing('cancelled', true, { note: '  \n ' })).toEqual(['note'])
  })

  it('sends no file where none was chosen', () => {
    expect(decisionSchema('submitted', true).parse(newDecision(day('2026-01-05')))).toMatchObject({
      on: '2026-01-05',
      attachmentId: null,
      newReturnsOn: null,
    })
  })

  it('puts a failure at its field', () => {
    expect(fieldOfCode('outbound_trip.extension_not_later')).toBe('newReturnsOn')
    expect(fieldOfCode('outbound_trip.gate_closed')).toBe('root')
  })
})
