import type { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'

export type StepWords = {
  /** In the menu, and as the title of the dialog. */
  readonly title: string
  /** On the button that records it. */
  readonly confirm: string
  readonly day: string
  readonly note: string
  readonly needsReason: boolean
  /** A step has a document of somebody: number, issuer, signer and file are asked. */
  readonly hasDocument: boolean
  readonly done: string
}

const withoutReason = { note: 'Ghi chú', needsReason: false } as const
const withReason = { note: 'Lý do', needsReason: true } as const

/** The words of each step that can be recorded with a trip. */
export const stepWords: Readonly<Record<TripDecisionKind, StepWords>> = {
  submitted: {
    title: 'Ghi nhận đã trình',
    confirm: 'Ghi nhận đã trình',
    day: 'Ngày trình',
    ...withoutReason,
    hasDocument: true,
    done: 'Đã ghi nhận việc trình.',
  },
  sent_back: {
    title: 'Trả lại để bổ sung',
    confirm: 'Trả lại để bổ sung',
    day: 'Ngày trả lại',
    note: 'Nội dung cần bổ sung',
    needsReason: true,
    hasDocument: true,
    done: 'Đã trả lại hồ sơ để bổ sung.',
  },
  withdrawn: {
    title: 'Rút lại hồ sơ',
    confirm: 'Rút lại hồ sơ',
    day: 'Ngày rút',
    ...withReason,
    hasDocument: false,
    done: 'Đã ghi nhận rút lại hồ sơ.',
  },
  agreed: {
    title: 'Lãnh đạo đồng ý',
    confirm: 'Đồng ý',
    day: 'Ngày đồng ý',
    ...withoutReason,
    hasDocument: false,
    done: 'Đã ghi nhận ý kiến đồng ý của lãnh đạo.',
  },
  approved: {
    title: 'Ghi nhận được phép',
    confirm: 'Ghi nhận được phép',
    day: 'Ngày quyết định',
    ...withoutReason,
    hasDocument: true,
    done: 'Đã ghi nhận chuyến đi được phép.',
  },
  refused: {
    title: 'Ghi nhận không được phép',
    confirm: 'Ghi nhận không được phép',
    day: 'Ngày trả lời',
    ...withReason,
    hasDocument: true,
    done: 'Đã ghi nhận chuyến đi không được phép.',
  },
  postponed: {
    title: 'Hoãn chuyến đi',
    confirm: 'Hoãn chuyến đi',
    day: 'Ngày quyết định hoãn',
    ...withReason,
    hasDocument: true,
    done: 'Đã ghi nhận việc hoãn. Khi có quyết định mới, hãy ghi nhận được phép.',
  },
  extended: {
    title: 'Gia hạn chuyến đi',
    confirm: 'Ghi nhận gia hạn',
    day: 'Ngày quyết định gia hạn',
    ...withReason,
    hasDocument: true,
    done: 'Đã ghi nhận gia hạn.',
  },
  changed: {
    title: 'Ghi nhận thay đổi',
    confirm: 'Ghi nhận thay đổi',
    day: 'Ngày có thay đổi',
    note: 'Nội dung thay đổi, lý do',
    needsReason: true,
    hasDocument: true,
    done: 'Đã ghi nhận thay đổi.',
  },
  cleared: {
    title: 'Chuyển sang “Chờ đi”',
    confirm: 'Chuyển sang “Chờ đi”',
    day: 'Ngày hoàn thành thủ tục',
    ...withoutReason,
    hasDocument: false,
    done: 'Chuyến đi đã đủ thủ tục, chờ ngày đi.',
  },
  closed: {
    title: 'Hoàn tất hồ sơ',
    confirm: 'Hoàn tất hồ sơ',
    day: 'Ngày hoàn tất',
    ...withoutReason,
    hasDocument: false,
    done: 'Hồ sơ chuyến đi đã hoàn tất.',
  },
  cancelled: {
    title: 'Hủy chuyến đi',
    confirm: 'Hủy chuyến đi',
    day: 'Ngày hủy',
    ...withReason,
    hasDocument: true,
    done: 'Đã hủy chuyến đi.',
  },
}

const ofLeader: Partial<typeof stepWords> = {
  approved: {
    ...stepWords.approved,
    title: 'Cho phép đi',
    confirm: 'Cho phép đi',
    done: 'Đã cho phép chuyến đi.',
  },
  refused: {
    ...stepWords.refused,
    title: 'Không cho phép',
    confirm: 'Không cho phép',
    done: 'Đã ghi nhận không cho phép chuyến đi.',
  },
}

/** A leader answers himself; an officer records an answer that has come. */
export const wordsOfStep = (step: TripDecisionKind, isKeeper: boolean): StepWords =>
  (isKeeper ? undefined : ofLeader[step]) ?? stepWords[step]
