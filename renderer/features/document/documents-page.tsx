import MenuBookOutlined from '@mui/icons-material/MenuBookOutlined'
import VerifiedUserOutlined from '@mui/icons-material/VerifiedUserOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink, useSearchParams } from 'react-router'
import { screenPath } from '#renderer/app/screen-list.ts'
import { Board } from '#renderer/features/document/board.tsx'
import { LetterTable } from '#renderer/features/document/letter-table.tsx'
import { useAct } from '#renderer/features/document/use-act.ts'
import { type Verified, VerifyResult } from '#renderer/features/document/verify-result.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'

/** Văn bản: where every letter stands, as a board and as a table. The view stands in the address. */
export const DocumentsPage = (): ReactNode => {
  const [params, setParams] = useSearchParams()
  const view = params.get('view') === 'table' ? 'table' : 'board'
  const [verified, setVerified] = useState<Verified | null>(null)
  const { busy, problem, run } = useAct<'verify'>()
  const verify = async (): Promise<string | null> => {
    setVerified(null)
    const reply = await invoke('letter.verify')
    if (!reply.ok) return explain(reply.error, {})
    setVerified(reply.value)
    return null
  }
  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', height: '100%', '& > *': { flexShrink: 0 } }}>
      <PageHeader
        title="Văn bản"
        facts="Lập văn bản mới từ trang của chuyến đi hoặc đoàn vào."
        actions={
          <>
            <Button
              startIcon={<VerifiedUserOutlined />}
              loading={busy !== null}
              loadingPosition="start"
              onClick={() => void run('verify', verify)}
            >
              Kiểm tra tệp đã lưu
            </Button>
            <Button
              component={RouterLink}
              to={screenPath('outgoing_register')}
              variant="outlined"
              startIcon={<MenuBookOutlined />}
            >
              Sổ đăng ký văn bản đi
            </Button>
          </>
        }
      />
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      {verified !== null && <VerifyResult verified={verified} onClose={() => setVerified(null)} />}
      <Tabs
        value={view}
        aria-label="Cách xem"
        sx={{ mb: 2, borderBottom: '1px solid', borderColor: 'divider' }}
        onChange={(_, chosen: string) => setParams(chosen === 'table' ? { view: 'table' } : {}, { replace: true })}
      >
        <Tab value="board" label="Bảng theo bước" id="view-board" aria-controls="view-panel" />
        <Tab value="table" label="Danh sách" id="view-table" aria-controls="view-panel" />
      </Tabs>
      <Box
        role="tabpanel"
        id="view-panel"
        aria-labelledby={`view-${view}`}
        sx={{ flex: '1 0 auto', display: 'flex', flexDirection: 'column', '& > *': { flexShrink: 0 } }}
      >
        {view === 'board' ? <Board /> : <LetterTable />}
      </Box>
    </Box>
  )
}
