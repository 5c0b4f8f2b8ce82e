import type { UnitOfWork } from '#db/unit-of-work.ts'
import type { AgencyProfile, AgencyProfileDraft, Signer, SignerDraft } from '#domain/agency/agency.ts'
import type { AgencyProfileId, SignerId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { NewId } from '#electron/services/ids.ts'

type Dependencies = { readonly uow: () => UnitOfWork; readonly newId: NewId }

type ProfileInput = { readonly id: AgencyProfileId | null; readonly draft: AgencyProfileDraft }
type SignerInput = { readonly id: SignerId | null; readonly draft: SignerDraft }

/** The agency's heads and signers, in force by date. */
export const agencyService = ({ uow, newId }: Dependencies) => ({
  get: async (): Promise<Result<{ profiles: AgencyProfile[]; signers: Signer[] }, never>> =>
    ok(
      await uow().read(async (repos) => ({
        profiles: [...(await repos.agency.profiles())],
        signers: [...(await repos.agency.signers())],
      })),
    ),

  saveProfile: ({
    id,
    draft,
  }: ProfileInput): Promise<Result<AgencyProfile, 'agency.same_day_twice' | 'agency.profile_not_found'>> =>
    uow().write(async (repos): Promise<Result<AgencyProfile, 'agency.same_day_twice' | 'agency.profile_not_found'>> => {
      const all = await repos.agency.profiles()
      if (all.some((other) => other.id !== id && other.validFrom === draft.validFrom))
        return fail('agency.same_day_twice')
      if (id === null) {
        const created = { ...draft, id: newId<AgencyProfileId>() }
        await repos.agency.insertProfile(created)
        return ok(created)
      }
      const before = all.find((profile) => profile.id === id)
      if (!before) return fail('agency.profile_not_found')
      const after = { ...draft, id }
      await repos.agency.updateProfile(before, after)
      return ok(after)
    }),

  saveSigner: ({
    id,
    draft,
  }: SignerInput): Promise<Result<Signer, 'agency.signer_not_found' | 'agency.office_ends_before_it_begins'>> =>
    uow().write(
      async (repos): Promise<Result<Signer, 'agency.signer_not_found' | 'agency.office_ends_before_it_begins'>> => {
        if (draft.validTo !== null && draft.validTo < draft.validFrom)
          return fail('agency.office_ends_before_it_begins')
        if (id === null) {
          const created = { ...draft, id: newId<SignerId>() }
          await repos.agency.insertSigner(created)
          return ok(created)
        }
        const before = (await repos.agency.signers()).find((signer) => signer.id === id)
        if (!before) return fail('agency.signer_not_found')
        const after = { ...draft, id }
        await repos.agency.updateSigner(before, after)
        return ok(after)
      },
    ),
})
