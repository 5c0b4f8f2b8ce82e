import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import { type ReactNode, useState } from 'react'
import type { MovedDuty } from '#contract/routes/rules.ts'
import type { CalendarDay, CalendarYear } from '#domain/calendar/calendar-year.ts'
import { calendarDayForm, dayValues, emptyDay, withDay } from '#renderer/features/administration/calendar-day-form.ts'
import { dayKindNames } from '#renderer/features/administration/calendar-days.tsx'
import { MovedDuties } from '#renderer/features/administration/moved-duties.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { FormGrid, FullWidth } from '#renderer/ui/form/form-grid.tsx'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = {
  readonly table: CalendarYear
  /** Null: a new one. */
  readonly day: CalendarDay | null
  readonly onClose: () => void
}

/** One day off or made up: which open duties it would move is shown before it is stored. */
export const CalendarDayDialog = ({ table, day, onClose }: Props): ReactNode => {
  const toast = useToast()
  const [seen, setSeen] = useState<{ readonly next: string; readonly moved: readonly MovedDuty[] } | null>(null)
  const [isRemoving, setRemoving] = useState(false)
  const others = table.days.filter((one) => one !== day).map(({ on }) => on)
  const form = useOfficeForm(calendarDayForm(table.year, others), day === null ? emptyDay : dayValues(day))
  const { isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const refuse = (error: Parameters<typeof explain>[0]): void =>
    form.setError('root', { type: 'backend', message: explain(error, {}) })
  // The first press shows what would move, the second stores what was shown.
  const apply = async (next: CalendarYear, isRemoval: boolean): Promise<void> => {
    const key = JSON.stringify(next)
    if (seen?.next !== key) {
      const preview = await invoke('calendar.preview', next)
      if (!preview.ok) return refuse(preview.error)
      setRemoving(isRemoval)
      setSeen({ next: key, moved: preview.value })
      return
    }
    const saved = await invoke('calendar.save', next)
    if (!saved.ok) return refuse(saved.error)
    toast({ text: `Đã lưu lịch nghỉ năm ${table.year}.` })
    onClose()
  }
  return (
    <FormDialog
      isOpen
      title={day === null ? `Thêm ngày vào lịch nghỉ năm ${table.year}` : `Sửa ngày trong lịch nghỉ năm ${table.year}`}
      maxWidth="md"
      onCancel={cancel}
    >
      <Form form={form} label="Ngày nghỉ, ngày làm bù" onSubmit={(typed) => apply(withDay(table, day, typed), false)}>
        <DialogContent>
          <Stack spacing={2}>
            <FormGrid>
              <DayField name="on" label="Ngày" isRequired />
              <SelectField name="kind" label="Loại" isRequired options={optionsOf(dayKindNames)} />
              <FullWidth>
                <TextField name="name" label="Dịp" isRequired maxLength={120} help="Ví dụ: Tết Nguyên đán" />
              </FullWidth>
              <FullWidth>
                <TextField name="source" label="Văn bản căn cứ" isRequired maxLength={300} />
              </FullWidth>
              <CheckboxField name="isConfirmed" label="Đã có văn bản chính thức" />
            </FormGrid>
            {seen !== null && <MovedDuties moved={seen.moved} />}
            <ErrorSummary />
          </Stack>
        </DialogContent>
        <DialogActions>
          {day !== null && (
            <Button color="error" sx={{ mr: 'auto' }} onClick={() => void apply(withDay(table, day, null), true)}>
              {seen !== null && isRemoving ? 'Bỏ ngày này khỏi lịch' : 'Bỏ ngày này…'}
            </Button>
          )}
          <Button onClick={cancel}>Quay lại</Button>
          <Button type="submit" variant="contained" loading={isSubmitting}>
            {seen === null || isRemoving ? 'Xem hạn thay đổi' : 'Lưu lịch nghỉ'}
          </Button>
        </DialogActions>
      </Form>
    </FormDialog>
  )
}
