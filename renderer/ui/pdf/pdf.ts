import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

// A file of the bundle: the window's policy lets workers come from nowhere else.
GlobalWorkerOptions.workerSrc = workerUrl

export type Pdf = PDFDocumentProxy

export type OpenedPdf = { readonly pdf: Promise<Pdf>; readonly close: () => void }

/** Opens a PDF from memory; `close` frees the worker's copy, also before it has been opened. */
export const openPdf = (bytes: Uint8Array): OpenedPdf => {
  const task = getDocument({
    // The worker takes the buffer over; the query keeps its own.
    data: bytes.slice(),
    // The window compiles no WebAssembly and fetches nothing: our letters hold text and lines only.
    useWasm: false,
    useWorkerFetch: false,
    disableAutoFetch: true,
    disableStream: true,
    enableXfa: false,
  })
  return { pdf: task.promise, close: () => void task.destroy() }
}
