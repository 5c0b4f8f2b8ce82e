import Alert from '@mui/material/Alert'
import { type ReactNode, useEffect, useState } from 'react'
import type { LetterRequest } from '#contract/routes/letter.ts'
import { letterWords } from '#renderer/features/outbound-trip/messages.ts'
import { openPdf, type Pdf } from '#renderer/features/outbound-trip/pdf.ts'
import { PdfPages } from '#renderer/features/outbound-trip/pdf-pages.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

const words = {
  'outbound_trip.not_found': letterWords['outbound_trip.not_found'],
  'letter.data_missing': letterWords['letter.data_missing'],
}

const Opened = ({ bytes }: { readonly bytes: Uint8Array }): ReactNode => {
  const [pdf, setPdf] = useState<Pdf | 'broken' | null>(null)
  useEffect(() => {
    let isStale = false
    const opening = openPdf(bytes)
    opening.pdf.then(
      (opened) => {
        if (!isStale) setPdf(opened)
      },
      () => {
        if (!isStale) setPdf('broken')
      },
    )
    return () => {
      isStale = true
      opening.close()
    }
  }, [bytes])
  if (pdf === null) return <LoadingSkeleton />
  if (pdf === 'broken') return <Alert severity="error">Không xem trước được. Bạn vẫn có thể lưu Word hoặc PDF.</Alert>
  return <PdfPages pdf={pdf} />
}

/** The real pages of a letter, as they will be printed. */
export const LetterPreview = ({ request }: { readonly request: LetterRequest }): ReactNode => {
  const preview = useRoute('letter.preview', request)
  return (
    <QueryView query={preview} words={words}>
      {({ pdf }) => <Opened bytes={pdf} />}
    </QueryView>
  )
}
