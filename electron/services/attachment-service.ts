import type { Repositories, UnitOfWork } from '#db/unit-of-work.ts'
import type { Session } from '#domain/account/account.ts'
import {
  ATTACHMENT_MAX_BYTES,
  type Attachment,
  type AttachmentCategory,
  type AttachmentType,
} from '#domain/outbound-trip/attachment.ts'
import { isWritable } from '#domain/outbound-trip/report-steps.ts'
import type { AttachmentId, Instant } from '#domain/shared/ids.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import type { Host } from '#electron/services/host.ts'
import type { NewId } from '#electron/services/ids.ts'
import { fileTypeOf, typedFileName } from '#electron/services/known-file.ts'
import { type StoredFileError, storedFile } from '#electron/services/stored-files.ts'

type Dependencies = {
  readonly uow: () => UnitOfWork
  readonly newId: NewId
  readonly now: () => Instant
  readonly who: () => string
  readonly session: () => Session | null
  readonly host: Host
}

type AddInput = { readonly record: DelegationRef; readonly category: AttachmentCategory; readonly note: string }
type AddError =
  | 'attachment.record_not_found'
  | 'attachment.type_refused'
  | 'attachment.too_large'
  | 'attachment.unreadable'
type One = { readonly id: AttachmentId }

/** The window shows pages and pictures; a Word document is saved first. */
const isShown = (type: AttachmentType): boolean => type !== 'docx'

/** Files kept with a trip or a visit: known by their first bytes, kept with the register, never opened by another program. */
export const attachmentService = ({ uow, newId, now, who, session, host }: Dependencies) => {
  /** A record that whoever asks may add to; for a traveller, none but his own trips exists. */
  const mayAdd = async (
    repos: Repositories,
    record: DelegationRef,
  ): Promise<Result<null, 'attachment.record_not_found'>> => {
    const asking = session()
    if (record.of === 'visit') {
      const [visit] = asking?.role === 'staff_member' ? [] : await repos.visits.summaries([record.visitId])
      return visit === undefined ? fail('attachment.record_not_found') : ok(null)
    }
    const trip = await repos.outboundTrips.find(record.tripId)
    const isOwn =
      asking?.role !== 'staff_member' ||
      (asking.staffMemberId !== null &&
        (trip?.members ?? []).some(({ staffMemberId }) => staffMemberId === asking.staffMemberId))
    return trip !== null && isOwn ? ok(null) : fail('attachment.record_not_found')
  }

  const withBytes = ({
    id,
  }: One): Promise<
    Result<{ readonly attachment: Attachment; readonly bytes: Uint8Array }, 'attachment.not_found' | StoredFileError>
  > =>
    uow().read(async (repos) => {
      const attachment = await repos.attachments.find(id)
      if (attachment === null) return fail('attachment.not_found')
      const bytes = await storedFile(repos, attachment.digest)
      return bytes.ok ? ok({ attachment, bytes: bytes.value }) : bytes
    })

  const isCarried = async (repos: Repositories, { id, record }: Attachment): Promise<boolean> => {
    if (record.of === 'visit') {
      const [visit] = await repos.visits.summaries([record.visitId])
      return (visit?.decisions ?? []).some(({ attachmentId }) => attachmentId === id)
    }
    const trip = await repos.outboundTrips.find(record.tripId)
    if (trip?.decisions.some(({ attachmentId }) => attachmentId === id)) return true
    const parts = await repos.reports.ofTrip(record.tripId)
    return parts.some(({ state, attachmentIds }) => !isWritable(state) && attachmentIds.includes(id))
  }

  return {
    add: async ({ record, category, note }: AddInput): Promise<Result<Attachment | null, AddError>> => {
      const allowed = await uow().read((repos) => mayAdd(repos, record))
      if (!allowed.ok) return allowed
      const opened = await host.openFile('attachment')
      if (opened === null) return ok(null)
      if (!opened.ok)
        return opened.reason === 'too_large'
          ? fail('attachment.too_large')
          : fail('attachment.unreadable', { reason: opened.reason })
      const { name, bytes } = opened
      if (bytes.byteLength === 0) return fail('attachment.unreadable', { reason: 'empty' })
      if (bytes.byteLength > ATTACHMENT_MAX_BYTES) return fail('attachment.too_large')
      const type = fileTypeOf(bytes)
      if (type === null) return fail('attachment.type_refused')
      return uow().write(async (repos): Promise<Result<Attachment, AddError>> => {
        // The dialog may have stood open for long.
        const still = await mayAdd(repos, record)
        if (!still.ok) return still
        const attachment: Attachment = {
          id: newId<AttachmentId>(),
          record,
          category,
          type,
          name: typedFileName(name, type),
          size: bytes.byteLength,
          digest: await repos.files.put(bytes, now()),
          note,
          addedAt: now(),
          addedBy: who(),
        }
        await repos.attachments.insert(attachment)
        return ok(attachment)
      })
    },

    get: async (
      one: One,
    ): Promise<
      Result<
        { name: string; type: AttachmentType; bytes: Uint8Array<ArrayBuffer> },
        'attachment.not_found' | 'attachment.not_shown' | StoredFileError
      >
    > => {
      const found = await withBytes(one)
      if (!found.ok) return found
      const { attachment, bytes } = found.value
      const { name, type } = attachment
      return isShown(type) ? ok({ name, type, bytes: new Uint8Array(bytes) }) : fail('attachment.not_shown')
    },

    save: async (
      one: One,
    ): Promise<Result<{ path: string } | null, 'attachment.not_found' | StoredFileError | 'letter.not_saved'>> => {
      const found = await withBytes(one)
      if (!found.ok) return found
      const saved = await host.saveFile(found.value.attachment.name, found.value.bytes)
      if (saved === null) return ok(null)
      return saved.ok ? ok({ path: saved.path }) : fail('letter.not_saved', { reason: saved.reason })
    },

    remove: ({ id }: One): Promise<Result<null, 'attachment.not_found' | 'attachment.in_use'>> =>
      uow().write(async (repos): Promise<Result<null, 'attachment.not_found' | 'attachment.in_use'>> => {
        const attachment = await repos.attachments.find(id)
        if (attachment === null) return fail('attachment.not_found')
        if (await isCarried(repos, attachment)) return fail('attachment.in_use')
        await repos.attachments.remove(attachment, { at: now(), name: who() })
        return ok(null)
      }),
  }
}
