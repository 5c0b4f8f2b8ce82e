import { expect, test } from 'vitest'
import { AgencyProfileDraft } from '#domain/agency/agency.ts'
import { aProfile, aSigner, day, sampleId } from '#domain/testing/samples.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { servicesOnRegister } from '#electron/testing/services.ts'

const { id: profileId, ...profile } = aProfile()
const { id: signerId, ...signer } = aSigner()

test('heads stand in the order of their days, and no two from the same day', async () => {
  const { agency } = await servicesOnRegister()
  const save = (validFrom: string, id: typeof profileId | null = null) =>
    agency.saveProfile({ id, draft: { ...profile, validFrom: day(validFrom) } })
  const second = must(await save('2025-07-01'))
  const first = must(await save('2020-01-01'))
  expect(codeOf(await save('2020-01-01'))).toBe('agency.same_day_twice')
  expect(codeOf(await save('2020-01-01', second.id))).toBe('agency.same_day_twice')
  expect(codeOf(await save('2020-01-01', first.id))).toBe('ok')
  expect(codeOf(await save('2021-01-01', sampleId(5, 99) as typeof profileId))).toBe('agency.profile_not_found')
  expect(must(await agency.get()).profiles.map(({ validFrom }) => validFrom)).toEqual(['2020-01-01', '2025-07-01'])
})

test('a signer’s office does not end before it begins', async () => {
  const { agency } = await servicesOnRegister()
  const save = (validTo: string | null, id: typeof signerId | null = null) =>
    agency.saveSigner({ id, draft: { ...signer, validTo: validTo === null ? null : day(validTo) } })
  expect(codeOf(await save('2025-06-30'))).toBe('agency.office_ends_before_it_begins')
  const saved = must(await save('2025-07-01'))
  expect(must(await save(null, saved.id))).toEqual({ ...signer, id: saved.id, validTo: null })
  expect(codeOf(await save(null, sampleId(6, 99) as typeof signerId))).toBe('agency.signer_not_found')
  expect(must(await agency.get()).signers).toHaveLength(1)
})

test('further lines of “Nơi nhận” and căn cứ of decisions follow their head, also when it is copied to a new day', async () => {
  const { agency } = await servicesOnRegister()
  const recipientLines = { ...profile.recipientLines, people_committee: ['Lãnh đạo Sở', 'Phòng Hợp tác quốc tế'] }
  const old = must(await agency.saveProfile({ id: null, draft: { ...profile, recipientLines } }))
  must(await agency.saveProfile({ id: null, draft: { ...profile, validFrom: day('2026-01-01'), recipientLines } }))
  const emptied = { ...profile, decisionBases: [], recipientLines: profile.recipientLines }
  must(await agency.saveProfile({ id: old.id, draft: emptied }))
  const [first, second] = must(await agency.get()).profiles
  expect(first).toEqual({ ...emptied, id: old.id })
  expect(second).toMatchObject({ decisionBases: profile.decisionBases, recipientLines })
})

test('every change of the letterhead stands in the audit', async () => {
  const { agency, rows } = await servicesOnRegister()
  const { id } = must(await agency.saveProfile({ id: null, draft: profile }))
  const draft = AgencyProfileDraft.parse({ ...profile, place: 'Bắc Giang' })
  must(await agency.saveProfile({ id, draft }))
  must(await agency.saveSigner({ id: null, draft: signer }))
  expect(rows("SELECT action, entity FROM audit WHERE entity IN ('agency_profile', 'signer')")).toEqual([
    { action: 'create', entity: 'agency_profile' },
    { action: 'update', entity: 'agency_profile' },
    { action: 'create', entity: 'signer' },
  ])
})
