import * as z from 'zod'
import { route } from '#contract/route.ts'
import { DocumentKind } from '#domain/document/document-kind.ts'
import { Instant } from '#domain/shared/ids.ts'

const administrators = ['administrator'] as const
const ofKind = z.strictObject({ kind: DocumentKind })

export const TemplateState = z.strictObject({
  kind: DocumentKind,
  /** The office's own template in use; null: the shipped original. */
  own: z.strictObject({ fileName: z.string(), acceptedAt: Instant, acceptedBy: z.string() }).nullable(),
})
export type TemplateState = z.infer<typeof TemplateState>

/** One tag a template of a kind may use. */
export const TemplateTag = z.strictObject({
  /** As it is typed, braces included: "{numberAndSymbol}", "{#rows}…{/rows}". */
  tag: z.string(),
  meaning: z.string(),
  sample: z.string(),
  isRequired: z.boolean(),
  /** The loop it must stand in, "{#rows}"; null: anywhere. */
  within: z.string().nullable(),
})
export type TemplateTag = z.infer<typeof TemplateTag>

/** One finding about a template, as a sentence a clerk understands, and the text around the place. */
export const TemplateProblem = z.strictObject({
  code: z.string(),
  sentence: z.string(),
  around: z.string(),
  /** A refusal keeps the template out; a remark does not. */
  isRefusal: z.boolean(),
})
export type TemplateProblem = z.infer<typeof TemplateProblem>

export const documentTemplateRoutes = {
  'document_template.list': route({
    input: z.void(),
    output: z.array(TemplateState),
    errors: [],
    mayCall: administrators,
  }),
  'document_template.tags': route({
    input: ofKind,
    output: z.array(TemplateTag),
    errors: [],
    mayCall: administrators,
  }),
  /** A page of an invented record, from the template in use. */
  'document_template.trial': route({
    input: ofKind,
    output: z.strictObject({ pdf: z.instanceof(Uint8Array), fileName: z.string() }),
    errors: [],
    mayCall: administrators,
  }),
  /** Saves the template in use, or the original, as .docx to edit in Word. */
  'document_template.save': route({
    input: ofKind.extend({ which: z.enum(['in_use', 'original']) }),
    output: z.strictObject({ path: z.string() }).nullable(),
    errors: ['letter.not_saved'],
    mayCall: administrators,
  }),
  /**
   * Asks for a file, checks it and makes a trial page; nothing is in use yet. Null when the dialog was closed. With a
   * refusal there is no trial page and no token.
   */
  'document_template.pick': route({
    input: ofKind,
    output: z
      .strictObject({
        fileName: z.string(),
        problems: z.array(TemplateProblem),
        token: z.string().nullable(),
        trial: z.instanceof(Uint8Array).nullable(),
      })
      .nullable(),
    errors: ['document_template.unreadable'],
    mayCall: administrators,
  }),
  /** Puts a checked file into use. */
  'document_template.accept': route({
    input: ofKind.extend({ token: z.string() }),
    output: z.null(),
    errors: ['document_template.token_unknown'],
    mayCall: administrators,
  }),
  /** Back to the shipped original. */
  'document_template.restore': route({ input: ofKind, output: z.null(), errors: [], mayCall: administrators }),
} as const
