import { Abbreviation } from '#domain/agency/agency.ts'
import { DocumentKind } from '#domain/document/document-kind.ts'
import type { LetterChoices } from '#domain/letter/letter.ts'
import { LetterId, SignerId } from '#domain/shared/ids.ts'
import { urgencyOf } from '#renderer/features/document/choices.ts'

/**
 * What an officer has chosen to prepare. It stands in the address, so that a jump to a missing field and back keeps it.
 * Kinds are null until somebody has ticked or unticked one: then what is owed is proposed.
 */
export type PrepareChoice = {
  readonly kinds: readonly DocumentKind[] | null
  readonly choices: LetterChoices
  /** Letters just made. */
  readonly made: readonly LetterId[]
}

const listOf = (params: URLSearchParams, name: string): readonly string[] =>
  (params.get(name) ?? '').split(',').filter((part) => part !== '')

export const readPrepareChoice = (params: URLSearchParams): PrepareChoice => {
  const signer = SignerId.safeParse(params.get('signer'))
  const unit = Abbreviation.safeParse(params.get('unit'))
  const kinds = listOf(params, 'kinds').flatMap((text) => {
    const kind = DocumentKind.safeParse(text)
    return kind.success ? [kind.data] : []
  })
  return {
    kinds: params.has('kinds') ? kinds : null,
    choices: {
      signerId: signer.success ? signer.data : null,
      urgency: urgencyOf(params.get('urgency') ?? ''),
      draftingSymbol: unit.success ? unit.data : null,
    },
    made: listOf(params, 'made').flatMap((text) => {
      const id = LetterId.safeParse(text)
      return id.success ? [id.data] : []
    }),
  }
}

export const writePrepareChoice = ({ kinds, choices, made }: PrepareChoice): URLSearchParams => {
  const params = new URLSearchParams()
  if (kinds !== null) params.set('kinds', kinds.join(','))
  if (choices.signerId !== null) params.set('signer', choices.signerId)
  if (choices.urgency !== null) params.set('urgency', choices.urgency)
  if (choices.draftingSymbol !== null) params.set('unit', choices.draftingSymbol)
  if (made.length > 0) params.set('made', made.join(','))
  return params
}
