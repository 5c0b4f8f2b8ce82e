import { AddresseeRole } from '#domain/agency/agency.ts'

const names: Readonly<Record<AddresseeRole, string>> = {
  people_committee: 'văn bản gửi UBND tỉnh',
  foreign_affairs: 'văn bản gửi cơ quan ngoại vụ',
  provincial_police: 'văn bản gửi Công an tỉnh',
  leadership: 'báo cáo gửi lãnh đạo',
  as_written: 'quyết định, đôn đốc, văn bản khác',
}

/** For which documents further lines of "Nơi nhận" are, in the order of the form. */
export const recipientNames = AddresseeRole.options.map((role) => ({ role, label: names[role] }))
