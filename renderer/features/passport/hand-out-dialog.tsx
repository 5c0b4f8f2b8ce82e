import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { CustodyRow, CustodyTrip } from '#contract/routes/passport-custody.ts'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import {
  custodyField,
  decisionAfter,
  HandOutForm,
  type HandOutValues,
  newHandOut,
  tripLabel,
} from '#renderer/features/passport/custody-forms.ts'
import { custodyWords } from '#renderer/features/passport/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ChoiceField } from '#renderer/ui/form/choice-field.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { passportKindName } from '#renderer/words/passport-words.ts'

type Props = {
  readonly row: CustodyRow
  readonly today: LocalDate
  readonly onClose: () => void
  /** With a sentence of what was done. */
  readonly onDone: (custody: PassportCustody, told: string) => void
}

const TITLE = 'Giao hộ chiếu'

const About = ({ row }: { readonly row: CustodyRow }): ReactNode => (
  <Typography>
    {`Hộ chiếu ${passportKindName(row.kind).toLocaleLowerCase('vi')} số ${row.number} của ${row.fullName}, ${row.unitName}.`}
  </Typography>
)

const NoTrip = ({ row, onClose }: Pick<Props, 'row' | 'onClose'>): ReactNode => (
  <>
    <DialogContent>
      <Stack spacing={2}>
        <About row={row} />
        <Alert severity="info">
          Hộ chiếu công vụ, ngoại giao chỉ giao khi có quyết định cử đi. Chưa có chuyến đi nào chưa kết thúc ghi hộ
          chiếu này; hãy chọn hộ chiếu này cho cán bộ ở phần thành viên của chuyến đi trước.
        </Alert>
      </Stack>
    </DialogContent>
    <DialogActions>
      <Button variant="contained" onClick={onClose}>
        Đóng
      </Button>
    </DialogActions>
  </>
)

const HandOut = ({
  row,
  trips,
  today,
  onClose,
  onDone,
}: Props & { readonly trips: readonly CustodyTrip[] }): ReactNode => {
  const form = useOfficeForm(HandOutForm, newHandOut(trips, today))
  const { errors, isSubmitting, isDirty } = form.formState
  const release = useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const fill = (tripId: string): void =>
    form.setValue('decisionNumber', decisionAfter(tripId, form.getValues('decisionNumber'), trips), {
      shouldDirty: true,
    })
  const save = async (values: HandOutValues): Promise<void> => {
    const reply = await invoke('passport_custody.hand_out', { passportId: row.passportId, ...values })
    if (reply.ok) {
      release()
      onDone(reply.value, `Đã giao hộ chiếu ${row.number} cho ${row.fullName}.`)
      return
    }
    const at = custodyField(reply.error.code)
    const field = at === 'lateReason' ? 'root' : at
    form.setError(field, { type: 'backend', message: explain(reply.error, custodyWords) }, { shouldFocus: true })
  }
  return (
    <Form form={form} label={TITLE} onSubmit={save}>
      <DialogContent>
        <Stack spacing={2}>
          {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
          <About row={row} />
          <ChoiceField
            name="tripId"
            label="Cho chuyến đi"
            isRequired
            options={trips.map((trip) => ({ value: trip.id, label: tripLabel(trip) }))}
            onChosen={fill}
          />
          <TextField
            name="decisionNumber"
            label="Số, ký hiệu quyết định"
            isRequired
            maxLength={50}
            placeholder="Ví dụ: 125/QĐ-UBND"
            help="Hộ chiếu chỉ giao khi có quyết định"
          />
          <DayField name="on" label="Ngày giao" isRequired />
          <TextField name="note" label="Ghi chú" maxLength={300} />
        </Stack>
      </DialogContent>
      <FormDialogActions label="Giao hộ chiếu" isBusy={isSubmitting} onCancel={cancel} />
    </Form>
  )
}

/** Hands a passport out for one of its holder's trips. */
export const HandOutDialog = (props: Props): ReactNode => {
  const { row, onClose } = props
  const leave = useLeave()
  return (
    <FormDialog isOpen title={TITLE} onCancel={() => leave(onClose)}>
      <QueryView
        query={useRoute('passport_custody.trips', { passportId: row.passportId })}
        words={{ 'passport_custody.not_found': custodyWords['passport_custody.not_found'] }}
      >
        {(trips) =>
          trips.length === 0 ? <NoTrip row={row} onClose={onClose} /> : <HandOut {...props} trips={trips} />
        }
      </QueryView>
    </FormDialog>
  )
}
