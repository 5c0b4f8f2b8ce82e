import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Output } from '#contract/index.ts'
import type { VisitReportContent } from '#domain/inbound-visit/visit-report.ts'
import { AgreementFields } from '#renderer/features/visit-report/agreement-fields.tsx'
import {
  filingProblems,
  reportToForm,
  VisitReportForm,
  visitReportParts,
} from '#renderer/features/visit-report/visit-report-form.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { draftSentence } from '#renderer/ui/autosave/draft-sentence.ts'
import { useDraft } from '#renderer/ui/autosave/use-draft.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { enterGoesOn } from '#renderer/ui/form/enter-goes-on.ts'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { useSaveKey } from '#renderer/ui/use-save-key.ts'
import { visitReportWords } from '#renderer/words/visit-report-messages.ts'

const FILE = 'Nộp báo cáo'

type Props = { readonly view: Output<'visit_report.get'> }

/** The report as it is written: kept by itself while somebody types, and filed with one button. */
export const VisitReportFormView = ({ view: { report, units } }: Props): ReactNode => {
  const { visitId } = report
  const toast = useToast()
  const form = useOfficeForm(VisitReportForm, reportToForm(report.content))
  const draft = useDraft(form, {
    revision: report.revision,
    store: async (values, revision) => {
      const content = VisitReportForm.safeParse(values)
      if (!content.success) return null
      const reply = await invoke('visit_report.save_draft', { visitId, revision, content: content.data })
      if (reply.ok) return { ok: true, ...reply.value }
      return { ok: false, code: reply.error.code, sentence: explain(reply.error, visitReportWords) }
    },
  })
  const [toFile, setToFile] = useState<VisitReportContent | null>(null)
  const [isFiling, setFiling] = useState(false)
  // What cannot be saved would be lost; anything else is saved on the way out.
  useUnsavedGuard(draft.state.is === 'failed')
  useSaveKey(() => void draft.flush(), toFile === null)

  const check = (content: VisitReportContent): void => {
    const problems = filingProblems(content)
    for (const [index, { field, message }] of problems.entries())
      form.setError(field, { type: 'missing', message }, { shouldFocus: index === 0 })
    if (problems.length === 0) setToFile(content)
  }
  const file = async (content: VisitReportContent): Promise<void> => {
    setFiling(true)
    const isKept = await draft.flush()
    if (isKept) {
      const reply = await invoke('visit_report.file', { visitId, revision: draft.revision(), content })
      if (reply.ok) {
        draft.stop()
        toast({ text: 'Đã nộp báo cáo.' })
      } else form.setError('root', { type: 'backend', message: explain(reply.error, visitReportWords) })
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
      <Form form={form} label="Báo cáo kết quả làm việc với đoàn" isActive={false} onSubmit={check}>
        <Section title="Nội dung báo cáo">
          <Stack spacing={2.5}>
            {visitReportParts.map(({ name, label, help, rows, maxLength, isRequired }) => (
              <Stack key={name} spacing={2.5}>
                <TextField
                  name={name}
                  label={label}
                  isRequired={isRequired}
                  help={help}
                  rows={rows}
                  maxLength={maxLength}
                />
                {name === 'achieved' && <AgreementFields units={units} />}
              </Stack>
            ))}
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
              {draftSentence(draft.state, report.revision > 0)}
            </Typography>
            <Button type="submit" variant="contained" loading={isFiling}>
              {report.state === 'sent_back' ? 'Nộp lại báo cáo' : FILE}
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
          Sau khi nộp, báo cáo chờ tiếp nhận và chỉ sửa được khi bị trả lại. Thỏa thuận thành việc theo dõi khi báo cáo
          được tiếp nhận.
        </Typography>
      </ConfirmDialog>
    </Box>
  )
}
