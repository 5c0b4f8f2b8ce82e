import { defineConfig } from '@playwright/test'

/** One worker: each test starts the real app, and two at once would share two cores and one display. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.e2e.ts',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: '../../test-results',
  forbidOnly: true,
  reporter: 'list',
})
