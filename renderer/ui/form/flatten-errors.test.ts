import type { FieldErrors } from 'react-hook-form'
import { expect, test } from 'vitest'
import { flattenErrors } from '#renderer/ui/form/flatten-errors.ts'

test('lists nested errors by the path of their field, in order', () => {
  const message = (text: string) => ({ type: 'custom', message: text })
  type Form = { title: string; members: { post: string }[]; type: string }
  const errors: FieldErrors<Form> = {
    title: message('a'),
    members: [undefined, { post: message('b') }],
    type: message('a field that is called type'),
    root: message('the whole form'),
  }
  expect(flattenErrors(errors)).toEqual([
    { name: 'title', message: 'a' },
    { name: 'members.1.post', message: 'b' },
    { name: 'type', message: 'a field that is called type' },
    { name: 'root', message: 'the whole form' },
  ])
})
