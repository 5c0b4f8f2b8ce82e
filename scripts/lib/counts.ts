import * as z from 'zod'

export type Counts = { readonly passed: number; readonly failed: number }

/** One check that either holds or does not. */
export function oneCheck(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * What a test runner did, from its exit code and its counts, null when it left no report. A skipped test counts as
 * failed; so does a run that found no test, or that ended with an error beside its tests.
 */
export function testRun(exitCode: number, report: Counts | null): Counts {
  if (report === null || report.passed + report.failed === 0) return { passed: 0, failed: 1 }
  const unexplained = exitCode !== 0 && report.failed === 0
  return unexplained ? { ...report, failed: 1 } : report
}

export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  }
}

const VitestReport = z.object({
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

export function vitestCounts(json: unknown): Counts {
  const report = VitestReport.parse(json)
  // A file that could not even be loaded has no tests to count.
  const brokenFiles = report.testResults.filter(
    (file) => file.status !== 'passed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numTotalTests - report.numPassedTests + brokenFiles.length,
  }
}

const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  errors: z.array(z.unknown()),
})

/** A test that passed only when tried again counts as failed. */
export function playwrightCounts(json: unknown): Counts {
  const { stats, errors } = PlaywrightReport.parse(json)
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length }
}
