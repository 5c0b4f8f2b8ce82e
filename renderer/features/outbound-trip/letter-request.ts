import type { UseFormReturn } from 'react-hook-form'
import * as z from 'zod'
import type { LetterRequest } from '#contract/routes/letter.ts'
import { type Signer, signersInOffice } from '#domain/agency/agency.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import type { LetterKind } from '#domain/document/letter-kind.ts'
import { type OutboundTripId, SignerId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { optionalDayText } from '#renderer/ui/form/day-text.ts'

/** What an officer chooses for a letter. It stands in the address, so that a jump to a missing field and back keeps it. */
export type LetterChoice = {
  readonly signerId: SignerId | null
  readonly number: string
  readonly day: LocalDate | null
}

/** Number and day as typed; both may stay empty until the clerk has given them. */
export const NumberAndDay = z.object({ number: DocumentNumber, day: optionalDayText })
export type NumberAndDay = z.output<typeof NumberAndDay>
/** At the field, instead of a letter that says "Số: 05/SKHCN/SKHCN-VP". */
export const numberAndDayWords = { number: 'Chỉ ghi số, ví dụ 05; ký hiệu được điền tự động.' } as const
export type NumberAndDayForm = UseFormReturn<z.input<typeof NumberAndDay>, unknown, NumberAndDay>

export const readChoices = (params: URLSearchParams): LetterChoice => {
  const signer = SignerId.safeParse(params.get('signer'))
  const number = DocumentNumber.safeParse(params.get('number'))
  const day = LocalDate.safeParse(params.get('day'))
  return {
    signerId: signer.success ? signer.data : null,
    number: number.success ? number.data : '',
    day: day.success ? day.data : null,
  }
}

export const writeChoices = ({ signerId, number, day }: LetterChoice): URLSearchParams => {
  const params = new URLSearchParams()
  if (signerId !== null) params.set('signer', signerId)
  if (number !== '') params.set('number', number)
  if (day !== null) params.set('day', day)
  return params
}

/** Those in office on a day, the head of the agency first. */
export const signersToChoose = (signers: readonly Signer[], day: LocalDate): readonly Signer[] =>
  signersInOffice(signers, day).toSorted((a, b) => Number(b.authority === 'head') - Number(a.authority === 'head'))

/** The request for these choices: a signer who is not in office on that day gives way to the first who is. */
export const requestOf = (
  tripId: OutboundTripId,
  kind: LetterKind,
  { signerId, number, day }: LetterChoice,
  signers: readonly Signer[],
  inForceOn: LocalDate,
): LetterRequest => {
  const inOffice = signersToChoose(signers, inForceOn)
  const signer = inOffice.find(({ id }) => id === signerId) ?? inOffice[0]
  return { tripId, kind, signerId: signer?.id ?? null, number, day }
}
