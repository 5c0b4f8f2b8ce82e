import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { Attachment } from '#domain/outbound-trip/attachment.ts'
import { dayInVietnam, formatDay } from '#domain/shared/local-date.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { AttachmentDialog } from '#renderer/ui/files/attachment-dialog.tsx'
import { useSaveAttachment } from '#renderer/ui/files/attachment-viewer.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'
import { attachmentWords } from '#renderer/words/attachment-messages.ts'
import { categoryNames, fileFacts, inOrder } from '#renderer/words/attachment-words.ts'

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

type RowProps = {
  readonly file: Attachment
  readonly isKeeper: boolean
  readonly onOpen: () => void
  readonly onSave: () => void
  readonly onRemove: () => void
}

const Row = ({ file, isKeeper, onOpen, onSave, onRemove }: RowProps): ReactNode => (
  <TableRow>
    <TableCell sx={cell}>
      <Link
        component="button"
        type="button"
        underline="always"
        sx={{ textAlign: 'left', font: 'inherit' }}
        onClick={onOpen}
      >
        {file.name}
      </Link>
      <Typography variant="caption" color="textSecondary" component="div">
        {[fileFacts(file), file.note].filter((part) => part !== '').join(' · ')}
      </Typography>
    </TableCell>
    <TableCell sx={cell}>{categoryNames[file.category]}</TableCell>
    <TableCell sx={cell}>
      {file.addedBy}
      <Typography variant="caption" color="textSecondary" component="div">
        {formatDay(dayInVietnam(file.addedAt))}
      </Typography>
    </TableCell>
    <TableCell align="right" sx={{ ...cell, displayPrint: 'none' }}>
      <Button size="small" aria-label={`Lưu ${file.name}`} onClick={onSave}>
        Lưu
      </Button>
      {isKeeper && (
        <Button size="small" color="error" aria-label={`Bỏ ${file.name}`} onClick={onRemove}>
          Bỏ
        </Button>
      )}
    </TableCell>
  </TableRow>
)

type Props = {
  readonly record: DelegationRef
  readonly attachments: readonly Attachment[]
  readonly isKeeper: boolean
  readonly onOpen: (file: Attachment) => void
}

/** The files kept with a trip or a visit. */
export const RecordFiles = ({ record, attachments, isKeeper, onOpen }: Props): ReactNode => {
  const toast = useToast()
  const save = useSaveAttachment()
  const [isAdding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Attachment | null>(null)
  const remove = async ({ id, name }: Attachment): Promise<void> => {
    const reply = await invoke('attachment.remove', { id })
    setRemoving(null)
    if (reply.ok) toast({ text: `Đã bỏ tệp ${name}.` })
    else toast({ kind: 'error', text: explain(reply.error, attachmentWords) })
  }
  return (
    <Section
      title={attachments.length === 0 ? 'Tệp' : `Tệp (${attachments.length})`}
      actions={
        isKeeper ? (
          <Button startIcon={<AttachFileOutlined />} sx={{ displayPrint: 'none' }} onClick={() => setAdding(true)}>
            Thêm tệp
          </Button>
        ) : undefined
      }
    >
      {attachments.length === 0 ? (
        <Typography color="textSecondary">
          Chưa có tệp nào. Thư mời, văn bản cho phép, ý kiến chi bộ… được lưu và khóa cùng sổ.
        </Typography>
      ) : (
        <Table size="small" aria-label="Tệp của hồ sơ" sx={{ tableLayout: 'fixed' }}>
          <TableHead>
            <TableRow>
              <TableCell>Tệp</TableCell>
              <TableCell sx={{ width: '24%' }}>Loại</TableCell>
              <TableCell sx={{ width: '22%' }}>Người thêm</TableCell>
              <TableCell sx={{ width: 136, displayPrint: 'none' }} aria-label="Việc với tệp" />
            </TableRow>
          </TableHead>
          <TableBody>
            {inOrder(attachments).map((file) => (
              <Row
                key={file.id}
                file={file}
                isKeeper={isKeeper}
                onOpen={() => onOpen(file)}
                onSave={() => void save(file)}
                onRemove={() => setRemoving(file)}
              />
            ))}
          </TableBody>
        </Table>
      )}
      {isAdding && <AttachmentDialog record={record} onClose={() => setAdding(false)} />}
      <ConfirmDialog
        isOpen={removing !== null}
        title="Bỏ tệp khỏi hồ sơ"
        confirmLabel="Bỏ tệp"
        isDangerous
        onCancel={() => setRemoving(null)}
        onConfirm={() => removing !== null && void remove(removing)}
      >
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {`Bỏ “${removing?.name ?? ''}” khỏi hồ sơ? Nhật ký vẫn ghi ai đã bỏ và lúc nào.`}
        </Typography>
      </ConfirmDialog>
    </Section>
  )
}
