import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { bit } from '#db/repositories/birth-columns.ts'
import type { AgencyDecisionBasisRow, AgencyProfileRow, AgencyRecipientLineRow, Schema, SignerRow } from '#db/schema.ts'
import { AddresseeRole, AgencyProfile, Signer } from '#domain/agency/agency.ts'

type Lines = {
  readonly bases: readonly AgencyDecisionBasisRow[]
  readonly recipients: readonly AgencyRecipientLineRow[]
}

const toProfile = (row: AgencyProfileRow, { bases, recipients }: Lines): AgencyProfile =>
  AgencyProfile.parse({
    id: row.id,
    validFrom: row.valid_from,
    superiorName: row.superior_name,
    name: row.name,
    symbol: row.symbol,
    draftingSymbol: row.drafting_symbol,
    place: row.place,
    peopleCommitteeName: row.people_committee_name,
    hasForeignAffairsDepartment: row.has_foreign_affairs_department === 1,
    foreignAffairsName: row.foreign_affairs_name,
    provincialPoliceName: row.provincial_police_name,
    leadershipName: row.leadership_name,
    decisionBases: bases.map(({ text }) => text),
    recipientLines: Object.fromEntries(
      AddresseeRole.options.map((role) => [
        role,
        recipients.filter(({ addressee }) => addressee === role).map(({ text }) => text),
      ]),
    ),
  })

const profileRow = (profile: AgencyProfile): AgencyProfileRow => ({
  id: profile.id,
  valid_from: profile.validFrom,
  superior_name: profile.superiorName,
  name: profile.name,
  symbol: profile.symbol,
  drafting_symbol: profile.draftingSymbol,
  place: profile.place,
  people_committee_name: profile.peopleCommitteeName,
  has_foreign_affairs_department: bit(profile.hasForeignAffairsDepartment),
  foreign_affairs_name: profile.foreignAffairsName,
  provincial_police_name: profile.provincialPoliceName,
  leadership_name: profile.leadershipName,
})

const basisRows = (profile: AgencyProfile): readonly AgencyDecisionBasisRow[] =>
  profile.decisionBases.map((text, position) => ({ profile_id: profile.id, position, text }))

const recipientRows = (profile: AgencyProfile): readonly AgencyRecipientLineRow[] =>
  AddresseeRole.options.flatMap((addressee) =>
    profile.recipientLines[addressee].map((text, position) => ({ profile_id: profile.id, addressee, position, text })),
  )

const byProfile = <R extends { readonly profile_id: string }>(rows: readonly R[]): ReadonlyMap<string, readonly R[]> =>
  Map.groupBy(rows, (row) => row.profile_id)

const toSigner = (row: SignerRow): Signer =>
  Signer.parse({
    id: row.id,
    fullName: row.full_name,
    post: row.post,
    headPost: row.head_post,
    authority: row.authority,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  })

const signerRow = (signer: Signer): SignerRow => ({
  id: signer.id,
  full_name: signer.fullName,
  post: signer.post,
  head_post: signer.headPost,
  authority: signer.authority,
  valid_from: signer.validFrom,
  valid_to: signer.validTo,
})

/** The agency's heads and signers, each in force by date. */
export const agencyRepository = (db: Kysely<Schema>, audit: Audit) => {
  const insertLines = async (profile: AgencyProfile): Promise<void> => {
    const bases = basisRows(profile)
    const recipients = recipientRows(profile)
    if (bases.length > 0) await db.insertInto('agency_decision_basis').values(bases).execute()
    if (recipients.length > 0) await db.insertInto('agency_recipient_line').values(recipients).execute()
  }

  return {
    /** The oldest first; in three queries, whatever their number. */
    profiles: async (): Promise<readonly AgencyProfile[]> => {
      const rows = await db.selectFrom('agency_profile').selectAll().orderBy('valid_from').execute()
      const bases = byProfile(await db.selectFrom('agency_decision_basis').selectAll().orderBy('position').execute())
      const recipients = byProfile(
        await db.selectFrom('agency_recipient_line').selectAll().orderBy('position').execute(),
      )
      return rows.map((row) =>
        toProfile(row, { bases: bases.get(row.id) ?? [], recipients: recipients.get(row.id) ?? [] }),
      )
    },
    signers: async (): Promise<readonly Signer[]> =>
      (await db.selectFrom('signer').selectAll().orderBy('valid_from').orderBy('full_name').execute()).map(toSigner),
    insertProfile: async (profile: AgencyProfile): Promise<void> => {
      await db.insertInto('agency_profile').values(profileRow(profile)).execute()
      await insertLines(profile)
      await audit({ action: 'create', entity: 'agency_profile', entityId: profile.id, before: null, after: profile })
    },
    updateProfile: async (before: AgencyProfile, after: AgencyProfile): Promise<void> => {
      await db.updateTable('agency_profile').set(profileRow(after)).where('id', '=', after.id).execute()
      await db.deleteFrom('agency_decision_basis').where('profile_id', '=', after.id).execute()
      await db.deleteFrom('agency_recipient_line').where('profile_id', '=', after.id).execute()
      await insertLines(after)
      await audit({ action: 'update', entity: 'agency_profile', entityId: after.id, before, after })
    },
    insertSigner: async (signer: Signer): Promise<void> => {
      await db.insertInto('signer').values(signerRow(signer)).execute()
      await audit({ action: 'create', entity: 'signer', entityId: signer.id, before: null, after: signer })
    },
    updateSigner: async (before: Signer, after: Signer): Promise<void> => {
      await db.updateTable('signer').set(signerRow(after)).where('id', '=', after.id).execute()
      await audit({ action: 'update', entity: 'signer', entityId: after.id, before, after })
    },
  }
}
