import { describe, expect, it } from 'vitest'
import { type Counts, playwrightCounts, testRun, vitestCounts } from '#scripts/lib/counts.ts'

const passedFile = { status: 'passed', assertionResults: [{}] }

describe('what npm test counts as failed', () => {
  it.each<[string, number, Counts | null, Counts]>([
    ['nothing when all passed', 0, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
    ['a runner that left no report', 0, null, { passed: 0, failed: 1 }],
    ['a run without a test', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
    ['an error beside passing tests', 1, { passed: 3, failed: 0 }, { passed: 3, failed: 1 }],
    ['each failed test once', 1, { passed: 3, failed: 2 }, { passed: 3, failed: 2 }],
  ])('%s', (_, exitCode, report, expected) => {
    expect(testRun(exitCode, report)).toEqual(expected)
  })

  it('a skipped Vitest test and a file that does not load', () => {
    const broken = { status: 'failed', assertionResults: [] }
    const report = { numTotalTests: 5, numPassedTests: 4, testResults: [passedFile, broken] }
    expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2 })
  })

  it('a Playwright test that was skipped, flaky or unexpected, and an error outside the tests', () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 1 }, errors: [{}] }
    expect(playwrightCounts(report)).toEqual({ passed: 7, failed: 4 })
  })
})
