import type { Database } from 'better-sqlite3'
import { sampleId } from '#domain/testing/samples.ts'

/** Members of one trip: at least this many. */
export const PEOPLE_PER_TRIP = 4

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ', 'Đặng', 'Bùi', 'Đỗ', 'Ngụy']
const middles = ['Văn', 'Thị', 'Khắc', 'Bích', 'Minh', 'Ánh', 'Quốc', 'Đức']
const givens = ['Ước', 'Khuê', 'Nhượng', 'Vĩnh', 'Mỵ', 'Ơn', 'Ỷ', 'Tú', 'Sửu', 'Đạm', 'Hợi']

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''
/** Invented, and nobody's. */
export const nameOf = (n: number): string => `${pick(families, n)} ${pick(middles, n >> 1)} ${pick(givens, n * 7)}`

export const staffId = (n: number): string => sampleId(2, n)
export const unitName = (n: number): string => `Phòng Quản lý ${n % 40}`
/** Every fifth travels on an official passport. */
export const hasOfficialPassport = (n: number): boolean => n % 5 === 0
export const passportNumber = (n: number): string => `${hasOfficialPassport(n) ? 'S' : 'C'}${1_000_000 + n}`

/** Units and staff with a passport each, a profile and a signer: what trips and letters of the register stand on. */
export const fillPeople = (raw: Database, staff: number): void => {
  const unit = raw.prepare("INSERT INTO unit VALUES (?, ?, '', 1)")
  for (let n = 0; n < 40; n += 1) unit.run(sampleId(1, n), unitName(n))
  const person = raw.prepare(
    "INSERT INTO staff_member (id, full_name, sex, birth_on, kind, post, unit_id, rank, is_party_member, is_active) VALUES (?, ?, 'unknown', '1985-03-09', 'civil_servant', 'Chuyên viên', ?, 'Chuyên viên, bậc 3/9', ?, 1)",
  )
  const passport = raw.prepare("INSERT INTO passport VALUES (?, ?, 0, ?, ?, '2022-05-04', '2036-05-04')")
  for (let n = 0; n < staff; n += 1) {
    person.run(staffId(n), nameOf(n), sampleId(1, n % 40), n % 3 === 0 ? 1 : 0)
    passport.run(sampleId(3, n), staffId(n), hasOfficialPassport(n) ? 'official' : 'ordinary', passportNumber(n))
  }
  raw.exec(`
    INSERT INTO agency_profile (id, valid_from, superior_name, name, symbol, drafting_symbol, place, people_committee_name,
        has_foreign_affairs_department, foreign_affairs_name, provincial_police_name, leadership_name)
      VALUES ('${sampleId(5, 1)}', '2000-01-01', 'UBND tỉnh Bắc Ninh', 'Sở Khoa học và Công nghệ', 'KHCN', 'VP', 'Bắc Ninh',
        'Ủy ban nhân dân tỉnh Bắc Ninh', 1, 'Sở Ngoại vụ tỉnh Bắc Ninh', 'Công an tỉnh Bắc Ninh', 'Lãnh đạo Sở');
    INSERT INTO signer VALUES ('${sampleId(6, 1)}', 'Trịnh Khắc Ước', 'Giám đốc', 'Giám đốc', 'head', '2000-01-01', NULL);
  `)
}
