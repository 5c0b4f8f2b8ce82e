import type { Sheet } from '#contract/paper.ts'
import type { LaidOut } from '#electron/documents/paper.ts'
import type { OpenedFile, OpenPurpose } from '#electron/services/host.ts'

/** The title of what is printed, for a queue that others can read: no name of a person or a country. */
export const PRINT_TITLE = 'Văn bản'

/**
 * What the main process does for the backend, call by call: windows and dialogs, nothing that takes long. All work on
 * documents is done on the backend's side, by what `host-on-main.ts` makes of these.
 */
export type MainCalls = {
  /** Opens a paper window and names it. */
  readonly openPaper: () => Promise<number>
  readonly layOut: (paper: number, docx: Uint8Array) => Promise<LaidOut>
  readonly numberSheets: (paper: number, sheet: Sheet, pages: number) => Promise<Uint8Array>
  readonly closePaper: (paper: number) => Promise<void>
  /** Keeps the next piece of a PDF titled `PRINT_TITLE`: in one message a long one would hold the main process up. */
  readonly holdForPrint: (job: string, piece: Uint8Array) => Promise<void>
  /** Shows the system's print dialog for the pieces of a job, and lets go of them. */
  readonly showPrintDialog: (job: string) => Promise<'printed' | 'cancelled' | 'failed'>
  /** Asks where to save; null when the user thought better of it. */
  readonly askWhereToSave: (suggestedName: string) => Promise<string | null>
  /** Asks for a file to read; null when the user thought better of it. */
  readonly openFile: (purpose: OpenPurpose) => Promise<OpenedFile | null>
}
