import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/** Why a folder cannot hold the register; each is told with what to do instead. */
export type FolderRefusal = 'network' | 'cloud' | 'roaming' | 'not_writable' | 'config_unreadable'

export type FolderEnvironment = {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
  /** Text of /proc/mounts on Linux; empty elsewhere. */
  readonly mounts: string
}

/** The local, not roaming, profile of this user. */
export const localFolder = ({ platform, env, home }: FolderEnvironment, name: string): string => {
  switch (platform) {
    case 'win32':
      return path.join(env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), name)
    case 'darwin':
      return path.join(home, 'Library', 'Application Support', name)
    default:
      return path.join(env.XDG_DATA_HOME || path.join(home, '.local', 'share'), name)
  }
}

// Folder names as the services give them, also where they speak Vietnamese or live below macOS's Library.
const CLOUD_FOLDER = new RegExp(
  `^(${[
    'onedrive( - .*)?',
    'dropbox( \\(.*\\))?',
    'google ?drive|my drive|drive của tôi|shared drives|bộ nhớ dùng chung',
    'icloud ?drive|com~apple~clouddocs|cloudstorage',
    'nextcloud|owncloud|box|pcloud ?drive|megasync|syncthing|synology ?drive|zalo.*drive',
  ].join('|')})$`,
  'iu',
)
const NETWORK_MOUNT =
  /^(nfs\d?|cifs|smb\w*|afpfs|davfs\d?|fuse\.(sshfs|rclone|gvfsd-fuse|davfs\d?|s3fs)|9p|ncpfs|afs|glusterfs|ceph)$/

const isInside = (folder: string, parent: string | undefined, fold: boolean): boolean => {
  if (!parent) return false
  const [a, b] = [folder, parent].map((text) =>
    (fold ? text.toLowerCase() : text).replaceAll('\\', '/').replace(/\/+$/, ''),
  )
  return a !== undefined && b !== undefined && (a === b || a.startsWith(`${b}/`))
}

/** The mounted file system a path lies on, by the longest mount point that contains it. */
const mountType = (folder: string, mounts: string): string =>
  mounts
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, point = '', type = '']) => ({ point: point.replaceAll('\\040', ' '), type }))
    .filter(({ point }) => point !== '' && (point === '/' || isInside(folder, point, false)))
    .reduce((best, mount) => (mount.point.length >= best.point.length ? mount : best), { point: '', type: '' }).type

/**
 * Refuses places where a database is damaged or silently copied: network shares, cloud-synchronised and roaming
 * folders. `folder` is absolute, and resolved where it exists (a mapped drive then shows its share).
 */
export const refusedPlace = (folder: string, { platform, env, mounts }: FolderEnvironment): FolderRefusal | null => {
  const isWindows = platform === 'win32'
  if (/^([\\/]{2})(?![.?][\\/][a-z]:)/i.test(folder)) return 'network'
  if (NETWORK_MOUNT.test(mountType(folder, mounts))) return 'network'
  const oneDrives = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'].map((name) => env[name])
  if (oneDrives.some((place) => isInside(folder, place, isWindows))) return 'cloud'
  if (folder.split(/[\\/]/).some((part) => CLOUD_FOLDER.test(part.normalize('NFC').trim()))) return 'cloud'
  if (isWindows && isInside(folder, env.APPDATA, true)) return 'roaming'
  return null
}

const nearestExisting = (folder: string): string => {
  const parent = path.dirname(folder)
  return existsSync(folder) || parent === folder ? folder : nearestExisting(parent)
}

const resolved = (folder: string): string => {
  const existing = nearestExisting(folder)
  try {
    return path.join(realpathSync.native(existing), path.relative(existing, folder))
  } catch {
    return folder
  }
}

/** Creates the folder and proves by a written file that the register can live there. */
export const prepareFolder = (folder: string, environment: FolderEnvironment): FolderRefusal | null => {
  const refused = refusedPlace(folder, environment) ?? refusedPlace(resolved(folder), environment)
  if (refused) return refused
  const probe = path.join(folder, '.so-doan-probe')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, 'x')
    rmSync(probe)
    // A register that was copied from a read-only medium keeps that mark on its files.
    for (const name of ['so-doan.db', 'so-doan.keyring.json']) {
      const file = path.join(folder, name)
      if (existsSync(file) && statSync(file).isFile()) accessSync(file, constants.W_OK)
    }
    return null
  } catch {
    return 'not_writable'
  }
}

/** What so-doan.config.json says: nothing there, a folder, or something nobody can read. */
export type Configured =
  | { readonly kind: 'none' }
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'unreadable'; readonly file: string }

/**
 * `{ "dataFolder": "…" }` in so-doan.config.json: where the administrator wants the register. The first of the given
 * folders that holds the file counts. One that cannot be read is told, never passed over: an empty register would open.
 */
export const configuredFolder = (places: readonly string[]): Configured => {
  const file = places.map((place) => path.join(place, 'so-doan.config.json')).find((candidate) => existsSync(candidate))
  if (file === undefined) return { kind: 'none' }
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
    const folder = typeof parsed === 'object' && parsed !== null && 'dataFolder' in parsed ? parsed.dataFolder : null
    if (typeof folder === 'string' && path.isAbsolute(folder)) return { kind: 'folder', folder }
  } catch {
    // Told below, like a file without a whole path in it.
  }
  return { kind: 'unreadable', file }
}
