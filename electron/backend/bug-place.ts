import type { LogFacts } from '#electron/backend/port.ts'

/** Where in the code a bug was, without its message: messages may quote data. */
export const placeOf = (cause: unknown): LogFacts => {
  if (!(cause instanceof Error)) return { name: typeof cause }
  const place = (cause.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 6)
    .map((line) => line.trim())
    .join(' < ')
  const code = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {}
  return { name: cause.name, ...code, place }
}
