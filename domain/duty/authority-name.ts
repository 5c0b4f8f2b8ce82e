import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { Authority } from '#domain/duty/deadline-rule.ts'

/** The roles authorities play; the proper names of some are data of the agency profile. */
const roles: Readonly<Record<Authority, string>> = {
  people_committee: 'UBND tỉnh',
  foreign_affairs: 'Sở Ngoại vụ',
  agency_head: 'Thủ trưởng cơ quan',
  party_cell: 'Chi bộ, đảng ủy',
  passport_manager: 'Bộ phận quản lý hộ chiếu',
  sending_body: 'Cơ quan cử đi',
  provincial_police: 'Công an tỉnh',
}

/** Who must be told, by its proper name where the profile has one. */
export const authorityName = (authority: Authority, profile: AgencyProfile | null): string => {
  const proper: Partial<Record<Authority, string>> =
    profile === null
      ? {}
      : {
          people_committee: profile.peopleCommitteeName,
          foreign_affairs: profile.foreignAffairsName,
          provincial_police: profile.provincialPoliceName,
        }
  return proper[authority] ?? roles[authority]
}
