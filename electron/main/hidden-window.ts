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

/** A window that is never shown and always closed, whatever happens in it: nothing of one letter is left for the next. */
export const withHiddenWindow = async <T>(
  preferences: Electron.WebPreferences,
  use: (window: BrowserWindow) => Promise<T>,
): Promise<T> => {
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
  try {
    const gone = new Promise<never>((_, reject) => {
      window.webContents.once('render-process-gone', (_event, { reason }) =>
        reject(new Error(`the hidden window ended: ${reason}`)),
      )
    })
    window.webContents.setWindowOpenHandler(() => ({ action: 'deny' }))
    window.webContents.on('will-navigate', (event) => event.preventDefault())
    return await Promise.race([use(window), gone])
  } finally {
    if (!window.isDestroyed()) window.destroy()
  }
}
