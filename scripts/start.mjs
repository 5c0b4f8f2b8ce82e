import { nodeIsRecentEnough } from './bootstrap/node-version.mjs'

// Imported only after the check: what follows is written for Node 20 and would end in a syntax error on an older one.
if (nodeIsRecentEnough()) import('./bootstrap/main.mjs').then(({ main }) => main('start', process.argv.slice(2)))
