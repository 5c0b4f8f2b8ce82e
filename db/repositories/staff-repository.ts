import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import { birthColumns, bit, toBirth } from '#db/repositories/birth-columns.ts'
import { forIds } from '#db/repositories/chunks.ts'
import type { PassportRow, Schema, StaffMemberRow } from '#db/schema.ts'
import { StaffMemberId, UnitId } from '#domain/shared/ids.ts'
import { comparePersonNames } from '#domain/shared/text.ts'
import type { PassportNumber } from '#domain/staff/staff.ts'
import { StaffMember } from '#domain/staff/staff.ts'

const toStaffMember = (row: StaffMemberRow, passports: readonly PassportRow[]): StaffMember =>
  StaffMember.parse({
    id: row.id,
    fullName: row.full_name,
    sex: row.sex,
    birth: toBirth(row),
    kind: row.kind,
    post: row.post,
    unitId: row.unit_id,
    rank: row.rank,
    isPartyMember: row.is_party_member === 1,
    isActive: row.is_active === 1,
    passports: passports.map((passport) => ({
      id: passport.id,
      kind: passport.kind,
      number: passport.number,
      issuedOn: passport.issued_on,
      expiresOn: passport.expires_on,
    })),
  })

const toRow = (member: StaffMember): StaffMemberRow => ({
  id: member.id,
  full_name: member.fullName,
  sex: member.sex,
  ...birthColumns(member.birth),
  kind: member.kind,
  post: member.post,
  unit_id: member.unitId,
  rank: member.rank,
  is_party_member: bit(member.isPartyMember),
  is_active: bit(member.isActive),
})

const passportRows = (member: StaffMember): readonly PassportRow[] =>
  member.passports.map((passport, position) => ({
    id: passport.id,
    staff_member_id: member.id,
    position,
    kind: passport.kind,
    number: passport.number,
    issued_on: passport.issuedOn,
    expires_on: passport.expiresOn,
  }))

export const staffRepository = (db: Kysely<Schema>, audit: Audit) => {
  const withPassports = async (rows: readonly StaffMemberRow[]): Promise<readonly StaffMember[]> => {
    const passports = await db.selectFrom('passport').selectAll().orderBy('position').execute()
    const byOwner = Map.groupBy(passports, (passport) => passport.staff_member_id)
    return rows
      .map((row) => toStaffMember(row, byOwner.get(row.id) ?? []))
      .sort((a, b) => comparePersonNames(a.fullName, b.fullName))
  }
  const savePassports = async (member: StaffMember): Promise<void> => {
    await db.deleteFrom('passport').where('staff_member_id', '=', member.id).execute()
    const rows = passportRows(member)
    if (rows.length > 0) await db.insertInto('passport').values(rows).execute()
  }
  return {
    /** Everybody, former staff too, in Vietnamese name order. */
    all: async (): Promise<readonly StaffMember[]> =>
      withPassports(await db.selectFrom('staff_member').selectAll().execute()),
    find: async (id: StaffMemberId): Promise<StaffMember | null> => {
      const row = await db.selectFrom('staff_member').selectAll().where('id', '=', id).executeTakeFirst()
      if (!row) return null
      const passports = await db
        .selectFrom('passport')
        .selectAll()
        .where('staff_member_id', '=', id)
        .orderBy('position')
        .execute()
      return toStaffMember(row, passports)
    },
    /** Those of these people who are in the register, in two queries and no particular order. */
    byIds: async (ids: readonly StaffMemberId[]): Promise<readonly StaffMember[]> => {
      const rows = await forIds(ids, (some) =>
        db.selectFrom('staff_member').selectAll().where('id', 'in', some).execute(),
      )
      const passports = await forIds(ids, (some) =>
        db.selectFrom('passport').selectAll().where('staff_member_id', 'in', some).orderBy('position').execute(),
      )
      const byOwner = Map.groupBy(passports, (passport) => passport.staff_member_id)
      return rows.map((row) => toStaffMember(row, byOwner.get(row.id) ?? []))
    },
    /** Where these people work today, in one query for many. */
    unitsOf: async (ids: readonly StaffMemberId[]): Promise<ReadonlyMap<StaffMemberId, UnitId>> => {
      const rows = await forIds(ids, (some) =>
        db.selectFrom('staff_member').select(['id', 'unit_id']).where('id', 'in', some).execute(),
      )
      return new Map(rows.map(({ id, unit_id }) => [StaffMemberId.parse(id), UnitId.parse(unit_id)]))
    },
    /** Who holds a passport number, or null. */
    ownerOfPassport: async (number: PassportNumber): Promise<string | null> => {
      const row = await db
        .selectFrom('passport')
        .select('staff_member_id')
        .where('number', '=', number)
        .executeTakeFirst()
      return row?.staff_member_id ?? null
    },
    countActiveIn: async (unitId: UnitId): Promise<number> => {
      const row = await db
        .selectFrom('staff_member')
        .select((eb) => eb.fn.countAll<number>().as('n'))
        .where('unit_id', '=', unitId)
        .where('is_active', '=', 1)
        .executeTakeFirstOrThrow()
      return row.n
    },
    insert: async (member: StaffMember): Promise<void> => {
      await db.insertInto('staff_member').values(toRow(member)).execute()
      await savePassports(member)
      await audit({ action: 'create', entity: 'staff_member', entityId: member.id, before: null, after: member })
    },
    /** Titles of the trips that both are members of. */
    tripsShared: async (one: StaffMemberId, other: StaffMemberId): Promise<readonly string[]> =>
      (
        await db
          .selectFrom('outbound_trip_member as a')
          .innerJoin('outbound_trip_member as b', 'b.trip_id', 'a.trip_id')
          .innerJoin('outbound_trip', 'outbound_trip.id', 'a.trip_id')
          .select('outbound_trip.title')
          .where('a.staff_member_id', '=', one)
          .where('b.staff_member_id', '=', other)
          .execute()
      ).map(({ title }) => title),
    /** Those of these people whom an account belongs to. */
    withAccount: async (ids: readonly StaffMemberId[]): Promise<readonly StaffMemberId[]> =>
      (
        await db
          .selectFrom('account')
          .select('staff_member_id')
          .where('staff_member_id', 'in', [...ids])
          .execute()
      ).flatMap(({ staff_member_id }) => (staff_member_id === null ? [] : [StaffMemberId.parse(staff_member_id)])),
    /** Everything that names the dropped record names the kept one from now on, and the dropped one is gone. */
    merge: async (kept: StaffMember, dropped: StaffMember, after: StaffMember): Promise<void> => {
      const moved = { staff_member_id: kept.id }
      for (const table of ['outbound_trip_member', 'passport_custody', 'account'] as const)
        await db.updateTable(table).set(moved).where('staff_member_id', '=', dropped.id).execute()
      await db.deleteFrom('passport').where('staff_member_id', '=', dropped.id).execute()
      await db.updateTable('staff_member').set(toRow(after)).where('id', '=', after.id).execute()
      await savePassports(after)
      await db.deleteFrom('staff_member').where('id', '=', dropped.id).execute()
      await audit({ action: 'merge', entity: 'staff_member', entityId: kept.id, before: { kept, dropped }, after })
    },
    update: async (before: StaffMember, after: StaffMember): Promise<void> => {
      await db.updateTable('staff_member').set(toRow(after)).where('id', '=', after.id).execute()
      await savePassports(after)
      await audit({ action: 'update', entity: 'staff_member', entityId: after.id, before, after })
    },
  }
}
