import { defineConfig } from 'vitest/config'

// Limits tell a test that hangs from one on a busy machine; none measures speed.
const limits = { testTimeout: 120_000, hookTimeout: 300_000 }

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'domain', include: ['{domain,contract}/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'main', include: ['{db,electron,scripts,resources}/**/*.test.ts'], ...limits } },
      { test: { name: 'renderer', include: ['renderer/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      { test: { name: 'architecture', include: ['tests/{architecture,support}/**/*.test.ts'], ...limits } },
    ],
  },
})
