import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import * as z from 'zod'
import { templateSyntax } from '#electron/documents/fill-template.ts'

/** A tag as the template engine understood it; a section holds what stands between its two tags. */
export type Placed = {
  /** Between the braces, as typed: "#rows1". */
  readonly raw: string
  readonly name: string
  readonly look: 'text' | 'drawing' | 'section' | 'inverted' | 'end'
  readonly offset: number
  readonly inner: readonly Placed[]
}

/** A fault the engine found, under its own name for it. */
export type EngineFault = {
  readonly id: string
  readonly tag: string
  readonly closing: string
  readonly offsets: readonly number[]
  readonly file: string
}

export type CompiledPart = {
  readonly file: string
  /** All words, one paragraph after another, and where each paragraph ends. */
  readonly words: string
  readonly ends: readonly number[]
  readonly tags: readonly Placed[]
}
export type Compiled = { readonly parts: readonly CompiledPart[]; readonly faults: readonly EngineFault[] }

const Token = z.object({
  type: z.string(),
  position: z.string().optional(),
  tag: z.string().optional(),
  text: z.boolean().optional(),
  value: z.string().default(''),
})
const EnginePart = z.object({
  type: z.string(),
  module: z.string().optional(),
  raw: z.string().optional(),
  value: z.string().optional(),
  offset: z.number().optional(),
  location: z.string().optional(),
  inverted: z.boolean().optional(),
  subparsed: z.array(z.unknown()).optional(),
})
const Inspected = z.object({
  inspect: z.object({
    filePath: z.string().optional(),
    xmllexed: z.array(Token).optional(),
    postparsed: z.array(z.unknown()).optional(),
  }),
})
const Fault = z.object({
  properties: z.object({
    id: z.string(),
    xtag: z.unknown().optional(),
    openingtag: z.string().optional(),
    closingtag: z.string().optional(),
    pair: z.object({ left: z.string() }).optional(),
    lastPair: z.object({ left: z.string() }).optional(),
    offset: z.union([z.number(), z.array(z.number())]).optional(),
    file: z.string().optional(),
    errors: z.array(z.unknown()).optional(),
  }),
})

const lookOf = ({ module, location, inverted }: z.infer<typeof EnginePart>): Placed['look'] => {
  if (module === 'rawxml') return 'drawing'
  if (module !== 'loop') return 'text'
  if (location === 'end') return 'end'
  return inverted === true ? 'inverted' : 'section'
}

const placed = (parts: readonly unknown[]): readonly Placed[] =>
  parts.flatMap((one) => {
    const parsed = EnginePart.safeParse(one)
    if (!parsed.success || parsed.data.type !== 'placeholder') return []
    const { raw = '', value = '', offset = 0, subparsed = [] } = parsed.data
    return [{ raw: raw === '' ? value : raw, name: value, look: lookOf(parsed.data), offset, inner: placed(subparsed) }]
  })

const faultsOf = (cause: unknown): readonly EngineFault[] => {
  const parsed = Fault.safeParse(cause)
  if (!parsed.success) return [{ id: 'unknown', tag: '', closing: '', offsets: [], file: '' }]
  const { errors, id, xtag, openingtag, closingtag, pair, lastPair, offset, file = '' } = parsed.data.properties
  if (errors !== undefined) return errors.flatMap(faultsOf)
  return [
    {
      id,
      tag: openingtag ?? lastPair?.left ?? (typeof xtag === 'string' ? xtag : ''),
      closing: closingtag ?? pair?.left ?? '',
      offsets: offset === undefined ? [] : [offset].flat(),
      file,
    },
  ]
}

type Tokens = readonly z.infer<typeof Token>[]

/** Words with the marks of paragraphs; the engine counts its offsets in the same words. */
const textOf = (tokens: Tokens): Pick<CompiledPart, 'words' | 'ends'> => {
  let words = ''
  let isText = false
  const ends: number[] = []
  for (const { type, position, tag, text, value } of tokens) {
    if (type === 'tag' && text === true) isText = position === 'start'
    if (type === 'tag' && tag === 'w:p' && position === 'end') ends.push(words.length)
    if (type === 'content' && isText) words += value.replaceAll('>', '&gt;')
  }
  return { words, ends }
}

/** Gathers what the engine made of each part, also where it found faults. */
const spy = () => {
  const seen = new Map<string, CompiledPart>()
  let file = ''
  const set = (told: unknown): void => {
    const parsed = Inspected.safeParse(told)
    if (!parsed.success) return
    const { filePath, xmllexed, postparsed } = parsed.data.inspect
    file = filePath ?? file
    const before = seen.get(file) ?? { file, words: '', ends: [], tags: [] }
    seen.set(file, {
      ...before,
      ...(xmllexed === undefined ? {} : textOf(xmllexed)),
      ...(postparsed === undefined ? {} : { tags: placed(postparsed) }),
    })
  }
  return { module: { name: 'Spy', set }, seen }
}

/** What the template engine understands of a .docx, by the very rules with which it will fill it. Nothing throws. */
export const compiledTemplate = (docx: Uint8Array): Compiled => {
  const { module, seen } = spy()
  try {
    new Docxtemplater(new PizZip(docx), { ...templateSyntax, modules: [module] })
    return { parts: [...seen.values()], faults: [] }
  } catch (cause) {
    return { parts: [...seen.values()], faults: faultsOf(cause) }
  }
}
