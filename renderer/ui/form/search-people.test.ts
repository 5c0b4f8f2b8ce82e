import { expect, test } from 'vitest'
import { searchPeople } from '#renderer/ui/form/search-people.ts'

test.each([
  ['uyen', ['Trần Thị Uyên', 'Nguyễn Văn An', 'Lê Văn Bình']],
  ['Uyên', ['Trần Thị Uyên', 'Lê Văn Bình']],
  ['nguyen van', ['Nguyễn Văn An']],
  ['chuyên viên', ['Lê Văn Bình']],
  ['xyz', []],
])('staff are searched by %j: %j', (typed, found) => {
  const people = [
    { fullName: 'Nguyễn Văn An', post: 'Trưởng phòng', unitName: 'Văn phòng' },
    { fullName: 'Lê Văn Bình', post: 'Chuyên viên', unitName: 'Văn phòng' },
    { fullName: 'Trần Thị Uyên', post: 'Kế toán', unitName: 'Văn phòng' },
  ]
  expect(searchPeople(people, typed).map(({ fullName }) => fullName)).toEqual(found)
})
