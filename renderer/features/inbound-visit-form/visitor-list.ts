import { problemsAfterFix } from '#domain/inbound-visit/check-visitor.ts'
import type { VisitorDraft } from '#domain/inbound-visit/visitor-draft.ts'
import type { ReadVisitor, VisitorReading } from '#domain/inbound-visit/visitor-list/read-visitors.ts'
import { stops, type VisitorProblem } from '#domain/inbound-visit/visitor-problem.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import type { visitorRowForm } from '#renderer/features/inbound-visit-form/visit-form-visitors.ts'

/** Fields of a guest that can be put right in the preview. */
export const fixFields = {
  fullName: 'Họ và tên',
  sex: 'Giới tính',
  birth: 'Ngày sinh',
  nationality: 'Quốc tịch',
  passportNumber: 'Số hộ chiếu',
  passportExpiresOn: 'Hạn hộ chiếu',
  passportKind: 'Loại hộ chiếu',
  entryForm: 'Nhập cảnh',
} as const
export type FixField = keyof typeof fixFields

/** What somebody did with one guest of the preview. */
export type RowEdit = {
  readonly typed: Readonly<Partial<Record<FixField, string>>>
  readonly isSkipped: boolean
  /** Looked at and true: what was doubted in the reading stands. */
  readonly isConfirmed: boolean
}
export const noEdit: RowEdit = { typed: {}, isSkipped: false, isConfirmed: false }

export type FixedRow = {
  readonly read: ReadVisitor
  readonly draft: VisitorDraft
  readonly problems: readonly VisitorProblem[]
  /** Fields whose typed text cannot be taken. */
  readonly wrong: readonly FixField[]
  readonly isSkipped: boolean
  /** Keeps the list from being taken over. */
  readonly isBlocked: boolean
  /** A tick would settle what is doubted. */
  readonly canConfirm: boolean
}

/** A tick cannot make two of one passport, nor a number or a name that is none. */
const needsText = ({ code }: VisitorProblem): boolean =>
  [
    'duplicate_passport',
    'name_missing',
    'too_long',
    'birth_in_future',
    'passport_number_unreadable',
    'birth_unreadable',
    'birth_doubtful',
    'expiry_unreadable',
    'expiry_doubtful',
    'nationality_unreadable',
    'nationality_doubtful',
  ].includes(code)

type Schema = ReturnType<typeof visitorRowForm>

/** The guest with what was typed over him, and what is still wrong. */
export const fixedRow = (read: ReadVisitor, edit: RowEdit, schema: Schema, today: LocalDate): FixedRow => {
  const wrong: FixField[] = []
  let draft = read.draft
  for (const [field, typed] of Object.entries(edit.typed) as [FixField, string][]) {
    const parsed = schema.shape[field].safeParse(typed)
    if (parsed.success) draft = { ...draft, [field]: parsed.data }
    else wrong.push(field)
  }
  const typedFields = Object.keys(edit.typed).filter((field) => !wrong.includes(field as FixField))
  const after = problemsAfterFix(read, draft, today, new Set(typedFields as VisitorProblem['field'][]))
  const problems = after.filter(
    (problem) =>
      !(edit.isConfirmed && !needsText(problem)) &&
      // Another number is another passport.
      !(problem.code === 'duplicate_passport' && typedFields.includes('passportNumber')),
  )
  const blocking = problems.filter(stops)
  return {
    read,
    draft,
    problems,
    wrong,
    isSkipped: edit.isSkipped,
    isBlocked: !edit.isSkipped && (blocking.length > 0 || wrong.length > 0),
    canConfirm: edit.isConfirmed || blocking.some((problem) => !needsText(problem)),
  }
}

/** "12 khách mới, 1 thay đổi, 2 giữ nguyên, 1 cần sửa; bỏ qua 3 dòng". */
export const readingSummary = ({ counts, leftOut }: VisitorReading): string => {
  const parts = [
    [counts.new, 'khách mới'],
    [counts.changed, 'khách thay đổi'],
    [counts.same, 'khách giữ nguyên'],
    [counts.bad, 'khách cần sửa'],
  ] as const
  const told = parts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`)
  const lines = leftOut.length === 0 ? '' : `; ${leftOut.length} dòng không phải khách`
  return told.length === 0 ? `Chưa thấy khách nào${lines}.` : `${told.join(', ')}${lines}.`
}

const reasons = {
  above_list: 'phía trên danh sách',
  heading: 'tiêu đề cột',
  no_person: 'không có tên',
  total: 'dòng tổng',
  beside_passport: 'ngoài mã hộ chiếu',
  unreadable_passport: 'mã hộ chiếu chưa đủ hai dòng 44 ký tự',
} as const satisfies Readonly<Record<VisitorReading['leftOut'][number]['why'], string>>

/** "Dòng 3 (tiêu đề cột): TT | Họ và tên". */
export const leftOutWords = ({ number, why, source }: VisitorReading['leftOut'][number]): string =>
  `Dòng ${number} (${reasons[why]}): ${source}`

/** What stands in the form afterwards, and the sentence about it. */
export const takenOver = (
  known: readonly VisitorDraft[],
  rows: readonly FixedRow[],
): {
  readonly guests: readonly { readonly draft: VisitorDraft; readonly from: number | null }[]
  readonly told: string
} => {
  const taken = rows.filter(({ isSkipped }) => !isSkipped)
  const changed = new Map(taken.flatMap(({ read, draft }) => (read.knownAt === null ? [] : [[read.knownAt, draft]])))
  const added = taken.filter(({ read }) => read.knownAt === null)
  const hasLeader = known.some(({ isLeader }) => isLeader)
  const guests = [
    ...known.map((draft, at) => ({ draft: changed.get(at) ?? draft, from: at })),
    ...added.map(({ draft }) => ({ draft: hasLeader ? { ...draft, isLeader: false } : draft, from: null })),
  ]
  const skipped = rows.length - taken.length
  const told = [
    added.length > 0 ? `thêm ${added.length} khách` : '',
    changed.size > 0 ? `bổ sung ${changed.size} khách` : '',
    skipped > 0 ? `bỏ qua ${skipped} khách` : '',
  ].filter((part) => part !== '')
  return { guests, told: told.length === 0 ? 'Không có gì thay đổi.' : `Đã ${told.join(', ')}.` }
}
