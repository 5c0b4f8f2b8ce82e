import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink, useLocation } from 'react-router'
import type { MissingDatum } from '#contract/routes/letter.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import type { BackTo } from '#renderer/ui/back-to.ts'
import { missingPath, whereToEnter } from '#renderer/ui/missing-path.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = { readonly missing: readonly MissingDatum[]; readonly trip: OutboundTrip }

const places: Readonly<Record<MissingDatum['page'], string>> = {
  trip: 'ghi ở chuyến đi',
  agency: 'ghi ở Quản trị › Cơ quan',
  staff: 'ghi ở hồ sơ cán bộ',
}

/**
 * What the letter cannot do without. A line jumps to its field, and from there one button leads back here; only what
 * the administrator alone may enter is no jump for anybody else.
 */
export const MissingList = ({ missing, trip }: Props): ReactNode => {
  const { pathname, search } = useLocation()
  const staff = useRoute('staff.list')
  const isAdministrator = useSession()?.role === 'administrator'
  return (
    <Section title={`Còn thiếu (${missing.length})`}>
      <Typography sx={{ mb: 1.5 }}>
        Bổ sung những mục sau thì công văn mới lập được. Chọn một mục để đến đúng chỗ cần ghi.
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}>
        {missing
          .map((datum) => whereToEnter(datum, staff.data ?? []))
          .map((datum) => {
            const isForMe = isAdministrator || datum.page !== 'agency'
            return (
              <li key={`${datum.page} ${datum.field} ${datum.id ?? ''} ${datum.label}`}>
                {isForMe ? (
                  <Link
                    component={RouterLink}
                    underline="always"
                    to={missingPath(datum, trip.id)}
                    state={{ backTo: pathname + search } satisfies BackTo}
                  >
                    {datum.label}
                  </Link>
                ) : (
                  datum.label
                )}
                <Typography variant="body2" color="text.secondary" component="span">
                  {isForMe ? ` – ${places[datum.page]}` : ' – nhờ quản trị viên ghi ở Quản trị › Cơ quan'}
                </Typography>
              </li>
            )
          })}
      </Box>
    </Section>
  )
}
