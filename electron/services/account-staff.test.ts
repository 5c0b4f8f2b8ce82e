import { expect, test } from 'vitest'
import { UserName } from '#domain/account/account.ts'
import { AccountId, StaffMemberId } from '#domain/shared/ids.ts'
import { UnitDraft } from '#domain/staff/staff.ts'
import { aStaffMember, sampleId } from '#domain/testing/samples.ts'
import { addAccount, codeOf, logIn, must, newOffice, PASSWORD } from '#electron/testing/office.ts'
import { staffDraft } from '#electron/testing/services.ts'

const nobody = StaffMemberId.parse(sampleId(2, 99))

const officeWithStaff = async () => {
  const { services } = await newOffice()
  must(await logIn(services))
  const draft = UnitDraft.parse({ name: 'Phòng A', abbreviation: '', isActive: true })
  const unit = must(await services.staff.saveUnit({ id: null, draft }))
  const person = async (n: number) =>
    must(await services.staff.save({ id: null, draft: staffDraft(aStaffMember(n), unit), isAnotherPerson: true })).id
  return { services, an: await person(1), binh: await person(2) }
}

test('the session of an account carries whose it is, from its next log-in on', async () => {
  const { services, an } = await officeWithStaff()
  const id = await addAccount(services, 'nguoi.di', 'staff_member')
  expect(must(await logIn(services, 'nguoi.di')).staffMemberId).toBeNull()
  must(await logIn(services))
  expect(must(await services.accounts.linkStaff({ id, staffMemberId: an }))).toMatchObject({ id, staffMemberId: an })
  expect(must(await logIn(services, 'nguoi.di')).staffMemberId).toBe(an)
  must(await logIn(services))
  must(await services.accounts.linkStaff({ id, staffMemberId: null }))
  expect(must(await services.accounts.list()).find((account) => account.id === id)?.staffMemberId).toBeNull()
})

test('a staff member has one account; nobody who is not in the register has any', async () => {
  const { services, an, binh } = await officeWithStaff()
  const create = (userName: string, staffMemberId: StaffMemberId | null) =>
    services.accounts.create({
      userName: UserName.parse(userName),
      displayName: 'Người đi',
      role: 'staff_member',
      staffMemberId,
      password: PASSWORD,
    })
  const first = must(await create('nguoi.mot', an))
  expect(codeOf(await create('nguoi.hai', an))).toBe('account.staff_taken')
  expect(codeOf(await create('nguoi.ba', nobody))).toBe('account.staff_not_found')
  const second = must(await create('nguoi.bon', null))
  const link = (id: AccountId, staffMemberId: StaffMemberId) => services.accounts.linkStaff({ id, staffMemberId })
  expect(codeOf(await link(second.id, an))).toBe('account.staff_taken')
  expect(codeOf(await link(second.id, nobody))).toBe('account.staff_not_found')
  expect(codeOf(await link(AccountId.parse(sampleId(7, 99)), binh))).toBe('account.not_found')
  // Given again to whoever has it, nothing happens; given to another, it is free.
  expect(codeOf(await link(first.id, an))).toBe('ok')
  expect(codeOf(await link(first.id, binh))).toBe('ok')
  expect(codeOf(await link(second.id, an))).toBe('ok')
})
