import type { ReactNode } from 'react'
import { line, optionalLine } from '#domain/shared/text.ts'
import { TextField } from '#renderer/ui/form/text-field.tsx'

export const PERMISSION_TITLE = 'Cho phép bằng văn bản'

/** What is written down when something is let pass: why, by which document, by whom. */
export const permissionShape = { reason: line(500), documentNumber: optionalLine(50), signer: line(100) }

export const newPermission = (signer: string) => ({ reason: '', documentNumber: '', signer })

export const PermissionFields = (): ReactNode => (
  <>
    <TextField name="reason" label="Lý do" isRequired rows={2} maxLength={500} />
    <TextField name="documentNumber" label="Số, ký hiệu văn bản" maxLength={50} />
    <TextField name="signer" label="Người ký" isRequired maxLength={100} />
  </>
)
