import Alert from '@mui/material/Alert'
import Stack from '@mui/material/Stack'
import { type ReactNode, useMemo, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { Output } from '#contract/index.ts'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import { isPrivate } from '#domain/outbound-trip/outbound-trip.ts'
import { ReportContent } from '#domain/outbound-trip/return-report.ts'
import { AgreementFields } from '#renderer/features/return-report/agreement-fields.tsx'
import { reportWords } from '#renderer/features/return-report/messages.ts'
import { ReportFiles } from '#renderer/features/return-report/report-files.tsx'
import { filingProblems, isRequired, partsFor, WENT_AS_PLANNED } from '#renderer/features/return-report/report-form.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ReportForm } from '#renderer/ui/autosave/report-form.tsx'
import { useDraft } from '#renderer/ui/autosave/use-draft.ts'
import { useFiling } from '#renderer/ui/autosave/use-filing.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly view: Output<'return_report.get'>; readonly isOwn: boolean }

const Parts = ({ view: { kind } }: Pick<Props, 'view'>): ReactNode => {
  const isShort = useWatch<ReportContent, 'wentAsPlanned'>({ name: 'wentAsPlanned' }) && isPrivate(kind)
  return (
    <>
      {isPrivate(kind) && <CheckboxField name="wentAsPlanned" label={WENT_AS_PLANNED} />}
      {!isShort &&
        partsFor(kind).map(({ name, label, help, rows, maxLength }) => (
          <Stack key={name} spacing={2.5}>
            <TextField
              name={name}
              label={label}
              isRequired={isRequired(name, kind)}
              help={help}
              rows={rows}
              maxLength={maxLength}
            />
            {name === 'pending' && <AgreementFields />}
          </Stack>
        ))}
    </>
  )
}

/** The report as it is written: kept by itself while somebody types, and filed with one button. */
export const ReportFormView = ({ view, isOwn }: Props): ReactNode => {
  const { part, kind, fullName } = view
  const toast = useToast()
  const form = useOfficeForm<ReportContent, ReportContent>(ReportContent, part.content)
  const [files, setFiles] = useState<readonly Attachment[]>(view.attachments)
  const fileIds = useMemo(() => files.map(({ id }) => id), [files])
  const draft = useDraft(form, {
    revision: part.revision,
    beside: fileIds.join(),
    store: async (values, revision) => {
      const content = ReportContent.safeParse(values)
      if (!content.success) return null
      const { tripId, memberId } = part
      const written = { content: content.data, attachmentIds: [...fileIds] }
      const reply = await invoke('return_report.save_draft', { tripId, memberId, revision, ...written })
      if (reply.ok) return { ok: true, ...reply.value }
      return { ok: false, code: reply.error.code, sentence: explain(reply.error, reportWords) }
    },
  })
  const filing = useFiling(form, draft, {
    problems: (content) => filingProblems(content, kind),
    file: async (content, revision) => {
      const { tripId, memberId } = part
      const reply = await invoke('return_report.file', { tripId, memberId, content, attachmentIds: fileIds, revision })
      if (!reply.ok) return explain(reply.error, reportWords)
      toast({ text: isOwn ? 'Đã nộp báo cáo.' : `Đã nộp báo cáo thay ${fullName}.` })
      return null
    },
  })
  return (
    <ReportForm
      form={form}
      label="Báo cáo kết quả chuyến đi"
      draft={draft}
      filing={filing}
      isBegun={part.revision > 0}
      isSentBack={part.state === 'sent_back'}
      question="Báo cáo được gửi tới cán bộ tổ chức. Sau khi nộp, chỉ sửa được khi cán bộ tổ chức trả lại để bổ sung."
      notice={
        !isOwn && (
          <Alert severity="info" sx={{ mb: 3 }}>
            {`Bạn đang viết báo cáo thay ${fullName}. Báo cáo đã nộp ghi tên bạn là người nộp.`}
          </Alert>
        )
      }
    >
      <Stack spacing={2.5}>
        <Parts view={view} />
        <ReportFiles tripId={part.tripId} files={files} onChange={setFiles} />
      </Stack>
    </ReportForm>
  )
}
