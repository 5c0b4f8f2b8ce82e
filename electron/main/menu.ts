import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'

const development: readonly MenuItemConstructorOptions[] = [
  { type: 'separator' },
  { role: 'reload', label: 'Tải lại' },
  { role: 'toggleDevTools', label: 'Công cụ phát triển' },
]

/** The Vietnamese application menu; developer entries only in an unpackaged run. */
export const installMenu = (): void => {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: '&Tệp', submenu: [{ role: 'quit', label: 'Thoát', accelerator: 'Alt+F4' }] },
      {
        label: '&Sửa',
        submenu: [
          { role: 'undo', label: 'Hoàn tác' },
          { role: 'redo', label: 'Làm lại' },
          { type: 'separator' },
          { role: 'cut', label: 'Cắt' },
          { role: 'copy', label: 'Sao chép' },
          { role: 'paste', label: 'Dán' },
          { role: 'selectAll', label: 'Chọn tất cả' },
        ],
      },
      {
        label: '&Xem',
        submenu: [
          { role: 'resetZoom', label: 'Cỡ chữ gốc' },
          { role: 'zoomIn', label: 'Phóng to', accelerator: 'CommandOrControl+=' },
          { role: 'zoomOut', label: 'Thu nhỏ' },
          { type: 'separator' },
          { role: 'togglefullscreen', label: 'Toàn màn hình' },
          ...(app.isPackaged ? [] : development),
        ],
      },
    ]),
  )
}

/** Right click: the editing commands where they do something. */
export const installContextMenu = (window: BrowserWindow): void => {
  window.webContents.on('context-menu', (_event, { isEditable, editFlags, selectionText }) => {
    const items: readonly MenuItemConstructorOptions[] = isEditable
      ? [
          { role: 'cut', label: 'Cắt', enabled: editFlags.canCut },
          { role: 'copy', label: 'Sao chép', enabled: editFlags.canCopy },
          { role: 'paste', label: 'Dán', enabled: editFlags.canPaste },
          { type: 'separator' },
          { role: 'selectAll', label: 'Chọn tất cả', enabled: editFlags.canSelectAll },
        ]
      : selectionText.trim() === ''
        ? []
        : [{ role: 'copy', label: 'Sao chép' }]
    if (items.length > 0) Menu.buildFromTemplate([...items]).popup({ window })
  })
}
