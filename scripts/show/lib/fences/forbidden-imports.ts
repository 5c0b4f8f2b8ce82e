import { type PlantedViolation, planted, type Reasons } from '#scripts/show/lib/fences/planted.ts'

// What counts for a forbidden way between folders: tsc finds no such project reference, Biome's list, our own test.
const folders: Reasons = ['TS6307', 'TS6059', 'TS2307', 'noRestrictedImports', 'folders import only downwards']
const strictPackages: Reasons = ['TS2307', 'noRestrictedImports', 'strict folders use only their packages']
const onlyElectron: Reasons = ['noRestrictedImports', 'only electron/main and electron/preload import electron itself']
const shippedOnly = 'nothing shipped imports a test or what tests stand on'

/** Violations of who may import whom. Those of one folder point at different files: tsc names each only once. */
export const forbiddenImports: readonly PlantedViolation[] = [
  planted(
    'renderer → db, value import',
    'renderer/ui/planted-value.ts',
    "import { inspectRegister } from '#db/keyring/inspect.ts'\n\nexport const planted = inspectRegister\n",
    folders,
  ),
  planted(
    'renderer → db, import type by relative path',
    'renderer/ui/planted-type.ts',
    "import type { Schema } from '../../db/schema.ts'\n\nexport type Planted = Schema\n",
    folders,
  ),
  planted(
    "renderer → db, inline import('…').T",
    'renderer/ui/planted-inline.ts',
    "export type Planted = import('#db/migrate.ts').Migration\n",
    folders,
  ),
  planted(
    'renderer → db, dynamic import',
    'renderer/ui/planted-dynamic.ts',
    "export const planted = () => import('#db/keyring/atomic-file.ts')\n",
    folders,
  ),
  planted(
    'renderer → db, re-export',
    'renderer/ui/planted-re-export.ts',
    "export { withAccount } from '#db/keyring/keyring.ts'\n",
    folders,
  ),
  planted(
    'renderer → electron/services',
    'renderer/ui/planted-service.ts',
    "import { clock } from '#electron/services/clock.ts'\n\nexport const planted = clock\n",
    folders,
  ),
  planted(
    'feature → sibling feature',
    'renderer/features/staff/planted-sibling.ts',
    "import { staffWords } from '#renderer/features/session/log-in-words.ts'\n\nexport const planted = staffWords\n",
    ['a feature does not import a sibling feature'],
  ),
  planted(
    'shared part of the window → feature',
    'renderer/ui/planted-feature.ts',
    "import { logInWords } from '#renderer/features/session/log-in-words.ts'\n\nexport const planted = logInWords\n",
    ['shared parts of the window know no feature'],
  ),
  planted(
    'domain → contract',
    'domain/shared/planted-contract.ts',
    "import { keepers } from '#contract/route.ts'\n\nexport const planted = keepers\n",
    folders,
  ),
  planted(
    'domain → kysely',
    'domain/shared/planted-kysely.ts',
    "import { sql } from 'kysely'\n\nexport const planted = sql\n",
    strictPackages,
  ),
  planted(
    'domain → any other package',
    'domain/shared/planted-package.ts',
    "import PizZip from 'pizzip'\n\nexport const planted = PizZip\n",
    strictPackages,
  ),
  planted(
    'contract → db',
    'contract/planted-db.ts',
    "import { latestSchema } from '#db/migrations/index.ts'\n\nexport const planted = latestSchema\n",
    folders,
  ),
  planted(
    'contract → any other package',
    'contract/planted-package.ts',
    "import PizZip from 'pizzip'\n\nexport const planted = PizZip\n",
    strictPackages,
  ),
  {
    name: 'contract/bridge.ts imports something',
    file: 'contract/bridge.ts',
    reasons: ['what the preload scripts share with the windows imports nothing'],
    plants: [
      {
        file: 'contract/bridge.ts',
        write: (text) => `import * as z from 'zod'\n\nexport const Topic = z.string()\n${text}`,
      },
    ],
  },
  planted(
    'db → contract',
    'db/planted-contract.ts',
    "import { keepers } from '#contract/route.ts'\n\nexport const planted = keepers\n",
    folders,
  ),
  planted(
    'db → electron/services',
    'db/planted-service.ts',
    "import { clock } from '#electron/services/clock.ts'\n\nexport const planted = clock\n",
    folders,
  ),
  planted(
    'db → electron itself',
    'db/planted-electron.ts',
    "import { app } from 'electron'\n\nexport const planted = app\n",
    [...onlyElectron, 'strict folders use only their packages'],
  ),
  planted(
    'service → electron itself',
    'electron/services/planted-electron.ts',
    "import { dialog } from 'electron'\n\nexport const planted = dialog\n",
    onlyElectron,
  ),
  planted(
    'backend → electron itself, by dynamic import',
    'electron/backend/planted-electron.ts',
    "export const planted = () => import('electron')\n",
    onlyElectron,
  ),
  planted(
    'electron → renderer',
    'electron/main/planted-renderer.ts',
    "import { words } from '#renderer/ipc/words.ts'\n\nexport const planted = words\n",
    folders,
  ),
  planted(
    'electron/main → better-sqlite3',
    'electron/main/planted-database.ts',
    "import BetterSqlite3 from 'better-sqlite3'\n\nexport const planted = BetterSqlite3\n",
    ['noRestrictedImports'],
  ),
  planted(
    '../ out of the own folder',
    'electron/services/planted-climb.ts',
    "import { dispatch } from '../ipc/dispatch.ts'\n\nexport const planted = dispatch\n",
    ['nothing climbs out of its folder with ../'],
  ),
  planted(
    'shipped code → what tests stand on',
    'electron/services/planted-testing.ts',
    "import { callers } from '#electron/testing/route-callers.ts'\n\nexport const planted = callers\n",
    [shippedOnly],
  ),
  planted(
    'shipped code → tests/',
    'electron/services/planted-tests.ts',
    "import { top } from '#tests/architecture/source.ts'\n\nexport const planted = top\n",
    [...folders, shippedOnly],
  ),
  planted(
    'a dynamic import that hides its file',
    'electron/main/planted-hidden.ts',
    'export const planted = (file: string) => import(file)\n',
    ['a dynamic import in the app names its file, so that the other rules see it'],
  ),
  {
    name: 'two files that import each other',
    file: 'db/planted-cycle-one.ts',
    reasons: ['noImportCycles'],
    plants: [
      {
        file: 'db/planted-cycle-one.ts',
        write: "import { two } from '#db/planted-cycle-two.ts'\n\nexport const one = (): number => two()\n",
      },
      {
        file: 'db/planted-cycle-two.ts',
        write: "import { one } from '#db/planted-cycle-one.ts'\n\nexport const two = (): number => one()\n",
      },
    ],
  },
  {
    name: 'the first chunk of the window grows by the date picker',
    file: 'renderer/main.tsx',
    reasons: ['the first window waits for no date picker, PDF or Word reader'],
    plants: [{ file: 'renderer/main.tsx', write: (text) => `import '@mui/x-date-pickers'\n${text}` }],
  },
]
