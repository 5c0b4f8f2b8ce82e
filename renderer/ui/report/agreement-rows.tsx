import AddOutlined from '@mui/icons-material/AddOutlined'
import CloseOutlined from '@mui/icons-material/CloseOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'

const columns = { xs: 'minmax(0, 1fr)', md: 'minmax(0, 5fr) minmax(0, 3fr) minmax(0, 2fr) auto' } as const

type RowsProps = {
  readonly title: string
  readonly help: string
  /** Of the rows, in their order. */
  readonly keys: readonly string[]
  readonly most: number
  /** What, who carries it out, by when. */
  readonly fieldsOf: (index: number) => ReactNode
  readonly onAdd: () => void
  readonly onRemove: (index: number) => void
}

/** The agreements of a report while it is written: one row each. */
export const AgreementRows = ({ title, help, keys, most, fieldsOf, onAdd, onRemove }: RowsProps): ReactNode => (
  <Box role="group" aria-label={title}>
    <Typography sx={{ fontSize: '0.8125rem', fontWeight: 500, mb: 1 }}>{title}</Typography>
    {help !== '' && (
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {help}
      </Typography>
    )}
    {keys.map((key, index) => (
      <Box
        key={key}
        role="group"
        aria-label={`${title} ${index + 1}`}
        sx={{ display: 'grid', gap: 2, mb: 2, alignItems: 'start', gridTemplateColumns: columns }}
      >
        {fieldsOf(index)}
        <Box sx={{ pt: { md: '26px' } }}>
          <IconButton size="small" aria-label={`Bỏ thỏa thuận ${index + 1}`} onClick={() => onRemove(index)}>
            <CloseOutlined fontSize="small" />
          </IconButton>
        </Box>
      </Box>
    ))}
    <Button startIcon={<AddOutlined />} disabled={keys.length >= most} onClick={onAdd}>
      Thêm thỏa thuận
    </Button>
  </Box>
)
