import Alert from '@mui/material/Alert'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { LetterRequest } from '#contract/routes/letter.ts'
import { letterWords } from '#renderer/features/outbound-trip/messages.ts'
import { type OpenedPdf, openPdf, type Pdf } from '#renderer/features/outbound-trip/pdf.ts'
import { PdfPages } from '#renderer/features/outbound-trip/pdf-pages.tsx'
import { useStanding } from '#renderer/features/outbound-trip/use-standing.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

const words = {
  'outbound_trip.not_found': letterWords['outbound_trip.not_found'],
  'letter.data_missing': letterWords['letter.data_missing'],
}

/** Opens the bytes; the pages before stay open until the new ones are there. */
const usePdf = (bytes: Uint8Array): Pdf | 'broken' | null => {
  const [shown, setShown] = useState<Pdf | 'broken' | null>(null)
  const standing = useRef<OpenedPdf | null>(null)
  useEffect(() => {
    let isStale = false
    const opening = openPdf(bytes)
    opening.pdf.then(
      (opened) => {
        if (isStale) return
        setShown(opened)
        standing.current?.close()
        standing.current = opening
      },
      () => {
        if (!isStale) setShown('broken')
      },
    )
    return () => {
      isStale = true
      if (standing.current !== opening) opening.close()
    }
  }, [bytes])
  useEffect(() => () => standing.current?.close(), [])
  return shown
}

type OpenedProps = { readonly bytes: Uint8Array; readonly isOutdated: boolean }

const Opened = ({ bytes, isOutdated }: OpenedProps): ReactNode => {
  const pdf = usePdf(bytes)
  if (pdf === null) return <LoadingSkeleton />
  if (pdf === 'broken') return <Alert severity="error">Không xem trước được. Bạn vẫn có thể lưu Word hoặc PDF.</Alert>
  return <PdfPages pdf={pdf} isOutdated={isOutdated} />
}

/** The real pages of a letter, as they will be printed. */
export const LetterPreview = ({ request }: { readonly request: LetterRequest }): ReactNode => {
  const preview = useRoute('letter.preview', request)
  const standing = useStanding(preview)
  if (standing !== undefined) return <Opened bytes={standing.pdf} isOutdated={preview.data === undefined} />
  return (
    <QueryView query={preview} words={words}>
      {() => null}
    </QueryView>
  )
}
