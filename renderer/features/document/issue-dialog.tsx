import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import DialogContent from '@mui/material/DialogContent'
import Link from '@mui/material/Link'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import type { LetterView } from '#contract/routes/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { type LocalDate, parseTypedDay, yearOf } from '#domain/shared/local-date.ts'
import {
  emptyIssue,
  IssueForm,
  type IssueInput,
  type IssueOutput,
  issueField,
  issueFormWords,
  SignedForm,
  suggestionSentence,
} from '#renderer/features/document/issue-form.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type SuggestionProps = { readonly id: LetterId; readonly on: LocalDate; readonly onTake: (number: string) => void }

/** The series of the letter and the next number, which is no more than a suggestion. */
const Suggestion = ({ id, on, onTake }: SuggestionProps): ReactNode => {
  const { data } = useRoute('letter.suggest_number', { id, on })
  if (data === undefined) return null
  return (
    <Box sx={{ bgcolor: 'var(--so-sunken)', borderRadius: 1, p: 1.5 }}>
      <Typography variant="body2" sx={{ fontWeight: 500 }}>{`Dãy số ${data.series}, năm ${yearOf(on)}`}</Typography>
      <Typography variant="body2">{suggestionSentence(data)}</Typography>
      {data.suggestion !== '' && data.last !== '' && (
        <Link
          component="button"
          type="button"
          variant="body2"
          underline="always"
          onClick={() => onTake(data.suggestion)}
        >
          {`Điền số ${data.suggestion}`}
        </Link>
      )}
    </Box>
  )
}

type Props = {
  readonly view: Pick<LetterView, 'letter' | 'isNumbered' | 'subject'>
  /** "KHCN-VP": what stands after the number. */
  readonly symbol: string
  readonly today: LocalDate
  readonly onClose: () => void
}

/** Nhập số và ngày after signing; of a paper without number its day alone. A refusal stands at its field. */
export const IssueDialog = ({ view, symbol, today, onClose }: Props): ReactNode => {
  const { letter, isNumbered, subject } = view
  const { id, revision } = letter
  const toast = useToast()
  const title = isNumbered ? 'Nhập số và ngày' : 'Ghi nhận đã ký'
  const form = useOfficeForm<IssueInput, IssueOutput>(
    isNumbered ? IssueForm : SignedForm,
    emptyIssue(today),
    issueFormWords,
  )
  const { errors, isSubmitting, isDirty } = form.formState
  const [asked, setAsked] = useState(false)
  const typedDay = useWatch({ control: form.control, name: 'on' })
  const typedNumber = useWatch({ control: form.control, name: 'number' })
  const on = parseTypedDay(typedDay)
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)

  // The confirmation is for the number and the day it was given for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: number and day are what makes it run again
  useEffect(() => {
    setAsked(false)
    form.setValue('isOrderConfirmed', false)
    if (form.getFieldState('number').error?.type === 'backend') form.clearErrors('number')
  }, [form, on, typedNumber])

  const save = async (issue: IssueOutput): Promise<void> => {
    const reply = await invoke('letter.issue', { id, revision, ...issue })
    if (reply.ok) {
      toast({ text: isNumbered ? 'Đã phát hành; tệp đã khóa.' : 'Đã ghi nhận ký; tệp đã khóa.' })
      onClose()
      return
    }
    if (reply.error.code === 'letter.number_out_of_order') setAsked(true)
    const message = explain(reply.error, letterWords)
    form.setError(issueField(reply.error.code), { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={title} onCancel={cancel}>
      <Form form={form} label={title} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography>{subject}</Typography>
            {isNumbered ? (
              <>
                {on !== null && (
                  <Suggestion
                    id={id}
                    on={on}
                    onTake={(number) =>
                      form.setValue('number', number, { shouldDirty: true, shouldValidate: true, shouldTouch: true })
                    }
                  />
                )}
                <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
                  <TextField
                    name="number"
                    label="Số"
                    isRequired
                    startsFocused
                    help={`Ký hiệu: ${symbol}`}
                    maxLength={20}
                  />
                  <DayField name="on" label="Ngày của văn bản" isRequired />
                </Box>
                {asked && (
                  <CheckboxField name="isOrderConfirmed" label="Đúng như sổ của văn thư: vẫn ghi số và ngày này" />
                )}
                <TextField
                  name="copies"
                  label="Số lượng bản"
                  maxLength={4}
                  help="Ghi vào sổ đăng ký văn bản đi; để trống nếu chưa rõ"
                />
              </>
            ) : (
              <DayField name="on" label="Ngày ký" isRequired />
            )}
            <Typography variant="body2" color="textSecondary">
              Sau bước này tệp được khóa, không sửa được nữa. Nếu có sai sót, lập văn bản đính chính hoặc thay thế.
            </Typography>
          </Stack>
        </DialogContent>
        <FormDialogActions
          label={isNumbered ? 'Phát hành' : 'Ghi nhận đã ký'}
          isBusy={isSubmitting}
          onCancel={cancel}
        />
      </Form>
    </FormDialog>
  )
}
