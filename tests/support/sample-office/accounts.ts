import type { Role } from '#domain/account/account.ts'

export type SampleAccount = {
  readonly userName: string
  readonly displayName: string
  readonly role: Role
  readonly password: string
}

/** One account per role. The passwords stand here for everybody to read: they open invented data only. */
export const sampleAccounts = {
  administrator: {
    userName: 'quantri',
    displayName: 'Quản trị sổ đoàn',
    role: 'administrator',
    password: 'xem-thu-quan-tri-26',
  },
  officer: {
    userName: 'canbo',
    displayName: 'Ngụy Thị Bích Khuê',
    role: 'personnel_officer',
    password: 'xem-thu-can-bo-26',
  },
  staffMember: {
    userName: 'nguoidi',
    displayName: 'Ứng Khắc Nhượng',
    role: 'staff_member',
    password: 'xem-thu-nguoi-di-26',
  },
  leader: {
    userName: 'lanhdao',
    displayName: 'Thân Khắc Vĩnh',
    role: 'leader',
    password: 'xem-thu-lanh-dao-26',
  },
} as const satisfies Readonly<Record<string, SampleAccount>>
