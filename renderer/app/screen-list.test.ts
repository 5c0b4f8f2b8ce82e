import { expect, test } from 'vitest'
import { roles } from '#domain/account/account.ts'
import { mayOpen, screens, screensFor } from '#renderer/app/screen-list.ts'

test('ids and addresses are unique', () => {
  expect(new Set(screens.map(({ id }) => id)).size).toBe(screens.length)
  expect(new Set(screens.map(({ path }) => path)).size).toBe(screens.length)
})

test.each(roles)('%s has a home and a way to it', (role) => {
  const [home] = screensFor(role)
  expect(home?.menu).toBeTypeOf('string')
})

test('a staff member sees nothing of the register but his own trips', () => {
  expect(screensFor('staff_member').map(({ id }) => id)).toEqual(['my_home', 'my_report'])
})

test('only the administrator opens the accounts', () => {
  expect(roles.filter((role) => mayOpen('accounts', role))).toEqual(['administrator'])
})
