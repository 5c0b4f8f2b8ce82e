import { addDays, type LocalDate } from '#domain/shared/local-date.ts'
import type { BirthDate, StaffMember } from '#domain/staff/staff.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import type { OfficeDays } from '#tests/support/sample-office/office-days.ts'
import { type PassportPlan, passportOffice } from '#tests/support/sample-office/passport-plans.ts'
import { inventNames, type PersonName } from '#tests/support/sample-office/people-names.ts'
import { type Random, seededRandom } from '#tests/support/sample-office/random.ts'
import { type UnitPlan, unitPlans } from '#tests/support/sample-office/units.ts'

/** 0 director · 1 deputy director · 2 head of a unit · 3 deputy head · 4 everybody else. */
export type Seniority = 0 | 1 | 2 | 3 | 4

/** What becomes of one invented person in the register. */
export type StaffPlan = Pick<StaffMember, 'fullName' | 'sex' | 'birth' | 'kind' | 'post' | 'rank' | 'isPartyMember'> & {
  readonly key: string
  readonly unitKey: string
  readonly seniority: Seniority
  readonly joinsOn: LocalDate
  /** Retired or left; null while at work. */
  readonly leavesOn: LocalDate | null
  readonly passports: readonly PassportPlan[]
}

export const FORMER_DIRECTOR = 'Giáp Bá Thức'
export const DIRECTOR = sampleAccounts.leader.displayName
export const DEPUTY_DIRECTORS = ['Khổng Danh Lập', 'Lương Thị Hồng Oanh', 'Nghiêm Trọng Đạo', 'Quách Thùy Yến'] as const
/** Signs for the director what is everyday business. */
export const HEAD_OF_OFFICE = 'Đồng Việt Sáng'
/** Two people of this name, born in different years, work in different units. */
export const SHARED_NAME = 'Trần Thị Thu Thảo'
export const LONG_NAME = 'Tôn Nữ Hoàng Diệu Thanh Phương Khánh Ngọc Thiên Hương'
export const LONG_POST =
  'Phó Trưởng phòng phụ trách lĩnh vực hợp tác quốc tế, quản lý nhiệm vụ khoa học và công nghệ theo nghị định thư và kết nối mạng lưới chuyên gia người Việt Nam ở nước ngoài'

const male = (fullName: string): PersonName => ({ fullName, sex: 'male' })
const female = (fullName: string): PersonName => ({ fullName, sex: 'female' })

/** People whose names are fixed, by unit and place in it. */
const known: Readonly<Record<string, readonly PersonName[]>> = {
  board: [
    male(DIRECTOR),
    male(DEPUTY_DIRECTORS[0]),
    female(DEPUTY_DIRECTORS[1]),
    male(DEPUTY_DIRECTORS[2]),
    female(DEPUTY_DIRECTORS[3]),
    male(FORMER_DIRECTOR),
  ],
  office: [male(HEAD_OF_OFFICE), female(sampleAccounts.officer.displayName)],
  finance: [female('Phùng Lệ Nguyệt'), female(SHARED_NAME)],
  science: [male('Leo Quang Điệp'), female(LONG_NAME)],
  digital: [male('La Hữu Kỳ'), male(sampleAccounts.staffMember.displayName)],
  standards: [male('Chu Tất Tuyển'), female(SHARED_NAME)],
}
const knownNames = Object.values(known).flatMap((people) => people.map(({ fullName }) => fullName))

type Slot = { readonly unit: UnitPlan; readonly place: number; readonly person: PersonName }

const seniorityOf = ({ unit, place, person }: Slot): Seniority => {
  if (unit.posts === null) return place === 0 || person.fullName === FORMER_DIRECTOR ? 0 : 1
  if (place === 0) return 2
  return place < 3 ? 3 : 4
}

const CONTRACT_POSTS = ['Lái xe', 'Nhân viên phục vụ', 'Nhân viên kỹ thuật', 'Nhân viên bảo vệ']

const workOf = (slot: Slot, seniority: Seniority, random: Random): Pick<StaffPlan, 'kind' | 'post' | 'rank'> => {
  const { unit, place, person } = slot
  const step = (top: number): number => 1 + random.below(top)
  if (seniority === 0) return { kind: 'civil_servant', post: 'Giám đốc', rank: 'Chuyên viên cao cấp, bậc 2/6' }
  if (seniority === 1)
    return { kind: 'civil_servant', post: 'Phó Giám đốc', rank: `Chuyên viên chính, bậc ${step(8)}/8` }
  const principal = unit.isServiceBody ? `Kỹ sư chính, bậc ${step(8)}/8` : `Chuyên viên chính, bậc ${step(8)}/8`
  const kind = unit.isServiceBody ? 'public_employee' : 'civil_servant'
  if (person.fullName === LONG_NAME) return { kind, post: LONG_POST, rank: principal }
  if (unit.posts !== null && seniority === 2) return { kind, post: unit.posts.head, rank: principal }
  if (unit.posts !== null && seniority === 3) return { kind, post: unit.posts.deputy, rank: principal }
  if (unit.key === 'office' && place === 3)
    return { kind: 'cadre', post: 'Phó Bí thư chuyên trách Đảng ủy cơ quan', rank: principal }
  if (unit.key === 'office' && place === 4)
    return { kind: 'cadre', post: 'Chủ tịch Công đoàn cơ sở chuyên trách', rank: principal }
  if (place >= unit.people - 2 && unit.people > 10)
    return { kind: 'contract_worker', post: random.pick(CONTRACT_POSTS), rank: '' }
  if (unit.key === 'inspectorate') return { kind, post: 'Thanh tra viên', rank: `Thanh tra viên, bậc ${step(9)}/9` }
  if (unit.isServiceBody) {
    const post = random.pick(['Kỹ sư', 'Nghiên cứu viên', 'Kỹ thuật viên', 'Viên chức hành chính'])
    return {
      kind,
      post,
      rank: random.chance(85) ? `${post === 'Viên chức hành chính' ? 'Chuyên viên' : post}, bậc ${step(9)}/9` : '',
    }
  }
  const isPrincipal = random.chance(25)
  return isPrincipal
    ? { kind, post: 'Chuyên viên chính', rank: principal }
    : { kind, post: 'Chuyên viên', rank: `Chuyên viên, bậc ${step(9)}/9` }
}

/** Most birthdays are known; a few people gave only the year, and of some nothing was ever entered. */
const birthOf = (index: number, seniority: Seniority, { opensOn }: OfficeDays, random: Random): BirthDate => {
  const [youngest, span] = seniority <= 1 ? [46, 9] : seniority <= 3 ? [36, 18] : [24, 32]
  const on = addDays(opensOn, -Math.round((youngest + random.below(span)) * 365.25) - random.below(365))
  if (seniority > 1 && index % 37 === 11) return { known: 'no' }
  if (seniority > 1 && index % 17 === 7) return { known: 'year', year: Number(on.slice(0, 4)) }
  return { known: 'day', on }
}

/** Of a hundred people, by seniority. */
const PARTY_MEMBERS = [100, 100, 95, 95, 50] as const
const OFFICIAL_PASSPORTS = [100, 100, 92, 92, 62] as const
const ORDINARY_PASSPORTS = [100, 100, 66, 66, 66] as const

/** Everybody of the twelve units in turn, the known people in their places. */
const slotsOf = (random: Random): readonly Slot[] => {
  const total = unitPlans.reduce((sum, { people }) => sum + people, 0)
  const spare = [...inventNames(random, total - knownNames.length, knownNames)]
  return unitPlans.flatMap((unit) =>
    Array.from({ length: unit.people }, (_, place) => {
      const person = known[unit.key]?.[place] ?? spare.shift()
      if (person === undefined) throw new Error('Too few names')
      return { unit, place, person }
    }),
  )
}

type Stay = Pick<StaffPlan, 'joinsOn' | 'leavesOn'>

const stayOf = (
  { unit, place, person }: Slot,
  seniority: Seniority,
  index: number,
  days: OfficeDays,
  random: Random,
): Stay => {
  const { opensOn, reorganisedOn } = days
  if (person.fullName === FORMER_DIRECTOR) return { joinsOn: opensOn, leavesOn: reorganisedOn }
  if (person.fullName === DIRECTOR) return { joinsOn: reorganisedOn, leavesOn: null }
  // A unit that is dissolved takes nobody on; in the others every ninth person came after the reorganisation.
  const isNew = seniority === 4 && unit.reorganised === undefined && index % 9 === 5
  if (isNew) return { joinsOn: addDays(reorganisedOn, 20), leavesOn: null }
  const leaves = seniority === 4 && place % 7 === 6 && index % 4 === 1
  return { joinsOn: opensOn, leavesOn: leaves ? addDays(reorganisedOn, 100 + random.below(380)) : null }
}

/** 150 invented people; the same for every run with the same today. */
export const staffPlans = (days: OfficeDays): readonly StaffPlan[] => {
  const random = seededRandom(20_240_102)
  const issuePassports = passportOffice(random, days)
  return slotsOf(random).map((slot, index) => {
    const seniority = seniorityOf(slot)
    const stay = stayOf(slot, seniority, index, days, random)
    const work = workOf(slot, seniority, random)
    // Official passports are for those who are sent: nobody sends people on a contract.
    const isSent = work.kind !== 'contract_worker' && random.chance(OFFICIAL_PASSPORTS[seniority])
    return {
      key: `${slot.unit.key}-${slot.place}`,
      ...slot.person,
      birth: birthOf(index, seniority, days, random),
      ...work,
      unitKey: slot.unit.key,
      seniority,
      isPartyMember: random.chance(PARTY_MEMBERS[seniority]),
      ...stay,
      passports: [
        ...(isSent ? issuePassports('official', stay.joinsOn) : []),
        ...(random.chance(ORDINARY_PASSPORTS[seniority]) ? issuePassports('ordinary', stay.joinsOn) : []),
      ],
    }
  })
}
