import type { ReactNode } from 'react'
import { reminderWords } from '#renderer/features/reminder/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { PrintDialog } from '#renderer/ui/pdf/print-dialog.tsx'

/** What is late and due in the coming week, as it will be printed. */
export const DigestDialog = ({ onClose }: { readonly onClose: () => void }): ReactNode => (
  <PrintDialog
    title="Việc quá hạn và đến hạn trong 7 ngày tới"
    label="Danh sách việc đến hạn"
    printLabel="In danh sách"
    pages={useRoute('reminder.digest')}
    words={{ 'agency.none_in_force': reminderWords['agency.none_in_force'] }}
    onPrint={async () => {
      const reply = await invoke('reminder.print')
      return reply.ok ? reply.value : { problem: explain(reply.error, reminderWords) }
    }}
    onClose={onClose}
  />
)
