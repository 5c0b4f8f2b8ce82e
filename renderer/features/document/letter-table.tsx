import PictureAsPdfOutlined from '@mui/icons-material/PictureAsPdfOutlined'
import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type Dispatch, type ReactNode, type SetStateAction, useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'
import type { LetterRow } from '#contract/routes/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { BatchBar } from '#renderer/features/document/batch-bar.tsx'
import { letterColumns } from '#renderer/features/document/letter-columns.tsx'
import {
  filterLetters,
  type LetterFilter,
  noLetters,
  readLetterFilter,
} from '#renderer/features/document/letter-filter.ts'
import { LetterFilterBar } from '#renderer/features/document/letter-filter-bar.tsx'
import { useStartBatch } from '#renderer/features/document/use-batch.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { AllBox } from '#renderer/ui/list/all-box.tsx'
import type { ListMarks } from '#renderer/ui/list/list-table.tsx'
import { WholeList } from '#renderer/ui/list/whole-list.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { kindLabel, letterPath } from '#renderer/words/letter-words.ts'

type Chosen = ReadonlySet<LetterId>
const nothingChosen: Chosen = new Set()

const idOf = ({ id }: LetterRow): string => id
const pathOf = ({ id }: LetterRow): string => letterPath(id)
const labelOf = (row: LetterRow): string => `Đánh dấu ${kindLabel(row.kind)} ${row.numberAndSymbol}`

/** Pages exist for whatever is complete and not given up. */
const hasPages = (row: LetterRow): boolean => row.state !== 'withdrawn' && row.missingCount === 0

/** Marks rows, or takes their marks away. */
const marked = (chosen: Chosen, rows: readonly LetterRow[], isMarked: boolean): Chosen => {
  const next = new Set(chosen)
  for (const { id } of rows) isMarked ? next.add(id) : next.delete(id)
  return next
}

type ListProps = {
  readonly rows: readonly LetterRow[]
  readonly filter: LetterFilter
  readonly selection: Chosen
  readonly onSelect: Dispatch<SetStateAction<Chosen>>
}

const List = ({ rows, filter, selection, onSelect }: ListProps): ReactNode => {
  const shown = useMemo(() => filterLetters(rows, filter), [rows, filter])
  const [problem, setProblem] = useState<string | null>(null)
  const [batchId, setBatchId] = useState<string | null>(null)
  const startBatch = useStartBatch()
  const ready = useMemo(() => shown.filter(hasPages), [shown])
  const chosen = ready.flatMap(({ id }) => (selection.has(id) ? [id] : []))
  const onMark = useCallback(
    (some: readonly LetterRow[], isMarked: boolean): void => onSelect((now) => marked(now, some, isMarked)),
    [onSelect],
  )
  const marks: ListMarks<LetterRow> = {
    isMarked: ({ id }) => selection.has(id),
    canMark: hasPages,
    labelOf,
    onMark,
    head: (
      <AllBox
        label="Đánh dấu mọi văn bản"
        count={chosen.length}
        of={ready.length}
        onMark={(isMarked) => onMark(ready, isMarked)}
      />
    ),
  }
  const start = (purpose: 'print' | 'pdf') => async (): Promise<void> => {
    setProblem(null)
    const started = await startBatch(chosen, purpose)
    if (started.ok) setBatchId(started.id)
    else setProblem(started.sentence)
  }
  return (
    <>
      <BatchBar startedId={batchId} />
      {problem !== null && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {problem}
        </Alert>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1, minHeight: 36 }}>
        <Typography variant="body2" color="textSecondary" role="status" sx={{ mr: 'auto' }}>
          {chosen.length === 0
            ? `${shown.length} văn bản. Đánh dấu ở đầu dòng để in hoặc lưu PDF nhiều văn bản.`
            : `Đã chọn ${chosen.length} văn bản`}
        </Typography>
        {chosen.length > 0 && (
          <>
            <Button onClick={() => onSelect(nothingChosen)}>Bỏ chọn</Button>
            <Button variant="outlined" startIcon={<PictureAsPdfOutlined />} onClick={() => void start('pdf')()}>
              {`Lưu PDF ${chosen.length} văn bản`}
            </Button>
            <Button variant="contained" startIcon={<PrintOutlined />} onClick={() => void start('print')()}>
              {`In ${chosen.length} văn bản`}
            </Button>
          </>
        )}
      </Box>
      {shown.length === 0 ? (
        <EmptyState text={noLetters(filter)} />
      ) : (
        <Box sx={{ flex: '1 0 280px', minHeight: 280 }}>
          <WholeList
            label="Danh sách văn bản"
            rows={shown}
            idOf={idOf}
            columns={letterColumns}
            pathOf={pathOf}
            marks={marks}
          />
        </Box>
      )}
    </>
  )
}

/** All letters as a table: found by typing, filtered, and printed or saved many at once. */
export const LetterTable = (): ReactNode => {
  const [params, setParams] = useSearchParams()
  const filter = useMemo(() => readLetterFilter(params), [params])
  const [selection, setSelection] = useState(nothingChosen)
  const list = useRoute('letter.list', { record: null, days: filter.days })
  const rows = useStanding(list)
  const set = (name: string, value: string): void =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        if (value === '') after.delete(name)
        else after.set(name, value)
        return after
      },
      { replace: true },
    )
  if (rows === undefined) return <QueryView query={list}>{() => null}</QueryView>
  return (
    <>
      <LetterFilterBar rows={rows} filter={filter} onSet={set} />
      <List rows={rows} filter={filter} selection={selection} onSelect={setSelection} />
    </>
  )
}
