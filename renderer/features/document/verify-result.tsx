import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { Output } from '#contract/index.ts'
import { kindLabel, letterPath } from '#renderer/words/letter-words.ts'

export type Verified = Output<'letter.verify'>

type Props = { readonly verified: Verified; readonly onClose: () => void }

/** What came of holding every stored file against its SHA-256. */
export const VerifyResult = ({ verified: { checked, damaged }, onClose }: Props): ReactNode => (
  <Alert
    severity={damaged.length > 0 ? 'error' : checked === 0 ? 'info' : 'success'}
    role={damaged.length > 0 ? 'alert' : 'status'}
    sx={{ mb: 2 }}
    action={
      <Button size="small" color="inherit" onClick={onClose}>
        Đóng
      </Button>
    }
  >
    {checked === 0 && 'Chưa có tệp nào đã khóa để kiểm tra.'}
    {checked > 0 &&
      damaged.length === 0 &&
      `Đã kiểm tra ${checked} tệp của văn bản đã phát hành: tất cả khớp mã SHA-256, không tệp nào bị sửa.`}
    {damaged.length > 0 && (
      <>
        {`Đã kiểm tra ${checked} tệp: ${damaged.length} tệp không còn khớp mã SHA-256. Không dùng các tệp này; hãy khôi phục sổ từ bản sao lưu.`}
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {damaged.map(({ id, kind, numberAndSymbol }) => (
            <li key={id}>
              <Link component={RouterLink} to={letterPath(id)} color="inherit" underline="always">
                {numberAndSymbol === '' ? kindLabel(kind) : `${kindLabel(kind)}, ${numberAndSymbol}`}
              </Link>
            </li>
          ))}
        </Box>
      </>
    )}
  </Alert>
)
