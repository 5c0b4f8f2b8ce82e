import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '#db/testing/temporary-register.ts'
import {
  configuredFolder,
  type FolderEnvironment,
  localFolder,
  prepareFolder,
  refusedPlace,
} from '#electron/services/data-folder.ts'

const windows: FolderEnvironment = {
  platform: 'win32',
  env: {
    APPDATA: 'C:\\Users\\an\\AppData\\Roaming',
    LOCALAPPDATA: 'C:\\Users\\an\\AppData\\Local',
    OneDrive: 'C:\\Users\\an\\Dữ liệu OD',
    OneDriveCommercial: 'D:\\OD Sở',
  },
  home: 'C:\\Users\\an',
  mounts: '',
}
const mounts = [
  'overlay / overlay rw 0 0',
  '/dev/sda2 /home ext4 rw 0 0',
  'fs01:/so /mnt/so nfs4 rw 0 0',
  '//fs01/chung /mnt/chung cifs rw 0 0',
  '/dev/sdb1 /mnt/so/dia ext4 rw 0 0',
  'gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0',
  'an@may:/x /home/an/may\\040xa fuse.sshfs rw 0 0',
  'drive /home/an/rc fuse.rclone rw 0 0',
  '/dev/sdc1 /media/usb fuseblk rw 0 0',
].join('\n')
const linux: FolderEnvironment = { platform: 'linux', env: {}, home: '/home/an', mounts }
const mac: FolderEnvironment = { platform: 'darwin', env: {}, home: '/Users/an', mounts: '' }

test.each<[string, FolderEnvironment, string | null]>([
  ['C:\\Users\\an\\AppData\\Local\\So doan', windows, null],
  ['D:\\So doan', windows, null],
  ['D:\\Dữ liệu\\Sổ đoàn', windows, null],
  ['\\\\?\\D:\\So doan', windows, null],
  ['C:\\Users\\an\\OneDriveCu', windows, null],
  ['C:\\Boxes\\So doan', windows, null],
  ['C:\\Users\\an\\AppData\\RoamingCu', windows, null],
  ['\\\\fs01\\chung\\So doan', windows, 'network'],
  ['//fs01/chung/So doan', windows, 'network'],
  ['\\\\?\\UNC\\fs01\\chung', windows, 'network'],
  ['\\\\192.168.1.5\\c$\\So doan', windows, 'network'],
  ['\\\\wsl.localhost\\Debian\\home', windows, 'network'],
  ['C:\\Users\\an\\Dữ liệu OD\\So doan', windows, 'cloud'],
  ['c:\\users\\AN\\dữ liệu od', windows, 'cloud'],
  ['D:\\OD Sở\\Phòng\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\OneDrive\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\OneDrive - Sở KHCN\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\Dropbox\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\Dropbox (Cá nhân)\\So doan', windows, 'cloud'],
  ['G:\\My Drive\\So doan', windows, 'cloud'],
  ['G:\\Drive của tôi\\So doan', windows, 'cloud'],
  ['G:\\Bộ nhớ dùng chung\\Sở\\So doan', windows, 'cloud'],
  ['G:\\Shared drives\\Sở\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\Google Drive\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\iCloudDrive\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\Nextcloud\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\SynologyDrive\\So doan', windows, 'cloud'],
  ['C:\\Users\\an\\AppData\\Roaming\\So doan', windows, 'roaming'],
  ['c:/users/an/appdata/roaming', windows, 'roaming'],
  ['/home/an/.local/share/So doan', linux, null],
  ['/media/usb/So doan', linux, null],
  ['/mnt/so/dia/So doan', linux, null],
  ['/mnt/so-khac', linux, null],
  ['/home/an/onedrive-cu', linux, null],
  ['/mnt/so/So doan', linux, 'network'],
  ['/mnt/so', linux, 'network'],
  ['/mnt/chung/So doan', linux, 'network'],
  ['/run/user/1000/gvfs/smb-share:server=fs01/So doan', linux, 'network'],
  ['/home/an/may xa/So doan', linux, 'network'],
  ['/home/an/rc/So doan', linux, 'network'],
  ['/home/an/Dropbox/So doan', linux, 'cloud'],
  ['/home/an/Nextcloud/So doan', linux, 'cloud'],
  ['/home/an/Syncthing/So doan', linux, 'cloud'],
  ['/Users/an/Library/Application Support/So doan', mac, null],
  ['/Users/an/Library/Mobile Documents/com~apple~CloudDocs/So doan', mac, 'cloud'],
  ['/Users/an/Library/CloudStorage/OneDrive-Personal/So doan', mac, 'cloud'],
  ['/Users/an/Library/CloudStorage/GoogleDrive-an@example.com/Drive/So doan', mac, 'cloud'],
  ['/Users/an/Dropbox/So doan', mac, 'cloud'],
])('whether the register may live in %s', (folder, environment, refusal) => {
  expect(refusedPlace(folder, environment)).toBe(refusal)
})

test.each<[FolderEnvironment, string]>([
  [windows, 'C:\\Users\\an\\AppData\\Local'],
  [{ ...windows, env: {} }, 'C:\\Users\\an'],
  [linux, '/home/an/.local/share/So doan'],
  [{ ...linux, env: { XDG_DATA_HOME: '/home/an/data' } }, '/home/an/data/So doan'],
  [mac, '/Users/an/Library/Application Support/So doan'],
])('the first choice is the local, not the roaming profile', (environment, expected) => {
  const chosen = localFolder(environment, 'So doan')
  expect(chosen.startsWith(expected)).toBe(true)
  expect(chosen).toMatch(/So doan$/)
  expect(refusedPlace(chosen, environment)).toBeNull()
})

const here: FolderEnvironment = { platform: process.platform, env: {}, home: '/', mounts: '' }

test('a folder is made where it is missing, tried out, and left empty', () => {
  const folder = path.join(temporaryFolder(), 'một', 'hai')
  expect(prepareFolder(folder, here)).toBeNull()
  expect(readdirSync(folder)).toEqual([])
})

test('a link into a cloud folder is seen through', () => {
  const folder = temporaryFolder()
  mkdirSync(path.join(folder, 'Dropbox', 'thật'), { recursive: true })
  symlinkSync(path.join(folder, 'Dropbox', 'thật'), path.join(folder, 'dulieu'), 'junction')
  expect(prepareFolder(path.join(folder, 'dulieu', 'So doan'), here)).toBe('cloud')
  expect(readdirSync(path.join(folder, 'Dropbox', 'thật'))).toEqual([])
})

test('a folder that is a file cannot hold the register', () => {
  const file = path.join(temporaryFolder(), 'taken')
  writeFileSync(file, 'x')
  expect(prepareFolder(file, here)).toBe('not_writable')
  expect(prepareFolder(path.join(file, 'So doan'), here)).toBe('not_writable')
})

test('a read-only folder cannot hold the register', () => {
  // Root may write anywhere but into the kernel's own folders.
  const folder = process.platform === 'linux' ? '/proc/sys' : temporaryFolder()
  if (process.platform !== 'linux') chmodSync(folder, 0o555)
  expect(prepareFolder(folder, here)).toBe('not_writable')
})

test.each<[string, string | null, string]>([
  ['no file', null, 'none'],
  ['a folder', '{"dataFolder":"/srv/so-doan"}', '/srv/so-doan'],
  ['a folder, saved by Notepad with its mark', '\uFEFF{"dataFolder":"/srv/so-doan"}', '/srv/so-doan'],
  ['a relative folder', '{"dataFolder":"so-doan"}', 'unreadable'],
  ['another key', '{"folder":"/srv"}', 'unreadable'],
  ['a number', '{"dataFolder":7}', 'unreadable'],
  ['half a file', '{"dataFolder":', 'unreadable'],
  ['a list', '[]', 'unreadable'],
  ['null', 'null', 'unreadable'],
])(
  'what the administrator wrote is taken as a whole path or told, never passed over: %s',
  (_what, content, expected) => {
    const folder = temporaryFolder()
    if (content !== null) writeFileSync(path.join(folder, 'so-doan.config.json'), content)
    const configured = configuredFolder([temporaryFolder(), folder])
    expect(configured.kind === 'folder' ? configured.folder : configured.kind).toBe(expected)
  },
)
