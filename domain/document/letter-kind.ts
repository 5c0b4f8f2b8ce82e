import * as z from 'zod'
import type { AgencyProfile } from '#domain/agency/agency.ts'

/** Công văn báo cáo, xin ý kiến UBND tỉnh · công văn thông báo đoàn ra cho Sở Ngoại vụ (or the body that does its work). */
export const LetterKind = z.enum(['outbound_trip_report', 'outbound_trip_notice'])
export type LetterKind = z.infer<typeof LetterKind>

/** What a member list may show. Which of them an addressee gets is data, below. */
export type AppendixField =
  | 'index'
  | 'fullName'
  | 'birth'
  | 'post'
  | 'unitName'
  | 'rank'
  | 'passportKind'
  | 'passportNumber'
  | 'passportExpiry'
  | 'note'

export type AppendixColumn = { readonly field: AppendixField; readonly head: string }

export type LetterKindFacts = {
  /** As the screen names it; the real name of the addressee comes from the agency profile. */
  readonly label: string
  readonly addressee: keyof Pick<AgencyProfile, 'peopleCommitteeName' | 'foreignAffairsName'>
  /** File in resources/templates. */
  readonly templateFile: string
  readonly columns: readonly AppendixColumn[]
}

const index = { field: 'index', head: 'TT' } as const
const fullName = { field: 'fullName', head: 'Họ và tên' } as const
const post = { field: 'post', head: 'Chức vụ' } as const
const unitName = { field: 'unitName', head: 'Đơn vị công tác' } as const
const note = { field: 'note', head: 'Ghi chú' } as const

/** The foreign affairs department gets passport numbers, the people's committee does not (Luật 91/2025/QH15: no more than needed). */
export const letterKinds: Readonly<Record<LetterKind, LetterKindFacts>> = {
  outbound_trip_report: {
    label: 'Công văn báo cáo UBND tỉnh',
    addressee: 'peopleCommitteeName',
    templateFile: 'outbound-trip-report.docx',
    columns: [index, fullName, post, unitName, { field: 'rank', head: 'Ngạch, chức danh nghề nghiệp, bậc' }, note],
  },
  outbound_trip_notice: {
    label: 'Công văn thông báo đoàn ra',
    addressee: 'foreignAffairsName',
    templateFile: 'outbound-trip-notice.docx',
    columns: [
      index,
      fullName,
      { field: 'birth', head: 'Ngày sinh' },
      post,
      unitName,
      { field: 'passportKind', head: 'Loại hộ chiếu' },
      { field: 'passportNumber', head: 'Số hộ chiếu' },
      { field: 'passportExpiry', head: 'Có giá trị đến' },
      note,
    ],
  },
}

/** True when the letter carries passports, so that each member must have one. */
export const carriesPassports = (kind: LetterKind): boolean =>
  letterKinds[kind].columns.some((column) => column.field === 'passportNumber')
