/** An expected outcome: a value, or a failure with a stable code the renderer has words for. */
export type Ok<T> = { readonly ok: true; readonly value: T }
export type Failure<C extends string = string> = {
  readonly ok: false
  readonly error: {
    readonly code: C
    /** Facts the words need (a name, a day); plain data, no prose for the user. */
    readonly details: Readonly<Record<string, unknown>>
  }
}
export type Result<T, C extends string = string> = Ok<T> | Failure<C>

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value })

export const fail = <const C extends string>(code: C, details: Readonly<Record<string, unknown>> = {}): Failure<C> => ({
  ok: false,
  error: { code, details },
})
