import type { MrzCase } from '#domain/inbound-visit/mrz/testing/mrz-case.ts'

/** Names, days, check digits, and what can be put right. */
export const FIELD_CASES: readonly MrzCase[] = [
  {
    what: 'a name that fills its field may have been cut',
    text: 'P<GRCPAPANDROPOULOUS<<JONATHON<ALEXANDRIOS<C\nAE12345670GRC7202191M2902186<<<<<<<<<<<<<<<0',
    expected: [
      'PAPANDROPOULOUS JONATHON ALEXANDRIOS C | male | 1972-02-19 | GR | ordinary | AE1234567 | 2029-02-18 | name_maybe_cut',
    ],
  },
  {
    what: 'a primary identifier so long that no secondary one is left',
    text: 'P<LKAWICKRAMASINGHEDISSANAYAKARAJAPAKSHAARAC\nN1234567<7LKA6909105M2809104<<<<<<<<<<<<<<<4',
    expected: [
      'WICKRAMASINGHEDISSANAYAKARAJAPAKSHAARAC | male | 1969-09-10 | LK | ordinary | N1234567 | 2028-09-10 | name_maybe_cut',
    ],
  },
  {
    what: 'only a primary identifier',
    text: 'P<IDNSUHARTINI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nX1234567<7IDN8101017F2901019<<<<<<<<<<<<<<<0',
    expected: ['SUHARTINI | female | 1981-01-01 | ID | ordinary | X1234567 | 2029-01-01'],
  },
  {
    what: 'a primary identifier of two words, and several secondary ones',
    text: 'P<ESPGARCIA<LOPEZ<<MARIA<DEL<CARMEN<<<<<<<<<\nPAA1234560ESP8503231F3203237<<<<<<<<<<<<<<<4',
    expected: ['GARCIA LOPEZ MARIA DEL CARMEN | female | 1985-03-23 | ES | ordinary | PAA123456 | 2032-03-23'],
  },
  {
    what: 'a number shorter than its field',
    text: 'P<KHMSOK<<DARA<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nN012345<<4KHM8701015M2702010<<<<<<<<<<<<<<<4',
    expected: ['SOK DARA | male | 1987-01-01 | KH | ordinary | N012345 | 2027-02-01'],
  },
  {
    what: 'sex not told',
    text: 'P<NZLKAHU<<MANAIA<<<<<<<<<<<<<<<<<<<<<<<<<<<\nLA123456<8NZL9909092<2909093<<<<<<<<<<<<<<<0',
    expected: ['KAHU MANAIA | unknown | 1999-09-09 | NZ | ordinary | LA123456 | 2029-09-09'],
  },
  {
    what: 'sex X',
    text: 'P<NZLKAHU<<AROHA<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nLA123457<1NZL9909081X2909082<<<<<<<<<<<<<<<0',
    expected: ['KAHU AROHA | unknown | 1999-09-08 | NZ | ordinary | LA123457 | 2029-09-08'],
  },
  {
    what: 'sex with another letter',
    text: 'P<NZLKAHU<<TUI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nLA123458<4NZL9909070Q2909071<<<<<<<<<<<<<<<0',
    expected: ['KAHU TUI | unknown | 1999-09-07 | NZ | ordinary | LA123458 | 2029-09-07 | sex_unreadable'],
  },
  {
    what: 'born this year: the latest day that is no future',
    text: 'P<SGPTAN<<BABY<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nK1234567A6SGP2611262F3101012<<<<<<<<<<<<<<<6',
    expected: ['TAN BABY | female | 2026-11-26 | SG | ordinary | K1234567A | 2031-01-01'],
  },
  {
    what: 'born a day later in the year would be a future: a hundred years before',
    text: 'P<SGPTAN<<ELDER<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nK1234567B7SGP2611273F3101012<<<<<<<<<<<<<<<4',
    expected: ['TAN ELDER | female | 1926-11-27 | SG | ordinary | K1234567B | 2031-01-01'],
  },
  {
    what: 'born in 2000, on 29 February',
    text: 'P<MYSAZLAN<<HANA<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nA123456784MYS0002299F3001019<<<<<<<<<<<<<<<6',
    expected: ['AZLAN HANA | female | 2000-02-29 | MY | ordinary | A12345678 | 2030-01-01'],
  },
  {
    what: 'born in 1927',
    text: 'P<USAMILLER<<RUTH<<<<<<<<<<<<<<<<<<<<<<<<<<<\n5432109871USA2701013F3201015<<<<<<<<<<<<<<<6',
    expected: ['MILLER RUTH | female | 1927-01-01 | US | ordinary | 543210987 | 2032-01-01'],
  },
  {
    what: 'expired in the nineties',
    text: 'P<USAMILLER<<ROY<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n5432109882USA3501014M9812312<<<<<<<<<<<<<<<8',
    expected: ['MILLER ROY | male | 1935-01-01 | US | ordinary | 543210988 | 1998-12-31 | passport_expired'],
  },
  {
    what: 'a year of birth alone',
    text: 'P<AFGAMIRI<<NASRIN<<<<<<<<<<<<<<<<<<<<<<<<<<\nP012345673AFG79<<<<6F2905051<<<<<<<<<<<<<<<8',
    expected: ['AMIRI NASRIN | female | 1979 | AF | ordinary | P01234567 | 2029-05-05 | birth_year_only'],
  },
  {
    what: 'a birth not known',
    text: 'P<AFGAMIRI<<FARID<<<<<<<<<<<<<<<<<<<<<<<<<<<\nP012345684AFG<<<<<<0M2905051<<<<<<<<<<<<<<<8',
    expected: ['AMIRI FARID | male | | AF | ordinary | P01234568 | 2029-05-05'],
  },
  {
    what: 'a day of birth that does not exist',
    text: 'P<THASOMCHAI<<NARIN<<<<<<<<<<<<<<<<<<<<<<<<<\nAA12345678THA8302319M2905051<<<<<<<<<<<<<<<0',
    expected: ['SOMCHAI NARIN | male | | TH | ordinary | AA1234567 | 2029-05-05 | birth_unreadable'],
  },
  {
    what: 'a month of expiry that does not exist',
    text: 'P<THASOMCHAI<<MALEE<<<<<<<<<<<<<<<<<<<<<<<<<\nAA12345689THA8302283F2913058<<<<<<<<<<<<<<<6',
    expected: ['SOMCHAI MALEE | female | 1983-02-28 | TH | ordinary | AA1234568 | | expiry_unreadable'],
  },
  {
    what: 'the check digit of the number',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456789KOR8005126M3104013<<<<<<<<<<<<<<<6',
    expected: [
      'KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01 | composite_digit_wrong number_digit_wrong',
    ],
  },
  {
    what: 'a figure of the number mistyped',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM129456788KOR8005126M3104013<<<<<<<<<<<<<<<6',
    expected: [
      'KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12945678 | 2031-04-01 | composite_digit_wrong number_digit_wrong',
    ],
  },
  {
    what: 'a figure of the birth mistyped',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005136M3104013<<<<<<<<<<<<<<<6',
    expected: [
      'KIM MIN SU | male | 1980-05-13 | KR | ordinary | M12345678 | 2031-04-01 | birth_digit_wrong composite_digit_wrong',
    ],
  },
  {
    what: 'a figure of the expiry mistyped',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104023<<<<<<<<<<<<<<<6',
    expected: [
      'KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-02 | composite_digit_wrong expiry_digit_wrong',
    ],
  },
  {
    what: 'the composite digit alone',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<<<<7',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01 | composite_digit_wrong'],
  },
  {
    what: 'the check digit of the personal number',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M31040131234567V12<<<<30',
    expected: [
      'KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01 | composite_digit_wrong personal_digit_wrong',
    ],
  },
  {
    what: 'an empty personal number whose digit is 0',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<<<06',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01'],
  },
  {
    what: 'letters read for figures in a date',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8OOS126M3104013<<<<<<<<<<<<<<<6',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01 | characters_mended'],
  },
  {
    what: 'figures read for letters in a name',
    text: 'P<KORKIM<<M1N<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<<<<6',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01 | characters_mended'],
  },
  {
    what: 'fillers of the first line left out',
    text: 'P<KORKIM<<MIN<SU<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<<<<6',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01 | fillers_mended'],
  },
  {
    what: 'fillers of the second line miscounted',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<6',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01 | fillers_mended'],
  },
  {
    what: 'one filler too many behind the name',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<<<<6',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01 | fillers_mended'],
  },
  {
    what: 'an e-mail broke the second line',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<\n<<<<<<<<<<<<<6',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01'],
  },
  {
    what: 'two passports below one another',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<<<<6\nP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: [
      'KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01',
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'two passports, numbered, with an empty line between',
    text: '1.\nP<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<<<<6\n\n2.\nP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: [
      'KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01',
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'two passports in one blob',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<M123456788KOR8005126M3104013<<<<<<<<<<<<<<<6P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: [
      'KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01',
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'a broken passport does not spoil the next',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<\nP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: [
      'mrz.line_length',
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'the first line alone',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<',
    expected: ['mrz.line_missing'],
  },
  {
    what: 'the second line short of a figure in its middle',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR805126M3104013<<<<<<<<<<<<<<<6',
    expected: ['mrz.line_length'],
  },
  {
    what: 'a visa is no passport',
    text: 'V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: ['mrz.other_document'],
  },
  {
    what: 'an identity card of three lines',
    text: 'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    expected: ['mrz.other_document'],
  },
  {
    what: 'words',
    text: 'Kim Min Su, giám đốc',
    expected: ['mrz.not_found'],
  },
  {
    what: 'nothing',
    text: '',
    expected: ['mrz.not_found'],
  },
]
