import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { GateOverride } from '#domain/outbound-trip/outbound-trip.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import { GateProblems } from '#renderer/features/outbound-trip/gate-problems.tsx'
import { gateNames } from '#renderer/features/outbound-trip/gate-words.ts'
import { Section } from '#renderer/ui/section.tsx'

const signed = ({ signer, documentNumber }: GateOverride): string =>
  [`Người ký: ${signer}`, documentNumber === '' ? '' : `văn bản số ${documentNumber}`]
    .filter((part) => part !== '')
    .join(', ')

type Props = { readonly overrides: readonly GateOverride[]; readonly profile: AgencyProfile | null }

/** What was let pass in writing; it stays with the trip for ever. */
export const OverrideList = ({ overrides, profile }: Props): ReactNode =>
  overrides.length === 0 ? null : (
    <Section title="Đã mở cổng bằng văn bản">
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
        {overrides.map((override) => (
          <Box component="li" key={`${override.recordedAt} ${override.gate}`} sx={{ breakInside: 'avoid' }}>
            <Typography variant="h3" component="p">
              {gateNames[override.gate]}
            </Typography>
            <Typography sx={{ overflowWrap: 'anywhere' }}>{`Lý do: ${override.reason}`}</Typography>
            <Typography variant="body2">{signed(override)}</Typography>
            <Box sx={{ fontSize: '0.8125rem', my: 0.5 }}>
              <GateProblems problems={override.missing} profile={profile} label="Đã cho qua" />
            </Box>
            <Typography variant="caption" color="textSecondary" component="p">
              {`${override.recordedBy} ghi ngày ${formatDay(dayInVietnam(override.recordedAt))}`}
            </Typography>
          </Box>
        ))}
      </Box>
    </Section>
  )
