// The least an Electron app can be: what the start-up figure is measured against.
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 })
  window.loadFile(path.join(import.meta.dirname, 'index.html'))
})
