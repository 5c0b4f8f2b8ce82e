import type { DocumentEvent } from '#domain/document/document-kind.ts'
import type { DispatchWay, LetterEvent } from '#domain/letter/letter.ts'

export const wayNames: Readonly<Record<DispatchWay, string>> = {
  paper: 'Văn bản giấy',
  interconnection: 'Trục liên thông văn bản',
  post: 'Bưu chính',
  by_hand: 'Trao trực tiếp',
}

/** What the history says of a step; a paper without number is signed, not issued. */
export const stepNames: Readonly<Record<LetterEvent['what'], string>> = {
  created: 'Lập bản nháp',
  frozen: 'Chốt nội dung, trình ký',
  reopened: 'Trả về nháp',
  withdrawn: 'Rút văn bản',
  issued: 'Phát hành',
  dispatched: 'Ghi nhận đã gửi',
}

export const eventNames: Readonly<Record<DocumentEvent, string>> = {
  permission: 'Xin phép',
  before_departure: 'Trước khi đi',
  change: 'Khi có thay đổi',
  after_return: 'Sau khi về',
  before_arrival: 'Trước khi đoàn đến',
  after_visit: 'Sau khi làm việc với đoàn',
}
export const OTHER_EVENT = 'Khác'

/** "3f2a91c0…77b1e4d2": enough to compare by eye, the whole on demand. */
export const shortDigest = (digest: string): string => `${digest.slice(0, 8)}…${digest.slice(-8)}`
