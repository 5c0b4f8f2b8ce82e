import { backend } from '#electron/backend/backend.ts'
import type { BackendSetup, ToBackend } from '#electron/backend/port.ts'

/** Entry of the utility process: the set-up comes as the one argument, everything else over the parent's port. */
const setup = JSON.parse(process.argv.at(-1) ?? '') as BackendSetup
const receive = backend(setup, (message) => process.parentPort.postMessage(message))
process.parentPort.on('message', (event) => receive(event.data as ToBackend))
