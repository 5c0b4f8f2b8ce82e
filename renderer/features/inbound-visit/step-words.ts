import type { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'

export type VisitStepWords = {
  /** In the menu, and as the title of the dialog. */
  readonly title: string
  /** On the button that records it. */
  readonly confirm: string
  /** In the history. */
  readonly name: string
  readonly day: string
  readonly note: string
  readonly needsReason: boolean
  /** A step has a document of somebody: number, issuer, signer and file are asked. */
  readonly hasDocument: boolean
  readonly needsNumber: boolean
  readonly done: string
}

const plain = { note: 'Ghi chú', needsReason: false, hasDocument: true, needsNumber: false } as const
const reasoned = { note: 'Lý do', needsReason: true, hasDocument: true, needsNumber: false } as const

/** The words of each step that can be recorded with a visit. */
export const visitStepWords: Readonly<Record<VisitDecisionKind, VisitStepWords>> = {
  submitted: {
    ...plain,
    title: 'Trình lãnh đạo',
    confirm: 'Ghi nhận đã trình',
    name: 'Đã trình lãnh đạo',
    day: 'Ngày trình',
    done: 'Đã ghi nhận việc trình lãnh đạo.',
  },
  sent_back: {
    ...reasoned,
    title: 'Trả lại để bổ sung',
    confirm: 'Trả lại để bổ sung',
    name: 'Trả lại để bổ sung',
    day: 'Ngày trả lại',
    note: 'Nội dung cần bổ sung',
    hasDocument: false,
    done: 'Đã trả lại hồ sơ để bổ sung.',
  },
  withdrawn: {
    ...reasoned,
    title: 'Rút lại',
    confirm: 'Rút lại',
    name: 'Rút lại',
    day: 'Ngày rút',
    hasDocument: false,
    done: 'Đã rút lại hồ sơ.',
  },
  agreed: {
    ...plain,
    title: 'Đồng ý đón đoàn',
    confirm: 'Đồng ý đón đoàn',
    name: 'Lãnh đạo đồng ý',
    day: 'Ngày đồng ý',
    done: 'Đã ghi nhận đồng ý đón đoàn.',
  },
  refused: {
    ...reasoned,
    title: 'Không đón đoàn',
    confirm: 'Không đón đoàn',
    name: 'Lãnh đạo không đồng ý',
    day: 'Ngày quyết định',
    done: 'Đã ghi nhận không đón đoàn.',
  },
  consent_asked: {
    ...plain,
    title: 'Ghi nhận đã xin ý kiến đồng ý',
    confirm: 'Ghi nhận đã xin ý kiến',
    name: 'Đã xin ý kiến đồng ý',
    day: 'Ngày gửi văn bản',
    done: 'Đã ghi nhận việc xin ý kiến đồng ý.',
  },
  permitted: {
    ...plain,
    title: 'Nhận văn bản đồng ý',
    confirm: 'Ghi nhận văn bản đồng ý',
    name: 'Có văn bản đồng ý',
    day: 'Ngày văn bản',
    needsNumber: true,
    done: 'Đã ghi nhận văn bản đồng ý.',
  },
  not_permitted: {
    ...reasoned,
    title: 'Nhận văn bản không đồng ý',
    confirm: 'Ghi nhận không đồng ý',
    name: 'Văn bản không đồng ý',
    day: 'Ngày văn bản',
    needsNumber: true,
    done: 'Đã ghi nhận văn bản không đồng ý.',
  },
  postponed: {
    ...reasoned,
    title: 'Hoãn đoàn',
    confirm: 'Hoãn đoàn',
    name: 'Hoãn',
    day: 'Ngày hoãn',
    done: 'Đã ghi nhận hoãn đoàn.',
  },
  changed: {
    ...reasoned,
    title: 'Ghi nhận thay đổi',
    confirm: 'Ghi nhận thay đổi',
    name: 'Thay đổi',
    day: 'Ngày thay đổi',
    note: 'Nội dung và lý do thay đổi',
    done: 'Đã ghi nhận thay đổi. Hãy sửa thông tin của đoàn và thông báo cho nơi đã báo.',
  },
  cancelled: {
    ...reasoned,
    title: 'Hủy đoàn',
    confirm: 'Hủy đoàn',
    name: 'Hủy',
    day: 'Ngày hủy',
    done: 'Đã ghi nhận hủy đoàn.',
  },
  closed: {
    ...plain,
    title: 'Hoàn tất hồ sơ',
    confirm: 'Hoàn tất hồ sơ',
    name: 'Hoàn tất',
    day: 'Ngày hoàn tất',
    hasDocument: false,
    done: 'Hồ sơ đoàn vào đã hoàn tất.',
  },
}

/** Steps that carry a visit on; what an authority has answered stays in the menu until it is the next thing to come. */
const primary: readonly VisitDecisionKind[] = ['submitted', 'agreed', 'permitted', 'closed']

/** The step that is a button of its own; null where nothing carries the visit on. */
export const mainVisitStep = (kinds: readonly VisitDecisionKind[]): VisitDecisionKind | null =>
  primary.find((kind) => kinds.includes(kind)) ?? null

/** The others, in the menu: cancelling last. */
export const otherVisitSteps = (
  kinds: readonly VisitDecisionKind[],
  main: VisitDecisionKind | null,
): readonly VisitDecisionKind[] =>
  kinds.filter((kind) => kind !== main).toSorted((a, b) => Number(a === 'cancelled') - Number(b === 'cancelled'))
