import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import { type ReactNode, useMemo } from 'react'
import { type Partner, PartnerDraft } from '#domain/inbound-visit/partner.ts'
import type { Country } from '#domain/shared/country.ts'
import { partnerWords } from '#renderer/features/partner/messages.ts'
import { partnerFormValues, partnerFormWords } from '#renderer/features/partner/partner-form.ts'
import { PartnerVisits } from '#renderer/features/partner/partner-visits.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { AutocompleteField } from '#renderer/ui/form/autocomplete-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { destinationsAmong } from '#renderer/words/country-names.ts'

type Props = {
  /** Null for a new one. */
  readonly partner: Partner | null
  readonly countries: readonly Country[]
  readonly onClose: () => void
}

/** One organisation: name, country, note; and when it came, with what result. */
export const PartnerDialog = ({ partner, countries, onClose }: Props): ReactNode => {
  const toast = useToast()
  const title = partner === null ? 'Thêm đối tác' : 'Đối tác'
  const form = useOfficeForm(PartnerDraft, partnerFormValues(partner), partnerFormWords)
  const { errors, isSubmitting, isDirty } = form.formState
  const release = useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const options = useMemo(
    () => destinationsAmong(countries).map(({ code, name }) => ({ value: code, label: name })),
    [countries],
  )
  const save = async (draft: PartnerDraft): Promise<void> => {
    const reply = await invoke('partner.save', { id: partner?.id ?? null, revision: partner?.revision ?? 0, draft })
    if (reply.ok) {
      release()
      toast({ text: `Đã lưu đối tác “${reply.value.name}”.` })
      onClose()
      return
    }
    const message = explain(reply.error, partnerWords)
    const at = reply.error.code === 'partner.name_taken' ? 'name' : 'root'
    form.setError(at, { type: 'backend', message }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={title} onCancel={cancel} maxWidth="md">
      <Form form={form} label={title} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <TextField name="name" label="Tên cơ quan, tổ chức" isRequired maxLength={200} startsFocused />
            <AutocompleteField name="country" label="Nước" isRequired options={options} placeholder="Gõ tên nước" />
            <TextField name="note" label="Ghi chú" rows={2} maxLength={1000} />
            {partner !== null && <PartnerVisits id={partner.id} />}
          </Stack>
        </DialogContent>
        <FormDialogActions label="Lưu" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}

/** The same for those who only read. */
export const PartnerReading = ({ partner, onClose }: { readonly partner: Partner; readonly onClose: () => void }) => (
  <FormDialog isOpen title={partner.name} onCancel={onClose} maxWidth="md">
    <DialogContent>
      {partner.note !== '' && <Alert severity="info">{partner.note}</Alert>}
      <PartnerVisits id={partner.id} />
    </DialogContent>
    <DialogActions>
      <Button autoFocus onClick={onClose}>
        Đóng
      </Button>
    </DialogActions>
  </FormDialog>
)
