import path from 'node:path'
import type { LogFacts } from '#electron/backend/port.ts'

type Line = { readonly level: 'error' | 'info'; readonly event: string; readonly facts: LogFacts }

/**
 * The log file: event, codes, places in the code, never personal data. The logger is loaded with its first line,
 * which is after the window is up in a healthy start.
 */
export const fileLog = (folder: string) => {
  let ready: Promise<(line: Line) => void> | null = null
  const load = async (): Promise<(line: Line) => void> => {
    const { default: log } = await import('electron-log/node')
    log.transports.file.resolvePathFn = () => path.join(folder, 'logs', 'so-doan.log')
    log.transports.file.maxSize = 1_048_576
    log.transports.console.level = false
    return ({ level, event, facts }) => log[level](event, JSON.stringify(facts))
  }
  return (level: Line['level'], event: string, facts: LogFacts): void => {
    ready ??= load()
    void ready.then((write) => write({ level, event, facts }))
  }
}

export type FileLog = ReturnType<typeof fileLog>
