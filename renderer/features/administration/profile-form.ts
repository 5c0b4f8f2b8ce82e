import * as z from 'zod'
import { AgencyProfileDraft } from '#domain/agency/agency.ts'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'

/** The fields of one letterhead; the outcome is an `AgencyProfileDraft`. */
export const ProfileForm = AgencyProfileDraft.extend({
  validFrom: dayText,
  hasForeignAffairsDepartment: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
})
export type ProfileValues = z.input<typeof ProfileForm>

export const emptyProfile: ProfileValues = {
  validFrom: '',
  superiorName: '',
  name: '',
  symbol: '',
  draftingSymbol: '',
  place: '',
  peopleCommitteeName: '',
  hasForeignAffairsDepartment: 'yes',
  foreignAffairsName: '',
  provincialPoliceName: '',
}

export const profileValues = (draft: AgencyProfileDraft): ProfileValues => ({
  validFrom: dayToText(draft.validFrom),
  superiorName: draft.superiorName,
  name: draft.name,
  symbol: draft.symbol,
  draftingSymbol: draft.draftingSymbol,
  place: draft.place,
  peopleCommitteeName: draft.peopleCommitteeName,
  hasForeignAffairsDepartment: draft.hasForeignAffairsDepartment ? 'yes' : 'no',
  foreignAffairsName: draft.foreignAffairsName,
  provincialPoliceName: draft.provincialPoliceName,
})

const SYMBOL_WORDS = 'Chỉ gồm chữ in hoa, chữ số, dấu & và gạch nối, không có dấu cách. Ví dụ: KHCN.'

/** What the special fields want, by path; for a form of one profile and for a list of them. */
export const profileFormatWords = {
  symbol: SYMBOL_WORDS,
  draftingSymbol: SYMBOL_WORDS,
  'profiles.*.symbol': SYMBOL_WORDS,
  'profiles.*.draftingSymbol': SYMBOL_WORDS,
} as const

const PEOPLE_COMMITTEE = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu

/** "Ủy ban nhân dân tỉnh Bắc Ninh" → "tỉnh Bắc Ninh". */
const areaOf = (peopleCommittee: string): string =>
  peopleCommittee.normalize('NFC').trim().replace(PEOPLE_COMMITTEE, '')

/**
 * Who does the work of foreign affairs, as a suggestion: the Sở Ngoại vụ, or where there is none the office of the
 * people's committee (Nghị định 45/2025/NĐ-CP, Điều 9.1).
 */
export const suggestForeignAffairsName = (hasDepartment: boolean, peopleCommittee: string): string => {
  const area = areaOf(peopleCommittee)
  if (hasDepartment) return `Sở Ngoại vụ ${area}`.trim()
  return `Văn phòng UBND ${area}`.trim()
}
