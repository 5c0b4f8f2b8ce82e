/** What only Electron's main process can do; the backend asks for it over its message port. */
export type Host = {
  /** Turns a .docx into a paged PDF, through the hidden paper window. */
  readonly renderPdf: (docx: Uint8Array) => Promise<Uint8Array>
  /** Shows the system's print dialog for a PDF. */
  readonly printPdf: (pdf: Uint8Array) => Promise<'printed' | 'cancelled' | 'failed'>
  /** Asks for a file to read; null when the user thought better of it. */
  readonly openFile: (purpose: OpenPurpose) => Promise<OpenedFile | null>
  /** Asks where to save and writes the file; null when the user thought better of it. */
  readonly saveFile: (suggestedName: string, bytes: Uint8Array) => Promise<SavedFile | null>
}

export type SavedFile =
  | { readonly ok: true; readonly path: string }
  /** The system's code for why not: EACCES, ENOSPC, EBUSY (open in Word) … */
  | { readonly ok: false; readonly reason: string }

/** What the dialog offers: an edited template, or a proof that something was sent. */
export type OpenPurpose = 'template' | 'proof'

export type OpenedFile =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  /** `too_large` (above the limit of its purpose), or the system's code. */
  | { readonly ok: false; readonly reason: string }
