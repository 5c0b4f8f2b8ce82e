import { AN, day, grid, HEAD, headed, type ListCase } from '#domain/inbound-visit/visitor-list/testing/list-case.ts'

/** Headings, orders and days. */
export const SHAPE_CASES: readonly ListCase[] = [
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
]
