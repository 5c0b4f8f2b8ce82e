import { zodResolver } from '@hookform/resolvers/zod'
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form'
import type * as z from 'zod'
import { type FormatWords, issueSentence } from '#renderer/ui/form/issue-sentence.ts'

/**
 * A form over a schema of the domain: errors appear when a field is left, then while it is mended. `words` say what a
 * field of a special form wants. The outcome of a submit is the schema's tidied value.
 */
export const useOfficeForm = <I extends FieldValues, O extends FieldValues>(
  schema: z.ZodType<O, I>,
  defaultValues: DefaultValues<I>,
  words: FormatWords = {},
): UseFormReturn<I, unknown, O> =>
  useForm<I, unknown, O>({
    mode: 'onTouched',
    defaultValues,
    resolver: zodResolver(schema, { error: (issue) => issueSentence(issue, words) }),
  })
