import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

// The one native package stays outside the bundle; everything else is bundled, so that the packaged app ships one package.
const external = ['better-sqlite3']
// Targets are written down: electron-vite would derive them from node_modules/electron, while tests may run on an older runtime.
const node = 'node20.18'
const chrome = 'chrome130'
const page = (file: string): string => path.resolve(import.meta.dirname, 'renderer', file)

export default defineConfig({
  main: {
    build: {
      target: node,
      outDir: 'out/main',
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: { index: 'electron/main/index.ts', backend: 'electron/backend/index.ts' },
        external,
      },
    },
  },
  preload: {
    build: {
      target: node,
      outDir: 'out/preload',
      externalizeDeps: false,
      rolldownOptions: {
        input: { app: 'electron/preload/app.ts', paper: 'electron/preload/paper.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    plugins: [react()],
    build: {
      target: chrome,
      minify: true,
      modulePreload: { polyfill: false },
      outDir: 'out/renderer',
      // Pages come from the disk, in chunks by screen; the largest is the PDF viewer's worker.
      chunkSizeWarningLimit: 2500,
      rolldownOptions: { input: { index: page('index.html'), paper: page('paper.html') } },
    },
  },
})
