import { isPrivate, type OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { type Agreement, type ReportContent, reportProblems } from '#domain/outbound-trip/return-report.ts'

type TextPart = 'course' | 'achieved' | 'pending' | 'proposals' | 'cost' | 'incidents'

type PartWords = {
  readonly name: TextPart
  readonly label: string
  readonly help: string
  readonly rows: number
  readonly maxLength: number
  /** Left out of the report on a private trip, which tells of no work. */
  readonly isOfWork: boolean
}

/** The fixed parts that are texts, in their order; the agreements stand after what is still discussed. */
export const reportParts: readonly PartWords[] = [
  {
    name: 'course',
    label: 'Diễn biến',
    help: 'Đã đi những đâu, gặp ai, làm gì, theo thứ tự ngày.',
    rows: 5,
    maxLength: 10_000,
    isOfWork: false,
  },
  {
    name: 'achieved',
    label: 'Kết quả đạt được',
    help: 'So với mục đích của chuyến đi.',
    rows: 5,
    maxLength: 10_000,
    isOfWork: true,
  },
  {
    name: 'pending',
    label: 'Nội dung đang trao đổi',
    help: 'Việc chưa thống nhất, còn tiếp tục trao đổi với đối tác.',
    rows: 3,
    maxLength: 5000,
    isOfWork: true,
  },
  {
    name: 'proposals',
    label: 'Đề xuất, kiến nghị',
    help: 'Để trống nếu không có.',
    rows: 3,
    maxLength: 5000,
    isOfWork: false,
  },
  {
    name: 'cost',
    label: 'Chi phí thực tế',
    help: 'Số tiền, nguồn kinh phí.',
    rows: 2,
    maxLength: 2000,
    isOfWork: true,
  },
  {
    name: 'incidents',
    label: 'Sự cố',
    help: 'Tai nạn, mất giấy tờ, thay đổi lịch trình…; để trống nếu không có.',
    rows: 2,
    maxLength: 5000,
    isOfWork: false,
  },
]

export const AGREEMENTS = 'Thỏa thuận'
export const MOST_AGREEMENTS = 50
export const emptyAgreement: Agreement = { content: '', responsible: '', deadline: '' }
export const WENT_AS_PLANNED = 'Chuyến đi diễn ra đúng kế hoạch'

/** The parts that are asked about a trip of this kind. */
export const partsFor = (kind: OutboundTripKind): readonly PartWords[] =>
  reportParts.filter(({ isOfWork }) => !isOfWork || !isPrivate(kind))

/** Obligatory, as the star says. */
export const isRequired = (name: TextPart, kind: OutboundTripKind): boolean =>
  name === 'course' || (name === 'achieved' && !isPrivate(kind))

type FieldProblem = { readonly field: TextPart | `agreements.${number}.content`; readonly message: string }

/** What keeps the report from being filed, each at its field. */
export const filingProblems = (content: ReportContent, kind: OutboundTripKind): readonly FieldProblem[] =>
  reportProblems(content, isPrivate(kind)).flatMap((problem): readonly FieldProblem[] => {
    switch (problem) {
      case 'course':
        return [{ field: 'course', message: 'Chưa viết diễn biến của chuyến đi.' }]
      case 'achieved':
        return [{ field: 'achieved', message: 'Chưa viết kết quả đạt được.' }]
      case 'agreements':
        return content.agreements.flatMap(({ content: what, responsible, deadline }, index) =>
          what === '' && (responsible !== '' || deadline !== '')
            ? [{ field: `agreements.${index}.content` as const, message: 'Chưa ghi nội dung thỏa thuận.' }]
            : [],
        )
      default:
        return problem satisfies never
    }
  })
