import Box from '@mui/material/Box'
import { lazy, type ReactNode, Suspense } from 'react'
import type { LetterRequest } from '#contract/routes/letter.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { LetterActions } from '#renderer/features/outbound-trip/letter-actions.tsx'
import { letterWords } from '#renderer/features/outbound-trip/messages.ts'
import { MissingList } from '#renderer/ui/missing-list.tsx'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

// pdf.js is only fetched when there are pages to show.
const LetterPreview = lazy(() =>
  import('#renderer/features/outbound-trip/letter-preview.tsx').then((m) => ({ default: m.LetterPreview })),
)

type Props = {
  readonly request: LetterRequest
  /** The same with what stands in the fields right now; null when that is wrong and has been told. */
  readonly latestRequest: () => LetterRequest | null
  readonly trip: OutboundTrip
  /** The choices, in the left column above the buttons. */
  readonly children: ReactNode
}

const notFound = { 'outbound_trip.not_found': letterWords['outbound_trip.not_found'] }

/** Left: choices and buttons; right: what is missing, or the pages. */
export const LetterOutcome = ({ request, latestRequest, trip, children }: Props): ReactNode => {
  const check = useRoute('letter.check', request)
  // While a changed number or day is being checked, what stood there before stays.
  const missing = useStanding(check)
  return (
    <>
      <Box sx={{ position: { lg: 'sticky' }, top: 0 }}>
        {children}
        <LetterActions latestRequest={latestRequest} isComplete={missing?.length === 0} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {missing === undefined ? (
          <QueryView query={check} words={notFound}>
            {() => null}
          </QueryView>
        ) : missing.length > 0 ? (
          <MissingList missing={missing} trip={trip} />
        ) : (
          <Suspense fallback={<LoadingSkeleton />}>
            <LetterPreview request={request} />
          </Suspense>
        )}
      </Box>
    </>
  )
}
