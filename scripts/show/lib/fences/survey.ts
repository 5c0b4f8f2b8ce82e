import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { packageBin } from '#scripts/setup/paths.ts'
import type { Complaint, Survey } from '#scripts/show/lib/fences/verdict.ts'

type Ended = { readonly code: number; readonly output: string }

const run = (folder: string, tool: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [tool, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }))
  })

const slashes = (file: string): string => file.replaceAll('\\', '/')

const TSC_LINE = /^(.+?)\(\d+,\d+\): error (TS\d+): (.*)$/
/** One line per error; the lines under it explain. An error without a place is about the whole project. */
const readTsc = (output: string): readonly Complaint[] =>
  output.split('\n').flatMap((line): readonly Complaint[] => {
    const placed = TSC_LINE.exec(line)
    if (placed) {
      const [, file = '', reason = '', text = ''] = placed
      return [{ fence: 'tsc', file: slashes(file), reason, text }]
    }
    const bare = /^error (TS\d+): (.*)$/.exec(line)
    return bare ? [{ fence: 'tsc', file: '', reason: bare[1] ?? '', text: bare[2] ?? '' }] : []
  })

const BiomeReport = z.object({
  diagnostics: z.array(
    z.object({
      severity: z.string(),
      category: z.string(),
      message: z.string(),
      location: z.object({ path: z.string() }).nullish(),
    }),
  ),
})
const readBiome = (output: string): readonly Complaint[] =>
  BiomeReport.parse(JSON.parse(output))
    .diagnostics.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ category, message, location }) => ({
      fence: 'biome',
      file: slashes(location?.path ?? ''),
      reason: category.split('/').at(-1) ?? category,
      text: message,
    }))

const VitestReport = z.object({
  testResults: z.array(
    z.object({
      message: z.string(),
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})
const FILE_IN_TEXT = /[\w@-][\w@.-]*(?:\/[\w@.-]+)*\.[a-z]+\b/g

/** A failed test names its files in its message; each of them is one complaint. */
const readTests = (json: unknown): readonly Complaint[] =>
  VitestReport.parse(json).testResults.flatMap(({ message, assertionResults }): readonly Complaint[] => [
    ...(assertionResults.length === 0 && message !== ''
      ? [{ fence: 'test', file: '', reason: message, text: '' } as const]
      : []),
    ...assertionResults
      .filter(({ status }) => status !== 'passed')
      .flatMap(({ title, failureMessages }) => {
        const text = failureMessages.join('\n').split(/\n\s+at /)[0] ?? ''
        return text
          .split('\n')
          .flatMap((line) =>
            [...new Set(line.match(FILE_IN_TEXT) ?? [])].map(
              (file): Complaint => ({ fence: 'test', file, reason: title, text: line }),
            ),
          )
      }),
  ])

/** Runs type check, linter and architecture test on a copy of the source, side by side where they do not disturb. */
export const survey = async (folder: string): Promise<Survey> => {
  const report = path.join(folder, '..', 'architecture.json')
  rmSync(report, { force: true })
  const [tsc, lint] = await Promise.all([
    run(folder, packageBin('typescript', 'tsc'), ['-b', '--pretty', 'false']),
    run(folder, packageBin('@biomejs/biome', 'biome'), ['check', '.', '--reporter=json', '--max-diagnostics=none']),
  ])
  const tests = await run(folder, packageBin('vitest', 'vitest'), [
    ...['run', '--project', 'architecture', 'tests/architecture'],
    ...['--reporter=json', `--outputFile=${report}`],
  ])
  return {
    complaints: [
      ...readTsc(tsc.output),
      ...readBiome(lint.output),
      ...readTests(JSON.parse(readFileSync(report, 'utf8'))),
    ],
    failed: [
      ...(tsc.code === 0 ? [] : ['tsc' as const]),
      ...(lint.code === 0 ? [] : ['biome' as const]),
      ...(tests.code === 0 ? [] : ['test' as const]),
    ],
  }
}
