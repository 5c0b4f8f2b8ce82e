import { BrowserWindow } from 'electron'

/** The promise, or an error that names what took too long. */
export const within = async <T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${milliseconds} ms`)), milliseconds)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

export type HiddenWindow = {
  readonly window: BrowserWindow
  /** The work, or an error as soon as the page's process ends or the window is closed: nothing waits for either in vain. */
  readonly whileOpen: <T>(work: Promise<T>) => Promise<T>
  readonly close: () => void
}

/** A window that is never shown. Whoever opens it closes it. */
export const hiddenWindow = (preferences: Electron.WebPreferences): HiddenWindow => {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...preferences,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
    },
  })
  const gone = new Promise<never>((_, reject) => {
    window.webContents.once('render-process-gone', (_event, { reason }) =>
      reject(new Error(`the hidden window ended: ${reason}`)),
    )
    window.once('closed', () => reject(new Error('the hidden window was closed')))
  })
  // Closed between two pieces of work, nobody waits for it.
  gone.catch(() => undefined)
  window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
  window.webContents.on('will-navigate', (event) => event.preventDefault())
  return {
    window,
    whileOpen: (work) => Promise.race([work, gone]),
    close: () => {
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

/** A hidden window for one piece of work, closed whatever happens in it. */
export const withHiddenWindow = async <T>(
  preferences: Electron.WebPreferences,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> => {
  const { window, whileOpen, close } = hiddenWindow(preferences)
  try {
    return await whileOpen(use(window))
  } finally {
    close()
  }
}
