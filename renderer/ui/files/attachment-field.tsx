import AttachFileOutlined from '@mui/icons-material/AttachFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import { type ReactNode, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { Attachment, AttachmentCategory } from '#domain/outbound-trip/attachment.ts'
import type { DelegationRef } from '#domain/shared/record-ref.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { SelectField } from '#renderer/ui/form/select-field.tsx'
import { attachmentWords } from '#renderer/words/attachment-messages.ts'
import { inOrder } from '#renderer/words/attachment-words.ts'

type Props = {
  readonly name: string
  readonly label: string
  readonly record: DelegationRef
  readonly attachments: readonly Attachment[]
  /** Under which a new file is kept. */
  readonly category: AttachmentCategory
  /** A leader picks, and adds nothing. */
  readonly mayAdd: boolean
}

/** One of the record's files; a new one is picked, kept with it and chosen at once. The form's value is its id. */
export const AttachmentField = ({ name, label, record, attachments, category, mayAdd }: Props): ReactNode => {
  const { setValue } = useFormContext()
  const [added, setAdded] = useState<readonly Attachment[]>([])
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const known = [...attachments, ...added.filter(({ id }) => !attachments.some((one) => one.id === id))]
  const add = async (): Promise<void> => {
    setProblem(null)
    setBusy(true)
    const reply = await invoke('attachment.add', { record, category, note: '' })
    setBusy(false)
    if (!reply.ok) {
      setProblem(explain(reply.error, attachmentWords))
      return
    }
    const file = reply.value
    if (file === null) return
    setAdded((before) => [...before, file])
    setValue(name, file.id, { shouldDirty: true })
  }
  if (known.length === 0 && !mayAdd) return null
  return (
    <div>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-end' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <SelectField
            name={name}
            label={label}
            emptyLabel="Không kèm tệp"
            options={[
              { value: '', label: 'Không kèm tệp' },
              ...inOrder(known).map((file) => ({ value: file.id, label: file.name })),
            ]}
          />
        </Box>
        {mayAdd && (
          <Button
            variant="outlined"
            startIcon={<AttachFileOutlined />}
            loading={isBusy}
            onClick={() => void add()}
            sx={{ flexShrink: 0, height: 40 }}
          >
            Thêm tệp
          </Button>
        )}
      </Box>
      {problem !== null && (
        <FormHelperText error role="alert">
          {problem}
        </FormHelperText>
      )}
    </div>
  )
}
