import fs from 'node:fs'
import { Refusal } from '#scripts/bootstrap/tools.mjs'
import { withDisplay } from '#scripts/setup/display.ts'
import { inRoot } from '#scripts/setup/paths.ts'
import { prepare } from '#scripts/setup/prepare.ts'
import { runNode } from '#scripts/setup/processes.ts'

const folder = inRoot('scripts/show')

/** Figures that look at pages: they need LibreOffice and poppler. */
const readsPages: readonly string[] = ['documents', 'templates', 'batch']

/** Measures one figure afresh: `npm run show -- NAME` runs scripts/show/NAME.ts against the built app. */
export async function show([name = '', ...args]: readonly string[]): Promise<number> {
  const names = figures()
  if (!names.includes(name)) {
    throw new Refusal(`There is no figure "${name}". npm run show -- NAME, with one of: ${names.join(', ')}`)
  }
  const { env } = await prepare({ documents: readsPages.includes(name) })
  return withDisplay(env, (shown) => runNode([`${folder}/${name}.ts`, ...args], shown))
}

function figures(): readonly string[] {
  if (!fs.existsSync(folder)) return []
  const scripts = fs.readdirSync(folder).filter((file) => file.endsWith('.ts') && !/\.(?:test|d)\.ts$/.test(file))
  return scripts.map((file) => file.slice(0, -'.ts'.length)).sort()
}
