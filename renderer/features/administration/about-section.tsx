import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { Section } from '#renderer/ui/section.tsx'

type Props = { readonly version: string; readonly dataFolder: string }

const term = { color: 'text.secondary' } as const
const value = { m: 0, userSelect: 'text', overflowWrap: 'anywhere' } as const

/** Which version this is and where the data lies: what somebody asks who helps from afar or makes a backup. */
export const AboutSection = ({ version, dataFolder }: Props): ReactNode => (
  <Section title="Về phần mềm">
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        columnGap: 3,
        rowGap: 1,
        gridTemplateColumns: { xs: '1fr', sm: '176px minmax(0, 1fr)' },
      }}
    >
      <Box component="dt" sx={term}>
        Phiên bản
      </Box>
      <Box component="dd" sx={value}>
        {`Sổ đoàn ${version}`}
      </Box>
      <Box component="dt" sx={term}>
        Thư mục dữ liệu
      </Box>
      <Box component="dd" sx={value}>
        {dataFolder}
      </Box>
    </Box>
  </Section>
)
