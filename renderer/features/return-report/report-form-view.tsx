import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
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
import { draftSentence } from '#renderer/ui/autosave/draft-sentence.ts'
import { useDraft } from '#renderer/ui/autosave/use-draft.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { enterGoesOn } from '#renderer/ui/form/enter-goes-on.ts'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { useSaveKey } from '#renderer/ui/use-save-key.ts'

const FILE = 'Nộp báo cáo'

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
  const [toFile, setToFile] = useState<ReportContent | null>(null)
  const [isFiling, setFiling] = useState(false)
  // What cannot be saved would be lost; anything else is saved on the way out.
  useUnsavedGuard(draft.state.is === 'failed')
  useSaveKey(() => void draft.flush(), toFile === null)

  const check = (content: ReportContent): void => {
    const problems = filingProblems(content, kind)
    for (const [index, { field, message }] of problems.entries())
      form.setError(field, { type: 'missing', message }, { shouldFocus: index === 0 })
    if (problems.length === 0) setToFile(content)
  }
  const file = async (content: ReportContent): Promise<void> => {
    setFiling(true)
    const isKept = await draft.flush()
    if (isKept) {
      const { tripId, memberId } = part
      const written = { content, attachmentIds: fileIds, revision: draft.revision() }
      const reply = await invoke('return_report.file', { tripId, memberId, ...written })
      if (reply.ok) {
        draft.stop()
        toast({ text: isOwn ? 'Đã nộp báo cáo.' : `Đã nộp báo cáo thay ${fullName}.` })
      } else form.setError('root', { type: 'backend', message: explain(reply.error, reportWords) })
    }
    setFiling(false)
    setToFile(null)
  }

  return (
    <Box
      // Left with Tab or a click, a field is worth saving at once.
      onBlur={() => void draft.flush()}
      onKeyDown={enterGoesOn}
      // A field that gets the focus shows its label, and does not hide behind the bar.
      sx={{ '& input, & textarea': { scrollMarginBottom: '20vh', scrollMarginTop: 48 } }}
    >
      {!isOwn && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {`Bạn đang viết báo cáo thay ${fullName}. Báo cáo đã nộp ghi tên bạn là người nộp.`}
        </Alert>
      )}
      <Form form={form} label="Báo cáo kết quả chuyến đi" isActive={false} onSubmit={check}>
        <Section title="Nội dung báo cáo">
          <Stack spacing={2.5}>
            <Parts view={view} />
            <ReportFiles tripId={part.tripId} files={files} onChange={setFiles} />
          </Stack>
        </Section>
        <Box
          sx={{
            position: 'sticky',
            bottom: { xs: -16, md: -24 },
            zIndex: 2,
            mx: { xs: -2, md: -3 },
            mb: { xs: -2, md: -3 },
            px: { xs: 2, md: 3 },
            py: 2,
            bgcolor: 'background.default',
            borderTop: '1px solid',
            borderColor: 'divider',
          }}
        >
          <Box sx={{ maxHeight: '22vh', overflowY: 'auto', mb: 1, '&:empty': { display: 'none' } }}>
            <ErrorSummary />
          </Box>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Typography
              variant="body2"
              color={draft.state.is === 'failed' ? 'error' : 'textSecondary'}
              role={draft.state.is === 'failed' ? 'alert' : undefined}
              data-draft={draft.state.is}
              sx={{ mr: 'auto' }}
            >
              {draftSentence(draft.state, part.revision > 0)}
            </Typography>
            <Button type="submit" variant="contained" loading={isFiling}>
              {part.state === 'sent_back' ? 'Nộp lại báo cáo' : FILE}
            </Button>
          </Box>
        </Box>
      </Form>
      <ConfirmDialog
        isOpen={toFile !== null}
        title="Nộp báo cáo?"
        confirmLabel={FILE}
        isBusy={isFiling}
        onConfirm={() => toFile !== null && void file(toFile)}
        onCancel={() => setToFile(null)}
      >
        <Typography>
          Báo cáo được gửi tới cán bộ tổ chức. Sau khi nộp, chỉ sửa được khi cán bộ tổ chức trả lại để bổ sung.
        </Typography>
      </ConfirmDialog>
    </Box>
  )
}
