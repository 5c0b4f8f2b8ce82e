import type { ReactNode } from 'react'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import type { OutboundTrip, TripDecision } from '#domain/outbound-trip/outbound-trip.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { decisionNames } from '#renderer/features/outbound-trip/words.ts'
import { RecordHistory } from '#renderer/ui/record/record-history.tsx'

type Props = {
  readonly trip: OutboundTrip
  readonly attachments: readonly Attachment[]
  readonly onOpenFile: (file: Attachment) => void
}

/** "Ngày về 20/01/2026 → 25/01/2026" of an extension. */
const extensionWords = ({ extension }: TripDecision): string =>
  extension === null ? '' : `Ngày về ${formatDay(extension.from)} → ${formatDay(extension.to)}`

/** What was decided about a trip. */
export const TripHistory = ({ trip, ...rest }: Props): ReactNode => (
  <RecordHistory
    steps={trip.decisions.map((step) => ({ step, name: decisionNames[step.kind], days: extensionWords(step) }))}
    {...rest}
  />
)
