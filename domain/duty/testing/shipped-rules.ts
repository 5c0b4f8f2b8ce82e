import { type DeadlineRule, DeadlineRules } from '#domain/duty/deadline-rule.ts'

// By computed name: a composite project would have to list JSON files outside its folder. Tests only.
const file: string = '#resources/rules/deadline-rules.json'
const module: { readonly default: unknown } = await import(file, { with: { type: 'json' } })

/** The rules as they are shipped, through the production schema. */
export const shippedRules: readonly DeadlineRule[] = DeadlineRules.parse(module.default)
