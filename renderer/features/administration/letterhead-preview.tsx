import '#renderer/features/administration/tinos.css'
import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import type { AgencyProfileDraft } from '#domain/agency/agency.ts'
import { Paper } from '#renderer/features/administration/paper.tsx'

type Props = Pick<AgencyProfileDraft, 'superiorName' | 'name' | 'symbol' | 'draftingSymbol' | 'place'>

const capitals = (text: string): string => text.toLocaleUpperCase('vi')

const underline = { width: '42%', borderTop: '1px solid #000', mx: 'auto', mt: '2px', mb: '6px' } as const

/** The head of a letter, reduced: enough to see that names, symbol and place stand right (Phụ lục I, phần V). */
export const LetterheadPreview = (profile: Props): ReactNode => (
  <Paper label={`Tiêu đề văn bản của ${profile.name}`}>
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: '2fr 3fr',
        gap: 2,
        minWidth: 520,
        maxWidth: 720,
        mx: 'auto',
        textAlign: 'center',
      }}
    >
      <div>
        {profile.superiorName !== '' && <div>{capitals(profile.superiorName)}</div>}
        <strong>{capitals(profile.name)}</strong>
        <Box sx={underline} />
        <div style={{ whiteSpace: 'pre' }}>{`Số:        /${profile.symbol}-${profile.draftingSymbol}`}</div>
      </div>
      <div>
        <strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong>
        <div>
          <strong style={{ borderBottom: '1px solid #000' }}>Độc lập - Tự do - Hạnh phúc</strong>
        </div>
        <em
          style={{ display: 'block', marginTop: 8, whiteSpace: 'pre' }}
        >{`${profile.place}, ngày     tháng     năm`}</em>
      </div>
    </Box>
  </Paper>
)
