/** The messages between main process and backend: plain data, one type each way. */
export type ToBackend =
  | { readonly kind: 'invoke'; readonly id: number; readonly route: unknown; readonly input: unknown }
  | { readonly kind: 'host_reply'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'host_failure'; readonly id: number; readonly reason: string }
  | { readonly kind: 'stop' }

export type FromBackend =
  | { readonly kind: 'reply'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'changed'; readonly topic: string }
  | { readonly kind: 'host'; readonly id: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly kind: 'log'; readonly level: 'error' | 'info'; readonly event: string; readonly facts: LogFacts }
  | { readonly kind: 'stopped' }

/** Facts a log line may carry: codes, counts, stack places. Never names, numbers or texts of the register. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>

/** What the backend is started with, as its one argument. */
export type BackendSetup = {
  readonly folder: string
  readonly resources: string
  readonly version: string
  readonly isDemo: boolean
  readonly nativeBinding: string | null
  /** Milliseconds to add to the machine's clock: tests and the demonstration live on a fixed day. */
  readonly clockOffset: number
}
