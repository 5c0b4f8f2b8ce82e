import type { LetterRequest } from '#contract/routes/letter.ts'
import { type Signer, signersInOffice } from '#domain/agency/agency.ts'
import type { LetterKind } from '#domain/document/letter-kind.ts'
import { type OutboundTripId, SignerId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** What an officer chooses for a letter. It stands in the address, so that a jump to a missing field and back keeps it. */
export type LetterChoice = {
  readonly signerId: SignerId | null
  readonly number: string
  readonly day: LocalDate | null
}

export const readChoices = (params: URLSearchParams): LetterChoice => {
  const signer = SignerId.safeParse(params.get('signer'))
  const day = LocalDate.safeParse(params.get('day'))
  return {
    signerId: signer.success ? signer.data : null,
    number: params.get('number') ?? '',
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

/** The request for these choices: a signer who is not in office on that day gives way to the first who is. */
export const requestOf = (
  tripId: OutboundTripId,
  kind: LetterKind,
  { signerId, number, day }: LetterChoice,
  signers: readonly Signer[],
  inForceOn: LocalDate,
): LetterRequest => {
  const inOffice = signersInOffice(signers, inForceOn)
  const signer = inOffice.find(({ id }) => id === signerId) ?? inOffice[0]
  return { tripId, kind, signerId: signer?.id ?? null, number, day }
}
