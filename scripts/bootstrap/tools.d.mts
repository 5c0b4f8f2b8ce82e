/** The repository's folder, with a slash at its end. */
export const root: string

/** An expected end of a command: its message is one sentence for the user, and the exit code is 1. */
export class Refusal extends Error {}

/** One progress line, on stderr, so that stdout holds only what was asked for. */
export function say(text: string): void

/** npm by the very copy that started us when there is one, on the system's Node. */
export function npmCommand(args: readonly string[]): [command: string, args: readonly string[]]

/** Runs a command that may be silent for long: prints elapsed seconds every 5 s of silence, with `detail` when given. */
export function runWatched(
  command: string,
  args: readonly string[],
  options: {
    readonly label: string
    readonly env?: NodeJS.ProcessEnv
    readonly cwd?: string
    readonly detail?: () => string
    /** Show the command's own output (default). The last 20 kB of it are returned in any case. */
    readonly echo?: boolean
    /** Asked every 5 s; true ends the command. */
    readonly stalled?: () => boolean
  },
): Promise<{ readonly status: number; readonly output: string; readonly seconds: number }>

/** One process at a time on this machine does the work of that name; the others wait and say so. */
export function withLock<T>(name: string, work: () => Promise<T>): Promise<T>
