import Alert from '@mui/material/Alert'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'
import { type OpenedPdf, openPdf, type Pdf } from '#renderer/ui/pdf/pdf.ts'
import { PdfPages } from '#renderer/ui/pdf/pdf-pages.tsx'

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

export type PdfViewProps = {
  readonly bytes: Uint8Array
  /** Names the region: "Xem trước văn bản". */
  readonly label: string
  /** The pages are those from before the last change; new ones are on their way. */
  readonly isOutdated?: boolean
}

/** The pages of a PDF as they will be printed, on grey, with zoom and thumbnails. */
export const PdfView = ({ bytes, label, isOutdated = false }: PdfViewProps): ReactNode => {
  const pdf = usePdf(bytes)
  if (pdf === null) return <LoadingSkeleton />
  if (pdf === 'broken') return <Alert severity="error">Không xem trước được. Bạn vẫn có thể lưu Word hoặc PDF.</Alert>
  return <PdfPages pdf={pdf} label={label} isOutdated={isOutdated} />
}
