import type { ReactNode } from 'react'
import type { LetterRequest } from '#contract/routes/letter.ts'
import { letterWords } from '#renderer/features/outbound-trip/messages.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

const words = {
  'outbound_trip.not_found': letterWords['outbound_trip.not_found'],
  'letter.data_missing': letterWords['letter.data_missing'],
}

/** The real pages of a letter, as they will be printed. */
export const LetterPreview = ({ request }: { readonly request: LetterRequest }): ReactNode => {
  const preview = useRoute('letter.preview', request)
  const standing = useStanding(preview)
  if (standing !== undefined)
    return <PdfViewer bytes={standing.pdf} label="Xem trước công văn" isOutdated={preview.data === undefined} />
  return (
    <QueryView query={preview} words={words}>
      {() => null}
    </QueryView>
  )
}
