import ErrorOutlineOutlined from '@mui/icons-material/ErrorOutlineOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { TemplateProblem } from '#contract/routes/document-template.ts'

const looks = {
  refusal: { colour: 'error.main', Icon: ErrorOutlineOutlined, label: 'Phải sửa' },
  remark: { colour: 'warning.main', Icon: WarningAmberOutlined, label: 'Xem lại' },
} as const

const Finding = ({ problem: { sentence, around, isRefusal } }: { readonly problem: TemplateProblem }): ReactNode => {
  const { colour, Icon, label } = looks[isRefusal ? 'refusal' : 'remark']
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '96px minmax(0, 1fr)',
        columnGap: 2,
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ display: 'flex', gap: 0.75, color: colour, fontWeight: 600, alignItems: 'flex-start' }}>
        <Icon aria-hidden sx={{ fontSize: 18, mt: '1px' }} />
        {label}
      </Box>
      <Box>
        <Typography>{sentence}</Typography>
        {around !== '' && (
          <Typography
            variant="body2"
            component="p"
            sx={{ mt: 0.5, px: 1, py: 0.5, bgcolor: 'var(--so-sunken)', borderRadius: 1, overflowWrap: 'anywhere' }}
          >
            <Box component="span" sx={{ color: 'text.secondary' }}>
              Tại:{' '}
            </Box>
            {around}
          </Typography>
        )}
      </Box>
    </Box>
  )
}

/** What a check found, what must be mended first. */
export const TemplateFindings = ({ problems }: { readonly problems: readonly TemplateProblem[] }): ReactNode => (
  <Box component="ul" aria-label="Kết quả kiểm tra" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {problems
      .toSorted((a, b) => Number(b.isRefusal) - Number(a.isRefusal))
      .map((problem, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one answer of one check, never reordered
        <Finding key={index} problem={problem} />
      ))}
  </Box>
)
