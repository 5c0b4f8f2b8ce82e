import type { Kysely } from 'kysely'
import type { Audit } from '#db/audit.ts'
import type { DocumentTemplateRow, Schema } from '#db/schema.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { OwnTemplate } from '#domain/document/own-template.ts'

type Retired = NonNullable<OwnTemplate['retired']>

const toTemplate = (row: DocumentTemplateRow): OwnTemplate =>
  OwnTemplate.parse({
    id: row.id,
    kind: row.kind,
    digest: row.digest,
    fileName: row.file_name,
    acceptedAt: row.accepted_at,
    acceptedBy: row.accepted_by,
    retired: row.retired_at === null ? null : { at: row.retired_at, by: row.retired_by },
  })

/** The office's own templates, one at most in use for a kind; the shipped originals are no rows. */
export const documentTemplateRepository = (db: Kysely<Schema>, audit: Audit) => {
  const rows = () => db.selectFrom('document_template').selectAll()
  const inUse = async (kind: DocumentKind): Promise<OwnTemplate | null> => {
    const row = await rows().where('kind', '=', kind).where('retired_at', 'is', null).executeTakeFirst()
    return row === undefined ? null : toTemplate(row)
  }
  /** Takes the one in use out of it; true when there was one. */
  const retire = async (kind: DocumentKind, retired: Retired): Promise<boolean> => {
    const before = await inUse(kind)
    if (before === null) return false
    await db
      .updateTable('document_template')
      .set({ retired_at: retired.at, retired_by: retired.by })
      .where('id', '=', before.id)
      .execute()
    await audit({
      action: 'update',
      entity: 'document_template',
      entityId: before.id,
      before,
      after: { ...before, retired },
    })
    return true
  }
  return {
    inUse,
    retire,
    /** All that are in use. */
    allInUse: async (): Promise<readonly OwnTemplate[]> =>
      (await rows().where('retired_at', 'is', null).orderBy('kind').execute()).map(toTemplate),
    /** Every one a kind ever had, in the order of their acceptance. */
    history: async (kind: DocumentKind): Promise<readonly OwnTemplate[]> =>
      (await rows().where('kind', '=', kind).orderBy('accepted_at').orderBy('id').execute()).map(toTemplate),
    /** Puts one into use in place of the one before. Its file must be among the stored files. */
    accept: async (template: OwnTemplate): Promise<void> => {
      await retire(template.kind, { at: template.acceptedAt, by: template.acceptedBy })
      await db
        .insertInto('document_template')
        .values({
          id: template.id,
          kind: template.kind,
          digest: template.digest,
          file_name: template.fileName,
          accepted_at: template.acceptedAt,
          accepted_by: template.acceptedBy,
          retired_at: null,
          retired_by: null,
        })
        .execute()
      await audit({
        action: 'create',
        entity: 'document_template',
        entityId: template.id,
        before: null,
        after: template,
      })
    },
  }
}
