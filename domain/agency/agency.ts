import * as z from 'zod'
import { AgencyProfileId, SignerId } from '#domain/shared/ids.ts'
import { LocalDate } from '#domain/shared/local-date.ts'
import { line, optionalLine } from '#domain/shared/text.ts'

/**
 * Abbreviation of an agency or a unit in a document symbol: capitals, digits, `&`, dash, no blanks
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.3; the head of the agency decides it).
 */
export const Abbreviation = line(20).pipe(z.string().regex(/^[\p{Lu}\d&-]+$/u))

/**
 * Where a letter goes. Names are data of the agency profile; `as_written` is named by the record itself (a unit, the
 * addressees of the letter that is corrected).
 */
export const AddresseeRole = z.enum([
  'people_committee',
  'foreign_affairs',
  'provincial_police',
  'leadership',
  'as_written',
])
export type AddresseeRole = z.infer<typeof AddresseeRole>

/** Of the lists in a profile: at most so many lines, each of so many characters. */
export const recipientLimits = { max: 10, maxLength: 200 } as const
export const basisLimits = { max: 10, maxLength: 500 } as const
const recipientLines = z.array(line(recipientLimits.maxLength)).max(recipientLimits.max)

/** Hồ sơ cơ quan in force from a day: an old letter keeps the head that was in force on its own day. */
export const AgencyProfile = z.strictObject({
  id: AgencyProfileId,
  validFrom: LocalDate,
  /** Cơ quan chủ quản, as "UBND tỉnh Bắc Ninh"; empty when there is none. Printed in capitals. */
  superiorName: optionalLine(200),
  /** Tên cơ quan, as "Sở Khoa học và Công nghệ". */
  name: line(200),
  symbol: Abbreviation,
  /** Abbreviation of the unit that drafts: Văn phòng → VP. */
  draftingSymbol: Abbreviation,
  /** Địa danh of the letterhead. */
  place: line(100),
  /** Official names as they stand after "Kính gửi". */
  peopleCommitteeName: line(200),
  /** False: the province has no Sở Ngoại vụ and its work lies with another body, Nghị định 45/2025/NĐ-CP, Điều 9.1. */
  hasForeignAffairsDepartment: z.boolean(),
  foreignAffairsName: line(200),
  provincialPoliceName: line(200),
  /** As internal reports address it: "Lãnh đạo Sở". */
  leadershipName: line(200),
  /**
   * Căn cứ of the agency's own decisions (its functions and tasks, who proposes), as the office words them, without ";".
   * Documents the app knows (a permission) are added to them.
   */
  decisionBases: z.array(line(basisLimits.maxLength)).max(basisLimits.max),
  /**
   * Further lines of "Nơi nhận" per addressee, between "Như trên" and "Lưu", without dash and semicolon: "Giám đốc Sở (để
   * b/c)". `as_written` holds those of all other documents.
   */
  recipientLines: z.strictObject({
    people_committee: recipientLines,
    foreign_affairs: recipientLines,
    provincial_police: recipientLines,
    leadership: recipientLines,
    as_written: recipientLines,
  }),
})
export type AgencyProfile = z.infer<typeof AgencyProfile>
export const AgencyProfileDraft = AgencyProfile.omit({ id: true })
export type AgencyProfileDraft = z.infer<typeof AgencyProfileDraft>

/** Thẩm quyền ký: the head, Q., KT., TL., TUQ. (Phụ lục I, phần I, mục II.7.b). */
export const SigningAuthority = z.enum(['head', 'acting', 'for_head', 'by_order', 'by_authorisation'])
export type SigningAuthority = z.infer<typeof SigningAuthority>

/** Người ký with days of office. */
export const Signer = z.strictObject({
  id: SignerId,
  fullName: line(100),
  /** The signer's own post, as "Phó Giám đốc"; for the head, the head's post. */
  post: line(100),
  /** The post of the head of the agency, as "Giám đốc". */
  headPost: line(100),
  authority: SigningAuthority,
  validFrom: LocalDate,
  /** Last day of office; null while in office. */
  validTo: LocalDate.nullable(),
})
export type Signer = z.infer<typeof Signer>
export const SignerDraft = Signer.omit({ id: true })
export type SignerDraft = z.infer<typeof SignerDraft>

/** The profile in force on a day: the latest that began on or before it, or null when the day lies before all. */
export const profileInForce = (profiles: readonly AgencyProfile[], day: LocalDate): AgencyProfile | null =>
  profiles
    .filter((profile) => profile.validFrom <= day)
    .reduce<AgencyProfile | null>(
      (latest, profile) => (latest === null || profile.validFrom > latest.validFrom ? profile : latest),
      null,
    )

/** Signers in office on a day. */
export const signersInOffice = (signers: readonly Signer[], day: LocalDate): readonly Signer[] =>
  signers.filter((signer) => signer.validFrom <= day && (signer.validTo === null || day <= signer.validTo))

/** The lines above the signature, in capitals: "KT. GIÁM ĐỐC" / "PHÓ GIÁM ĐỐC". */
export const signingLines = (signer: Pick<Signer, 'authority' | 'post' | 'headPost'>): readonly string[] => {
  const post = signer.post.toLocaleUpperCase('vi')
  const head = signer.headPost.toLocaleUpperCase('vi')
  switch (signer.authority) {
    case 'head':
      return [post]
    case 'acting':
      return [`Q. ${head}`]
    case 'for_head':
      return [`KT. ${head}`, post]
    case 'by_order':
      return [`TL. ${head}`, post]
    case 'by_authorisation':
      return [`TUQ. ${head}`, post]
    default:
      return signer.authority satisfies never
  }
}

/** A letterhead to pick at first run and edit; shipped as data in resources/. */
export const AgencyPreset = z.strictObject({
  label: line(200),
  profiles: z.array(AgencyProfileDraft).min(1),
})
export type AgencyPreset = z.infer<typeof AgencyPreset>
