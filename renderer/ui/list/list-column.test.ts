import { expect, test } from 'vitest'
import { type ListColumn, nextSorting, sortRows, tracksOf } from '#renderer/ui/list/list-column.ts'

type Person = { readonly name: string; readonly age: number }
const columns: readonly ListColumn<Person>[] = [
  { id: 'name', head: 'Tên', width: 100, grow: 2, cell: ({ name }) => name },
  { id: 'age', head: 'Tuổi', width: 60, cell: ({ age }) => age, compare: (a, b) => a.age - b.age },
]
const people: readonly Person[] = [
  { name: 'Bình', age: 40 },
  { name: 'An', age: 30 },
  { name: 'Chi', age: 40 },
]
const names = (rows: readonly Person[]): string => rows.map(({ name }) => name).join(' ')

test('columns share the room that is left, none is narrower than its width', () => {
  expect(tracksOf(columns)).toEqual({ tracks: 'minmax(100px, 2fr) 60px', least: 160 })
})

test('a head pressed three times sorts upwards, downwards and not at all', () => {
  const first = nextSorting(null, 'age')
  const second = nextSorting(first, 'age')
  expect([first, second, nextSorting(second, 'age')]).toEqual([
    { column: 'age', isDescending: false },
    { column: 'age', isDescending: true },
    null,
  ])
  expect(nextSorting(second, 'name')).toEqual({ column: 'name', isDescending: false })
})

test('equal rows keep their order, upwards and downwards', () => {
  expect(names(sortRows(people, columns, { column: 'age', isDescending: false }))).toBe('An Bình Chi')
  expect(names(sortRows(people, columns, { column: 'age', isDescending: true }))).toBe('Bình Chi An')
})

test('rows stay as they came without a sorting, and by a column that does not sort', () => {
  expect(sortRows(people, columns, null)).toBe(people)
  expect(sortRows(people, columns, { column: 'name', isDescending: false })).toBe(people)
})
