import type * as z from 'zod'
import type { Role } from '#domain/account/account.ts'

/** Who may call a route: anybody, anybody who is logged in, or these roles. */
export type MayCall = 'anyone' | 'logged_in' | readonly Role[]

/** One request the window may make: what it sends, what it gets, which failures it must have words for, who may ask. */
export const route = <I extends z.ZodType, O extends z.ZodType, const E extends readonly string[]>(spec: {
  readonly input: I
  readonly output: O
  readonly errors: E
  readonly mayCall: MayCall
}) => spec

/** Those who keep the register. */
export const keepers = ['administrator', 'personnel_officer'] as const
