import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Refusal, runWatched, say } from '#scripts/bootstrap/tools.mjs'
import { cacheFolder, inRoot, packageVersion } from './paths.ts'

const library = inRoot('node_modules/better-sqlite3')
const shim = inRoot('scripts/setup/napi9-shim.h')
const compile = ['-DNDEBUG', '-fPIC', '-pthread', '-fvisibility=hidden', '-w']
// -O2 would take twice as long to build and serve no test.
const compileSqlite = ['-std=gnu99', '-O1', ...compile]
const compileAddon = [
  '-std=c++20',
  '-O2',
  ...compile,
  '-fno-exceptions',
  '-fno-rtti',
  '-DBUILDING_NODE_EXTENSION',
  '-DNODE_GYP_MODULE_NAME=better_sqlite3',
  // References to strings are "experimental" in Node-API 9; the shim repairs what else that switch changes.
  '-DNAPI_VERSION=2147483647',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-DNAPI_DISABLE_CPP_EXCEPTIONS',
  '-DNODE_API_SWALLOW_UNTHROWABLE_EXCEPTIONS',
]
const link = ['-shared', '-pthread', '-s', '-Wl,-Bsymbolic', '-Wl,--exclude-libs,ALL']

/** Where better-sqlite3's native module for an older Node-API lies once built. */
export function bindingFile(nodeApi: number): string {
  const recipe = createHash('sha256')
    .update(JSON.stringify([compileSqlite, compileAddon, link]))
    .update(fs.readFileSync(shim))
    .digest('hex')
    .slice(0, 8)
  const name = `better-sqlite3-${packageVersion('better-sqlite3')}-napi${nodeApi}`
  return path.join(cacheFolder, `${name}-${process.platform}-${process.arch}-${recipe}.node`)
}

/**
 * Builds better-sqlite3 for a runtime older than the Node-API 10 its own binaries need, with gcc and g++ alone:
 * node-gyp would want Python and a download of headers.
 */
export async function buildBinding(nodeApi: number): Promise<string> {
  const file = bindingFile(nodeApi)
  if (fs.existsSync(file)) return file
  say('Building the SQLite module for the test runtime (about 40 s, once)…')
  fs.mkdirSync(cacheFolder, { recursive: true })
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'so-doan-binding-'))
  const object = (name: string) => path.join(work, name)
  try {
    const defines = sqliteDefines(fs.readFileSync(path.join(library, 'deps/defines.gypi'), 'utf8'))
    const sqlite = path.join(library, 'deps/sqlite3')
    const includes = [inRoot('node_modules/node-api-headers/include'), inRoot('node_modules/node-addon-api'), sqlite]
    await Promise.all([
      run('gcc', [...compileSqlite, ...defines, '-c', path.join(sqlite, 'sqlite3.c'), '-o', object('sqlite3.o')]),
      run('g++', [
        ...compileAddon,
        ...defines,
        ...includes.flatMap((folder) => ['-I', folder]),
        ...['-include', shim, '-c', path.join(library, 'src/better_sqlite3.cpp'), '-o', object('addon.o')],
      ]),
    ])
    const built = `${file}.${process.pid}`
    await run('g++', [...link, object('addon.o'), object('sqlite3.o'), '-ldl', '-lm', '-o', built])
    fs.renameSync(built, file)
  } finally {
    fs.rmSync(work, { recursive: true, force: true })
  }
  return file
}

/** The compiler switches of the `defines` list in better-sqlite3's deps/defines.gypi. */
export function sqliteDefines(gypi: string): readonly string[] {
  const withoutComments = gypi.replace(/^\s*#.*$/gm, '')
  return [...withoutComments.matchAll(/'([A-Z0-9_]+(?:=-?\w+)?)'/g)].map((match) => `-D${match[1]}`)
}

async function run(compiler: string, args: readonly string[]): Promise<void> {
  const { status } = await runWatched(compiler, args, { label: `${compiler} at work` })
  if (status !== 0) throw new Refusal(`${compiler} could not build the SQLite module; its reason stands above.`)
}
