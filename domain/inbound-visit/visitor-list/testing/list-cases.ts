import { emptyVisitor, type VisitorDraft } from '#domain/inbound-visit/visitor-draft.ts'
import type { Grid, GridCell } from '#domain/inbound-visit/visitor-list/grid.ts'
import {
  readVisitorGrid,
  readVisitorText,
  type VisitorReading,
} from '#domain/inbound-visit/visitor-list/read-visitors.ts'
import type { CountryTable } from '#domain/shared/country.ts'
import { LocalDate } from '#domain/shared/local-date.ts'

/** The day on which the cases are read. */
export const LISTS_ON = LocalDate.parse('2026-11-26')

type Counts = VisitorReading['counts']

/** A messy input and what must come of it: counts, who in one line each, what was left out and why. */
export type ListCase = {
  readonly what: string
  readonly text?: string
  readonly grid?: Grid
  readonly known?: readonly VisitorDraft[]
  readonly counts: Partial<Counts>
  /** One line for each guest; left out for long lists. */
  readonly told?: readonly string[]
  /** "3 heading". */
  readonly leftOut?: readonly string[]
}

const grid = (rows: readonly (readonly GridCell[])[], over: Partial<Grid> = {}): Grid => ({
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
  merges: [],
  dateSystem: '1900',
  ...over,
})
const day = (text: string): GridCell => ({ on: LocalDate.parse(text) })

const known = (over: Partial<VisitorDraft>): VisitorDraft => ({
  ...emptyVisitor,
  fullName: 'KIM MAU AN',
  sex: 'male',
  birth: { known: 'day', on: LocalDate.parse('1975-05-12') },
  nationality: 'KR',
  passportNumber: 'M12345678',
  ...over,
})

const HEAD = ['TT', 'Họ và tên', 'Ngày sinh', 'Quốc tịch', 'Số hộ chiếu', 'Chức vụ'] as const
const headed = (...lines: readonly string[]): string => [HEAD.join('\t'), ...lines].join('\n')
const AN = 'KIM MAU AN | | 1975-05-13 | KR | M12345678 | | Viện trưởng'

/** A thousand guests, each with his own passport; every hundredth line is empty. */
const thousand = (): string =>
  headed(
    ...Array.from({ length: 1000 }, (_, index) =>
      index % 100 === 99
        ? `${index + 1}\tGUEST MAU ${index}\t13/05/1980\tHàn Quốc\tM${10_000_000 + index}\tNghiên cứu viên\n`
        : `${index + 1}\tGUEST MAU ${index}\t13/05/1980\tHàn Quốc\tM${10_000_000 + index}\tNghiên cứu viên`,
    ),
  )

export const LIST_CASES: readonly ListCase[] = [
  {
    what: 'a table of Word with Vietnamese headings',
    text: headed('1\tKIM MAU AN\t13/05/1975\tHàn Quốc\tM12345678\tViện trưởng'),
    counts: { new: 1 },
    told: [AN],
    leftOut: ['1 heading'],
  },
  {
    what: 'English headings, another order, and columns that are not kept',
    text: 'No.\tPassport No.\tFull Name\tNationality\tDate of Birth\tDate of Issue\tPosition\n1\tM12345678\tKIM MAU AN\tKorea\t13-May-1975\t01-Jan-2020\tDirector',
    counts: { new: 1 },
    told: ['KIM MAU AN | | 1975-05-13 | KR | M12345678 | | Director'],
    leftOut: ['1 heading'],
  },
  {
    what: 'surname and given name in columns of their own, never re-cased',
    text: 'Surname\tGiven name\tSex\tNationality\nvan der Mau\tJan Piet\tM\tNetherlands',
    counts: { new: 1 },
    told: ['van der Mau Jan Piet | male | | NL | | |'],
    leftOut: ['1 heading'],
  },
  {
    what: 'a sheet whose headings stand in row 5, under a title and a place',
    grid: grid([
      ['DANH SÁCH ĐOÀN KHÁCH'],
      ['Viện Nghiên cứu Mẫu'],
      [],
      ['(Kèm theo công văn)'],
      [...HEAD],
      [1, 'KIM MAU AN', day('1975-05-13'), 'Hàn Quốc', 'M12345678', 'Viện trưởng'],
    ]),
    counts: { new: 1 },
    told: [AN],
    leftOut: ['1 above_list', '2 above_list', '4 above_list', '5 heading'],
  },
  {
    what: 'days as serial numbers of Excel',
    grid: grid([[...HEAD], [1, 'KIM MAU AN', 27_527, 'KOR', 'M12345678', 'Viện trưởng']]),
    counts: { new: 1 },
    told: [AN],
    leftOut: ['1 heading'],
  },
  {
    what: 'days as serial numbers of the 1904 system',
    grid: grid([[...HEAD], [1, 'KIM MAU AN', 26_065, 'KOR', 'M12345678', 'Viện trưởng']], { dateSystem: '1904' }),
    counts: { new: 1 },
    told: [AN],
    leftOut: ['1 heading'],
  },
  {
    what: 'a year alone, and a month of a year',
    text: headed('1\tKIM MAU AN\t1975\tKR\tM12345678\t', '2\tLEE MAU BI\t05/1980\tKR\tM22345678\t'),
    counts: { new: 2 },
    told: ['KIM MAU AN | | 1975 | KR | M12345678 | |', 'LEE MAU BI | | 1980 | KR | M22345678 | | | birth_year_only'],
    leftOut: ['1 heading'],
  },
  {
    what: 'day or month first: nothing decides, nothing is guessed',
    text: headed('1\tKIM MAU AN\t05/06/1975\tKR\tM12345678\t'),
    counts: { bad: 1 },
    told: ['KIM MAU AN | | | KR | M12345678 | | | birth_doubtful'],
    leftOut: ['1 heading'],
  },
  {
    what: 'another row of the column decides that the day stands first',
    text: headed('1\tKIM MAU AN\t05/06/1975\tKR\tM12345678\t', '2\tLEE MAU BI\t25/06/1980\tKR\tM22345678\t'),
    counts: { new: 2 },
    told: ['KIM MAU AN | | 1975-06-05 | KR | M12345678 | |', 'LEE MAU BI | | 1980-06-25 | KR | M22345678 | |'],
    leftOut: ['1 heading'],
  },
  {
    what: 'another row decides that the month stands first, as Americans write',
    text: headed('1\tMAU JOHN\t05/06/1975\tUSA\t512345678\t', '2\tMAU JANE\t06/25/1980\tUSA\t522345678\t'),
    counts: { new: 2 },
    told: ['MAU JOHN | | 1975-05-06 | US | 512345678 | |', 'MAU JANE | | 1980-06-25 | US | 522345678 | |'],
    leftOut: ['1 heading'],
  },
  {
    what: 'rows that contradict one another decide nothing',
    text: headed(
      '1\tMAU A\t05/06/1975\tKR\tM12345678\t',
      '2\tMAU B\t25/06/1980\tKR\tM22345678\t',
      '3\tMAU C\t06/25/1981\tKR\tM32345678\t',
    ),
    counts: { new: 2, bad: 1 },
    leftOut: ['1 heading'],
  },
  {
    what: 'a day that no calendar has',
    text: headed('1\tKIM MAU AN\t31/02/1975\tKR\tM12345678\t'),
    counts: { bad: 1 },
    told: ['KIM MAU AN | | | KR | M12345678 | | | birth_unreadable'],
    leftOut: ['1 heading'],
  },
  {
    what: 'one passport twice',
    text: headed('1\tKIM MAU AN\t13/05/1975\tKR\tM12345678\t', '2\tLEE MAU BI\t14/05/1975\tKR\tM 1234.5678\t'),
    counts: { new: 1, bad: 1 },
    told: [
      'KIM MAU AN | | 1975-05-13 | KR | M12345678 | |',
      'LEE MAU BI | | 1975-05-14 | KR | M12345678 | | | duplicate_passport',
    ],
    leftOut: ['1 heading'],
  },
  {
    what: 'one person twice without a passport',
    text: headed('1\tKIM MAU AN\t13/05/1975\tKR\t\t', '2\tKim Mau An\t13/05/1975\tKR\t\t'),
    counts: { new: 1, bad: 1 },
    leftOut: ['1 heading'],
  },
  {
    what: 'empty rows, rows of a number alone, and a total',
    text: headed('1\tKIM MAU AN\t13/05/1975\tKR\tM12345678\t', '', '2\t\t\t\t\t', '\t\t\t\t\t', 'Tổng cộng: 01 người'),
    counts: { new: 1 },
    leftOut: ['1 heading', '4 no_person', '6 total'],
  },
  {
    what: 'headings repeated on every printed page, and numbers of columns',
    grid: grid([
      [...HEAD],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      [1, 'KIM MAU AN', day('1975-05-13'), 'Hàn Quốc', 'M12345678', 'Viện trưởng'],
      [...HEAD],
      [2, 'LEE MAU BI', day('1980-06-25'), 'Hàn Quốc', 'M22345678', 'Phó Viện trưởng'],
    ]),
    counts: { new: 2 },
    leftOut: ['1 heading', '2 heading', '4 heading'],
  },
  {
    what: 'organisation and country merged down over several rows',
    grid: grid(
      [
        ['Họ và tên', 'Quốc tịch', 'Cơ quan'],
        ['KIM MAU AN', 'Hàn Quốc', 'Viện Mẫu'],
        ['LEE MAU BI', '', ''],
        ['PARK MAU CHI', '', ''],
      ],
      {
        merges: [
          { top: 1, left: 1, bottom: 3, right: 1 },
          { top: 1, left: 2, bottom: 3, right: 2 },
        ],
      },
    ),
    counts: { new: 3 },
    told: ['KIM MAU AN | | | KR | | |', 'LEE MAU BI | | | KR | | |', 'PARK MAU CHI | | | KR | | |'],
    leftOut: ['1 heading'],
  },
  {
    what: 'headings in two rows, the upper one merged across',
    grid: grid(
      [
        ['Họ và tên', 'Hộ chiếu', '', 'Quốc tịch'],
        ['', 'Số', 'Hết hạn', ''],
        ['KIM MAU AN', 'M12345678', day('2030-01-31'), 'Hàn Quốc'],
      ],
      { merges: [{ top: 0, left: 1, bottom: 0, right: 2 }] },
    ),
    counts: { new: 1 },
    told: ['KIM MAU AN | | | KR | M12345678 | 2030-01-31 |'],
    leftOut: ['1 heading', '2 heading'],
  },
  {
    what: 'a numbered list of a letter',
    text: '1. Mr. KIM MAU AN, Director, Sample Institute\n2. Ms. LEE MAU BI, Researcher, Sample Institute',
    counts: { new: 2 },
    told: ['KIM MAU AN | male | | | | | Director', 'LEE MAU BI | female | | | | | Researcher'],
    leftOut: [],
  },
  {
    what: 'a .csv with semicolons, quotes and a byte-order mark',
    text: '\uFEFFHọ và tên;Quốc tịch;Chức vụ\n"KIM MAU AN";"Hàn Quốc";"Viện trưởng; Giáo sư"',
    counts: { new: 1 },
    told: ['KIM MAU AN | | | KR | | | Viện trưởng; Giáo sư'],
    leftOut: ['1 heading'],
  },
  {
    what: 'a list without headings is read by what its columns look like',
    text: 'KIM MAU AN\tM\t13/05/1975\tKorea\tM12345678\tDirector\nLEE MAU BI\tF\t25/06/1980\tKorea\tM22345678\tResearcher',
    counts: { new: 2 },
    told: [
      'KIM MAU AN | male | 1975-05-13 | KR | M12345678 | | Director',
      'LEE MAU BI | female | 1980-06-25 | KR | M22345678 | | Researcher',
    ],
    leftOut: [],
  },
  {
    what: 'names alone, one a line',
    text: 'KIM MAU AN\nLEE MAU BI\n\nPARK MAU CHI',
    counts: { new: 3 },
    leftOut: [],
  },
  {
    what: 'a country that nobody knows, and a sex that is none',
    text: 'Họ và tên\tGiới tính\tQuốc tịch\nKIM MAU AN\tnửa\tUtopia',
    counts: { bad: 1 },
    told: ['KIM MAU AN | | | | | | | nationality_unreadable sex_unreadable'],
    leftOut: ['1 heading'],
  },
  {
    what: 'two leaders: the second is told and is none',
    text: 'Họ và tên\tChức vụ\nKIM MAU AN\tTrưởng đoàn\nLEE MAU BI\tHead of delegation',
    counts: { new: 2 },
    told: ['KIM MAU AN | | | | | | Trưởng đoàn', 'LEE MAU BI | | | | | | Head of delegation | leader_twice'],
    leftOut: ['1 heading'],
  },
  {
    what: 'kinds of passports and forms of entry in words',
    text: 'Full name\tPassport type\tPassport No\tVisa\nKIM MAU AN\tOfficial\tS12345678\tMiễn thị thực\nLEE MAU BI\tNgoại giao\tD12345678\tE-visa',
    counts: { new: 2 },
    leftOut: ['1 heading'],
  },
  {
    what: 'somebody entered already with the same facts, one with new ones, one who is new',
    text: headed(
      '1\tKIM MAU AN\t12/05/1975\tHàn Quốc\tM12345678\t',
      '2\tLEE MAU BI\t25/06/1980\tHàn Quốc\tM22345678\tPhó Viện trưởng',
      '3\tPARK MAU CHI\t01/02/1990\tHàn Quốc\tM32345678\t',
    ),
    known: [
      known({}),
      known({ fullName: 'LEE MAU BI', birth: { known: 'no' }, passportNumber: 'M22345678', sex: 'female' }),
    ],
    counts: { same: 1, changed: 1, new: 1 },
    leftOut: ['1 heading'],
  },
  {
    what: 'a passport that two guests entered already carry',
    text: headed('1\tKIM MAU AN\t13/05/1975\tHàn Quốc\tM12345678\t'),
    known: [known({ nationality: 'KR' }), known({ nationality: 'KP', fullName: 'KIM MAU ANH' })],
    counts: { bad: 1 },
    leftOut: ['1 heading'],
  },
  {
    what: 'the zones of passports between the lines of an e-mail',
    text: 'Dear Sir,\nP<KORKIM<<MAU<AN<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR7505135M3001318<<<<<<<<<<<<<<08\nBest regards',
    counts: { new: 1 },
    leftOut: ['1 beside_passport', '4 beside_passport'],
  },
  {
    what: 'cells of one guest over several lines, as Word pastes them',
    text: 'Họ và tên\tQuốc tịch\tChức vụ\nKIM MAU AN\tHàn Quốc\tViện trưởng\nLEE MAU BI\tHàn Quốc\t"Phó Viện trưởng\nphụ trách nghiên cứu"',
    counts: { new: 2 },
    leftOut: ['1 heading'],
  },
  {
    what: 'columns that nobody knows stand in the note',
    text: 'Họ và tên\tQuốc tịch\tCỡ áo\nKIM MAU AN\tHàn Quốc\tXL',
    counts: { new: 1 },
    leftOut: ['1 heading'],
  },
  {
    what: 'a thousand rows',
    text: thousand(),
    counts: { new: 1000 },
    leftOut: ['1 heading'],
  },
  { what: 'nothing at all', text: ' \n\t\n', counts: {}, told: [], leftOut: [] },
]

export const readCase = ({ text, grid: sheet, known: before = [] }: ListCase, table: CountryTable): VisitorReading => {
  const asked = { known: before, today: LISTS_ON, table }
  return sheet === undefined ? readVisitorText(text ?? '', asked) : readVisitorGrid(sheet, asked)
}

/** A guest as the cases are written down: name, sex, birth, nationality, passport, expiry, post, problems. */
export const toldVisitor = ({ draft, problems }: VisitorReading['visitors'][number]): string => {
  const { birth } = draft
  const born = birth.known === 'day' ? birth.on : birth.known === 'year' ? String(birth.year) : ''
  const sex = draft.sex === 'unknown' ? '' : draft.sex
  const values = [
    draft.fullName,
    sex,
    born,
    draft.nationality,
    draft.passportNumber,
    draft.passportExpiresOn ?? '',
    draft.post,
  ]
  const codes = problems.map(({ code }) => code).sort()
  return [...values, ...(codes.length > 0 ? [codes.join(' ')] : [])].join(' | ').replace(/ {2,}/g, ' ').trim()
}

/** Lines of a case that hold something: each must come back as a guest or among what was left out. */
export const filledLines = ({ text, grid: sheet }: ListCase): number =>
  sheet === undefined
    ? (text ?? '').split(/\r\n?|\n/).filter((line) => line.replace(/[\t;,"]/g, '').trim() !== '').length
    : sheet.rows.filter(({ cells }) => cells.some((cell) => typeof cell === 'object' || String(cell).trim() !== ''))
        .length
