import { lazy, type ReactNode, Suspense } from 'react'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'
import type { PdfViewProps } from '#renderer/ui/pdf/pdf-view.tsx'

// pdf.js is only fetched when there are pages to show.
const PdfView = lazy(() => import('#renderer/ui/pdf/pdf-view.tsx').then((m) => ({ default: m.PdfView })))

/** `PdfView`, fetched when it is first needed: what pages use. */
export const PdfViewer = (props: PdfViewProps): ReactNode => (
  <Suspense fallback={<LoadingSkeleton />}>
    <PdfView {...props} />
  </Suspense>
)
