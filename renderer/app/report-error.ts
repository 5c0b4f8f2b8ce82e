import { invoke } from '#renderer/ipc/client.ts'

const NAME_MAX = 100
const PLACE_MAX = 2000

/** Only the kind of error and its place in the code go to the log: a message may quote what somebody typed. */
export const reportError = (error: unknown, place: string): void => {
  const name = error instanceof Error ? error.name : typeof error
  invoke('log.window_error', {
    name: name.slice(0, NAME_MAX) || 'Error',
    place: place.trim().slice(0, PLACE_MAX),
  }).catch(() => undefined)
}

/** Lines of a stack that name files, without the message above them. */
const placeOf = (error: unknown): string =>
  error instanceof Error
    ? (error.stack ?? '')
        .split('\n')
        .filter((line) => line.trimStart().startsWith('at '))
        .slice(0, 6)
        .join('\n')
    : ''

/** What nobody caught, outside of React: logged, and the work goes on. */
export const reportUncaught = (): void => {
  addEventListener('error', ({ error }) => reportError(error, placeOf(error)))
  addEventListener('unhandledrejection', ({ reason }) => reportError(reason, placeOf(reason)))
}
