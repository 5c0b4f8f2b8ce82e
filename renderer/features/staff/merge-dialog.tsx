import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import * as z from 'zod'
import type { StaffRow } from '#contract/routes/staff.ts'
import { StaffMemberId } from '#domain/shared/ids.ts'
import type { StaffMember } from '#domain/staff/staff.ts'
import { mergeWords } from '#renderer/features/staff/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { AutocompleteField } from '#renderer/ui/form/autocomplete-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = { readonly member: Pick<StaffMember, 'id' | 'fullName'>; readonly onClose: () => void }

const Merge = z.object({ dropId: StaffMemberId })
const TITLE = 'Gộp hồ sơ trùng'

const options = (staff: readonly StaffRow[], keepId: string) =>
  staff
    .filter(({ id }) => id !== keepId)
    .map(({ id, fullName, post, unitName }) => ({ value: id, label: fullName, hint: [post, unitName].join(', ') }))

/** Makes one record of two of the same person; this one stays. */
export const MergeDialog = ({ member, onClose }: Props): ReactNode => {
  const toast = useToast()
  const staff = useRoute('staff.list')
  const form = useOfficeForm(Merge, { dropId: '' })
  const { errors, isSubmitting } = form.formState
  const merge = async ({ dropId }: z.output<typeof Merge>): Promise<void> => {
    const reply = await invoke('staff.merge', { keepId: member.id, dropId })
    if (!reply.ok) return form.setError('root', { type: 'backend', message: explain(reply.error, mergeWords) })
    toast({ text: `Đã gộp hồ sơ trùng vào hồ sơ của ${member.fullName}.` })
    onClose()
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={onClose}>
      <QueryView query={staff}>
        {(rows) => (
          <Form form={form} label={TITLE} onSubmit={merge}>
            <DialogContent>
              <Stack spacing={2}>
                {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
                <Alert severity="warning" role="group">
                  {`Hồ sơ đang mở (${member.fullName}) được giữ. Chuyến đi, hộ chiếu và tài khoản của hồ sơ trùng chuyển sang đây; hồ sơ trùng không còn trong danh sách. Chức vụ, đơn vị đã ghi trong các chuyến đi giữ nguyên. Việc này không hoàn tác được.`}
                </Alert>
                <AutocompleteField
                  name="dropId"
                  label="Hồ sơ trùng"
                  isRequired
                  startsFocused
                  options={options(rows, member.id)}
                />
              </Stack>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>Quay lại</Button>
              <Button type="submit" variant="contained" color="error" loading={isSubmitting}>
                Gộp hồ sơ
              </Button>
            </DialogActions>
          </Form>
        )}
      </QueryView>
    </FormDialog>
  )
}
