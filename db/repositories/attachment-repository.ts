import type { Kysely } from 'kysely'
import type { Actor, Audit } from '#db/audit.ts'
import { delegationColumns, recordColumn, toDelegation } from '#db/repositories/record-columns.ts'
import type { Schema } from '#db/schema.ts'
import type { AttachmentRow } from '#db/trip-rows.ts'
import { Attachment } from '#domain/outbound-trip/attachment.ts'
import type { AttachmentId } from '#domain/shared/ids.ts'
import { type DelegationRef, recordId } from '#domain/shared/record-ref.ts'

const toAttachment = (row: AttachmentRow): Attachment =>
  Attachment.parse({
    id: row.id,
    record: toDelegation(row),
    category: row.category,
    type: row.type,
    name: row.name,
    size: row.size,
    digest: row.digest,
    note: row.note,
    addedAt: row.added_at,
    addedBy: row.added_by,
  })

/** Files kept with trips and visits; the bytes are files of the register (`files`). What was taken off stays in its row. */
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
  ofRecord: async (record: DelegationRef): Promise<readonly Attachment[]> =>
    (
      await db
        .selectFrom('attachment')
        .selectAll()
        .where(recordColumn[record.of], '=', recordId(record))
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
        ...delegationColumns(attachment.record),
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
  /** Takes it off the trip or visit. */
  remove: async (attachment: Attachment, by: Pick<Actor, 'at' | 'name'>): Promise<void> => {
    await db
      .updateTable('attachment')
      .set({ removed_at: by.at, removed_by: by.name })
      .where('id', '=', attachment.id)
      .execute()
    await audit({ action: 'remove', entity: 'attachment', entityId: attachment.id, before: attachment, after: null })
  },
})
