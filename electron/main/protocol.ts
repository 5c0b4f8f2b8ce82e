import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import { bundledFile, SCHEME } from '#electron/main/bundled-file.ts'

/** Must run before Electron is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

// wasm-unsafe-eval is not here: nothing in the window compiles WebAssembly.
const windowPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data: blob:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
} as const

/** Serves the built pages and nothing else; index.html gets its per-load nonce and the phase it opens in. */
export const servePages = (session: Session, root: string, phase: () => string): void => {
  session.protocol.handle(SCHEME, async ({ url, method }) => {
    const file = method === 'GET' ? bundledFile(root, url) : null
    const type = file === null ? undefined : TYPES[path.extname(file)]
    if (file === null || type === undefined) return new Response(null, { status: 404 })
    try {
      const bytes = await readFile(file)
      if (path.basename(file) !== 'index.html')
        return new Response(new Uint8Array(bytes), { headers: { ...HEADERS, 'content-type': type } })
      const nonce = randomBytes(16).toString('base64')
      const html = bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce).replaceAll('__APP_PHASE__', phase())
      return new Response(html, {
        headers: {
          ...HEADERS,
          'content-type': type,
          'cache-control': 'no-store',
          'content-security-policy': windowPolicy(nonce),
        },
      })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}
