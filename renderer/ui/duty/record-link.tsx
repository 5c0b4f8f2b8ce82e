import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { RecordRef } from '#domain/shared/record-ref.ts'
import { recordPath } from '#renderer/words/record-words.ts'

type Props = { readonly record: RecordRef; readonly children: ReactNode }

/** To the trip, the visit or the unit it is about. */
export const RecordLink = ({ record, children }: Props): ReactNode => (
  <Link component={RouterLink} to={recordPath(record)} sx={{ fontWeight: 500, overflowWrap: 'anywhere' }}>
    {children}
  </Link>
)
