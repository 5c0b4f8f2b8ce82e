import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { Link as RouterLink } from 'react-router'
import type { LetterRow } from '#contract/routes/letter.ts'
import { BOARD_DAYS, boardColumns } from '#renderer/features/document/board-columns.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { LetterMarks } from '#renderer/ui/letter-marks.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { kindLabel, letterPath, numberAndDay } from '#renderer/words/letter-words.ts'

const Card = ({ row }: { readonly row: LetterRow }): ReactNode => {
  const number = numberAndDay(row)
  return (
    <ButtonBase
      component={RouterLink}
      to={letterPath(row.id)}
      sx={{
        display: 'block',
        width: '100%',
        textAlign: 'left',
        p: 1.5,
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        bgcolor: 'background.paper',
        '&:hover': { borderColor: 'primary.main' },
      }}
    >
      {number !== '' && (
        <Typography variant="body2" component="span" sx={{ display: 'block', fontWeight: 600 }}>
          {number}
        </Typography>
      )}
      <Typography variant="h3" component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
        {kindLabel(row.kind)}
      </Typography>
      <Typography variant="body2" component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
        {row.recordTitle}
      </Typography>
      {row.addressees.length > 0 && (
        <Typography
          variant="body2"
          color="textSecondary"
          component="span"
          sx={{ display: 'block', overflowWrap: 'anywhere' }}
        >
          {`Gửi ${row.addressees.join('; ')}`}
        </Typography>
      )}
      <Box
        component="span"
        sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, mt: 0.75, '&:empty': { display: 'none' } }}
      >
        <LetterMarks row={row} />
      </Box>
    </ButtonBase>
  )
}

type ColumnProps = ReturnType<typeof boardColumns>[number]

const Column = ({ title, nothing, rows }: ColumnProps): ReactNode => {
  const id = useId()
  return (
    <Box
      component="section"
      aria-labelledby={id}
      sx={{ minWidth: 0, bgcolor: 'var(--so-sunken)', borderRadius: 1, p: 1.5 }}
    >
      <Typography variant="h2" id={id} sx={{ mb: 1.5 }}>
        {`${title} (${rows.length})`}
      </Typography>
      {rows.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {nothing}
        </Typography>
      ) : (
        <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
          {rows.map((row) => (
            <li key={row.id}>
              <Card row={row} />
            </li>
          ))}
        </Box>
      )}
    </Box>
  )
}

/** Nháp · chờ số · đã phát hành; a card opens its letter. */
export const Board = (): ReactNode => (
  <QueryView query={useRoute('letter.list', { record: null, days: BOARD_DAYS })}>
    {(rows) => (
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {boardColumns(rows).map((column) => (
          <Column key={column.state} {...column} />
        ))}
      </Box>
    )}
  </QueryView>
)
