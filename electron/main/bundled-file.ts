import path from 'node:path'

// Apart from the protocol's handler, so that tests reach it in plain Node.
export const SCHEME = 'app'
export const HOST = 'so-doan'
export const PAGE_ROOT = `${SCHEME}://${HOST}/`

/** The file of a request, or null when it points outside the bundle. */
export const bundledFile = (root: string, url: string): string | null => {
  let parsed: URL
  let pathname: string
  try {
    parsed = new URL(url)
    pathname = decodeURIComponent(parsed.pathname)
  } catch {
    return null
  }
  if (parsed.protocol !== `${SCHEME}:` || parsed.host !== HOST || pathname.includes('\0') || pathname.includes('\\'))
    return null
  const file = path.join(root, pathname === '/' ? 'index.html' : pathname)
  return file.startsWith(root + path.sep) ? file : null
}
