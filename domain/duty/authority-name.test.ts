import { expect, test } from 'vitest'
import { authorityName } from '#domain/duty/authority-name.ts'
import { aProfile } from '#domain/testing/samples.ts'

const profile = aProfile(1, {
  peopleCommitteeName: 'Ủy ban nhân dân tỉnh Bắc Ninh',
  foreignAffairsName: 'Văn phòng Ủy ban nhân dân tỉnh',
  provincialPoliceName: 'Công an tỉnh Bắc Ninh',
})

test.each([
  ['people_committee', 'Ủy ban nhân dân tỉnh Bắc Ninh'],
  ['foreign_affairs', 'Văn phòng Ủy ban nhân dân tỉnh'],
  ['provincial_police', 'Công an tỉnh Bắc Ninh'],
  ['party_cell', 'Chi bộ, đảng ủy'],
] as const)('%s is named as the profile names it: %s', (authority, name) => {
  expect(authorityName(authority, profile)).toBe(name)
})

test('an authority is named by the role it plays while no profile is in force', () => {
  expect(authorityName('foreign_affairs', null)).toBe('Sở Ngoại vụ')
})
