import {
  day,
  grid,
  HEAD,
  headed,
  known,
  type ListCase,
  thousand,
} from '#domain/inbound-visit/visitor-list/testing/list-case.ts'

/** Who comes twice, what holds nobody, and what the list does not say outright. */
export const CONTENT_CASES: readonly ListCase[] = [
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
    continued: 1,
    leftOut: ['1 beside_passport', '4 beside_passport'],
  },
  {
    what: 'cells of one guest over several lines, as Word pastes them',
    text: 'Họ và tên\tQuốc tịch\tChức vụ\nKIM MAU AN\tHàn Quốc\tViện trưởng\nLEE MAU BI\tHàn Quốc\t"Phó Viện trưởng\nphụ trách nghiên cứu"',
    counts: { new: 2 },
    continued: 1,
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
