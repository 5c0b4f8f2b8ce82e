import type { MrzCase } from '#domain/inbound-visit/mrz/testing/mrz-case.ts'

/** How the lines come, what document they are of, and of which state. */
export const DOCUMENT_CASES: readonly MrzCase[] = [
  {
    what: 'the specimen of ICAO 9303: Utopia is no country, and it has expired',
    text: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: [
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'the specimen as one blob without a line break',
    text: 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: [
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'the specimen in lower case with blanks',
    text: 'p<utoeriksson<<anna< maria<<<<<<<<<<<<<<<<<<<\r\nl898902c36uto7408122f1204159ze184226b<<<<<10',
    expected: [
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'guillemets for pairs of fillers',
    text: 'P<UTOERIKSSON«ANNA<MARIA«««««««««<\nL898902C36UTO7408122F1204159ZE184226B««<10',
    expected: [
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'fillers escaped by a web page',
    text: 'P&lt;UTOERIKSSON&lt;&lt;ANNA&lt;MARIA&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;&lt;\nL898902C36UTO7408122F1204159ZE184226B&lt;&lt;&lt;&lt;&lt;10',
    expected: [
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'full-width characters',
    text: 'Ｐ＜ＵＴＯＥＲＩＫＳＳＯＮ＜＜ＡＮＮＡ＜ＭＡＲＩＡ＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜＜\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: [
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'single guillemets and a blank line between',
    text: 'P‹UTOERIKSSON‹‹ANNA‹MARIA‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹‹\n\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    expected: [
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'within an e-mail',
    text: 'Dear colleagues,\nplease find the passport of our director:\n> none\nP<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\nBest regards',
    expected: [
      'ERIKSSON ANNA MARIA | female | 1974-08-12 | | ordinary | L898902C3 | 2012-04-15 | nationality_special passport_expired',
    ],
  },
  {
    what: 'an ordinary passport without a personal number',
    text: 'P<KORKIM<<MIN<SU<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM123456788KOR8005126M3104013<<<<<<<<<<<<<<<6',
    expected: ['KIM MIN SU | male | 1980-05-12 | KR | ordinary | M12345678 | 2031-04-01'],
  },
  {
    what: 'document code PM of Korea is ordinary',
    text: 'PMKORLEE<<JI<WOO<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nM876543214KOR0112318F33022881234567V12<<<<26',
    expected: ['LEE JI WOO | female | 2001-12-31 | KR | ordinary | M87654321 | 2033-02-28'],
  },
  {
    what: 'document code PD: a diplomatic passport',
    text: 'PDJPNTANAKA<<HARU<<<<<<<<<<<<<<<<<<<<<<<<<<<\nDA12345679JPN6711034M2806309<<<<<<<<<<<<<<<4',
    expected: ['TANAKA HARU | male | 1967-11-03 | JP | diplomatic | DA1234567 | 2028-06-30'],
  },
  {
    what: 'document code PO: an official passport, to be confirmed',
    text: 'POJPNSATO<<YUI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nOA76543214JPN9002144F2901318<<<<<<<<<<<<<<<4',
    expected: ['SATO YUI | female | 1990-02-14 | JP | official | OA7654321 | 2029-01-31 | passport_kind_to_confirm'],
  },
  {
    what: 'document code PS: a service passport, to be confirmed',
    text: 'PSLAOVONGSA<<KHAMPHET<<<<<<<<<<<<<<<<<<<<<<<\nS0012345<5LAO7507070M2708159<<<<<<<<<<<<<<<6',
    expected: [
      'VONGSA KHAMPHET | male | 1975-07-07 | LA | official | S0012345 | 2027-08-15 | passport_kind_to_confirm',
    ],
  },
  {
    what: 'document code PO of China is ordinary',
    text: 'POCHNWANG<<XIAOMING<<<<<<<<<<<<<<<<<<<<<<<<<\nEA12345676CHN8808084M3009093LAMNPOQR<<<<<<28',
    expected: ['WANG XIAOMING | male | 1988-08-08 | CN | ordinary | EA1234567 | 2030-09-09'],
  },
  {
    what: 'document code PS of China is official',
    text: 'PSCHNZHAO<<LI<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nSE76543214CHN7001017F2801016<<<<<<<<<<<<<<<2',
    expected: ['ZHAO LI | female | 1970-01-01 | CN | official | SE7654321 | 2028-01-01'],
  },
  {
    what: 'document code PP',
    text: 'PPAUSWILSON<<OLIVER<JAMES<<<<<<<<<<<<<<<<<<<\nPB12345676AUS9506309M3506293<<<<<<<<<<<<<<<6',
    expected: ['WILSON OLIVER JAMES | male | 1995-06-30 | AU | ordinary | PB1234567 | 2035-06-29'],
  },
  {
    what: 'document code PE: an emergency passport is another document',
    text: 'PEGBRBAKER<<HOLLY<<<<<<<<<<<<<<<<<<<<<<<<<<<\n1234567897GBR9911053F2701013<<<<<<<<<<<<<<<4',
    expected: ['BAKER HOLLY | female | 1999-11-05 | GB | other | 123456789 | 2027-01-01 | passport_kind_to_confirm'],
  },
  {
    what: 'Germany is D in the zone',
    text: 'P<D<<MUSTERFRAU<<GRETA<<<<<<<<<<<<<<<<<<<<<<\nC01X00T478D<<6408125F3102282<<<<<<<<<<<<<<<2',
    expected: ['MUSTERFRAU GRETA | female | 1964-08-12 | DE | ordinary | C01X00T47 | 2031-02-28'],
  },
  {
    what: 'a British national overseas',
    text: 'P<GBRCHAN<<WING<YAN<<<<<<<<<<<<<<<<<<<<<<<<<\n9876543213GBN8303039F2903035<<<<<<<<<<<<<<<0',
    expected: ['CHAN WING YAN | female | 1983-03-03 | GB | ordinary | 987654321 | 2029-03-03 | nationality_special'],
  },
  {
    what: 'a British overseas territories citizen',
    text: 'P<GBDSMITH<<JOHN<<<<<<<<<<<<<<<<<<<<<<<<<<<<\n9876543202GBD8303040M2903046<<<<<<<<<<<<<<<6',
    expected: ['SMITH JOHN | male | 1983-03-04 | GB | ordinary | 987654320 | 2029-03-04 | nationality_special'],
  },
  {
    what: 'an official of the United Nations has no nationality there',
    text: 'POUNODIALLO<<AWA<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nUN00123452UNO7809213F2809218<<<<<<<<<<<<<<<2',
    expected: [
      'DIALLO AWA | female | 1978-09-21 | | official | UN0012345 | 2028-09-21 | nationality_special passport_kind_to_confirm',
    ],
  },
  {
    what: 'a stateless person',
    text: 'P<DNKHADDAD<<SAMIR<<<<<<<<<<<<<<<<<<<<<<<<<<\nT123456787XXA8606176M2706177<<<<<<<<<<<<<<<4',
    expected: ['HADDAD SAMIR | male | 1986-06-17 | | ordinary | T12345678 | 2027-06-17 | nationality_special'],
  },
  {
    what: 'a refugee',
    text: 'PRCANOMAR<<LEILA<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nR123456783XXB9206171F2706188<<<<<<<<<<<<<<<0',
    expected: [
      'OMAR LEILA | female | 1992-06-17 | | other | R12345678 | 2027-06-18 | nationality_special passport_kind_to_confirm',
    ],
  },
  {
    what: 'Kosovo',
    text: 'P<RKSKRASNIQI<<ARTA<<<<<<<<<<<<<<<<<<<<<<<<<\nK123456784RKS9106178F2706199<<<<<<<<<<<<<<<2',
    expected: ['KRASNIQI ARTA | female | 1991-06-17 | | ordinary | K12345678 | 2027-06-19 | nationality_special'],
  },
  {
    what: 'issued by one state to a national of another',
    text: 'P<FRANGUYEN<<LINH<<<<<<<<<<<<<<<<<<<<<<<<<<<\n20AB123454VNM9304022F3004021<<<<<<<<<<<<<<<8',
    expected: ['NGUYEN LINH | female | 1993-04-02 | VN | ordinary | 20AB12345 | 2030-04-02'],
  },
  {
    what: 'a state that no table has',
    text: 'P<QQQBLANC<<NOEL<<<<<<<<<<<<<<<<<<<<<<<<<<<<\nQ123456786QQQ9304022M3004021<<<<<<<<<<<<<<<4',
    expected: ['BLANC NOEL | male | 1993-04-02 | | ordinary | Q12345678 | 2030-04-02 | nationality_unreadable'],
  },
]
