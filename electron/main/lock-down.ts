import { app, type Session } from 'electron'
import { PAGE_ROOT } from '#electron/main/bundled-file.ts'

/** Development only: where electron-vite serves the pages with hot reload. */
export const devServer = (): string | null => (app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null))

const isOwnPage = (url: string): boolean => {
  const dev = devServer()
  return url.startsWith(PAGE_ROOT) || (dev !== null && url.startsWith(dev))
}

/** Chromium's built-in PDF viewer, which the hidden print window shows a letter in. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/'

/** Command-line switches that keep Chromium off every network. Before Electron is ready. */
export const cutNetwork = (): void => {
  if (devServer() !== null) return
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** No page of ours may leave, open a window, embed another page or ask for a device; this holds for every window. */
export const lockWindows = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(event.url)) event.preventDefault()
    })
    contents.on('will-frame-navigate', (event) => {
      if (!isOwnPage(event.url) && !event.url.startsWith(PDF_VIEWER)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

const LOCAL = /^(app|blob|data|devtools|chrome|chrome-extension):/

/** Denies permissions and devices, and cancels every request that is not to the app itself. */
export const lockSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
  const dev = devServer()
  session.webRequest.onBeforeRequest(({ url }, callback) =>
    callback({ cancel: !LOCAL.test(url) && !(dev !== null && /^(https?|wss?):\/\/localhost[:/]/.test(url)) }),
  )
  session.on('will-download', (event) => event.preventDefault())
}
