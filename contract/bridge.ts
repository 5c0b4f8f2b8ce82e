/** The channels between window and main process. This file imports nothing, so that the preload script stays tiny. */
export const INVOKE_CHANNEL = 'app:invoke'
/** Announces that something changed; the message names the topic and carries no data. */
export const CHANGED_CHANNEL = 'app:changed'

/** What the preload script puts on `window.bridge`. */
export type Bridge = {
  readonly invoke: (route: string, input: unknown) => Promise<unknown>
  /** Calls back with the topic of each announcement; returns the way to stop. */
  readonly subscribe: (listener: (topic: string) => void) => () => void
}
