import AddOutlined from '@mui/icons-material/AddOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogContent from '@mui/material/DialogContent'
import FormHelperText from '@mui/material/FormHelperText'
import IconButton from '@mui/material/IconButton'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useFieldArray } from 'react-hook-form'
import { useNavigate } from 'react-router'
import type { LetterView } from '#contract/routes/letter.ts'
import {
  CorrectionForm,
  type CorrectionInput,
  type CorrectionOutput,
  correctionOf,
  emptyItem,
  MOST_ITEMS,
} from '#renderer/features/document/correction-form.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { letterPath } from '#renderer/words/letter-words.ts'

const TITLE = 'Lập công văn đính chính'

type Props = {
  readonly view: Pick<LetterView, 'letter' | 'differences' | 'numberAndSymbol'>
  readonly onClose: () => void
}

/** What the correction letter says: the changed facts, as they may be worded, and items of one's own. */
export const CorrectionDialog = ({ view, onClose }: Props): ReactNode => {
  const { letter, differences, numberAndSymbol } = view
  const navigate = useNavigate()
  const toast = useToast()
  const form = useOfficeForm<CorrectionInput, CorrectionOutput>(CorrectionForm, correctionOf(differences))
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'items', keyName: 'key' })
  const { errors, isSubmitting, isDirty } = form.formState
  const release = useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async ({ items }: CorrectionOutput): Promise<void> => {
    const reply = await invoke('letter.correct', { id: letter.id, items })
    if (!reply.ok) {
      form.setError('root', { type: 'backend', message: explain(reply.error, letterWords) })
      return
    }
    release()
    toast({ text: 'Đã lập bản nháp công văn đính chính.' })
    onClose()
    void navigate(letterPath(reply.value))
  }
  const none = errors.items?.root?.message ?? errors.items?.message
  return (
    <FormDialog isOpen title={TITLE} maxWidth="md" onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography>
              {`Công văn nêu chỗ sai của văn bản ${numberAndSymbol} và nội dung đúng. Văn bản đã phát hành giữ nguyên.`}
            </Typography>
            {fields.map((field, index) => (
              <Box
                key={field.key}
                role="group"
                aria-label={`Mục ${index + 1}`}
                sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 2 }}
              >
                <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start', mb: 2 }}>
                  <TextField name={`items.${index}.label`} label={`Mục ${index + 1}`} isRequired maxLength={200} />
                  <IconButton
                    size="small"
                    aria-label={`Bỏ mục ${index + 1}`}
                    sx={{ mt: '26px' }}
                    onClick={() => remove(index)}
                  >
                    <CloseOutlined fontSize="small" />
                  </IconButton>
                </Box>
                <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
                  <TextField name={`items.${index}.before`} label="Đã ghi" isRequired rows={2} maxLength={2000} />
                  <TextField name={`items.${index}.after`} label="Sửa thành" isRequired rows={2} maxLength={2000} />
                </Box>
              </Box>
            ))}
            {none !== undefined && <FormHelperText error>{none}</FormHelperText>}
            <Button
              startIcon={<AddOutlined />}
              sx={{ alignSelf: 'flex-start' }}
              disabled={fields.length >= MOST_ITEMS}
              onClick={() => append({ ...emptyItem })}
            >
              Thêm mục
            </Button>
          </Stack>
        </DialogContent>
        <FormDialogActions label={TITLE} isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}
