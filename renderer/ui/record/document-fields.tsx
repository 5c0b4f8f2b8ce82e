import Box from '@mui/material/Box'
import type { ComponentProps, ReactNode } from 'react'
import { AttachmentField } from '#renderer/ui/files/attachment-field.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'

/** Two fields side by side, or one below the other in a narrow window. */
export const pair = { display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } } as const

type Props = Pick<ComponentProps<typeof AttachmentField>, 'record' | 'attachments' | 'category' | 'mayAdd'> & {
  readonly isNumberRequired: boolean
  /** Of a number and symbol: "125/QĐ-UBND". */
  readonly example: string
}

/** The document of a step: number, signer, who issued it, and its file. */
export const DocumentFields = (props: Props): ReactNode => {
  const { record, attachments, category, isNumberRequired, example, mayAdd } = props
  return (
    <>
      <Box sx={pair}>
        <TextField
          name="documentNumber"
          label="Số, ký hiệu văn bản"
          isRequired={isNumberRequired}
          maxLength={50}
          placeholder={`Ví dụ: ${example}`}
        />
        <TextField name="signer" label="Người ký" maxLength={100} />
      </Box>
      <TextField name="issuer" label="Cơ quan ban hành (để trống nếu là cơ quan mình)" maxLength={200} />
      <AttachmentField
        name="attachmentId"
        label="Tệp của văn bản"
        record={record}
        attachments={attachments}
        category={category}
        mayAdd={mayAdd}
      />
    </>
  )
}
