import { type PlantedViolation, planted } from '#scripts/show/lib/fences/planted.ts'

/** Violations of what may stand in a file. */
export const forbiddenContents: readonly PlantedViolation[] = [
  planted(
    'renderer → node:fs',
    'renderer/ui/planted-node.ts',
    "import { readFileSync } from 'node:fs'\n\nexport const planted = readFileSync\n",
    ['TS2591', 'TS2307', 'noNodejsModules'],
  ),
  planted(
    'domain → node:crypto',
    'domain/shared/planted-node.ts',
    "import { randomUUID } from 'node:crypto'\n\nexport const planted = randomUUID\n",
    ['TS2591', 'TS2307', 'noNodejsModules', 'strict folders use only their packages'],
  ),
  planted('renderer uses process', 'renderer/ui/planted-process.ts', 'export const planted = process.env\n', [
    'TS2580',
    'TS2591',
    'TS2304',
  ]),
  planted('domain uses new Date', 'domain/shared/planted-date.ts', 'export const planted = () => new Date()\n', [
    'noRestrictedGlobals',
  ]),
  planted('domain uses Date.now', 'domain/shared/planted-now.ts', 'export const planted = () => Date.now()\n', [
    'noRestrictedGlobals',
  ]),
  planted('domain uses document', 'domain/shared/planted-document.ts', 'export const planted = document.title\n', [
    'TS2584',
    'TS2304',
  ]),
  planted('contract uses Date', 'contract/planted-date.ts', 'export const planted = (): Date => new Date()\n', [
    'noRestrictedGlobals',
  ]),
  planted('any', 'electron/services/planted-any.ts', 'export const planted = (value: any): unknown => value\n', [
    'noExplicitAny',
  ]),
  planted(
    'non-null assertion',
    'electron/services/planted-assertion.ts',
    'export const planted = (list: readonly string[]): string => list[0]!\n',
    ['noNonNullAssertion'],
  ),
  planted(
    'unchecked index access',
    'electron/services/planted-index.ts',
    'export const planted = (list: readonly string[]): string => list[0]\n',
    ['TS2322'],
  ),
  planted('enum', 'domain/shared/planted-enum.ts', "export enum Planted {\n  One = 'one',\n}\n", ['TS1294', 'noEnum']),
  planted('interface', 'domain/shared/planted-interface.ts', 'export interface Planted {\n  readonly id: string\n}\n', [
    'useConsistentTypeDefinitions',
  ]),
  planted('default export', 'electron/services/planted-default.ts', 'export default 1\n', [
    'noDefaultExport',
    'exports have names, except where a tool asks for a default',
  ]),
  planted(
    'console.log in a service',
    'electron/services/planted-console.ts',
    "export const planted = (): void => console.log('x')\n",
    ['noConsole'],
  ),
  planted(
    '@ts-expect-error in the app',
    'electron/services/planted-silence.ts',
    "// @ts-expect-error\nexport const planted: number = 'x'\n",
    ['the type checker and the linter are not silenced in the app'],
  ),
  planted('a barrel', 'domain/staff/index.ts', "export * from '#domain/staff/staff.ts'\n", ['noBarrelFile']),
  planted('a file in camelCase', 'domain/shared/plantedName.ts', 'export const planted = 1\n', [
    'useFilenamingConvention',
  ]),
  planted(
    'a file of 301 lines',
    'domain/shared/planted-long.ts',
    Array.from({ length: 301 }, (_, at) => `export const planted${at} = ${at}\n`).join(''),
    ['no file is longer than 300 lines, and no exception outlives its need'],
  ),
  planted('a new folder at the top level', 'helpers/planted.ts', 'export const planted = 1\n', [
    'the top level has no folder but those it always had',
  ]),
  planted(
    'a preload script that hands over ipcRenderer',
    'electron/preload/planted.ts',
    "import { contextBridge, ipcRenderer } from 'electron'\n\ncontextBridge.exposeInMainWorld('ipc', { ipcRenderer })\n",
    [
      'a preload script hands over messages, never ipcRenderer itself',
      'electron is told by no other code what to put on a window',
    ],
  ),
  planted(
    'a migration that is not registered',
    'db/migrations/0099-planted.ts',
    "import type { Migration } from '#db/migrate.ts'\n\nexport const planted: Migration = { version: 99, up: () => undefined }\n",
    ['every migration file is registered, under the number in its name'],
  ),
  planted(
    'a route that does not say who may call it',
    'contract/routes/planted.ts',
    "import * as z from 'zod'\nimport { route } from '#contract/route.ts'\n\nexport const planted = route({ input: z.void(), output: z.null(), errors: [] })\n",
    ['TS2345', 'TS2741', 'TS2739'],
  ),
  {
    name: 'a route open to more than the table says',
    file: 'staff.get',
    reasons: ['staff.get is open to exactly those the table names'],
    plants: [
      {
        file: 'contract/routes/staff.ts',
        write: (text) =>
          text.replace(
            /('staff\.get': route\(\{[\s\S]*?mayCall: )keepers/,
            (_all, before: string) => `${before}'anyone'`,
          ),
      },
    ],
  },
  {
    name: 'a route without a handler',
    file: 'electron/ipc/handlers.ts',
    saying: /rules\.get/,
    reasons: ['TS2741', 'TS2739', 'TS2322', 'TS2740'],
    plants: [{ file: 'electron/ipc/handlers.ts', write: (text) => text.replace(/^ *'rules\.get':.*\n/m, '') }],
  },
  planted(
    'an error code without words',
    'renderer/features/staff/planted-words.ts',
    "import type { RouteError } from '#contract/index.ts'\nimport type { Words } from '#renderer/ipc/words.ts'\n\nexport const planted = { 'unit.not_found': '…', 'unit.name_taken': '…' } satisfies Words<RouteError<'unit.save'>>\n",
    ['TS1360', 'TS2741'],
  ),
  planted(
    'a service that fails with a code its route does not declare',
    'electron/services/planted-code.ts',
    "import type { Handlers } from '#contract/index.ts'\nimport { fail } from '#domain/shared/result.ts'\n\nexport const planted: Handlers['agency.get'] = async () => fail('agency.planted')\n",
    ['TS2322'],
  ),
]
