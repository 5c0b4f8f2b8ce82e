import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchNames, type NameMatch } from '#domain/staff/match-names.ts'
import { readNameList } from '#domain/staff/read-name-list.ts'
import type { BirthDate } from '#domain/staff/staff.ts'

type Person = Parameters<typeof matchNames>[1][number]

const person = (id: string, fullName: string, unitName: string, post = 'Chuyên viên', more: Partial<Person> = {}) => ({
  id,
  fullName,
  post,
  unitName,
  birth: { known: 'no' } as BirthDate,
  isActive: true,
  ...more,
})

const office = [
  person('an-office', 'Nguyễn Văn An', 'Văn phòng', 'Chánh Văn phòng', { birth: { known: 'year', year: 1975 } }),
  person('an-science', 'Nguyễn Văn An', 'Phòng Quản lý khoa học', 'Chuyên viên', {
    birth: { known: 'year', year: 1990 },
  }),
  person('thuy', 'Trần Thị Thúy', 'Phòng Quản lý công nghệ', 'Trưởng phòng'),
  person('duc', 'Đỗ Đức Hòa', 'Ban Giám đốc', 'Phó Giám đốc'),
  person('khai', 'Lê Quang Khải', 'Trung tâm Ứng dụng tiến bộ', 'Giám đốc Trung tâm'),
  person('khai2', 'Lê Quang Khái', 'Văn phòng'),
  person('ong', 'Ong Thế Vĩnh', 'Văn phòng'),
  person('left', 'Phạm Thị Ngân', 'Văn phòng', 'Kế toán', { isActive: false }),
]

const outcome = (match: NameMatch<Person>): string => {
  switch (match.is) {
    case 'found':
    case 'again':
      return `${match.is} ${match.person.id}`
    case 'unsure':
      return `unsure ${match.people.map(({ id }) => id).join(', ')}`
    case 'unknown':
      return `unknown ${match.reading.fullName}${match.hasLeft ? ' (left)' : ''}`
    default:
      return match.is
  }
}
const outcomes = (pasted: string, inGroup: readonly string[] = []): readonly string[] =>
  matchNames(readNameList(pasted), office, new Set(inGroup)).map(outcome)

describe('one line of a pasted list', () => {
  it.each([
    ['Trần Thị Thúy', 'found thuy', 'a name'],
    ['tran thi thuy', 'found thuy', 'typed without marks'],
    ['TRẦN THỊ THÚY', 'found thuy', 'in capitals'],
    ['Trần Thị Thuý', 'found thuy', 'with the tone on the other letter'],
    ['Trần Thị Thúy'.normalize('NFD'), 'found thuy', 'with marks typed apart'],
    ['  Trần   Thị\u00a0Thúy ', 'found thuy', 'with double and hard blanks'],
    ['\ufeffTrần Thị\u200b Thúy', 'found thuy', 'with what cannot be seen'],
    ['Đỗ Đức Hoà', 'found duc', 'with đ, and the tone at the end'],
    ['do duc hoa', 'found duc', 'without marks, đ as d'],
    ['1. Trần Thị Thúy', 'found thuy', 'numbered'],
    ['1.Trần Thị Thúy', 'found thuy', 'numbered without a blank'],
    ['12) Trần Thị Thúy', 'found thuy', 'numbered with a bracket'],
    ['(3) Trần Thị Thúy', 'found thuy', 'numbered in brackets'],
    ['7 Trần Thị Thúy', 'found thuy', 'numbered with nothing'],
    ['01- Trần Thị Thúy', 'found thuy', 'numbered with a dash'],
    ['a) Trần Thị Thúy', 'found thuy', 'lettered'],
    ['- Trần Thị Thúy;', 'found thuy', 'dashed, with a semicolon'],
    ['•\tTrần Thị Thúy', 'found thuy', 'with the bullet of Word'],
    ['o\tTrần Thị Thúy', 'found thuy', 'with the second bullet of Word'],
    ['\uf0b7\tTrần Thị Thúy', 'found thuy', 'with the bullet of a picture font'],
    ['- 1. Trần Thị Thúy', 'found thuy', 'dashed and numbered'],
    ['Bà Trần Thị Thúy', 'found thuy', 'addressed'],
    ['đ/c Trần Thị Thúy', 'found thuy', 'addressed in short'],
    ['PGS.TS. Trần Thị Thúy', 'found thuy', 'with degrees'],
    ['Bà ThS Trần Thị Thúy', 'found thuy', 'addressed, with a degree'],
    ['ba tran thi thuy', 'found thuy', 'addressed without marks'],
    ['Ong Thế Vĩnh', 'found ong', 'a family name that looks like an address'],
    ['ong the vinh', 'found ong', 'the same without marks'],
    ['Ông Ong Thế Vĩnh', 'found ong', 'the same, addressed'],
    ['Trần Thị Thúy – Trưởng phòng', 'found thuy', 'with the post after a dash'],
    ['Trần Thị Thúy - Trưởng phòng - Phòng QLCN', 'found thuy', 'with post and unit after hyphens'],
    ['Trần Thị Thúy, Trưởng phòng Quản lý công nghệ', 'found thuy', 'with the post after a comma'],
    ['Trưởng đoàn: Ông Lê Quang Khải', 'found khai', 'with the role before'],
    ['1\tTrần Thị Thúy\tTrưởng phòng\tPhòng QLCN', 'found thuy', 'a row of a table'],
    ['1\tTrần Thị\tThúy\tTrưởng phòng', 'found thuy', 'a row with family and given name apart'],
    ['Trưởng phòng\tTrần Thị Thúy', 'found thuy', 'a row with the name in a later column'],
    ['1\t"Trần Thị Thúy\nTrưởng phòng"\tPhòng QLCN', 'found thuy', 'a cell with a line break'],
    ['Nguyễn Văn An (Văn phòng)', 'found an-office', 'the unit in brackets chooses'],
    ['nguyen van an (van phong)', 'found an-office', 'the unit chooses without marks'],
    ['Nguyễn Văn An, Phòng Quản lý khoa học', 'found an-science', 'the unit after a comma chooses'],
    ['Nguyễn Văn An – Chánh Văn phòng', 'found an-office', 'the post chooses'],
    ['3\tNguyễn Văn An\t1990', 'found an-science', 'the year of birth chooses'],
    ['3\tNguyễn Văn An\t05/06/1990', 'found an-science', 'the day of birth chooses'],
    ['Nguyễn Văn An', 'unsure an-office, an-science', 'two of a name'],
    ['Nguyễn Văn An (Chi cục Tiêu chuẩn)', 'unsure an-office, an-science', 'a unit of neither helps nothing'],
    ['le quang khai', 'unsure khai, khai2', 'two who differ in marks, typed without'],
    ['Lê Quang Khải', 'found khai', 'two who differ in marks, typed with them'],
    ['Lê Quang Khãi', 'unsure khai, khai2', 'marks of nobody'],
    ['Phạm Thị Ngân', 'unknown Phạm Thị Ngân (left)', 'somebody who has left'],
    ['2. Ông Hồ Sĩ Lạ – Phó Giám đốc (Sở Tài chính)', 'unknown Hồ Sĩ Lạ', 'somebody from outside'],
    ['Trưởng đoàn: Hồ Sĩ Lạ', 'unknown Hồ Sĩ Lạ', 'somebody from outside, with the role before'],
    ['STT\tHọ và tên\tChức vụ', 'heading', 'the head of a table'],
    ['Danh sách đoàn đi Nhật Bản:', 'heading', 'the title of a list'],
    ['12', 'heading', 'a number alone'],
    ['???', 'heading', 'signs alone'],
  ])('%j: %s (%s)', (pasted, expected) => {
    expect(outcomes(pasted)).toEqual([expected])
  })

  it('offers names that are one slip away, or that are written on without a sign between', () => {
    const near = (pasted: string) =>
      matchNames(readNameList(pasted), office, new Set()).map((match) =>
        match.is === 'unknown' ? match.near.map(({ id }) => id) : match.is,
      )
    expect(near('Trần Thị Thúyy')).toEqual([['thuy']])
    expect(near('Trần Thị Túy')).toEqual([['thuy']])
    expect(near('Trần Thị Thúy Trưởng phòng')).toEqual([['thuy']])
    expect(near('Trần Văn Bình')).toEqual([[]])
  })

  it('keeps what else the line says: the post first, brackets last', () => {
    const [line] = readNameList('2. Ông Hồ Sĩ Lạ (Sở Tài chính) – Phó Giám đốc')
    expect(line?.readings[0]).toEqual({ fullName: 'Hồ Sĩ Lạ', details: ['Phó Giám đốc', 'Sở Tài chính'] })
  })
})

describe('a list', () => {
  it('counts empty lines, and reads every kind of line end', () => {
    expect(readNameList('Trần Thị Thúy\r\n\r\nĐỗ Đức Hòa\vLê Quang Khải').map(({ number }) => number)).toEqual([
      1, 3, 4,
    ])
  })

  it('means both people of a name that it names twice', () => {
    expect(outcomes('Nguyễn Văn An\nĐỗ Đức Hòa\nNguyễn Văn An')).toEqual([
      'found an-office',
      'found duc',
      'found an-science',
    ])
    expect(outcomes('Nguyễn Văn An\nNguyễn Văn An (Văn phòng)')).toEqual(['found an-science', 'found an-office'])
  })

  it('says of somebody whom it names again, or who is in the group, that he is there', () => {
    expect(outcomes('Đỗ Đức Hòa\ndo duc hoa')).toEqual(['found duc', 'again duc'])
    expect(outcomes('Đỗ Đức Hòa', ['duc'])).toEqual(['again duc'])
    expect(outcomes('Nguyễn Văn An\nNguyễn Văn An\nNguyễn Văn An')).toEqual(
      Array.from({ length: 3 }, () => 'unsure an-office, an-science'),
    )
  })

  it('loses no line, and finds everybody who is named by his whole name, in whatever dress', () => {
    const dress = fc.constantFrom(
      (name: string, n: number) => `${n}. ${name}`,
      (name: string) => `  ${name.normalize('NFD')}  `,
      (name: string, n: number) => `${n}\t${name}\tChuyên viên\tVăn phòng nào đó`,
      (name: string) => `- Ông ${name};`,
      (name: string) => `${name.toUpperCase()} – Chuyên viên`,
    )
    const unmistakable = ['Trần Thị Thúy', 'Đỗ Đức Hòa', 'Lê Quang Khải', 'Ong Thế Vĩnh']
    const rows = fc.uniqueArray(fc.constantFrom(...unmistakable), { minLength: 1 })
    fc.assert(
      fc.property(rows, fc.array(dress, { minLength: 4, maxLength: 4 }), fc.boolean(), (names, dresses, hasGaps) => {
        const pasted = names.map((name, index) => dresses[index]?.(name, index + 1) ?? name)
        const found = outcomes(pasted.join(hasGaps ? '\r\n\r\n' : '\n'))
        expect(found).toEqual(names.map((name) => `found ${office.find(({ fullName }) => fullName === name)?.id}`))
      }),
    )
  })

  it('answers whatever is pasted, one outcome for every line that holds something', () => {
    const scrap = fc.constantFrom(
      '\t',
      '\n',
      '\r\n',
      '"',
      '(',
      ')',
      '–',
      ' - ',
      ':',
      '1.',
      '•',
      'Ông ',
      'an',
      'Lê',
      ' ',
      '😀',
    )
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => {
        const pasted = scraps.join('')
        const lines = readNameList(pasted)
        expect(matchNames(lines, office, new Set())).toHaveLength(lines.length)
        for (const { text, readings } of lines)
          expect([text === '', readings[0].fullName === '']).toEqual([false, false])
      }),
    )
  })
})
