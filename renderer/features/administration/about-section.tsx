import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { FactList } from '#renderer/ui/fact-list.tsx'
import { Section } from '#renderer/ui/section.tsx'

type Props = { readonly version: string; readonly dataFolder: string }

/** Which version this is and where the data lies: what somebody asks who helps from afar or makes a backup. */
export const AboutSection = ({ version, dataFolder }: Props): ReactNode => (
  <Section title="Về phần mềm">
    <Box sx={{ userSelect: 'text' }}>
      <FactList
        facts={[
          { label: 'Phiên bản', value: `Sổ đoàn ${version}` },
          { label: 'Thư mục dữ liệu', value: dataFolder },
        ]}
      />
    </Box>
  </Section>
)
