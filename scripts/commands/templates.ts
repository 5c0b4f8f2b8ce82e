import { inRoot } from '#scripts/setup/paths.ts'
import { toolEnvironment } from '#scripts/setup/prepare.ts'
import { runNode } from '#scripts/setup/processes.ts'

/** Writes the letter templates in resources/ anew. */
export async function templates(args: readonly string[]): Promise<number> {
  return runNode([inRoot('scripts/templates/build.ts'), ...args], toolEnvironment())
}
