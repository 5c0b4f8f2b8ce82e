import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      { test: { name: 'domain', include: ['{domain,contract}/**/*.test.ts'] } },
      { test: { name: 'main', include: ['{db,electron,scripts,resources}/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'renderer', include: ['renderer/**/*.test.{ts,tsx}'] } },
      { test: { name: 'architecture', include: ['tests/{architecture,support}/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
})
