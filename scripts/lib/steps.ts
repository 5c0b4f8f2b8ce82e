import { Refusal, say } from '#scripts/bootstrap/tools.mjs'
import { type Counts, sum } from './counts.ts'

export type Step = {
  readonly name: string
  readonly run: () => Promise<Counts>
  /** A step that the ones after it cannot do without. */
  readonly required?: true
}

/** Runs all steps, also after a failed one, and ends with the one line that sums them up; 1 when anything failed. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const done: Counts[] = []
  let missing: string | null = null
  for (const step of steps) {
    say(`\n== ${step.name}`)
    const started = performance.now()
    const counts: Counts = missing === null ? await outcome(step) : { passed: 0, failed: 1 }
    if (missing !== null) say(`Not run: ${missing} failed.`)
    if (step.required && counts.failed > 0) missing = step.name
    done.push(counts)
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    say(`== ${step.name}: ${counts.failed === 0 ? 'ok' : 'FAILED'} in ${seconds} s`)
  }
  const { passed, failed } = sum(done)
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}

async function outcome(step: Step): Promise<Counts> {
  try {
    return await step.run()
  } catch (error) {
    say(error instanceof Refusal ? error.message : String(error instanceof Error ? error.stack : error))
    return { passed: 0, failed: 1 }
  }
}
