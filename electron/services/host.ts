/** What only Electron can do, as the services see it. A PDF or file may be handed over in pieces, so that nobody has to join them. */
export type Host = {
  /** Turns a .docx into a paged PDF, through the hidden paper window. Throws when the page fails or takes too long. */
  readonly renderPdf: (docx: Uint8Array) => Promise<Uint8Array>
  /**
   * One PDF of many documents in the order in which they are added, all through one paper window, which is closed when
   * `work` is over, however it ends. `add` gives the count of pages; when it throws, nothing of that document is bound.
   */
  readonly bindPdf: (
    title: string,
    work: (add: (docx: Uint8Array) => Promise<number>) => Promise<void>,
  ) => Promise<readonly Uint8Array[]>
  /** Shows the system's print dialog for a PDF made by one of the two above. Its queue shows neither a name nor a country. */
  readonly printPdf: (pdf: Uint8Array | readonly Uint8Array[]) => Promise<'printed' | 'cancelled' | 'failed'>
  /** Asks for a file to read; null when the user thought better of it. */
  readonly openFile: (purpose: OpenPurpose) => Promise<OpenedFile | null>
  /** Asks where to save and writes the file; null when the user thought better of it. */
  readonly saveFile: (suggestedName: string, content: Uint8Array | readonly Uint8Array[]) => Promise<SavedFile | null>
}

export type SavedFile =
  | { readonly ok: true; readonly path: string }
  /** The system's code for why not: EACCES, ENOSPC, EBUSY (open in Word) … */
  | { readonly ok: false; readonly reason: string }

/** What the dialog offers: an edited template, a proof that something was sent, a file to keep beside a trip, or a list of guests. */
export type OpenPurpose = 'template' | 'proof' | 'attachment' | 'list'

export type OpenedFile =
  | { readonly ok: true; readonly name: string; readonly bytes: Uint8Array }
  /** `too_large` (above the limit of its purpose), or the system's code. */
  | { readonly ok: false; readonly reason: string }
