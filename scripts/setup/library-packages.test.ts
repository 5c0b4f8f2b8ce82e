import { describe, expect, it } from 'vitest'
import { installable, missingLibraries, packagesToInstall } from '#scripts/setup/library-packages.ts'

const ldd = `	linux-vdso.so.1 (0x00007ffd)
	libasound.so.2 => not found
	libnss3.so => not found
	libnssutil3.so => not found
	libgbm.so.1 => /lib/x86_64-linux-gnu/libgbm.so.1 (0x00007f)
	libvendor.so.9 => not found
`
const debian12 = `libasound2:
  Installed: (none)
  Candidate: 1.2.8-1+b1
  Version table:
libnss3:
  Installed: (none)
  Candidate: 2:3.87.1-1
`
const ubuntu2404 = `libasound2t64:
  Installed: (none)
  Candidate: 1.2.11-1ubuntu0.1
  Version table:
libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libnss3:
  Installed: (none)
  Candidate: 2:3.98-1
`

describe('the packages for missing libraries', () => {
  it.each([
    ['Debian 12 by its names', debian12, ['libasound2', 'libnss3']],
    ['Ubuntu 24.04 by its names, not by an alias without a version', ubuntu2404, ['libasound2t64', 'libnss3']],
    ['a machine whose apt lists are still empty by the older names', '', ['libasound2', 'libnss3']],
  ])('%s', (_, policy, packages) => {
    expect(packagesToInstall(missingLibraries(ldd), installable(policy))).toEqual(packages)
  })

  it('a library of no known package is named all the same', () => {
    expect(missingLibraries(ldd)).toContainEqual({ what: 'libvendor.so.9', packages: [] })
  })
})
