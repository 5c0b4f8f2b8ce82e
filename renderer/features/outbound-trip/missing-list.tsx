import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink, useLocation } from 'react-router'
import type { MissingDatum } from '#contract/routes/letter.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { BackTo } from '#renderer/features/outbound-trip/back-to.ts'
import { missingPath } from '#renderer/features/outbound-trip/missing-path.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = { readonly missing: readonly MissingDatum[]; readonly trip: OutboundTrip }

const places: Readonly<Record<MissingDatum['page'], string>> = {
  trip: 'ghi ở chuyến đi',
  agency: 'ghi ở Quản trị, Cơ quan và người ký',
  staff: 'ghi ở hồ sơ cán bộ',
}

/** What the letter cannot do without; each line jumps to its field and the way back leads here. */
export const MissingList = ({ missing, trip }: Props): ReactNode => {
  const { pathname, search } = useLocation()
  return (
    <Section title={`Còn thiếu (${missing.length})`}>
      <Typography sx={{ mb: 1.5 }}>
        Bổ sung những mục sau thì công văn mới lập được. Chọn một mục để đến đúng chỗ cần ghi.
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}>
        {missing.map((datum) => (
          <li key={`${datum.page} ${datum.field} ${datum.id ?? ''} ${datum.label}`}>
            <Link
              component={RouterLink}
              underline="always"
              to={missingPath(datum, trip.id)}
              state={{ backTo: pathname + search } satisfies BackTo}
            >
              {datum.label}
            </Link>
            <Typography variant="body2" color="text.secondary" component="span">
              {` – ${places[datum.page]}`}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  )
}
