/**
 * Largest files that are taken in, in bytes. The dialog refuses larger ones before they are read; this file imports nothing,
 * because the main process needs it at its start.
 */
export const fileLimits = {
  /** An edited template. */
  template: 5 * 1024 * 1024,
  /** A proof that something was sent: a scan of some pages. */
  proof: 25 * 1024 * 1024,
  /** A file beside a trip: `ATTACHMENT_MAX_BYTES`. */
  attachment: 25 * 1024 * 1024,
  /** A list of guests: a sheet of some hundred rows. */
  list: 10 * 1024 * 1024,
} as const
