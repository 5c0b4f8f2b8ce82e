import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildApp } from '#scripts/setup/build-app.ts'
import { withDisplay } from '#scripts/setup/display.ts'
import { packageBin } from '#scripts/setup/paths.ts'
import type { Prepared } from '#scripts/setup/prepare.ts'
import { runNode } from '#scripts/setup/processes.ts'
import { type Counts, oneCheck, playwrightCounts, testRun, vitestCounts } from './counts.ts'
import type { Step } from './steps.ts'

export function typeCheck({ toolEnv }: Prepared): Step {
  return {
    name: 'Type check',
    run: async () => oneCheck(await runNode([packageBin('typescript', 'tsc'), '-b'], toolEnv)),
  }
}

export function biome({ toolEnv }: Prepared): Step {
  const args = [packageBin('@biomejs/biome', 'biome'), 'check', '.']
  return { name: 'Biome', run: async () => oneCheck(await runNode(args, toolEnv)) }
}

/** On plain Node, with the database module as it ships. */
export function vitest({ toolEnv }: Prepared): Step {
  const run = (report: string) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return runNode([packageBin('vitest', 'vitest'), 'run', ...reporters], toolEnv)
  }
  return { name: 'Vitest', run: () => counted(run, vitestCounts) }
}

export function builtApp({ env }: Prepared): Step {
  const run = async () => {
    await buildApp(env)
    return { passed: 0, failed: 0 }
  }
  return { name: 'Build', run, required: true }
}

/** On the real Electron. */
export function playwright({ env }: Prepared, args: readonly string[]): Step {
  const run = (report: string) => {
    const command = [packageBin('@playwright/test', 'playwright'), 'test', '-c', 'tests/e2e/playwright.config.ts']
    const reporter = `--reporter=${process.stdout.isTTY ? 'line' : 'list'},json`
    return withDisplay({ ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }, (shown) =>
      runNode([...command, reporter, ...args], shown),
    )
  }
  return { name: 'Playwright', run: () => counted(run, playwrightCounts) }
}

/** Runs a test runner that writes its JSON report to the file it is given, and counts from that. */
async function counted(run: (report: string) => Promise<number>, read: (json: unknown) => Counts): Promise<Counts> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'so-doan-report-'))
  try {
    const report = path.join(folder, 'report.json')
    const exitCode = await run(report)
    return testRun(exitCode, fs.existsSync(report) ? read(JSON.parse(fs.readFileSync(report, 'utf8'))) : null)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}
