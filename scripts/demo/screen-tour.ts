import type { Pictures } from '#scripts/demo/pictures.ts'
import type { RunningApp } from '#tests/support/app-driver/launch.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { logIn, logOut } from '#tests/support/app-driver/session.ts'
import type { SampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'
import { type TourStop, tourParams } from '#tests/support/sample-office/tour.ts'

/** Logs in as the guide, pictures the guide's screens, and logs out. */
export const tour = async (
  { page }: RunningApp,
  { guide, ids }: TourStop,
  office: SampleOffice,
  { shoot }: Pictures,
): Promise<string> => {
  await logIn(page, guide.userName, guide.password)
  for (const id of ids) {
    await openScreen(page, id, tourParams(id, office))
    if (id === 'outbound_trip_letter') await page.locator('canvas[data-drawn="yes"]').first().waitFor()
    await shoot(page, id)
  }
  await logOut(page)
  return `${ids.length} screens: ${ids.join(', ')}`
}
