import type { RunningApp } from '#tests/support/app-driver/launch.ts'

/** What another program has copied. */
export const copied = ({ electron }: RunningApp, text: string): Promise<void> =>
  electron.evaluate(({ clipboard }, value) => clipboard.writeText(value), text)
