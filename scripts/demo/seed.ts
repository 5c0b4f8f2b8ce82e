// Fills the folder of `npm start -- --demo` on first use and tells how to log in: `seed.ts [--data-folder=…]`.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { finishSetUp, REGISTER_FILES } from '#db/keyring/inspect.ts'
import { dayInVietnam } from '#domain/shared/local-date.ts'
import { prepareFolder } from '#electron/services/data-folder.ts'
import { demoFolder, folderEnvironment } from '#scripts/demo/demo-folder.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { seedSampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'

/** Builds the register beside its place and moves it there when it is whole: an attempt broken off leaves none behind. */
const fill = async (folder: string): Promise<void> => {
  const attempt = path.join(folder, 'seeding')
  rmSync(attempt, { recursive: true, force: true })
  mkdirSync(attempt)
  await seedSampleOffice(attempt, { today: dayInVietnam(new Date().toISOString()) })
  // The app itself finishes a set-up that it finds under this name.
  renameSync(attempt, path.join(folder, REGISTER_FILES.setup))
  finishSetUp(folder)
}

const folder = demoFolder(process.argv.slice(2))
console.log(`Demonstration data, kept apart from any real register: ${folder}`)
if (prepareFolder(folder, folderEnvironment()) === null) {
  finishSetUp(folder)
  if (!existsSync(path.join(folder, REGISTER_FILES.keyring))) {
    console.log('Filling it with an invented department: 12 units, 150 people, 40 trips and their letters …')
    await fill(folder)
  }
  console.log('Log in with one of these (user name, password, role):')
  for (const { userName, password, role } of Object.values(sampleAccounts)) {
    console.log(`  ${userName.padEnd(9)}${password.padEnd(22)}${role}`)
  }
} else {
  // The app says why in its own words, and what to do.
  console.log('This folder cannot hold a register.')
}
