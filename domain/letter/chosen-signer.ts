import { type Signer, signersInOffice } from '#domain/agency/agency.ts'
import type { SignerId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/**
 * Who signs on a day: the one chosen, as long as in office; without a choice the head (or who acts as head), else whoever
 * took office first. Null when there is nobody.
 */
export const chosenSigner = (signers: readonly Signer[], chosen: SignerId | null, day: LocalDate): Signer | null => {
  const inOffice = signersInOffice(signers, day)
  if (chosen !== null) return inOffice.find(({ id }) => id === chosen) ?? null
  const withAuthority = (authority: Signer['authority']) => inOffice.find((signer) => signer.authority === authority)
  return withAuthority('head') ?? withAuthority('acting') ?? inOffice[0] ?? null
}
