import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { type ScreenId, screenIds } from '#tests/support/app-driver/screens.ts'

const schemes = ['light', 'dark'] as const

/** Takes pictures of the window, each light and dark, numbered in the order of the screen list. */
export const pictures = (folder: string) => {
  mkdirSync(folder, { recursive: true })
  const taken = new Set<ScreenId>()
  const files: string[] = []
  const shoot = async (page: Page, id: ScreenId, detail = ''): Promise<void> => {
    // Away from whatever would light up under it.
    await page.mouse.move(0, 0)
    const number = String(screenIds.indexOf(id) + 1).padStart(2, '0')
    for (const scheme of schemes) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.locator(`html[data-scheme="${scheme}"]`).waitFor({ state: 'attached' })
      const name = [number, id, ...(detail === '' ? [] : [detail]), scheme].join('-').replaceAll('_', '-')
      const file = path.join(folder, `${name}.png`)
      await page.screenshot({ path: file, animations: 'disabled' })
      files.push(file)
    }
    await page.emulateMedia({ colorScheme: 'light' })
    taken.add(id)
  }
  return { shoot, files, isTaken: (id: ScreenId): boolean => taken.has(id) }
}

export type Pictures = ReturnType<typeof pictures>
