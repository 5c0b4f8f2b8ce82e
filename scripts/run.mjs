import { nodeIsRecentEnough } from './bootstrap/node-version.mjs'

// node scripts/run.mjs <command> [arguments]; the commands are listed in cli.ts
const [command = '', ...args] = process.argv.slice(2)
if (nodeIsRecentEnough()) import('./bootstrap/main.mjs').then(({ main }) => main(command, args))
