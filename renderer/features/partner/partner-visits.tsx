import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { PartnerVisit } from '#contract/routes/partner.ts'
import type { PartnerId } from '#domain/shared/ids.ts'
import { partnerWords } from '#renderer/features/partner/messages.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { dayRange } from '#renderer/words/day-range.ts'
import { visitPath, visitPhaseLooks } from '#renderer/words/inbound-visit-words.ts'

const Visit = ({ visit }: { readonly visit: PartnerVisit }): ReactNode => (
  <Box component="li" sx={{ py: 1.5, borderTop: '1px solid', borderColor: 'divider', overflowWrap: 'anywhere' }}>
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
      <Link component={RouterLink} to={visitPath(visit.visitId)} underline="always" sx={{ fontWeight: 500 }}>
        {visit.title}
      </Link>
      <StateChip {...visitPhaseLooks[visit.phase]} />
    </Box>
    <Typography variant="body2" color="textSecondary">
      {`${dayRange(visit.arrivesOn, visit.departsOn)} · ${visit.visitorCount} khách`}
    </Typography>
    <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
      {visit.result === '' ? 'Chưa có báo cáo kết quả được tiếp nhận.' : `Kết quả: ${visit.result}`}
    </Typography>
  </Box>
)

/** The past visits of a partner with what came of them, newest first. */
export const PartnerVisits = ({ id }: { readonly id: PartnerId }): ReactNode => (
  <QueryView query={useRoute('partner.get', { id })} words={partnerWords}>
    {({ visits }) => (
      <section aria-label="Các lần đến">
        <Typography variant="subtitle2" component="h3" sx={{ mb: 1 }}>
          {visits.length === 0 ? 'Chưa có đoàn nào của đối tác này.' : `Các lần đến (${visits.length})`}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {visits.map((visit) => (
            <Visit key={visit.visitId} visit={visit} />
          ))}
        </Box>
      </section>
    )}
  </QueryView>
)
