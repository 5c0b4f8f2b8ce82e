import { protocol } from 'electron'

// Before everything else: a scheme cannot be registered once the app is ready, and loading the rest takes that long.
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
])
import('./job.ts').then(({ run }) => run())
