import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type BrowserWindow, type Rectangle, screen } from 'electron'
import { writeFileAtomically } from '#db/keyring/atomic-file.ts'

type WindowState = {
  readonly bounds: Partial<Rectangle> & { width: number; height: number }
  readonly isMaximized: boolean
}

const FIRST: WindowState = { bounds: { width: 1366, height: 768 }, isMaximized: false }
const fileIn = (folder: string): string => path.join(folder, 'window-state.json')

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === 'object' &&
  value !== null &&
  ['x', 'y', 'width', 'height'].every(
    (side) => side in value && Number.isInteger((value as Record<string, unknown>)[side]),
  )

/** Where the window was, when that place is still on a screen; otherwise the first size. */
export const rememberedState = (folder: string): WindowState => {
  try {
    const saved: unknown = JSON.parse(readFileSync(fileIn(folder), 'utf8'))
    if (typeof saved !== 'object' || saved === null || !('bounds' in saved) || !isRectangle(saved.bounds)) return FIRST
    const { bounds } = saved
    const area = screen.getDisplayMatching(bounds).workArea
    const isVisible =
      bounds.x < area.x + area.width - 100 &&
      bounds.x + bounds.width > area.x + 100 &&
      bounds.y >= area.y - 10 &&
      bounds.y < area.y + area.height - 100
    const isMaximized = 'isMaximized' in saved && saved.isMaximized === true
    return isVisible ? { bounds, isMaximized } : { ...FIRST, isMaximized }
  } catch {
    return FIRST
  }
}

/** Writes the place down when the window closes. */
export const rememberState = (window: BrowserWindow, folder: string): void => {
  window.on('close', () => {
    const state: WindowState = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }
    try {
      writeFileAtomically(fileIn(folder), JSON.stringify(state))
    } catch {
      // A window that opens at its first size next time is no reason to keep anybody from closing it.
    }
  })
}
