/** Booleans are 0 or 1. */
export type Bit = 0 | 1

export type BirthColumns = { readonly birth_on: string | null; readonly birth_year: number | null }
