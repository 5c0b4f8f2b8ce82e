import Box from '@mui/material/Box'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { mayOpen, type OpenScreenId, screenPath } from '#renderer/app/screen-list.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'

const pages = [
  { id: 'agency', label: 'Cơ quan' },
  { id: 'accounts', label: 'Tài khoản' },
  { id: 'document_templates', label: 'Mẫu văn bản' },
  { id: 'calendar', label: 'Lịch nghỉ' },
  { id: 'rules', label: 'Quy định về hạn' },
] as const satisfies readonly { readonly id: OpenScreenId; readonly label: string }[]

type Props = { readonly current: (typeof pages)[number]['id']; readonly actions?: ReactNode }

/** Title of the administration and the way between its pages; only those this role may open. */
export const AdministrationHeader = ({ current, actions }: Props): ReactNode => {
  const role = useSession()?.role
  return (
    <>
      <PageHeader title="Quản trị" actions={actions} />
      <Box
        component="nav"
        aria-label="Các trang quản trị"
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, mb: 3, borderBottom: 1, borderColor: 'divider' }}
      >
        {pages
          .filter(({ id }) => role !== undefined && mayOpen(id, role))
          .map(({ id, label }) => (
            <Box
              key={id}
              component={Link}
              to={screenPath(id)}
              {...(id === current && { 'aria-current': 'page' as const })}
              sx={{
                px: 1.5,
                py: 1,
                mb: '-1px',
                color: 'text.secondary',
                textDecoration: 'none',
                borderBottom: '2px solid transparent',
                '&:hover': { color: 'text.primary' },
                '&[aria-current]': { color: 'primary.main', fontWeight: 600, borderBottomColor: 'primary.main' },
                '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -2 },
              }}
            >
              {label}
            </Box>
          ))}
      </Box>
    </>
  )
}
