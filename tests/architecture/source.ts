import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { expect } from 'vitest'

/** `static` is followed when the program starts, `type` leaves nothing at run time, `dynamic` is loaded when reached. */
export type Edge = {
  readonly file: string
  readonly spec: string
  /** The file in the repository that is meant, or null for a package. */
  readonly to: string | null
  readonly kind: 'static' | 'type' | 'dynamic'
}
export type SourceFile = { readonly file: string; readonly text: string; readonly program: unknown }

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'

/** Every node of a parsed file, whatever its place. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  else if (isNode(value)) {
    yield value
    for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesOf(child)
  }
}

const literal = (value: unknown): string | null =>
  isNode(value) && typeof value.value === 'string' ? value.value : null

const target = (file: string, spec: string): string | null => {
  if (spec.startsWith('#')) return spec.slice(1)
  return spec.startsWith('.') ? path.posix.normalize(path.posix.join(path.posix.dirname(file), spec)) : null
}

const importOf = (node: Node): Pick<Edge, 'spec' | 'kind'> | null => {
  switch (node.type) {
    case 'ImportDeclaration':
      return { spec: literal(node.source) ?? '', kind: node.importKind === 'type' ? 'type' : 'static' }
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      const spec = literal(node.source)
      return spec === null ? null : { spec, kind: node.exportKind === 'type' ? 'type' : 'static' }
    }
    case 'ImportExpression':
      return { spec: literal(node.source) ?? '', kind: 'dynamic' }
    case 'TSImportType':
      return { spec: literal(node.source) ?? '', kind: 'type' }
    default:
      return null
  }
}

const CODE = '{domain,contract,db,electron,renderer,scripts,tests}/**/*.{ts,tsx,mts,mjs}'

/** Parsed with Vite's own parser: TypeScript 7 offers no parser to tools. */
export const sourceFiles: readonly SourceFile[] = globSync(CODE)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !file.endsWith('.d.mts'))
  .sort()
  .map((file) => {
    const text = readFileSync(file, 'utf8')
    return { file, text, program: parseSync(file, text).program }
  })

/** Every import of every file, in all its forms: static, re-export, dynamic, and the inline `import('…').T` of a type. */
export const edges: readonly Edge[] = sourceFiles.flatMap(({ file, program }) =>
  [...nodesOf(program)].flatMap((node) => {
    const found = importOf(node)
    return found === null ? [] : [{ file, ...found, to: target(file, found.spec) }]
  }),
)

export const top = (file: string): string => file.split('/')[0] ?? ''
export const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file) || file.includes('/testing/')
/** Part of the app itself: neither a test nor something a test stands on. */
export const isShipped = (file: string): boolean =>
  ['domain', 'contract', 'db', 'electron', 'renderer'].includes(top(file)) && !isTest(file)

/** Fails with one line for each breach, the file first, so that the file is named however many there are. */
export const expectNone = (breaches: readonly string[]): void => {
  expect(breaches, breaches.join('\n')).toEqual([])
}
export const asLines = (list: readonly Edge[]): readonly string[] => list.map(({ file, spec }) => `${file} -> ${spec}`)
