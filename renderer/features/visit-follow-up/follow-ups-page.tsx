import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import DialogContent from '@mui/material/DialogContent'
import FormControlLabel from '@mui/material/FormControlLabel'
import Link from '@mui/material/Link'
import Paper from '@mui/material/Paper'
import Stack from '@mui/material/Stack'
import Switch from '@mui/material/Switch'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import * as z from 'zod'
import type { FollowUpRow } from '#contract/routes/visit-report.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine } from '#domain/shared/text.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { explain } from '#renderer/ipc/words.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { FormDialogActions } from '#renderer/ui/form-dialog-actions.tsx'
import { useLeave, useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { visitPath } from '#renderer/words/inbound-visit-words.ts'
import { followUpWords } from '#renderer/words/visit-report-messages.ts'

const TITLE = 'Ghi nhận việc đã xong'
const Done = z.object({ doneOn: optionalDayText, doneNote: optionalLine(300) })

type DialogProps = { readonly row: FollowUpRow; readonly today: LocalDate; readonly onClose: () => void }

/** Done on a day, with a note; an emptied day opens it again. */
const DoneDialog = ({ row: { followUp }, today, onClose }: DialogProps): ReactNode => {
  const toast = useToast()
  const form = useOfficeForm(Done, { doneOn: dayToText(followUp.doneOn ?? today), doneNote: followUp.doneNote })
  const { errors, isSubmitting, isDirty } = form.formState
  useUnsavedGuard(isDirty)
  const leave = useLeave()
  const cancel = (): void => leave(onClose)
  const save = async (done: z.output<typeof Done>): Promise<void> => {
    const { id, revision } = followUp
    const reply = await invoke('visit_follow_up.record', { id, revision, ...done })
    if (reply.ok) {
      toast({ text: done.doneOn === null ? 'Việc này lại chưa xong.' : 'Đã ghi nhận việc đã xong.' })
      onClose()
      return
    }
    const field = reply.error.code === 'visit_follow_up.done_in_future' ? 'doneOn' : 'root'
    form.setError(field, { type: 'backend', message: explain(reply.error, followUpWords) }, { shouldFocus: true })
  }
  return (
    <FormDialog isOpen title={TITLE} onCancel={cancel}>
      <Form form={form} label={TITLE} onSubmit={save}>
        <DialogContent>
          <Stack spacing={2}>
            {errors.root?.message !== undefined && <Alert severity="error">{errors.root.message}</Alert>}
            <Typography sx={{ overflowWrap: 'anywhere' }}>{followUp.content}</Typography>
            <DayField name="doneOn" label="Ngày xong" help="Để trống nếu việc chưa xong" />
            <TextField name="doneNote" label="Kết quả, ghi chú" maxLength={300} />
          </Stack>
        </DialogContent>
        <FormDialogActions label="Ghi nhận" isBusy={isSubmitting} onCancel={cancel} />
      </Form>
    </FormDialog>
  )
}

const State = ({ row: { followUp, isOverdue } }: { readonly row: FollowUpRow }): ReactNode => {
  if (followUp.doneOn !== null) return <StateChip tone="done" label={`Xong ngày ${formatDay(followUp.doneOn)}`} />
  return isOverdue ? <StateChip tone="late" label="Quá hạn" /> : <StateChip tone="idle" label="Chưa xong" />
}

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

type TableProps = { readonly rows: readonly FollowUpRow[]; readonly onDone: ((row: FollowUpRow) => void) | null }

const FollowUpTable = ({ rows, onDone }: TableProps): ReactNode => (
  <TableContainer component={Paper} variant="outlined">
    <Table size="small" aria-label="Việc theo dõi sau đoàn">
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '36%' }}>Việc</TableCell>
          <TableCell sx={{ width: '22%' }}>Đoàn</TableCell>
          <TableCell>Đơn vị</TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>Thời hạn</TableCell>
          <TableCell>Tình trạng</TableCell>
          {onDone !== null && <TableCell aria-label="Việc có thể làm" />}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.followUp.id}>
            <TableCell sx={cell}>
              {row.followUp.content}
              <Typography variant="caption" color="textSecondary" component="div">
                {row.followUp.doneNote}
              </Typography>
            </TableCell>
            <TableCell sx={cell}>
              <Link component={RouterLink} to={visitPath(row.followUp.visitId)} underline="always">
                {row.visitTitle}
              </Link>
            </TableCell>
            <TableCell sx={cell}>{row.followUp.unitName}</TableCell>
            <TableCell sx={{ ...cell, whiteSpace: 'nowrap' }}>
              {row.followUp.dueOn === null ? 'Không ghi' : formatDay(row.followUp.dueOn)}
            </TableCell>
            <TableCell sx={cell}>
              <State row={row} />
            </TableCell>
            {onDone !== null && (
              <TableCell sx={cell} align="right">
                <Button
                  size="small"
                  aria-label={`${row.followUp.doneOn === null ? 'Ghi đã xong' : 'Sửa'}: ${row.followUp.content}`}
                  onClick={() => onDone(row)}
                >
                  {row.followUp.doneOn === null ? 'Ghi đã xong' : 'Sửa'}
                </Button>
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)

/** What was agreed with guests and is to be done, across visits. */
export const FollowUpsPage = (): ReactNode => {
  const isKeeper = useKeeper()
  const [withDone, setWithDone] = useState(false)
  const [doing, setDoing] = useState<FollowUpRow | null>(null)
  const list = useRoute('visit_follow_up.list', { withDone })
  const shown = useStanding(list)
  const status = useRoute('app.status')
  return (
    <Page>
      <PageHeader
        title="Việc theo dõi sau đoàn"
        facts={
          <>
            {'Thỏa thuận trong các báo cáo đã tiếp nhận. '}
            <Link component={RouterLink} to={screenPath('inbound_visits')} underline="always">
              Về danh sách đoàn vào
            </Link>
          </>
        }
        actions={
          <FormControlLabel
            control={<Switch checked={withDone} onChange={(_, checked) => setWithDone(checked)} />}
            label="Cả việc đã xong"
          />
        }
      />
      {shown === undefined && <QueryView query={list}>{() => null}</QueryView>}
      {shown?.length === 0 && <EmptyState text={withDone ? 'Chưa có việc nào.' : 'Không còn việc nào chưa xong.'} />}
      {shown !== undefined && shown.length > 0 && <FollowUpTable rows={shown} onDone={isKeeper ? setDoing : null} />}
      {doing !== null && status.data !== undefined && (
        <DoneDialog row={doing} today={status.data.today} onClose={() => setDoing(null)} />
      )}
    </Page>
  )
}
