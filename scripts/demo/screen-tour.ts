import type { Pictures } from '#scripts/demo/pictures.ts'
import type { RunningApp } from '#tests/support/app-driver/launch.ts'
import { firstPage } from '#tests/support/app-driver/letters.ts'
import { openScreen } from '#tests/support/app-driver/screens.ts'
import { logIn, logOut } from '#tests/support/app-driver/session.ts'
import type { SampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'
import { type TourStop, tourLooks } from '#tests/support/sample-office/tour.ts'

/** Logs in as the guide, pictures the guide's screens, and logs out. */
export const tour = async (
  { page }: RunningApp,
  { guide, ids }: TourStop,
  office: SampleOffice,
  { shoot }: Pictures,
): Promise<string> => {
  await logIn(page, guide.userName, guide.password)
  for (const id of ids)
    for (const { detail, params } of tourLooks(id, office)) {
      await openScreen(page, id, params)
      if (id === 'document') await firstPage(page).waitFor()
      await shoot(page, id, detail)
    }
  await logOut(page)
  return `${ids.length} screens: ${ids.join(', ')}`
}
