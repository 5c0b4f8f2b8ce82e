import type { ReactNode } from 'react'
import type { ReportPart } from '#domain/outbound-trip/return-report.ts'
import { reportWords } from '#renderer/features/return-report/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { SendBackDialog } from '#renderer/ui/report/send-back-dialog.tsx'

type Props = {
  readonly part: Pick<ReportPart, 'tripId' | 'memberId' | 'revision'>
  readonly fullName: string
  readonly onClose: () => void
}

/** Back to the traveller who wrote it. */
export const SendPartBackDialog = ({ part: { tripId, memberId, revision }, fullName, onClose }: Props): ReactNode => (
  <SendBackDialog
    help={`${fullName} thấy nội dung này ở đầu báo cáo và ở trang Chuyến đi của tôi.`}
    done={`Đã trả lại báo cáo cho ${fullName}.`}
    onSend={async (note) => {
      const reply = await invoke('return_report.send_back', { tripId, memberId, revision, note })
      if (reply.ok) return null
      const field = reply.error.code === 'return_report.note_missing' ? 'note' : 'root'
      return { field, message: explain(reply.error, reportWords) }
    }}
    onClose={onClose}
  />
)
