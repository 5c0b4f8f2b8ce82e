import { mkdirSync } from 'node:fs'
import path from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { CLOCK, expect, test } from '#tests/support/app-driver/fixtures.ts'
import { type RunningApp, resize } from '#tests/support/app-driver/launch.ts'
import { firstPage } from '#tests/support/app-driver/letters.ts'
import { openScreen, type ScreenId, screenIds, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { logIn, logOut } from '#tests/support/app-driver/session.ts'
import { SAMPLE_TODAY, seedSampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'
import { tourLooks, tourStops } from '#tests/support/sample-office/tour.ts'

const pictures = path.resolve(import.meta.dirname, '../../test-results/screens')
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const
const schemes = ['light', 'dark'] as const

test.setTimeout(600_000)

/** What axe finds serious or critical, by rule and place. Electron has one page, hence axe's legacy mode. */
const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`))
}

/** Pixels of list columns that lie outside the window. */
const hiddenColumns = (page: Page): Promise<number> =>
  page
    .locator('.so-list-scroll')
    .evaluateAll((lists) => Math.max(0, ...lists.map((list) => list.scrollWidth - list.clientWidth)))

/** Second views of a screen, behind a tab. */
const tabs: Readonly<Partial<Record<ScreenId, string>>> = { documents: 'Danh sách', outgoing_register: 'Trang in' }

/** Looks at the screen in both sizes and both colour schemes: pictures, axe, and no sideways scrolling. */
const look = async (app: RunningApp, id: ScreenId, detail = ''): Promise<void> => {
  const { page } = app
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.locator(`html[data-scheme="${scheme}"]`).waitFor({ state: 'attached' })
    for (const size of sizes) {
      await resize(app, size)
      // A list lays its columns out anew a moment after the window's size: all of them fit then.
      await expect.poll(() => hiddenColumns(page), { message: `${id} at ${size.width}` }).toBe(0)
      mkdirSync(pictures, { recursive: true })
      await page.screenshot({
        path: path.join(
          pictures,
          `${[id, detail].filter((part) => part !== '').join('-')}-${scheme}-${size.width}.png`,
        ),
      })
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(sideways, `${id} scrolls sideways at ${size.width}`).toBeLessThanOrEqual(0)
    }
    expect(await violations(page), `${id} in ${scheme}`).toEqual([])
  }
}

test('every screen of the route table, light and dark: looked at, and axe finds nothing serious', async ({
  folder,
  start,
}) => {
  const visited = new Set<ScreenId>()
  const visit = async (app: RunningApp, id: ScreenId, detail = ''): Promise<void> => {
    await look(app, id, detail)
    visited.add(id)
  }

  const empty = await start({ folder: `${folder} mới`, clock: CLOCK })
  await waitForScreen(empty.page, 'first_run')
  await visit(empty, 'first_run')

  const office = await seedSampleOffice(folder, { today: SAMPLE_TODAY })
  const app = await start()
  await waitForScreen(app.page, 'log_in')
  await visit(app, 'log_in')
  for (const { guide, ids } of tourStops) {
    await logIn(app.page, guide.userName, guide.password)
    for (const id of ids) {
      for (const { detail, params } of tourLooks(id, office)) {
        await openScreen(app.page, id, params)
        if (id === 'document') await firstPage(app.page).waitFor()
        await visit(app, id, detail)
      }
      const tab = tabs[id]
      if (tab === undefined) continue
      await app.page.getByRole('tab', { name: tab }).click()
      if (id === 'outgoing_register') await app.page.locator('[data-drawn="yes"]').first().waitFor()
      await look(app, id, 'tab')
    }
    await logOut(app.page)
  }
  // A screen that is in the route table and was not looked at fails here.
  expect(screenIds.filter((id) => !visited.has(id))).toEqual([])
})
