import type * as z from 'zod'
import { type Signer, SignerDraft, SigningAuthority, signersInOffice } from '#domain/agency/agency.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine } from '#domain/shared/text.ts'
import { dayText, dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

export const signingAuthorityNames: Readonly<Record<SigningAuthority, string>> = {
  head: 'Người đứng đầu ký',
  acting: 'Quyền người đứng đầu (Q.)',
  for_head: 'Ký thay (KT.)',
  by_order: 'Thừa lệnh (TL.)',
  by_authorisation: 'Thừa ủy quyền (TUQ.)',
}

/** The head and the acting head sign under the head's post; the others name their own as well. */
export const hasOwnPost = (authority: string): boolean => authority !== 'head' && authority !== 'acting'

/** The fields of one signer; the outcome is a `SignerDraft`. */
export const SignerForm = SignerDraft.extend({ post: optionalLine(100), validFrom: dayText, validTo: optionalDayText })
  // Also while other fields are still wrong, so that one look shows all that is missing.
  .refine(({ authority, post }) => !hasOwnPost(authority) || post !== '', {
    path: ['post'],
    message: 'Chưa điền.',
    when: () => true,
  })
  .refine(({ validFrom, validTo }) => validTo === null || validTo >= validFrom, {
    path: ['validTo'],
    message: 'Ngày thôi ký phải sau ngày bắt đầu.',
  })
  .transform((signer): SignerDraft => (hasOwnPost(signer.authority) ? signer : { ...signer, post: signer.headPost }))
type SignerValues = z.input<typeof SignerForm>

export const emptySigner: SignerValues = {
  fullName: '',
  authority: 'head',
  headPost: '',
  post: '',
  validFrom: '',
  validTo: '',
}

export const signerValues = (signer: Signer): SignerValues => ({
  fullName: signer.fullName,
  authority: signer.authority,
  headPost: signer.headPost,
  post: hasOwnPost(signer.authority) ? signer.post : '',
  validFrom: dayToText(signer.validFrom),
  validTo: dayToText(signer.validTo),
})

const rank = ({ authority }: Signer): number => SigningAuthority.options.indexOf(authority)

/** Those in office first, the head of the agency before those who sign for the head; then the latest in office. */
export const signersInOrder = (signers: readonly Signer[], today: LocalDate): readonly Signer[] => {
  const inOffice = new Set(signersInOffice(signers, today))
  return signers.toSorted(
    (a, b) =>
      Number(inOffice.has(b)) - Number(inOffice.has(a)) || rank(a) - rank(b) || b.validFrom.localeCompare(a.validFrom),
  )
}
