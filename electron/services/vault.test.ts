import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/connection.ts'
import { finishSetUp, inspectRegister, KEYRING_VERSION } from '#db/keyring/inspect.ts'
import { tidyRecoveryCode, unwrapKey } from '#db/keyring/key-slots.ts'
import { readKeyring, writeKeyring } from '#db/keyring/keyring-file.ts'
import { latestSchema } from '#db/migrations/index.ts'
import { temporaryFolder } from '#db/testing/temporary-register.ts'
import { fail } from '#domain/shared/result.ts'
import { aProfile } from '#domain/testing/samples.ts'
import { addAccount, backendOn, codeOf, logIn, must, newOffice, PASSWORD, testTime } from '#electron/testing/office.ts'

// Each try of a password costs what it costs an attacker, some 0.4 s: one office serves the whole file where it can.
const office = await newOffice()
const { folder, recoveryCode } = office
const pristine = temporaryFolder()
cpSync(folder, pristine, { recursive: true })
const slotOf = (where: string, n = 0) => {
  const slot = readKeyring(where).accounts[n]
  if (!slot) throw new Error('no such account in the keyring')
  return slot
}
/** Rows of the register, read past the app with the one data key all copies share. */
const rowsOf = (where: string, sql: string): readonly unknown[] => {
  const { raw, close } = openDatabase(path.join(where, 'so-doan.db'), { key: dataKey })
  try {
    return raw.prepare(sql).all()
  } finally {
    close()
  }
}
const inspect = (where: string) => {
  finishSetUp(where)
  return inspectRegister(where, { keyring: KEYRING_VERSION, schema: latestSchema })
}
const opened = await unwrapKey(slotOf(pristine).wrapped, PASSWORD)
if (opened === null) throw new Error('the slot of the administrator does not open')
const dataKey = opened

/** The same office as at its first morning, in a folder of its own. */
const freshCopy = () => {
  const copy = temporaryFolder()
  cpSync(pristine, copy, { recursive: true })
  return backendOn(copy)
}

test('after the first run the office is locked, and its folder holds the two files', () => {
  expect(inspect(folder)).toBe('locked')
  expect(readdirSync(folder).toSorted()).toEqual(['so-doan.db', 'so-doan.keyring.json'])
  expect(office.services.vault.session()).toBeNull()
  expect(() => office.services.vault.uow()).toThrow('closed')
})

test('a second first run is refused', async () => {
  const { services } = office
  const administrator = { userName: 'ke.khac', displayName: 'Kẻ Khác', password: PASSWORD }
  expect(codeOf(await office.call('setup.create', { profiles: [], signer: null, administrator }))).toBe(
    'ipc.invalid_input',
  )
  const { id: _id, ...profile } = aProfile()
  const again = await office.call('setup.create', { profiles: [profile], signer: null, administrator })
  expect(codeOf(again)).toBe('setup.already_done')
  expect(services.vault.session()).toBeNull()
})

test('the administrator logs in, in small or capital letters, with marks typed together or apart', async () => {
  const { services } = freshCopy()
  expect(must(await logIn(services))).toMatchObject({ userName: 'quan.tri', role: 'administrator' })
  await services.session.logOut()
  expect(services.vault.session()).toBeNull()
  expect(codeOf(await logIn(services, 'quan.tri', PASSWORD.normalize('NFD')))).toBe('ok')
})

test('the data key stands in no file, in no encoding', async () => {
  for (const name of readdirSync(pristine)) {
    const bytes = readFileSync(path.join(pristine, name))
    expect(bytes.includes(dataKey), name).toBe(false)
    for (const encoding of ['hex', 'base64', 'base64url'] as const)
      expect(bytes.includes(Buffer.from(dataKey.toString(encoding))), name).toBe(false)
    for (const secret of [PASSWORD, recoveryCode, 'quan.tri', 'Trần Thị Quản', 'Sở Khoa học'])
      expect(bytes.includes(Buffer.from(secret)), `${secret} in ${name}`).toBe(false)
  }
})

test('an unknown name is told like a wrong password, and takes its time like one', async () => {
  const { services } = freshCopy()
  const timed = async (userName: string) => {
    const start = performance.now()
    const code = codeOf(await logIn(services, userName, 'mật khẩu nào đó'))
    return { code, took: performance.now() - start }
  }
  const known = [await timed('quan.tri'), await timed('quan.tri')]
  const unknown = [await timed('khong.co'), await timed('khong.co')]
  for (const { code } of [...known, ...unknown]) expect(code).toBe('session.wrong_credentials')
  const least = (tries: typeof known) => Math.min(...tries.map(({ took }) => took))
  expect(least(unknown) / least(known)).toBeGreaterThan(0.2)
  expect(least(unknown) / least(known)).toBeLessThan(5)
})

test('the fifth wrong password begins the waits; they outlive a restart, spare other names and end with the right one', async () => {
  const { services, folder: copy } = freshCopy()
  const { nameDigest } = slotOf(copy)
  writeKeyring(copy, { ...readKeyring(copy), failures: [{ nameDigest, count: 4, lastAt: '2026-01-12T01:59:59.000Z' }] })
  expect(await logIn(services, 'quan.tri', 'sai')).toEqual(fail('session.must_wait', { seconds: 30 }))

  const clock = testTime()
  const restarted = backendOn(copy, clock)
  clock.pass(10)
  expect(await logIn(restarted.services)).toEqual(fail('session.must_wait', { seconds: 20 }))
  expect(codeOf(await logIn(restarted.services, 'khong.co', 'sai'))).toBe('session.wrong_credentials')
  clock.pass(20)
  expect(codeOf(await logIn(restarted.services))).toBe('ok')
  await restarted.services.session.logOut()
  expect(readKeyring(copy).failures.map(({ count }) => count)).toEqual([1])
  expect(rowsOf(copy, "SELECT action, after FROM audit WHERE action = 'log_in'")).toEqual([
    { action: 'log_in', after: '{"failedBefore":5}' },
  ])
})

test('the recovery code, typed carelessly, sets a new password; a renewed code replaces it', async () => {
  const { services, folder: copy } = freshCopy()
  const typed = ` ${recoveryCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
  const recover = (code: string, newPassword = 'mật khẩu mới tinh') =>
    services.session.recover({ userName: 'quan.tri', recoveryCode: code, newPassword })
  expect(codeOf(await recover(typed, 'ngắn'))).toBe('account.weak_password')
  expect(codeOf(await recover('ABCDE-ABCDE-ABCDE-ABCDE-ABCDE'))).toBe('session.wrong_credentials')
  expect(must(await recover(typed))).toMatchObject({ userName: 'quan.tri', role: 'administrator' })
  expect(await unwrapKey(slotOf(copy).wrapped, 'mật khẩu mới tinh')).toEqual(dataKey)

  expect(codeOf(await services.accounts.renewRecoveryCode({ currentPassword: 'nicht das' }))).toBe(
    'session.wrong_credentials',
  )
  const renewed = must(await services.accounts.renewRecoveryCode({ currentPassword: 'mật khẩu mới tinh' })).recoveryCode
  await services.session.logOut()
  expect(rowsOf(copy, "SELECT after FROM audit WHERE action = 'recover'")).toEqual([{ after: '{"failedBefore":1}' }])
  expect(codeOf(await logIn(services))).toBe('session.wrong_credentials')
  expect(codeOf(await recover(recoveryCode))).toBe('session.wrong_credentials')
  expect(await unwrapKey(readKeyring(copy).recovery, tidyRecoveryCode(renewed))).toEqual(dataKey)
})

test('a log-out while a new recovery code is made waits for it: zeros are never wrapped', async () => {
  const { services, folder: copy } = freshCopy()
  must(await logIn(services))
  const renewal = services.vault.renewRecoveryCode()
  await Promise.all([services.vault.close(), renewal])
  expect(services.vault.session()).toBeNull()
  expect(await unwrapKey(readKeyring(copy).recovery, tidyRecoveryCode(await renewal))).toEqual(dataKey)
  expect(codeOf(await logIn(services))).toBe('ok')
})

test('a log-in that fails half way leaves the register free for the next', async () => {
  const { services, folder: copy } = freshCopy()
  must(await logIn(services))
  await services.session.logOut()
  const file = path.join(copy, 'so-doan.keyring.json')
  const whole = readFileSync(file)
  // The keyring vanishes between the proof of the password and the end of the log-in.
  const failing = logIn(services)
  rmSync(file)
  await failing.catch(() => undefined)
  writeFileSync(file, whole)
  expect(codeOf(await logIn(services))).toBe('ok')
})

test('a password is changed by its owner, who must know the old one', async () => {
  const { services, folder: copy } = freshCopy()
  await logIn(services)
  const change = (currentPassword: string, newPassword: string) =>
    services.accounts.changePassword({ currentPassword, newPassword })
  expect(codeOf(await change(PASSWORD, 'ngắn'))).toBe('account.weak_password')
  expect(codeOf(await change('sai', 'mật khẩu mới tinh'))).toBe('session.wrong_credentials')
  expect(codeOf(await change(PASSWORD, 'mật khẩu mới tinh'))).toBe('ok')
  expect(services.vault.session()).not.toBeNull()
  expect(await unwrapKey(slotOf(copy).wrapped, 'mật khẩu mới tinh')).toEqual(dataKey)
  expect(await unwrapKey(slotOf(copy).wrapped, PASSWORD)).toBeNull()
})

test('an account that is switched off loses its way to the key; the last administrator cannot be', async () => {
  const { services, folder: copy } = freshCopy()
  const administrator = must(await logIn(services)).accountId
  const officer = await addAccount(services, 'can.bo', 'personnel_officer')
  expect(
    codeOf(
      await services.accounts.create({
        userName: 'can.bo',
        displayName: 'X',
        role: 'leader',
        staffMemberId: null,
        password: PASSWORD,
      }),
    ),
  ).toBe('account.user_name_taken')
  const slots = () => readKeyring(copy).accounts.map(({ accountId }) => accountId)
  expect(slots()).toEqual([administrator, officer])
  const setActive = (id: typeof officer, isActive: boolean, newPassword: string | null = null) =>
    services.accounts.setActive({ id, isActive, newPassword })

  expect(codeOf(await setActive(administrator, false))).toBe('account.last_administrator')
  expect(slots()).toEqual([administrator, officer])
  // A password sent along must not open the way again that was just closed.
  expect(codeOf(await setActive(officer, false, 'mật khẩu mới tinh'))).toBe('ok')
  expect(slots()).toEqual([administrator])
  expect(codeOf(await setActive(officer, true))).toBe('account.password_needed')
  expect(codeOf(await setActive(officer, true, 'ngắn'))).toBe('account.weak_password')

  expect(codeOf(await setActive(officer, true, 'mật khẩu mới tinh'))).toBe('ok')
  const withOfficer = readFileSync(path.join(copy, 'so-doan.keyring.json'))
  await setActive(officer, false)
  await services.session.logOut()
  // An older keyring laid over it brings the slot back, but the register itself says no.
  writeFileSync(path.join(copy, 'so-doan.keyring.json'), withOfficer)
  expect(codeOf(await logIn(services, 'can.bo', 'mật khẩu mới tinh'))).toBe('session.wrong_credentials')
  expect(services.vault.session()).toBeNull()
})

test('a damaged, an emptied, a foreign and a missing database are told after the password, and nothing is made up', async () => {
  const { services, folder: copy } = freshCopy()
  const file = path.join(copy, 'so-doan.db')
  const bytes = readFileSync(file)
  const damaged = Buffer.from(bytes)
  damaged.fill(0xff, 8192, 8300)
  for (const content of [damaged, Buffer.alloc(0)]) {
    writeFileSync(file, content)
    expect(codeOf(await logIn(services))).toBe('session.database_damaged')
    expect(readFileSync(file).equals(content)).toBe(true)
  }
  renameSync(file, `${file}.away`)
  expect(codeOf(await logIn(services))).toBe('session.database_missing')
  expect(existsSync(file)).toBe(false)
})

test.each<[string, (from: string, to: string) => void, string]>([
  ['with the database written', (from, to) => cpSync(`${from}/so-doan.db`, `${to}/setup/so-doan.db`), 'first_run'],
  ['with both files written', (from, to) => cpSync(from, `${to}/setup`, { recursive: true }), 'locked'],
  [
    'with the database moved',
    (from, to) => {
      cpSync(`${from}/so-doan.db`, `${to}/so-doan.db`)
      cpSync(`${from}/so-doan.keyring.json`, `${to}/setup/so-doan.keyring.json`)
    },
    'locked',
  ],
])('a first run that was cut off %s is taken up where it was', (_when, cutOff, outcome) => {
  const to = temporaryFolder()
  mkdirSync(path.join(to, 'setup'))
  cutOff(pristine, to)
  expect(inspect(to)).toBe(outcome)
  expect(existsSync(path.join(to, 'setup'))).toBe(false)
  if (outcome === 'locked') expect(rowsOf(to, 'SELECT user_name FROM account')).toEqual([{ user_name: 'quan.tri' }])
  else expect(readdirSync(to)).toEqual([])
})

test('a first run that fails in its middle leaves nothing that counts as a register', async () => {
  const where = temporaryFolder()
  const { services } = backendOn(where)
  const account = {
    userName: 'quan.tri',
    displayName: 'Trần',
    role: 'administrator',
    staffMemberId: null,
    isActive: true,
  } as const
  const broken = services.vault.create(account, PASSWORD, async () => {
    throw new Error('the power failed')
  })
  await expect(broken).rejects.toThrow('the power failed')
  expect(services.vault.hasRegister()).toBe(false)
  expect(inspect(where)).toBe('first_run')
  expect(readdirSync(where)).toEqual([])
})
