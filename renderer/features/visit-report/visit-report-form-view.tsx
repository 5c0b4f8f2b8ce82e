import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import type { Output } from '#contract/index.ts'
import { AgreementFields } from '#renderer/features/visit-report/agreement-fields.tsx'
import {
  filingProblems,
  reportToForm,
  VisitReportForm,
  visitReportParts,
} from '#renderer/features/visit-report/visit-report-form.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ReportForm } from '#renderer/ui/autosave/report-form.tsx'
import { useDraft } from '#renderer/ui/autosave/use-draft.ts'
import { useFiling } from '#renderer/ui/autosave/use-filing.ts'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useToast } from '#renderer/ui/toasts.tsx'
import { visitReportWords } from '#renderer/words/visit-report-messages.ts'

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
  const filing = useFiling(form, draft, {
    problems: filingProblems,
    file: async (content, revision) => {
      const reply = await invoke('visit_report.file', { visitId, revision, content })
      if (!reply.ok) return explain(reply.error, visitReportWords)
      toast({ text: 'Đã nộp báo cáo.' })
      return null
    },
  })
  return (
    <ReportForm
      form={form}
      label="Báo cáo kết quả làm việc với đoàn"
      draft={draft}
      filing={filing}
      isBegun={report.revision > 0}
      isSentBack={report.state === 'sent_back'}
      question="Sau khi nộp, báo cáo chờ tiếp nhận và chỉ sửa được khi bị trả lại. Thỏa thuận thành việc theo dõi khi báo cáo được tiếp nhận."
    >
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
    </ReportForm>
  )
}
