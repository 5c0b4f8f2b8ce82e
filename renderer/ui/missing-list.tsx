import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink, useLocation } from 'react-router'
import type { MissingDatum } from '#contract/routes/letter.ts'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import type { BackTo } from '#renderer/ui/back-to.ts'
import { missingPath, whereToEnter } from '#renderer/ui/missing-path.ts'

type Props = {
  readonly missing: readonly MissingDatum[]
  /** The record whose data is missing. */
  readonly record: RecordRef
  /** Names the list for assistive technology: of which document. */
  readonly label: string
}

const places: Readonly<Record<MissingDatum['page'], string>> = {
  trip: 'ghi ở chuyến đi',
  visit: 'ghi ở đoàn vào',
  agency: 'ghi ở Quản trị › Cơ quan',
  staff: 'ghi ở hồ sơ cán bộ',
}

/**
 * What a document cannot do without. A line jumps to its field, and from there one button leads back to the address of
 * now; what the administrator alone may enter is no jump for anybody else.
 */
export const MissingList = ({ missing, record, label }: Props): ReactNode => {
  const { pathname, search } = useLocation()
  const staff = useRoute('staff.list')
  const isAdministrator = useSession()?.role === 'administrator'
  return (
    <Box component="ul" aria-label={label} sx={{ m: 0, pl: 2.5, display: 'grid', gap: 0.75 }}>
      {missing
        .map((datum) => whereToEnter(datum, staff.data ?? []))
        .map((datum) => {
          const path = missingPath(datum, record)
          const isForMe = isAdministrator || datum.page !== 'agency'
          return (
            <li key={`${datum.page} ${datum.field} ${datum.id ?? ''} ${datum.label}`}>
              {isForMe && path !== null ? (
                <Link
                  component={RouterLink}
                  underline="always"
                  to={path}
                  state={{ backTo: pathname + search } satisfies BackTo}
                >
                  {datum.label}
                </Link>
              ) : (
                datum.label
              )}
              <Typography variant="body2" color="textSecondary" component="span">
                {isForMe ? ` – ${places[datum.page]}` : ' – nhờ quản trị viên ghi ở Quản trị › Cơ quan'}
              </Typography>
            </li>
          )
        })}
    </Box>
  )
}
