import type { FieldErrors } from 'react-hook-form'

/** One wrong field: its path and the sentence. `root` errors belong to the whole form. */
type FlatError = { readonly name: string; readonly message: string }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const collect = (node: unknown, path: string): readonly FlatError[] => {
  if (!isRecord(node)) return []
  // An error carries a type; a field that happens to be called "message" or "type" is a record itself.
  if (typeof node.type === 'string' && typeof node.message === 'string') return [{ name: path, message: node.message }]
  return Object.entries(node).flatMap(([key, child]) =>
    key === 'ref' ? [] : collect(child, path === '' ? key : `${path}.${key}`),
  )
}

/** The errors of a form in the order of its fields. */
export const flattenErrors = (errors: FieldErrors): readonly FlatError[] => collect(errors, '')
