import { expect, test } from 'vitest'
import { concerns } from '#renderer/ipc/topics.ts'

test.each([
  ['staff', 'staff.list', true],
  ['staff', 'unit.list', true],
  ['account', 'outbound_trip.list', false],
  // A merged record takes its trips along.
  ['staff', 'outbound_trip.of_person', true],
  ['outbound_trip', 'overview.get', true],
  // Due days hang on rules, calendar and letterheads.
  ['agency', 'outbound_trip.get', true],
  ['account', 'account.list', true],
  ['session', 'app.status', true],
  // A letter that was sent meets duties, and a changed trip makes letters differ from it.
  ['letter', 'outbound_trip.get', true],
  ['outbound_trip', 'letter.get', true],
  ['outbound_trip', 'return_report.mine', true],
  ['staff', 'return_report.get', false],
  ['document_template', 'letter.preview', true],
  ['document_template', 'staff.list', false],
  ['staff', 'passport_custody.list', true],
  ['letter', 'passport_custody.list', false],
  ['outbound_trip', 'plan.list', true],
  ['staff', 'plan.list', false],
  // A route without an entry is rather asked once too often.
  ['staff', 'something.new', true],
])('a change of %s concerns the answer of %s: %s', (topic, route, expected) => {
  expect(concerns(topic, route)).toBe(expected)
})
