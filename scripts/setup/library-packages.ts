/**
 * Which Debian and Ubuntu package brings which shared library of Electron. Where a name changed with the 64-bit time
 * transition (Ubuntu 24.04, Debian 13) the newer name stands first: the older one is then an alias without a version.
 */
const packagesOfLibrary: Readonly<Record<string, readonly string[]>> = {
  'libX11.so.6': ['libx11-6'],
  'libX11-xcb.so.1': ['libx11-xcb1'],
  'libXcomposite.so.1': ['libxcomposite1'],
  'libXcursor.so.1': ['libxcursor1'],
  'libXdamage.so.1': ['libxdamage1'],
  'libXext.so.6': ['libxext6'],
  'libXfixes.so.3': ['libxfixes3'],
  'libXi.so.6': ['libxi6'],
  'libXrandr.so.2': ['libxrandr2'],
  'libXrender.so.1': ['libxrender1'],
  'libXss.so.1': ['libxss1'],
  'libXtst.so.6': ['libxtst6'],
  'libasound.so.2': ['libasound2t64', 'libasound2'],
  'libatk-1.0.so.0': ['libatk1.0-0t64', 'libatk1.0-0'],
  'libatk-bridge-2.0.so.0': ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
  'libatspi.so.0': ['libatspi2.0-0t64', 'libatspi2.0-0'],
  'libcairo.so.2': ['libcairo2'],
  'libcups.so.2': ['libcups2t64', 'libcups2'],
  'libdbus-1.so.3': ['libdbus-1-3'],
  'libdrm.so.2': ['libdrm2'],
  'libexpat.so.1': ['libexpat1'],
  'libgbm.so.1': ['libgbm1'],
  'libgio-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libglib-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgobject-2.0.so.0': ['libglib2.0-0t64', 'libglib2.0-0'],
  'libgtk-3.so.0': ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnspr4.so': ['libnspr4'],
  'libnss3.so': ['libnss3'],
  'libnssutil3.so': ['libnss3'],
  'libpango-1.0.so.0': ['libpango-1.0-0'],
  'libpangocairo-1.0.so.0': ['libpangocairo-1.0-0'],
  'libsmime3.so': ['libnss3'],
  'libudev.so.1': ['libudev1'],
  'libxcb.so.1': ['libxcb1'],
  'libxkbcommon.so.0': ['libxkbcommon0'],
}

/** Something this machine lacks, and the names its package may have, the preferred one first. */
export type Missing = { readonly what: string; readonly packages: readonly string[] }

/** From the output of `ldd`: the libraries it did not find. */
export function missingLibraries(ldd: string): readonly Missing[] {
  const names = [...ldd.matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1] ?? '')
  return [...new Set(names)].map((what) => ({ what, packages: packagesOfLibrary[what] ?? [] }))
}

/** One package for each missing thing: the first of its names that `known` has, else the last, without repetition. */
export function packagesToInstall(missing: readonly Missing[], known: ReadonlySet<string>): readonly string[] {
  const chosen = missing.flatMap(({ packages }) => packages.find((name) => known.has(name)) ?? packages.at(-1) ?? [])
  return [...new Set(chosen)].sort()
}

/** From the output of `apt-cache policy`: the packages apt could install. A mere alias has no candidate version. */
export function installable(policy: string): ReadonlySet<string> {
  const names = [...policy.matchAll(/^(\S+):\n(?:.*\n)??\s+Candidate: (?!\(none\))/gm)].map((match) => match[1] ?? '')
  return new Set(names)
}
