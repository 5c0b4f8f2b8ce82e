/** How a tag is typed: `{x}`, `{@x}` for a drawn line, `{#x}…{/x}` once per item, `{#x}…{/x}` only when it holds. */
export type TagUse = 'text' | 'drawing' | 'list' | 'condition'

/** One tag that the templates of a kind may use. */
export type SheetTag = {
  /** "." is the item itself in a list of plain lines. */
  readonly name: string
  readonly use: TagUse
  readonly meaning: string
  readonly sample: string
  /** A document without it is none. */
  readonly isRequired: boolean
  /** The list whose items have it; null: anywhere. */
  readonly within: string | null
  /** Sections ("#pages", "^isToSeveral") in which a required tag still reaches every document. */
  readonly reaches: readonly string[]
}

type Options = Partial<Pick<SheetTag, 'isRequired' | 'within' | 'reaches'>>

const tag = (use: TagUse, name: string, meaning: string, sample: string, options: Options): SheetTag => ({
  name,
  use,
  meaning,
  sample,
  isRequired: false,
  within: null,
  reaches: [],
  ...options,
})

export const text = (name: string, meaning: string, sample: string, options: Options = {}): SheetTag =>
  tag('text', name, meaning, sample, options)

export const drawing = (name: string, meaning: string, options: Options = {}): SheetTag =>
  tag('drawing', name, meaning, '', options)

export const condition = (name: string, meaning: string, options: Options = {}): SheetTag =>
  tag('condition', name, meaning, '', options)

export const list = (name: string, meaning: string, options: Options = {}): SheetTag =>
  tag('list', name, meaning, '', options)

/** A list of plain lines: the list and the `{.}` in it. */
export const lines = (
  name: string,
  meaning: string,
  sample: readonly string[],
  options: Options = {},
): readonly SheetTag[] => [
  list(name, meaning, options),
  text('.', `Một dòng của {#${name}}`, sample[0] ?? '', {
    isRequired: options.isRequired ?? false,
    within: name,
    reaches: options.reaches ?? [],
  }),
]

export const required = { isRequired: true } as const
