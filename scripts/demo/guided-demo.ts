// The guided demonstration: `npm start` runs it where there is no display. It drives the real app and needs nobody.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { LetterId } from '#domain/shared/ids.ts'
import { type DemoStep, runDemo } from '#scripts/demo/demo-steps.ts'
import { enterNumber, prepareForSignature, recordSending } from '#scripts/demo/letters-of-event.ts'
import { writeLetters, writeRegister } from '#scripts/demo/letters-shown.ts'
import { pictures } from '#scripts/demo/pictures.ts'
import { tour } from '#scripts/demo/screen-tour.ts'
import { firstRun, firstRunSteps } from '#tests/support/app-driver/first-run.ts'
import { close, launchApp, type RunningApp } from '#tests/support/app-driver/launch.ts'
import { openScreen, screenIds, waitForScreen } from '#tests/support/app-driver/screens.ts'
import { logIn } from '#tests/support/app-driver/session.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { letterKey } from '#tests/support/sample-office/letter-deeds.ts'
import { SAMPLE_TODAY, type SampleOffice, seedSampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'
import { DIRECTOR } from '#tests/support/sample-office/staff-plans.ts'
import { tourStops } from '#tests/support/sample-office/tour.ts'

const root = path.resolve(import.meta.dirname, '../..')
const output = path.join(root, 'demo-output')
const letters = path.join(output, 'letters')
const scratch = mkdtempSync(path.join(os.tmpdir(), 'so-doan-demo-'))
/** Nine in the morning in Vietnam on the day of the sample office. */
const clock = `${SAMPLE_TODAY}T02:00:00Z`

rmSync(output, { recursive: true, force: true })
mkdirSync(letters, { recursive: true })
const album = pictures(path.join(output, 'screens'))
const written: string[] = []
/** Letters made on the way. */
const made: LetterId[] = []
let office: SampleOffice | null = null
let running: RunningApp | null = null

const theOffice = (): SampleOffice => {
  if (office === null) throw new Error('there is no sample office: the step that builds it failed')
  return office
}
const tripOf = (key: string): string => {
  const id = theOffice().trips.get(key)
  if (id === undefined) throw new Error(`the sample office has no trip ${key}`)
  return id
}
const letterOf = (key: string): LetterId => {
  const id = theOffice().letters.get(key)
  if (id === undefined) throw new Error(`the sample office has no letter ${key}`)
  return id
}
const open = async (name: string): Promise<RunningApp> => {
  running = await launchApp({ folder: path.join(scratch, name), clock, args: ['--demo'] })
  running.electron.once('close', () => {
    running = null
  })
  return running
}
const leave = async (): Promise<void> => {
  if (running) await close(running)
}
const theApp = async (): Promise<RunningApp> => running ?? open('office')
/** The app with the personnel officer logged in: who keeps the register. */
const theRegister = async (): Promise<RunningApp> => {
  const app = await theApp()
  const isLocked = (await app.page.locator('html').getAttribute('data-screen')) === 'log_in'
  if (isLocked) await logIn(app.page, officer.userName, officer.password)
  return app
}
const { officer, administrator } = sampleAccounts

const showFirstRun = async (): Promise<string> => {
  const { page } = await open('empty')
  const { userName, displayName, password } = administrator
  await firstRun(page, {
    userName,
    displayName,
    password,
    signer: { fullName: DIRECTOR, from: '01/07/2025' },
    onStep: (step) => album.shoot(page, 'first_run', `${firstRunSteps.indexOf(step) + 1}-${step}`),
  })
  await logIn(page, userName, password)
  await leave()
  return 'agency, signer and administrator entered, recovery code shown, logged in'
}

const showLogIn = async (): Promise<string> => {
  const { page } = await open('office')
  await waitForScreen(page, 'log_in')
  await page.getByText('DỮ LIỆU DÙNG THỬ').waitFor()
  await album.shoot(page, 'log_in')
  return 'the register is locked until somebody logs in'
}

const showWhy = async (): Promise<string> => {
  const { page } = await theRegister()
  await openScreen(page, 'outbound_trip', { id: tripOf('approved-indonesia') })
  const why = page.getByRole('button', { name: 'Vì sao?' }).first()
  await why.click()
  const sentence = page.getByText(/^Quy định: /).first()
  await sentence.scrollIntoViewIfNeeded()
  await album.shoot(page, 'outbound_trip', 'why')
  return `the app answers: “${(await sentence.innerText()).trim()}”`
}

/** Numbers from the clerk's book of that day. */
const NUMBERS = ['872', '873'] as const

/** The two letters that are due before a departure, from the plan of the trip to its duties met. */
const showLettersOfEvent = async (): Promise<string> => {
  const { page } = await theRegister()
  const trip = tripOf('approved-indonesia')
  const { shoot } = album
  const ids = await prepareForSignature(page, trip, ['outbound_trip_report', 'outbound_trip_notice'], shoot)
  const told: string[] = []
  for (const [index, id] of ids.entries()) {
    await enterNumber(page, id, NUMBERS[index] ?? '', shoot)
    told.push(await recordSending(page, id))
  }
  await openScreen(page, 'outbound_trip', { id: trip })
  await shoot(page, 'outbound_trip', 'duties-met')
  made.push(...ids)
  return `${ids.length} letters made, frozen for signature, numbered ${NUMBERS.join(' and ')}, sent; the app says: “${told.join(' ')}”`
}

/** Letters of every form: công văn with 60 people in its appendix, tờ trình, quyết định, báo cáo, papers people sign. */
const shownLetters = [
  letterKey('sixty-people-china', 'outbound_trip_notice'),
  letterKey('electronics-korea', 'outbound_trip_submission'),
  letterKey('data-centres-korea', 'outbound_trip_decision'),
  letterKey('data-centres-korea', 'outbound_trip_pre_report'),
  letterKey('abroad-now-korea', 'outbound_trip_commitment'),
  letterKey('holiday-party-member', 'outbound_trip_application'),
  letterKey('late-report-china', 'reminder'),
  `${letterKey('nordic-study-visit', 'outbound_trip_pre_report')} correct`,
] as const

const showFiles = async (): Promise<string> => {
  const ids = shownLetters.map((key) => letterOf(key))
  const app = await theRegister()
  written.push(...(await writeLetters(app, [...made, ...ids], letters)), ...(await writeRegister(app, letters)))
  return `${written.length} files`
}

const checkComplete = async (): Promise<string> => {
  const missed = screenIds.filter((id) => !album.isTaken(id))
  if (missed.length > 0) throw new Error(`not pictured: ${missed.join(', ')}`)
  return `all ${screenIds.length} screens of the app are pictured, light and dark`
}

const steps: readonly DemoStep[] = [
  { name: 'First run on an empty data folder', run: showFirstRun },
  {
    name: 'Building the invented department (12 units, 150 people, 40 trips of three years and their letters)',
    run: async () => {
      office = await seedSampleOffice(path.join(scratch, 'office'), { today: SAMPLE_TODAY })
      return 'each thing recorded on its own day through the services of the app, encrypted'
    },
  },
  { name: 'Opening the app on it', run: showLogIn },
  ...tourStops.map(
    (stop): DemoStep => ({
      name: `Logging in as ${stop.guide.userName} (${stop.guide.role}) and opening the screens of this role`,
      run: async () => tour(await theApp(), stop, theOffice(), album),
    }),
  ),
  { name: 'Opening a trip and asking “Vì sao?” of a duty', run: showWhy },
  { name: 'Making, signing, numbering and sending the letters before a departure', run: showLettersOfEvent },
  { name: 'Writing letters of every form and the outgoing register to files', run: showFiles },
  { name: 'Checking that no screen was left out', run: checkComplete },
]

try {
  console.log(`The app lives on ${SAMPLE_TODAY}, on invented data in ${scratch}.\n`)
  const { failed, took } = await runDemo(steps, async (step) => {
    await running?.page.screenshot({ path: path.join(output, `failed-step-${step}.png`) })
    await leave()
  })
  await leave()
  const here = path.relative(process.cwd(), output) || '.'
  console.log(`\nDone in ${took}; ${failed === 0 ? 'every step worked' : `${failed} of ${steps.length} steps FAILED`}.`)
  console.log(`${path.join(here, 'letters')}: ${written.length} files`)
  for (const file of written) console.log(`  ${file}`)
  console.log(`${path.join(here, 'screens')}: ${album.files.length} pictures of ${screenIds.length} screens`)
  process.exitCode = failed === 0 ? 0 : 1
} finally {
  await leave()
  rmSync(scratch, { recursive: true, force: true })
}
