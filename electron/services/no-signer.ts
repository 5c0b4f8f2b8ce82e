import type { Signer } from '#domain/agency/agency.ts'
import type { SignerId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'

/** Registers and slips are signed by nobody for the agency; their words are written like those of any document. */
export const noSigner = (day: LocalDate): Signer => ({
  id: '' as SignerId,
  fullName: '',
  post: '',
  headPost: '',
  authority: 'head',
  validFrom: day,
  validTo: null,
})
