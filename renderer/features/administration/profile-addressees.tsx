import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { recipientNames } from '#renderer/features/administration/recipient-names.ts'
import { FactList } from '#renderer/ui/fact-list.tsx'

/** Whom letters under one head go to, and on what its decisions are based. */
export const ProfileAddressees = ({ profile }: { readonly profile: AgencyProfile }): ReactNode => {
  const department = profile.hasForeignAffairsDepartment ? '' : ' (tỉnh không có Sở Ngoại vụ)'
  const lines = recipientNames.filter(({ role }) => profile.recipientLines[role].length > 0)
  return (
    <Box sx={{ mt: 1.5 }}>
      <FactList
        facts={[
          {
            label: 'Kính gửi',
            value: [
              profile.peopleCommitteeName,
              `${profile.foreignAffairsName}${department}`,
              profile.provincialPoliceName,
              `${profile.leadershipName} (báo cáo nội bộ)`,
            ].join(' · '),
          },
          ...lines.map(({ role, label }) => ({
            label: `Nơi nhận thêm: ${label}`,
            value: profile.recipientLines[role].join('\n'),
          })),
          {
            label: 'Căn cứ ban hành quyết định',
            value:
              profile.decisionBases.length === 0
                ? 'Chưa khai, nên chưa lập được quyết định'
                : profile.decisionBases.join('\n'),
          },
        ]}
      />
    </Box>
  )
}
