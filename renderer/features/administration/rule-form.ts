import * as z from 'zod'
import {
  Authority,
  DeadlineRule,
  DutyEvent,
  RuleBasisKind,
  ruleChoices,
  ruleSubject,
} from '#domain/duty/deadline-rule.ts'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import { OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { dayText, dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

const shape = DeadlineRule.shape
const ticked = <T extends string>(options: readonly T[]) =>
  z.record(z.string(), z.boolean()).transform((boxes): T[] => options.filter((option) => boxes[option] === true))

/** Said together with what is wrong elsewhere in the form. */
const always = { when: () => true } as const

/** The fields of one rule; the outcome is a `DeadlineRule`. A rule's code is the app's, never typed. */
export const RuleForm = z
  .object({
    code: shape.code,
    document: shape.document,
    subject: z.enum(['trip', 'visit']),
    tripKinds: ticked(OutboundTripKind.options),
    visitKinds: ticked(InboundVisitKind.options),
    concerns: shape.concerns,
    event: DutyEvent,
    authorities: ticked(Authority.options),
    days: z
      .string()
      .transform((text) => text.trim())
      .pipe(z.string().regex(/^\d{1,3}$/))
      .transform(Number)
      .pipe(z.int().min(0).max(400)),
    unit: shape.unit,
    basis: shape.basis,
    basisKind: RuleBasisKind,
    validFrom: dayText,
    validTo: optionalDayText,
  })
  .refine(({ subject, tripKinds }) => subject !== 'trip' || tripKinds.length > 0, {
    path: ['tripKinds'],
    message: 'Chọn ít nhất một loại đoàn.',
    ...always,
  })
  .refine(({ subject, visitKinds }) => subject !== 'visit' || visitKinds.length > 0, {
    path: ['visitKinds'],
    message: 'Chọn ít nhất một loại đoàn.',
    ...always,
  })
  .refine(({ authorities }) => authorities.length > 0, {
    path: ['authorities'],
    message: 'Chọn ít nhất một cơ quan nhận.',
    ...always,
  })
  .refine(({ subject, event }) => ruleChoices[subject].events.includes(event), {
    path: ['event'],
    message: 'Chọn lại mốc tính hạn.',
    ...always,
  })
  .refine(({ subject, concerns }) => ruleChoices[subject].concerns.includes(concerns), {
    path: ['concerns'],
    message: 'Chọn lại đối tượng.',
    ...always,
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ['validTo'],
    message: 'Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.',
  })
  .transform(
    ({ subject, tripKinds, visitKinds, ...rule }): DeadlineRule => ({
      ...rule,
      tripKinds: subject === 'trip' ? tripKinds : [],
      visitKinds: subject === 'visit' ? visitKinds : [],
    }),
  )
export type RuleValues = z.input<typeof RuleForm>
export const ruleFormWords = { days: 'Chỉ ghi số ngày, từ 0 đến 400.' } as const

const boxes = (options: readonly string[], chosen: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(options.map((option) => [option, chosen.includes(option)]))

export const ruleValues = (rule: DeadlineRule): RuleValues => ({
  ...rule,
  subject: ruleSubject(rule),
  tripKinds: boxes(OutboundTripKind.options, rule.tripKinds),
  visitKinds: boxes(InboundVisitKind.options, rule.visitKinds),
  authorities: boxes(Authority.options, rule.authorities),
  days: String(rule.days),
  validFrom: dayToText(rule.validFrom),
  validTo: rule.validTo === null ? '' : dayToText(rule.validTo),
})

/** A code for a rule the office adds; `taken` are those of the table. */
export const ownCode = (taken: readonly string[]): string => {
  const numbers = taken.flatMap((code) => {
    const [, digits] = /^office_rule_(\d+)$/.exec(code) ?? []
    return digits === undefined ? [] : [Number(digits)]
  })
  return `office_rule_${Math.max(0, ...numbers) + 1}`
}

export const emptyRule = (code: string): RuleValues => ({
  code,
  document: '',
  subject: 'trip',
  tripKinds: {},
  visitKinds: {},
  concerns: 'group',
  event: 'departure',
  authorities: {},
  days: '',
  unit: 'working_day',
  basis: '',
  basisKind: 'internal',
  validFrom: '',
  validTo: '',
})
