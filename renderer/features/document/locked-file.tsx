import LockOutlined from '@mui/icons-material/LockOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { FileDigest } from '#domain/shared/ids.ts'
import { shortDigest } from '#renderer/features/document/words.ts'
import { Section } from '#renderer/ui/section.tsx'

const mono = {
  fontFamily: 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace',
  overflowWrap: 'anywhere',
  userSelect: 'all',
} as const

/** The file that is valid: its SHA-256, and what being locked means. */
export const LockedFile = ({ digest }: { readonly digest: FileDigest }): ReactNode => {
  const [isWhole, setWhole] = useState(false)
  return (
    <Section
      title={
        <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}>
          <LockOutlined fontSize="small" aria-hidden />
          Tệp đã khóa
        </Box>
      }
    >
      <Typography variant="body2" sx={{ mb: 1 }}>
        Tệp Word của văn bản được lưu kèm mã SHA-256. Mỗi lần xem, lưu hoặc in, ứng dụng đối chiếu lại mã này; tệp bị
        sửa hoặc hỏng thì báo ngay.
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={mono}>
          {isWhole ? digest : shortDigest(digest)}
        </Typography>
        <Button size="small" onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Thu gọn' : 'Hiện đủ mã'}
        </Button>
      </Box>
    </Section>
  )
}
