import type { ReactNode } from 'react'
import type { PassportCustody } from '#domain/passport/passport-custody.ts'
import { custodyWords } from '#renderer/features/passport/messages.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { PrintDialog } from '#renderer/ui/pdf/print-dialog.tsx'

const words = {
  'passport_custody.not_found': custodyWords['passport_custody.not_found'],
  'agency.none_in_force': custodyWords['agency.none_in_force'],
}

type Props = {
  readonly custody: PassportCustody
  /** What was just done; empty when nothing was. */
  readonly told: string
  readonly onClose: () => void
}

/** The slip that both sign, as it will be printed. */
export const SlipDialog = ({ custody: { id, handedBackOn }, told, onClose }: Props): ReactNode => (
  <PrintDialog
    title={handedBackOn === null ? 'Phiếu giao hộ chiếu' : 'Phiếu nhận lại hộ chiếu'}
    label="Phiếu giao, nhận hộ chiếu"
    printLabel="In phiếu"
    pages={useRoute('passport_custody.slip', { id })}
    words={words}
    told={told}
    onPrint={async () => {
      const reply = await invoke('passport_custody.print', { id })
      return reply.ok ? reply.value : { problem: explain(reply.error, custodyWords) }
    }}
    onClose={onClose}
  />
)
