import * as z from 'zod'
import { route } from '#contract/route.ts'
import { AgencyProfile, AgencyProfileDraft, Signer, SignerDraft } from '#domain/agency/agency.ts'
import { Country } from '#domain/shared/country.ts'
import { AgencyProfileId, SignerId } from '#domain/shared/ids.ts'

export const agencyRoutes = {
  /** All heads by date (oldest first) and all signers. */
  'agency.get': route({
    input: z.void(),
    output: z.strictObject({ profiles: z.array(AgencyProfile), signers: z.array(Signer) }),
    errors: [],
    mayCall: 'logged_in',
  }),
  'agency.save_profile': route({
    input: z.strictObject({ id: AgencyProfileId.nullable(), draft: AgencyProfileDraft }),
    output: AgencyProfile,
    errors: ['agency.same_day_twice', 'agency.profile_not_found'],
    mayCall: ['administrator'],
  }),
  'agency.save_signer': route({
    input: z.strictObject({ id: SignerId.nullable(), draft: SignerDraft }),
    output: Signer,
    errors: ['agency.signer_not_found', 'agency.office_ends_before_it_begins'],
    mayCall: ['administrator'],
  }),
  'countries.get': route({ input: z.void(), output: z.array(Country), errors: [], mayCall: 'logged_in' }),
} as const
