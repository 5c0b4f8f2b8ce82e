import path from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, session } from 'electron'
import { CHANGED_CHANNEL, INVOKE_CHANNEL } from '#contract/bridge.ts'
import { fail } from '#domain/shared/result.ts'
import { askWhereToSave } from '#electron/main/ask-where-to-save.ts'
import { backendProcess } from '#electron/main/backend-process.ts'
import { PAGE_ROOT } from '#electron/main/bundled-file.ts'
import { refuseToOpen } from '#electron/main/fatal.ts'
import { prepareLaunch } from '#electron/main/launch.ts'
import { cutNetwork, devServer, lockSession, lockWindows } from '#electron/main/lock-down.ts'
import { type FileLog, fileLog } from '#electron/main/log.ts'
import { askBeforeClosing, openMainWindow } from '#electron/main/main-window.ts'
import { installMenu } from '#electron/main/menu.ts'
import { openFile } from '#electron/main/open-file.ts'
import { registerScheme, servePages } from '#electron/main/protocol.ts'

const launch = prepareLaunch()
// The usual one carries the app's name, whose Vietnamese letters may not stand in a request header.
app.userAgentFallback = 'SoDoan'
registerScheme()
cutNetwork()
lockWindows()

const isOwnFrame = (event: Electron.IpcMainInvokeEvent, window: BrowserWindow): boolean => {
  const frame = event.senderFrame
  if (frame === null || frame !== window.webContents.mainFrame) return false
  const dev = devServer()
  return frame.url.startsWith(PAGE_ROOT) || (dev !== null && frame.url.startsWith(dev))
}

/** Loaded when the first document is made into pages. */
const paper = async () => {
  const { paperWindows } = await import('#electron/main/paper-windows.ts')
  const dev = devServer()
  return paperWindows({
    pageUrl: dev === null ? `${PAGE_ROOT}paper.html` : `${dev}/paper.html`,
    preload: path.join(import.meta.dirname, '../preload/paper.cjs'),
  })
}

/** What nobody foresaw in this process: written down, told in one calm sentence, and the window stays as it is. */
const surviveBugs = (log: FileLog): void => {
  process.on('uncaughtException', (cause) => {
    log('error', 'main_bug', { name: cause.name })
    if (!launch.isUnattended)
      dialog.showErrorBox(
        'Sổ đoàn',
        'Có lỗi ngoài dự kiến; dữ liệu đã lưu vẫn an toàn. Nếu lỗi lặp lại, hãy mở lại phần mềm.',
      )
  })
}

const start = async (): Promise<void> => {
  await app.whenReady()
  if (launch.problem !== null) {
    await refuseToOpen({ ...launch, problem: launch.problem })
    return
  }
  const log = fileLog(launch.dataFolder)
  surviveBugs(log)
  let phase: string = launch.phase
  servePages(session.defaultSession, path.join(import.meta.dirname, '../renderer'), () => phase)
  lockSession(session.defaultSession)
  installMenu()
  const window = openMainWindow(launch.dataFolder, launch.isDemo, phase)

  let papers: ReturnType<typeof paper> | null = null
  const windows = () => {
    papers ??= paper()
    return papers
  }
  const announce = (topic: string): void => {
    if (!window.isDestroyed()) window.webContents.send(CHANGED_CHANNEL, topic)
  }
  const backend = backendProcess({
    setup: {
      folder: launch.dataFolder,
      resources: launch.resources,
      version: app.getVersion(),
      isDemo: launch.isDemo,
      nativeBinding: app.isPackaged ? null : (process.env.SQLITE_NATIVE_BINDING ?? null),
      clockOffset: launch.clockOffset,
    },
    calls: {
      openPaper: async () => (await windows()).open(),
      layOut: async (id, docx) => (await windows()).layOut(id, docx),
      numberSheets: async (id, sheet, pages) => (await windows()).numberSheets(id, sheet, pages),
      closePaper: async (id) => (await windows()).close(id),
      holdForPrint: async (job, piece) => (await windows()).hold(job, piece),
      showPrintDialog: async (job) => (await windows()).print(job),
      askWhereToSave: (name) => askWhereToSave(window.isDestroyed() ? null : window, name),
      openFile: (purpose) => openFile(window.isDestroyed() ? null : window, purpose),
    },
    log,
    onChanged: announce,
    onEnded: () => {
      void papers?.then((open) => open.closeAll())
      phase = 'locked'
      announce('session')
    },
  })

  ipcMain.handle(INVOKE_CHANNEL, async (event, route: unknown, input: unknown) => {
    if (!isOwnFrame(event, window)) return fail('ipc.forbidden_sender')
    const result = await backend.invoke(route, input)
    // A reloaded page opens where the app stands, without asking first.
    if (result.ok && (route === 'session.log_in' || route === 'session.recover')) phase = 'open'
    if (result.ok && (route === 'session.log_out' || route === 'setup.create')) phase = 'locked'
    return result
  })

  // The first paint does not share the processor with the backend's start.
  window.once('ready-to-show', backend.warmUp)
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log('error', 'window_ended', { reason })
    if (reason !== 'clean-exit') window.reload()
  })
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  askBeforeClosing(window, launch.isUnattended)
  // The register is closed after the window: as long as it stands, its user may decide to stay. A hidden paper window
  // must not keep the app alive, so it is this window that ends it.
  let isClosed = false
  window.on('closed', () => {
    void backend.stop().then(() => {
      isClosed = true
      app.quit()
    })
  })
  app.on('before-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    if (!window.isDestroyed()) window.close()
  })
}

if (launch.isFirst) void start()
else app.quit()
