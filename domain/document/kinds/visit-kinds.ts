import type { DocumentKindFacts } from '#domain/document/document-kind.ts'

const visit = { facts: 'visit', meets: [] } as const

/** What is written of a visit, before it arrives and after. */
export const visitKinds = {
  inbound_visit_request: {
    ...visit,
    label: 'Công văn báo cáo, xin phép đón đoàn',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['people_committee'],
    lists: ['guests', 'programme'],
    event: 'before_arrival',
    meets: ['visit_notice', 'conference_file', 'conference_file_prime_minister'],
  },
  inbound_visit_notice: {
    ...visit,
    label: 'Công văn thông báo đoàn vào gửi Sở Ngoại vụ',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['foreign_affairs'],
    lists: ['guests_with_passports', 'programme'],
    event: 'before_arrival',
    meets: ['visit_notice', 'visit_reception_request'],
  },
  inbound_visit_police_notice: {
    ...visit,
    label: 'Công văn thông báo đoàn vào gửi Công an tỉnh',
    form: 'official_letter',
    type: 'official_letter',
    addressees: ['provincial_police'],
    lists: ['guests_with_passports', 'programme'],
    event: 'before_arrival',
    meets: ['visit_notice'],
  },
  inbound_visit_change: {
    label: 'Công văn thông báo thay đổi, hoãn, hủy đoàn vào',
    form: 'official_letter',
    type: 'official_letter',
    facts: 'visit_change',
    addressees: ['people_committee', 'foreign_affairs', 'provincial_police'],
    lists: ['guests', 'programme'],
    event: 'change',
    meets: ['visit_change_notice'],
  },
  inbound_visit_programme: {
    ...visit,
    label: 'Chương trình làm việc với đoàn',
    form: 'named',
    type: 'programme',
    addressees: [],
    lists: ['programme'],
    event: 'before_arrival',
  },
  inbound_visit_result: {
    label: 'Báo cáo kết quả làm việc với đoàn',
    form: 'named',
    type: 'report',
    facts: 'visit_result',
    addressees: ['people_committee', 'foreign_affairs', 'provincial_police'],
    lists: ['guests'],
    event: 'after_visit',
    meets: ['visit_result', 'conference_report'],
  },
} as const satisfies Readonly<Record<string, DocumentKindFacts>>
