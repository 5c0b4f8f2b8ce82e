import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { CalendarYear } from '#domain/calendar/calendar-year.ts'
import { line } from '#domain/shared/text.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const YearForm = z.object({ announced: z.boolean(), source: line(300) })

type Props = { readonly table: CalendarYear; readonly onClose: () => void }

/** Says that a year's table is official, and on which document it rests. */
export const AnnounceYearDialog = ({ table, onClose }: Props): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(YearForm, { announced: table.announced, source: table.source })
  const save = async (changed: z.output<typeof YearForm>): Promise<void> => {
    const reply = await invoke('calendar.save', { ...table, ...changed })
    if (!reply.ok) {
      form.setError('root', { type: 'backend', message: explain(reply.error, {}) })
      return
    }
    toast({ text: `Đã lưu lịch nghỉ năm ${table.year}.` })
    onClose()
  }
  return (
    <FormDialog isOpen title={`Lịch nghỉ năm ${table.year}`} maxWidth="sm" onCancel={onClose}>
      <Form form={form} label={`Lịch nghỉ năm ${table.year}`} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            <TextField name="source" label="Văn bản căn cứ" isRequired maxLength={300} />
            <CheckboxField name="announced" label="Lịch chính thức đã công bố đủ; hạn không còn là tạm tính" />
            <ErrorSummary />
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Quay lại</Button>
          <Button type="submit" variant="contained" loading={form.formState.isSubmitting}>
            Lưu
          </Button>
        </DialogActions>
      </Form>
    </FormDialog>
  )
}
