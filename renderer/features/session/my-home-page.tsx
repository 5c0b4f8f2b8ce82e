import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { useSession } from '#renderer/ipc/session.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { Section } from '#renderer/ui/section.tsx'

/** Home of a staff member: says what will be here, and links nowhere. */
export const MyHomePage = (): ReactNode => {
  const session = useSession()
  return (
    <>
      <PageHeader title={`Xin chào, ${session?.displayName ?? ''}`} />
      <Section title="Báo cáo kết quả chuyến đi của tôi">
        <Typography>
          Báo cáo kết quả các chuyến đi của bạn sẽ được nộp tại đây trong phiên bản sau. Hiện nay, hãy gửi báo cáo cho
          cán bộ tổ chức của cơ quan.
        </Typography>
      </Section>
    </>
  )
}
