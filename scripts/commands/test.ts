import { biome, builtApp, playwright, typeCheck, vitest } from '#scripts/lib/checks.ts'
import { runSteps } from '#scripts/lib/steps.ts'
import { prepare } from '#scripts/setup/prepare.ts'

/** Every check there is; the last line is "N passed, N failed". */
export async function test(): Promise<number> {
  const prepared = await prepare({ documents: true, build: false })
  return runSteps([...checksIn(prepared), builtApp(prepared), playwright(prepared, [])])
}

/** Everything but the real Electron: nothing here needs LibreOffice, which only the letters' end-to-end test asks. */
export async function check(): Promise<number> {
  const prepared = await prepare({ build: false })
  return runSteps([...checksIn(prepared), builtApp(prepared)])
}

/** Only the real Electron; arguments go to Playwright. */
export async function e2e(args: readonly string[]): Promise<number> {
  const prepared = await prepare({ documents: true, build: false })
  return runSteps([builtApp(prepared), playwright(prepared, args)])
}

function checksIn(prepared: Awaited<ReturnType<typeof prepare>>) {
  return [typeCheck(prepared), biome(prepared), vitest(prepared)]
}
