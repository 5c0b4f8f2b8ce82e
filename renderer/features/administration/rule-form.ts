import * as z from 'zod'
import {
  Authority,
  DeadlineRule,
  DutyEvent,
  eventFitsKinds,
  RuleBasisKind,
  RuleKind,
} from '#domain/duty/deadline-rule.ts'
import { dayText, dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

const shape = DeadlineRule.shape
const ticked = <T extends string>(options: readonly T[], none: string) =>
  z.record(z.string(), z.boolean()).transform((boxes, context): T[] => {
    const chosen = options.filter((option) => boxes[option] === true)
    if (chosen.length === 0) context.addIssue({ code: 'custom', message: none })
    return chosen
  })

/** The fields of one rule; the outcome is a `DeadlineRule`. A rule's code is the app's, never typed. */
export const RuleForm = z
  .object({
    code: shape.code,
    document: shape.document,
    kinds: ticked(RuleKind.options, 'Chọn ít nhất một loại đoàn.'),
    concerns: shape.concerns,
    event: DutyEvent,
    authorities: ticked(Authority.options, 'Chọn ít nhất một cơ quan nhận.'),
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
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ['validTo'],
    message: 'Ngày hết hiệu lực phải từ ngày bắt đầu trở đi.',
  })
  .refine(eventFitsKinds, {
    path: ['event'],
    message: 'Chọn mốc tính hạn hợp với loại đoàn: ngày đi, ngày về cho đoàn ra; ngày đến, ngày kết thúc cho đoàn vào.',
  })
export type RuleValues = z.input<typeof RuleForm>
export const ruleFormWords = { days: 'Chỉ ghi số ngày, từ 0 đến 400.' } as const

const boxes = (options: readonly string[], chosen: readonly string[]): Record<string, boolean> =>
  Object.fromEntries(options.map((option) => [option, chosen.includes(option)]))

export const ruleValues = (rule: DeadlineRule): RuleValues => ({
  ...rule,
  kinds: boxes(RuleKind.options, rule.kinds),
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
  kinds: {},
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
