import * as z from 'zod'
import { type AddresseeRole, AgencyProfileDraft, basisLimits, recipientLimits } from '#domain/agency/agency.ts'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'
import { linesText, linesToText } from '#renderer/ui/form/lines-text.ts'

const WRITTEN_BY_ITSELF = /^như (trên|điều)|^lưu\s*:/iu

/** "Như trên" and "Lưu" stand around these lines already. */
const recipientText = linesText({
  ...recipientLimits,
  refuse: (line) => (WRITTEN_BY_ITSELF.test(line) ? 'phần mềm tự ghi “Như trên” và “Lưu”. Hãy bỏ dòng này.' : null),
})

/** The fields of one letterhead; the outcome is an `AgencyProfileDraft`. */
export const ProfileForm = AgencyProfileDraft.extend({
  validFrom: dayText,
  hasForeignAffairsDepartment: z.enum(['yes', 'no']).transform((answer) => answer === 'yes'),
  decisionBases: linesText(basisLimits),
  recipientLines: z.strictObject({
    people_committee: recipientText,
    foreign_affairs: recipientText,
    provincial_police: recipientText,
    leadership: recipientText,
    as_written: recipientText,
  } satisfies Record<AddresseeRole, z.ZodType>),
})
export type ProfileValues = z.input<typeof ProfileForm>

/** Fits any agency; the fields of recipients are out of sight at first run. */
const LEADERSHIP = 'Lãnh đạo cơ quan'

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
  leadershipName: LEADERSHIP,
  decisionBases: '',
  recipientLines: { people_committee: '', foreign_affairs: '', provincial_police: '', leadership: '', as_written: '' },
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
  leadershipName: draft.leadershipName,
  decisionBases: linesToText(draft.decisionBases),
  recipientLines: {
    people_committee: linesToText(draft.recipientLines.people_committee),
    foreign_affairs: linesToText(draft.recipientLines.foreign_affairs),
    provincial_police: linesToText(draft.recipientLines.provincial_police),
    leadership: linesToText(draft.recipientLines.leadership),
    as_written: linesToText(draft.recipientLines.as_written),
  },
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
