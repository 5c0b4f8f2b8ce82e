import { nodeIsRecentEnough } from './bootstrap/node-version.mjs'

if (nodeIsRecentEnough()) import('./bootstrap/main.mjs').then(({ main }) => main('test', process.argv.slice(2)))
