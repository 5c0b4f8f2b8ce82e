import * as z from 'zod'
import { VisitReportContent, type VisitReportProblem, visitReportProblems } from '#domain/inbound-visit/visit-report.ts'
import { optionalLine } from '#domain/shared/text.ts'
import { dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

const Agreement = z.object({ content: optionalLine(500), unitName: optionalLine(200), dueOn: optionalDayText })

/** The report as it stands in the fields: days are typed. */
export const VisitReportForm = z.object({ ...VisitReportContent.shape, agreements: z.array(Agreement).max(50) })
export type VisitReportInput = z.input<typeof VisitReportForm>

export const reportToForm = ({ agreements, ...content }: VisitReportContent): VisitReportInput => ({
  ...content,
  agreements: agreements.map(({ dueOn, ...agreement }) => ({
    ...agreement,
    dueOn: dueOn === null ? '' : dayToText(dueOn),
  })),
})

export const emptyAgreement = { content: '', unitName: '', dueOn: '' } as const
export const AGREEMENTS = 'Thỏa thuận, việc theo dõi'
export const MOST_AGREEMENTS = 50

type TextPart = Exclude<keyof VisitReportContent, 'agreements'>

/** The fixed parts that are texts; the agreements stand after what was achieved. */
export const visitReportParts: readonly {
  readonly name: TextPart
  readonly label: string
  readonly help: string
  readonly rows: number
  readonly maxLength: number
  readonly isRequired: boolean
}[] = [
  {
    name: 'discussed',
    label: 'Nội dung trao đổi',
    help: 'Các nội dung hai bên đã làm việc, theo chương trình.',
    rows: 5,
    maxLength: 10_000,
    isRequired: true,
  },
  {
    name: 'achieved',
    label: 'Kết quả đạt được',
    help: 'So với mục đích đón đoàn.',
    rows: 5,
    maxLength: 10_000,
    isRequired: true,
  },
  {
    name: 'assessment',
    label: 'Đánh giá, vấn đề phát sinh',
    help: 'An ninh, truyền thông…; nếu không có vấn đề gì, ghi rõ như vậy.',
    rows: 3,
    maxLength: 5000,
    isRequired: true,
  },
  {
    name: 'gifts',
    label: 'Quà tặng',
    help: 'Quà đã tặng, đã nhận; để trống nếu không có.',
    rows: 2,
    maxLength: 2000,
    isRequired: false,
  },
  {
    name: 'proposals',
    label: 'Đề xuất, kiến nghị',
    help: 'Để trống nếu không có.',
    rows: 3,
    maxLength: 5000,
    isRequired: false,
  },
]

const sentences: Readonly<Record<VisitReportProblem, string>> = {
  discussed: 'Hãy ghi nội dung hai bên đã trao đổi.',
  achieved: 'Hãy ghi kết quả đạt được; nếu chưa có, ghi rõ vì sao.',
  assessment: 'Hãy ghi đánh giá và vấn đề phát sinh; nếu không có vấn đề gì, ghi rõ như vậy.',
  agreements: 'Có dòng thỏa thuận ghi đơn vị hoặc thời hạn mà chưa ghi nội dung. Hãy ghi nội dung hoặc bỏ dòng đó.',
}

/** What keeps a report from being filed, at its field. */
export const filingProblems = (
  content: VisitReportContent,
): readonly {
  readonly field: Exclude<VisitReportProblem, 'agreements'> | `agreements.${number}.content`
  readonly message: string
}[] =>
  visitReportProblems(content).map((problem) => {
    const message = sentences[problem]
    if (problem !== 'agreements') return { field: problem, message }
    const row = content.agreements.findIndex(
      ({ content: what, unitName, dueOn }) => what === '' && (unitName !== '' || dueOn !== null),
    )
    return { field: `agreements.${row}.content`, message }
  })
