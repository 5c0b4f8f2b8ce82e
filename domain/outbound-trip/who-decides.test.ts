import { expect, test } from 'vitest'
import { roles } from '#domain/account/account.ts'
import { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import { mayDecide } from '#domain/outbound-trip/who-decides.ts'

/** Written by hand: A administrator, P personnel officer, S staff member, L leader; without a document, and with one. */
const table: Readonly<Record<TripDecisionKind, readonly [string, string]>> = {
  submitted: ['AP--', 'AP--'],
  sent_back: ['AP-L', 'AP-L'],
  withdrawn: ['AP--', 'AP--'],
  agreed: ['---L', '---L'],
  approved: ['---L', 'AP-L'],
  refused: ['---L', 'AP-L'],
  postponed: ['AP--', 'AP--'],
  extended: ['AP--', 'AP--'],
  changed: ['AP--', 'AP--'],
  cleared: ['AP--', 'AP--'],
  closed: ['AP--', 'AP--'],
  cancelled: ['AP--', 'AP--'],
}
const letters = 'APSL'

test.each(TripDecisionKind.options)('who records “%s” is who the table says, with a document and without', (kind) => {
  const answers = ['', '125/QĐ-UBND'].map((documentNumber) =>
    roles.map((role, index) => (mayDecide(role, { kind, documentNumber }) ? letters[index] : '-')).join(''),
  )
  expect(answers).toEqual(table[kind])
})
