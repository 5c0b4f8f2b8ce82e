import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'

type Props = { readonly tripId: string; readonly children: ReactNode }

/** To the record of the trip; the address is all this screen knows of that feature. */
export const TripLink = ({ tripId, children }: Props): ReactNode => (
  <Link component={RouterLink} to={`/outbound-trips/${tripId}`} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
    {children}
  </Link>
)
