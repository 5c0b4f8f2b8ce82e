import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isWeakPassword, roles } from '#domain/account/account.ts'
import { numberAndSymbol } from '#domain/document/numbering.ts'
import { DutyState, dutiesOf } from '#domain/duty/duty.ts'
import { noSettlements } from '#domain/duty/settlement.ts'
import { DispatchWay, LetterState } from '#domain/letter/letter.ts'
import { Currency, OutboundTripKind } from '#domain/outbound-trip/outbound-trip.ts'
import { isOverdueReturn, tripPhase, tripPhases } from '#domain/outbound-trip/phase.ts'
import { overlaps } from '#domain/outbound-trip/plan-trip.ts'
import { ReportState } from '#domain/outbound-trip/return-report.ts'
import { addMonths, LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { StaffKind } from '#domain/staff/staff.ts'
import { sampleAccounts } from '#tests/support/sample-office/accounts.ts'
import { type OfficeRecords, readOffice, withOffice } from '#tests/support/sample-office/read-office.ts'
import { SENT_BACK_NOTE } from '#tests/support/sample-office/report-plans.ts'
import { value } from '#tests/support/sample-office/seed-context.ts'
import { SAMPLE_TODAY, seedSampleOffice } from '#tests/support/sample-office/seed-sample-office.ts'
import { SHARED_NAME } from '#tests/support/sample-office/staff-plans.ts'

const parent = mkdtempSync(path.join(os.tmpdir(), 'so-doan-sample-'))
const folderOf = (name: string): string => path.join(parent, name)
const OTHER_TODAY = LocalDate.parse('2027-04-10')

let office: OfficeRecords
let second: OfficeRecords
let other: OfficeRecords

const build = async (name: string, today: LocalDate): Promise<OfficeRecords> => {
  await seedSampleOffice(folderOf(name), { today })
  return readOffice(folderOf(name), today)
}

beforeAll(async () => {
  ;[office, second, other] = await Promise.all([
    build('one', SAMPLE_TODAY),
    build('two', SAMPLE_TODAY),
    build('other', OTHER_TODAY),
  ])
}, 300_000)

afterAll(() => rmSync(parent, { recursive: true, force: true }))

/**
 * The same records with every id and digest replaced by the order in which it turns up: ids are made by chance, and a .docx
 * carries the moment it was packed.
 */
const withoutIds = (records: OfficeRecords): string => {
  const seen = new Map<string, string>()
  return JSON.stringify({ ...records, settled: records.settled.map(([, each]) => each) }).replace(
    /[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}/g,
    (id) => {
      seen.set(id, seen.get(id) ?? `#${seen.size}`)
      return seen.get(id) ?? ''
    },
  )
}

const countBy = <T, K extends string>(list: readonly T[], key: (entry: T) => K): Partial<Record<K, number>> =>
  Object.fromEntries(
    Object.entries<readonly T[]>(Object.groupBy(list, key) as never).map(([name, group]) => [name, group.length]),
  ) as never

const dutyStates = (records: OfficeRecords, folder: string, today: LocalDate): Promise<readonly DutyState[]> =>
  withOffice(folder, today, async ({ services }) => {
    const settled = new Map(records.settled)
    const table = { rules: services.resources.rules, calendar: services.resources.calendar }
    return records.trips.flatMap((trip) =>
      dutiesOf(trip, settled.get(trip.id) ?? noSettlements, table, today).map(({ state }) => state),
    )
  })

describe('the sample office', () => {
  it('has 12 units, two of them switched off, 150 people and 40 trips of three years', () => {
    expect(office.units).toHaveLength(12)
    expect(office.units.filter(({ isActive }) => !isActive)).toHaveLength(2)
    expect(office.staff).toHaveLength(150)
    expect(office.trips).toHaveLength(40)
    expect([...new Set(office.trips.map(({ departsOn }) => yearOf(departsOn)))].sort()).toEqual([2024, 2025, 2026])
  })

  it('is the same in every build but for its ids', () => {
    expect(withoutIds(second)).toBe(withoutIds(office))
  })

  it('has an account of every role, with a password that is not weak', () => {
    expect(office.accounts.map(({ role }) => role).sort()).toEqual([...roles].sort())
    expect(Object.values(sampleAccounts).filter(({ password }) => isWeakPassword(password))).toEqual([])
  })

  it('has both heads of the preset and somebody to sign on every day', () => {
    expect(office.profiles.map(({ place }) => place)).toEqual(['Bắc Giang', 'Bắc Ninh'])
    expect(new Set(office.signers.map(({ authority }) => authority))).toEqual(new Set(['head', 'for_head', 'by_order']))
    expect(office.signers.filter(({ authority, validTo }) => authority === 'head' && validTo === null)).toHaveLength(1)
  })

  it('has people of every kind, and no name twice but one, with different births', () => {
    expect(Object.keys(countBy(office.staff, ({ kind }) => kind)).sort()).toEqual([...StaffKind.options].sort())
    const births = countBy(office.staff, ({ birth }) => birth.known)
    expect(births.day).toBeGreaterThan(100)
    expect(births.year).toBeGreaterThan(3)
    expect(births.no).toBeGreaterThan(1)
    const names = countBy(office.staff, ({ fullName }) => fullName)
    expect(Object.entries(names).filter(([, count]) => count !== 1)).toEqual([[SHARED_NAME, 2]])
    const [one, two] = office.staff.filter(({ fullName }) => fullName === SHARED_NAME)
    expect(one?.birth).not.toEqual(two?.birth)
  })

  it('has official and ordinary passports, some expired, some about to expire, no number twice', () => {
    const passports = office.staff.flatMap((member) => member.passports)
    expect(new Set(passports.map(({ number }) => number)).size).toBe(passports.length)
    expect(new Set(passports.map(({ kind }) => kind))).toEqual(new Set(['official', 'ordinary']))
    const expired = passports.filter(({ expiresOn }) => expiresOn !== null && expiresOn < SAMPLE_TODAY)
    const soon = passports.filter(
      ({ expiresOn }) => expiresOn !== null && expiresOn >= SAMPLE_TODAY && expiresOn < addMonths(SAMPLE_TODAY, 6),
    )
    expect(expired.length).toBeGreaterThan(10)
    expect(soon.length).toBeGreaterThan(5)
  })

  it('has trips of every kind, from 1 to 60 people, one of them with the longest title there is', () => {
    expect(new Set(office.trips.map(({ kind }) => kind))).toEqual(new Set(OutboundTripKind.options))
    const sizes = office.trips.map(({ members }) => members.length)
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, 60])
    expect(office.trips.filter(({ title }) => title.length === 300)).toHaveLength(1)
    expect(new Set(office.trips.flatMap(({ legs }) => legs.map(({ country }) => country))).size).toBeGreaterThan(15)
    const currencies = new Set(office.trips.flatMap(({ funding }) => funding.map(({ currency }) => currency)))
    expect([...currencies].sort()).toEqual([...Currency.options].sort())
  })

  it('has return reports in every state, one of them sent back to the traveller whose account is his own', () => {
    const states = countBy(office.reports, ({ state }) => state)
    expect(Object.keys(states).sort()).toEqual([...ReportState.options].sort())
    const traveller = office.accounts.find(({ userName }) => userName === sampleAccounts.staffMember.userName)
    const his = office.trips.flatMap(({ members }) =>
      members.flatMap(({ id, staffMemberId }) => (staffMemberId === traveller?.staffMemberId ? [id] : [])),
    )
    const own = office.reports.filter(({ memberId }) => his.includes(memberId))
    expect(new Set(own.map(({ state }) => state))).toEqual(new Set(['accepted', 'sent_back']))
    expect(his.length).toBeGreaterThan(own.length)
    expect(own.find(({ state }) => state === 'sent_back')).toMatchObject({
      filedBy: sampleAccounts.staffMember.displayName,
      note: SENT_BACK_NOTE,
    })
  })

  it.each([
    ['its own day', 'one', SAMPLE_TODAY, () => office],
    ['another day', 'other', OTHER_TODAY, () => other],
  ])('shows every phase and every state of a duty on %s', async (_, folder, today, records) => {
    const { trips } = records()
    expect(new Set(trips.map(tripPhase))).toEqual(new Set(tripPhases))
    expect(trips.filter((trip) => isOverdueReturn(trip, today))).toHaveLength(1)
    const states: readonly DutyState[] = DutyState.options
    expect(new Set(await dutyStates(records(), folderOf(folder), today))).toEqual(new Set(states))
  })

  it('sends nobody on two trips at once', () => {
    const clashes = office.trips.flatMap((trip) =>
      overlaps(
        trip,
        office.trips.filter(({ id }) => id !== trip.id),
        SAMPLE_TODAY,
      ),
    )
    expect(clashes).toEqual([])
  })

  it('keeps the name a unit had on the day a trip was entered', () => {
    const names = new Set(office.units.map(({ name }) => name))
    const former = office.trips.flatMap(({ members }) => members).filter(({ unitName }) => !names.has(unitName))
    expect(new Set(former.map(({ unitName }) => unitName))).toEqual(new Set(['Phòng Quản lý Khoa học']))
  })

  it('changes no member of any trip when a unit is renamed today', async () => {
    cpSync(folderOf('one'), folderOf('renamed'), { recursive: true })
    await withOffice(folderOf('renamed'), SAMPLE_TODAY, async ({ services }) => {
      for (const { id, ...draft } of office.units)
        value(await services.staff.saveUnit({ id, draft: { ...draft, name: `${draft.name} (mới)` } }), draft.name)
    })
    const renamed = await readOffice(folderOf('renamed'), SAMPLE_TODAY)
    expect(renamed.units.every(({ name }) => name.endsWith('(mới)'))).toBe(true)
    expect(renamed.trips.map(({ members }) => members)).toEqual(office.trips.map(({ members }) => members))
  })

  it('has letters in every state, of both heads of the agency and of all its series', () => {
    const { letters } = office
    expect(new Set(letters.map(({ state }) => state))).toEqual(new Set(LetterState.options))
    const numbered = letters.flatMap(({ frozen, issued }) =>
      frozen && issued ? [{ ...issued, ...frozen.content }] : [],
    )
    expect(new Set(numbered.map(({ place }) => place))).toEqual(new Set(['Bắc Giang', 'Bắc Ninh']))
    for (const { on, place } of numbered) expect(place).toBe(on < '2025-07-01' ? 'Bắc Giang' : 'Bắc Ninh')
    const series = ['CV/KHCN', 'TTr/KHCN', 'QĐ/KHCN', 'BC/KHCN', '']
    expect(new Set(numbered.map((letter) => letter.series))).toEqual(new Set(series))
    expect(new Set(letters.flatMap(({ dispatches }) => dispatches.map(({ way }) => way)))).toEqual(
      new Set(DispatchWay.options),
    )
    const relations = letters.flatMap(({ relation }) => (relation === null ? [] : [relation.type]))
    expect(relations.toSorted()).toEqual(['corrects', 'replaces'])
  })

  it('numbers its letters as a clerk does: higher from day to day, with gaps, none twice', () => {
    const issued = office.letters.flatMap((letter) => letter.issued ?? []).filter(({ number }) => number !== '')
    const pages = Object.values(Object.groupBy(issued, ({ series, on }) => `${series} ${yearOf(on)}`))
    expect(pages.length).toBeGreaterThan(5)
    for (const page of pages) {
      const numbers = (page ?? [])
        .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
        .map(({ number }) => +number)
      expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers)
      expect(new Set(numbers).size).toBe(numbers.length)
    }
  })

  it.each([
    ['its own day', 'one', SAMPLE_TODAY],
    ['another day', 'other', OTHER_TODAY],
  ])(
    'shows on %s one letter that nobody noticed to differ, and drafts with and without missing data',
    (_, folder, today) =>
      withOffice(folderOf(folder), today, async ({ services }) => {
        const rows = value(await services.letters.list({ record: null, days: 4000 }), 'letters')
        expect(rows.filter(({ isOutdated, isSuperseded }) => isOutdated && !isSuperseded)).toHaveLength(1)
        expect(rows.filter(({ isSuperseded }) => isSuperseded)).toHaveLength(2)
        const drafts = rows.filter(({ state }) => state === 'draft')
        expect(drafts.filter(({ missingCount }) => missingCount > 0)).toHaveLength(1)
        expect(drafts.length).toBeGreaterThanOrEqual(5)
        expect(rows.filter(({ state }) => state === 'awaiting_number')).toHaveLength(4)
        const { checked, damaged } = value(await services.letters.verify(), 'verification')
        expect(damaged).toEqual([])
        expect(checked).toBeGreaterThan(40)
      }),
  )

  it('has passports out of the store, one of them overdue, and lines of the annual plan', () =>
    withOffice(folderOf('one'), SAMPLE_TODAY, async ({ services }) => {
      const book = value(await services.passportCustody.list(), 'passports')
      expect(book.filter(({ state }) => state !== 'in_store').length).toBeGreaterThanOrEqual(3)
      expect(book.filter(({ state }) => state === 'overdue')).toHaveLength(1)
      expect(value(await services.trips.overview(), 'overview').passportsOverdue).toBe(1)
      expect(value(await services.plan.list({ year: yearOf(SAMPLE_TODAY) }), 'plan')).toHaveLength(3)
    }))

  it('meets duties by sending letters', () => {
    const met = office.settled.flatMap(([, settled]) => settled.met)
    const sent = office.letters.flatMap(({ frozen, issued, dispatches }) =>
      frozen && issued && dispatches.length > 0 ? [numberAndSymbol(frozen.content, issued)] : [],
    )
    expect(met.filter(({ documentNumber }) => sent.includes(documentNumber)).length).toBeGreaterThan(12)
    // A number names one letter of its year: two duties share it only when one letter met both.
    const letters = Object.groupBy(
      met.filter(({ documentNumber }) => documentNumber !== ''),
      ({ documentNumber, documentOn }) => `${documentNumber} ${documentOn?.slice(0, 4)}`,
    )
    for (const [letter, duties] of Object.entries(letters))
      expect(new Set(duties?.map(({ documentOn }) => documentOn)).size, letter).toBe(1)
  })

  it('holds no leftovers of templates or programs in any text', () => {
    const { units, staff, trips, signers, settled, letters } = office
    const words = letters.map(({ frozen, ...letter }) => [letter, frozen?.content.body, frozen?.content.recipients])
    const texts = (
      JSON.stringify([units, staff, trips, signers, settled, words]).match(/"(?:[^"\\]|\\.)*"/g) ?? []
    ).map((text) => JSON.parse(text) as string)
    expect(texts.filter((text) => /[{}<>[\]|`$\\]|undefined|NaN|null|TODO|Invalid/.test(text))).toEqual([])
    expect(texts.filter((text) => text !== text.normalize('NFC') || text !== text.trim())).toEqual([])
  })
})
