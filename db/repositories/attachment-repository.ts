import type { Kysely } from 'kysely'
import type { Actor, Audit } from '#db/audit.ts'
import type { Schema } from '#db/schema.ts'
import type { AttachmentRow } from '#db/trip-rows.ts'
import { Attachment } from '#domain/outbound-trip/attachment.ts'
import type { AttachmentId, OutboundTripId } from '#domain/shared/ids.ts'

const toAttachment = (row: AttachmentRow): Attachment =>
  Attachment.parse({
    id: row.id,
    tripId: row.trip_id,
    category: row.category,
    type: row.type,
    name: row.name,
    size: row.size,
    digest: row.digest,
    note: row.note,
    addedAt: row.added_at,
    addedBy: row.added_by,
  })

/** Files kept beside trips; the bytes are files of the register (`files`). What was taken off stays in its row. */
export const attachmentRepository = (db: Kysely<Schema>, audit: Audit) => ({
  find: async (id: AttachmentId): Promise<Attachment | null> => {
    const row = await db
      .selectFrom('attachment')
      .selectAll()
      .where('id', '=', id)
      .where('removed_at', 'is', null)
      .executeTakeFirst()
    return row ? toAttachment(row) : null
  },
  /** Oldest first. */
  ofTrip: async (tripId: OutboundTripId): Promise<readonly Attachment[]> =>
    (
      await db
        .selectFrom('attachment')
        .selectAll()
        .where('trip_id', '=', tripId)
        .where('removed_at', 'is', null)
        .orderBy('added_at')
        .orderBy('id')
        .execute()
    ).map(toAttachment),
  insert: async (attachment: Attachment): Promise<void> => {
    await db
      .insertInto('attachment')
      .values({
        id: attachment.id,
        trip_id: attachment.tripId,
        category: attachment.category,
        type: attachment.type,
        name: attachment.name,
        size: attachment.size,
        digest: attachment.digest,
        note: attachment.note,
        added_at: attachment.addedAt,
        added_by: attachment.addedBy,
        removed_at: null,
        removed_by: null,
      })
      .execute()
    await audit({ action: 'create', entity: 'attachment', entityId: attachment.id, before: null, after: attachment })
  },
  /** Takes it off the trip. */
  remove: async (attachment: Attachment, by: Pick<Actor, 'at' | 'name'>): Promise<void> => {
    await db
      .updateTable('attachment')
      .set({ removed_at: by.at, removed_by: by.name })
      .where('id', '=', attachment.id)
      .execute()
    await audit({ action: 'remove', entity: 'attachment', entityId: attachment.id, before: attachment, after: null })
  },
})
