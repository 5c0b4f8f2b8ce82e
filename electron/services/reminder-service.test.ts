import { expect, test } from 'vitest'
import { UnitId } from '#domain/shared/ids.ts'
import { recordId } from '#domain/shared/record-ref.ts'
import { sampleId } from '#domain/testing/samples.ts'
import { reminderService } from '#electron/services/reminder-service.ts'
import { docxText } from '#electron/testing/docx-text.ts'
import { letterOffice } from '#electron/testing/letter-office.ts'
import { codeOf, must } from '#electron/testing/office.ts'
import { days } from '#electron/testing/trip-office.ts'

const DAY = 86_400

/** 12 January 2026 and a trip of one in a unit, a second trip of the same person's colleague in another. */
const reminderOffice = async () => {
  const pages: Uint8Array[] = []
  const office = await letterOffice({
    renderPdf: async (docx) => {
      pages.push(docx)
      return new Uint8Array([1])
    },
    printPdf: async () => 'printed',
  })
  const reminders = reminderService(office.dependencies)
  const other = await office.addUnit(2, { name: 'Phòng Khác' })
  const colleague = await office.addPerson(other, 2)
  const { trip: second } = await office.addTrip([colleague], { title: 'Đoàn của phòng khác' })
  const list = async (within: 0 | 3 | 7 | 14) => must(await reminders.list({ within })).units
  return { ...office, reminders, other, second, list, pages }
}

test('nothing is late before its day, and what comes is listed within 3, 7 and 14 days', async () => {
  const { list, reminders } = await reminderOffice()
  const counts = await Promise.all(([0, 3, 7, 14] as const).map(async (days) => (await list(days)).length))
  expect(counts[0]).toBe(0)
  expect(counts).toEqual(counts.toSorted((a, b) => a - b))
  expect(must(await reminders.count()).late).toBe(0)
})

test('late duties stand under the unit that answers, and one letter for each unit names all of them', async () => {
  const { list, reminders, letters, time, unit, other, addTrip, person, tripId } = await reminderOffice()
  const { trip: third } = await addTrip([person], {
    title: 'Chuyến thứ hai',
    ...days('2026-04-06', '2026-04-08'),
  })
  time.pass(120 * DAY)
  const units = await list(0)
  expect(units.map(({ unitId }) => unitId).toSorted()).toEqual([unit.id, other.id].toSorted())
  const own = units.find(({ unitId }) => unitId === unit.id)
  expect(new Set(own?.owed.map((one) => recordId(one.record)))).toEqual(new Set([tripId, third.id]))
  expect(own?.late).toBe(own?.owed.length)

  const ids = must(await reminders.prepare({ unitIds: [unit.id, other.id] }))
  expect(ids).toHaveLength(2)
  const [first] = ids
  if (first === undefined) throw new Error('two units, two letters')
  const view = must(await letters.get({ id: first }))
  expect(view).toMatchObject({ addressees: [unit.name], recordTitle: unit.name, missing: [] })
  const text = docxText(must(await letters.file({ id: first })).docx)
  for (const { recordTitle } of own?.owed ?? []) expect(text).toContain(recordTitle)
  expect(text).not.toContain('Đoàn của phòng khác')
  const row = must(await letters.list({ record: null, days: 30 })).find(({ id }) => id === first)
  expect(row).toMatchObject({ recordTitle: unit.name, addressees: [unit.name], missingCount: 0 })
})

test('a unit whose draft waits keeps it; one that was reminded before gets a new letter', async () => {
  const { list, reminders, time, unit, freeze, issue } = await reminderOffice()
  time.pass(60 * DAY)
  const prepare = async () => must(await reminders.prepare({ unitIds: [unit.id] }))[0]
  const draft = await prepare()
  expect(await prepare()).toBe(draft)
  if (draft === undefined) throw new Error('one unit, one letter')
  must(await freeze(draft))
  must(await issue(draft, '5', '2026-03-13'))
  const reminded = (await list(0)).find(({ unitId }) => unitId === unit.id)
  expect(reminded?.reminder).toMatchObject({ id: draft, state: 'issued', numberAndSymbol: '05/KHCN-VP', isSent: false })
  expect(await prepare()).not.toBe(draft)
})

test('a unit that owes nothing late is not reminded, and no letter is made for the others either', async () => {
  const { reminders, letters, time, unit } = await reminderOffice()
  const nowhere = UnitId.parse(sampleId(8, 999))
  expect(codeOf(await reminders.prepare({ unitIds: [unit.id] }))).toBe('reminder.nothing_late')
  time.pass(60 * DAY)
  expect(codeOf(await reminders.prepare({ unitIds: [unit.id, nowhere] }))).toBe('reminder.nothing_late')
  expect(must(await letters.list({ record: null, days: 30 }))).toEqual([])
})

test('the digest to print names every unit, trip and day of the coming week, and what is late', async () => {
  const { reminders, time, unit, pages } = await reminderOffice()
  time.pass(60 * DAY)
  must(await reminders.digest())
  expect(must(await reminders.print())).toBe('printed')
  const [docx] = pages
  if (docx === undefined) throw new Error('no page was made')
  const text = docxText(docx)
  for (const words of [unit.name, 'Phòng Khác', 'Đoàn của phòng khác', 'đã quá hạn', 'Người thử'])
    expect(text).toContain(words)
})
