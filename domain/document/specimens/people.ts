// Invented people only, and plainly so: "Nguyễn Văn A", "Max MUSTERMANN".

const LETTERS = 'ABCDĐEGHIKLMNOPQRSTUVXY'
const FAMILIES = [
  'Nguyễn Văn',
  'Trần Thị',
  'Lê Văn',
  'Phạm Thị',
  'Hoàng Văn',
  'Phan Thị',
  'Vũ Văn',
  'Đặng Thị',
  'Bùi Văn',
  'Đỗ Thị',
  'Hồ Văn',
  'Ngô Thị',
  'Dương Văn',
  'Lý Thị',
] as const

const letterAt = (index: number): string => LETTERS.charAt(index % LETTERS.length)
const roundOf = (index: number): number => Math.floor(index / LETTERS.length)

/** "Nguyễn Văn A", "Trần Thị B", …: 322 different names. */
export const specimenName = (index: number): string =>
  `${FAMILIES[((index % LETTERS.length) + roundOf(index)) % FAMILIES.length] ?? ''} ${letterAt(index)}`

type Foreigner = { readonly fullName: string; readonly sex: 'male' | 'female'; readonly nationality: string }

/** The placeholder names of their countries, written as their passports write them. */
const FOREIGNERS = [
  { fullName: 'YAMADA TARO', sex: 'male', nationality: 'JP' },
  { fullName: 'YAMADA HANAKO', sex: 'female', nationality: 'JP' },
  { fullName: 'Max MUSTERMANN', sex: 'male', nationality: 'DE' },
  { fullName: 'Hong Gil-dong', sex: 'male', nationality: 'KR' },
  { fullName: 'Erika MUSTERMANN', sex: 'female', nationality: 'DE' },
] as const satisfies readonly Foreigner[]

/** 1 → "A", 23 → "Y", 24 → "AA". */
const specimenSuffix = (round: number): string =>
  (roundOf(round - 1) === 0 ? '' : letterAt(roundOf(round - 1) - 1)) + letterAt(round - 1)

/** The n-th foreigner; beyond five a letter at the end keeps names apart. */
export const specimenForeigner = (index: number): Foreigner => {
  const [first] = FOREIGNERS
  const foreigner = FOREIGNERS[index % FOREIGNERS.length] ?? first
  const round = Math.floor(index / FOREIGNERS.length)
  return round === 0 ? foreigner : { ...foreigner, fullName: `${foreigner.fullName} ${specimenSuffix(round)}` }
}
