const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** One step of the demonstration: what it does, in plain English; its text says what came of it. */
export type DemoStep = { readonly name: string; readonly run: () => Promise<string> }

/** Runs the steps one after another and tells each with its time; after a failed one `recover` makes way for the next. */
export const runDemo = async (
  steps: readonly DemoStep[],
  recover: (step: number) => Promise<void>,
): Promise<{ readonly failed: number; readonly took: string }> => {
  const started = performance.now()
  let failed = 0
  for (const [index, { name, run }] of steps.entries()) {
    const head = `[${String(index + 1).padStart(2)}/${steps.length}]`
    console.log(`${head} ${name} …`)
    const begun = performance.now()
    try {
      console.log(`        ${await run()} (${seconds(begun)})`)
    } catch (cause) {
      failed += 1
      console.log(`        FAILED after ${seconds(begun)}: ${cause instanceof Error ? cause.message : String(cause)}`)
      await recover(index + 1)
    }
  }
  return { failed, took: seconds(started) }
}
