import path from 'node:path'
import { BrowserWindow, dialog, nativeTheme } from 'electron'
import { PAGE_ROOT } from '#electron/main/bundled-file.ts'
import { devServer } from '#electron/main/lock-down.ts'
import { installContextMenu } from '#electron/main/menu.ts'
import { rememberedState, rememberState } from '#electron/main/window-state.ts'

const BACKGROUND = { light: '#f5f6f8', dark: '#15181d' } as const

/** The one window of the app. */
export const openMainWindow = (dataFolder: string, isDemo: boolean, phase: string): BrowserWindow => {
  const { bounds, isMaximized } = rememberedState(dataFolder)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 1000,
    minHeight: 640,
    show: false,
    title: isDemo ? 'Sổ đoàn – DỮ LIỆU DÙNG THỬ' : 'Sổ đoàn',
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/app.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      spellcheck: false,
      // The pages are our own and change only with the app: their compiled code may be kept from the first start on.
      v8CacheOptions: 'bypassHeatCheck',
    },
  })
  window.on('page-title-updated', (event) => event.preventDefault())
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize()
    window.show()
  })
  installContextMenu(window)
  rememberState(window, dataFolder)
  const dev = devServer()
  void window.loadURL(dev === null ? `${PAGE_ROOT}index.html` : `${dev}?phase=${phase}`)
  return window
}

/** Asks when a page says that something typed would be lost. Automatic tests have nobody to answer. */
export const askBeforeClosing = (window: BrowserWindow, isUnattended: boolean): void => {
  window.webContents.on('will-prevent-unload', (event) => {
    const leave = 1
    const answer = isUnattended
      ? leave
      : dialog.showMessageBoxSync(window, {
          type: 'question',
          title: 'Sổ đoàn',
          message: 'Còn thay đổi chưa lưu',
          detail: 'Những gì vừa nhập sẽ mất nếu đóng cửa sổ.',
          buttons: ['Ở lại', 'Đóng, bỏ thay đổi'],
          defaultId: 0,
          cancelId: 0,
          noLink: true,
        })
    if (answer === leave) event.preventDefault()
  })
}
