import UploadFileOutlined from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { VisitorDraft } from '#domain/inbound-visit/visitor-draft.ts'
import type { Grid } from '#domain/inbound-visit/visitor-list/grid.ts'
import { readVisitorGrid, readVisitorText } from '#domain/inbound-visit/visitor-list/read-visitors.ts'
import { type Country, countryTable } from '#domain/shared/country.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitorRowForm, visitorToForm } from '#renderer/features/inbound-visit-form/visit-form-visitors.ts'
import {
  type FixedRow,
  fixedRow,
  leftOutWords,
  noEdit,
  type RowEdit,
  readingSummary,
} from '#renderer/features/inbound-visit-form/visitor-list.ts'
import { VisitorListRow } from '#renderer/features/inbound-visit-form/visitor-list-row.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { explain } from '#renderer/ipc/words.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { countryNames } from '#renderer/words/country-names.ts'
import { visitorListWords } from '#renderer/words/visit-messages.ts'

type Props = {
  readonly known: readonly VisitorDraft[]
  readonly countries: readonly Country[]
  readonly today: LocalDate
  readonly onTake: (rows: readonly FixedRow[]) => void
  readonly onClose: () => void
}

const label = { mb: 0.5, fontSize: '0.8125rem', fontWeight: 500, color: 'text.primary' } as const
/** Rows that are drawn at once; the others come as one scrolls through pages. */
const SHOWN = 60

type Sheet = { readonly name: string; readonly grid: Grid }

/** Dán danh sách, hộ chiếu: what is pasted or picked is shown guest by guest before anything changes in the form. */
export const VisitorListDialog = ({ known, countries, today, onTake, onClose }: Props): ReactNode => {
  const id = useId()
  const tableRef = useRef<HTMLTableElement>(null)
  const [text, setText] = useState('')
  const [sheet, setSheet] = useState<Sheet | null>(null)
  const [edits, setEdits] = useState<ReadonlyMap<number, RowEdit>>(new Map())
  const [shown, setShown] = useState(SHOWN)
  const [problem, setProblem] = useState<string | null>(null)
  const table = useMemo(() => countryTable(countries), [countries])
  const schema = useMemo(() => visitorRowForm(table), [table])
  const nameOf = useMemo(() => countryNames(countries), [countries])
  const reading = useMemo(() => {
    const asked = { known, today, table }
    return sheet === null ? readVisitorText(text, asked) : readVisitorGrid(sheet.grid, asked)
  }, [known, today, table, text, sheet])
  const rows = useMemo(
    () => reading.visitors.map((one, at) => fixedRow(one, edits.get(at) ?? noEdit, schema, today)),
    [reading, edits, schema, today],
  )
  const blocked = rows.filter(({ isBlocked }) => isBlocked)
  const coming = rows.filter(({ isSkipped }) => !isSkipped).length

  const begin = (typed: string, picked: Sheet | null): void => {
    setText(typed)
    setSheet(picked)
    setEdits(new Map())
    setShown(SHOWN)
    setProblem(null)
  }
  const pick = async (): Promise<void> => {
    const reply = await invoke('inbound_visit.pick_list')
    if (!reply.ok) setProblem(explain(reply.error, visitorListWords))
    else if (reply.value !== null) {
      const { fileName, sheetName, grid } = reply.value
      begin('', { name: [fileName, sheetName].filter((part) => part !== '').join(', trang '), grid })
    }
  }
  const take = (): void => {
    const [first] = blocked
    if (first !== undefined) {
      setProblem(`Còn ${blocked.length} khách cần sửa hoặc bỏ qua.`)
      setShown(Math.max(shown, rows.indexOf(first) + 1))
      requestAnimationFrame(() =>
        tableRef.current
          ?.querySelector<HTMLElement>(`[data-list-row="${first.read.number}"] :is(input, select, button)`)
          ?.focus(),
      )
      return
    }
    if (coming > 0) onTake(rows)
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    take()
  }
  return (
    <FormDialog isOpen title="Dán danh sách, hộ chiếu" maxWidth="lg" onCancel={onClose}>
      <DialogContent onKeyDown={keys}>
        <FormLabel htmlFor={id} sx={label}>
          Danh sách khách, hoặc hai dòng mã ở chân trang hộ chiếu
        </FormLabel>
        <OutlinedInput
          id={id}
          fullWidth
          multiline
          minRows={4}
          maxRows={8}
          autoFocus
          value={text}
          placeholder={'TT\tHọ và tên\tNgày sinh\tQuốc tịch\tSố hộ chiếu\tChức vụ'}
          inputProps={{ spellCheck: false }}
          onChange={(event) => begin(event.target.value, null)}
        />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mt: 1 }}>
          <Button size="small" variant="outlined" startIcon={<UploadFileOutlined />} onClick={() => void pick()}>
            Chọn tệp Excel, CSV
          </Button>
          <Typography variant="body2" role="status">
            {sheet === null && text.trim() === ''
              ? 'Dán từ Word, Excel, thư đều được; tên giữ đúng như trong hộ chiếu. Ctrl+Enter để thêm.'
              : `${sheet === null ? '' : `${sheet.name}: `}${readingSummary(reading)}`}
          </Typography>
        </Box>
        {problem !== null && (
          <FormHelperText error role="alert">
            {problem}
          </FormHelperText>
        )}
        {reading.unusedColumns.length > 0 && (
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {`Cột sổ không lưu: ${reading.unusedColumns.join(', ')}.`}
          </Typography>
        )}
        {rows.length > 0 && (
          <Table ref={tableRef} size="small" aria-label="Khách đã đọc được" sx={{ tableLayout: 'fixed', mt: 2 }}>
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 56 }}>Dòng</TableCell>
                <TableCell>Khách</TableCell>
                <TableCell sx={{ width: 168 }}>Kết quả</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.slice(0, shown).map((row, at) => (
                <VisitorListRow
                  // biome-ignore lint/suspicious/noArrayIndexKey: a guest of the list is his place in it.
                  key={at}
                  row={row}
                  shown={visitorToForm(row.draft, '', nameOf)}
                  edit={edits.get(at) ?? noEdit}
                  onEdit={(edit) => {
                    setProblem(null)
                    setEdits(new Map(edits).set(at, edit))
                  }}
                />
              ))}
            </TableBody>
          </Table>
        )}
        {rows.length > shown && (
          <Button sx={{ mt: 1 }} onClick={() => setShown(shown + SHOWN)}>
            {`Xem thêm (còn ${rows.length - shown} khách)`}
          </Button>
        )}
        {reading.leftOut.length > 0 && (
          <Box component="ul" aria-label="Dòng không phải khách" sx={{ mt: 2, pl: 2.5, fontSize: '0.8125rem' }}>
            {reading.leftOut.slice(0, 50).map((line) => (
              <li key={`${line.why} ${line.number}`}>{leftOutWords(line)}</li>
            ))}
            {reading.leftOut.length > 50 && <li>{`và ${reading.leftOut.length - 50} dòng nữa`}</li>}
          </Box>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Quay lại</Button>
        <Button variant="contained" disabled={coming === 0} onClick={take}>
          {coming === 0 ? 'Chưa có khách nào' : `Đưa ${coming} khách vào đoàn`}
        </Button>
      </DialogActions>
    </FormDialog>
  )
}
