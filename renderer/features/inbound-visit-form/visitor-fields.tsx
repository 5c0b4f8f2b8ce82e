import ContentPasteOutlined from '@mui/icons-material/ContentPasteOutlined'
import PersonAddAltOutlined from '@mui/icons-material/PersonAddAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type KeyboardEvent, type ReactNode, type RefObject, useId, useMemo } from 'react'
import { useFormState } from 'react-hook-form'
import { type Country, countryTable } from '#domain/shared/country.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { useVisitors } from '#renderer/features/inbound-visit-form/use-visitors.ts'
import type { VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import {
  knownGuest,
  nationalityAfterBlur,
  visitorToForm,
} from '#renderer/features/inbound-visit-form/visit-form-visitors.ts'
import { type FixedRow, takenOver } from '#renderer/features/inbound-visit-form/visitor-list.ts'
import { VisitorListDialog } from '#renderer/features/inbound-visit-form/visitor-list-dialog.tsx'
import { VisitorRow } from '#renderer/features/inbound-visit-form/visitor-row.tsx'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { gridKeys } from '#renderer/ui/form/grid-keys.ts'
import { isComposing } from '#renderer/ui/form/is-composing.ts'
import { Section } from '#renderer/ui/section.tsx'
import { countryNames } from '#renderer/words/country-names.ts'

type Props = {
  readonly countries: readonly Country[]
  readonly addRef: RefObject<HTMLButtonElement | null>
  readonly pasteRef: RefObject<HTMLButtonElement | null>
  readonly today: LocalDate
  /** The dialog of pasted lists stands open: the keys of the form rest. */
  readonly isPasting: boolean
  readonly onPasting: (isPasting: boolean) => void
}

const heads = [
  ['Họ và tên (như hộ chiếu)', 'Chức vụ', 'auto'],
  ['Quốc tịch', 'Cơ quan, tổ chức', '22%'],
  ['Ngày sinh', 'Giới tính', '11%'],
  ['Số hộ chiếu', 'Loại', '12%'],
  ['Hạn hộ chiếu', 'Nhập cảnh', '12.5%'],
  ['Vai trò', 'Ghi chú', '15.5%'],
] as const

const columnOf = (target: EventTarget): string | null =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-column]')?.dataset.column ?? null) : null

/** Who comes. Enter behind the last guest begins the next one; Enter in an empty line ends the list. */
export const VisitorFields = ({ countries, addRef, pasteRef, today, isPasting, onPasting }: Props): ReactNode => {
  const list = useVisitors(() => addRef.current?.focus())
  const nationalities = useId()
  const { errors } = useFormState<VisitFormInput>({ name: 'visitors' })
  const tidyNationality = useMemo(() => nationalityAfterBlur(countries, countryTable(countries)), [countries])
  useFieldLabel('visitors.root', 'Khách')
  const message = errors.visitors?.root?.message
  const table = useMemo(() => countryTable(countries), [countries])
  // As they stand when the list is opened: nothing can be typed beside it.
  const known = useMemo(
    () => (isPasting ? list.visitors().map((visitor) => knownGuest(visitor, table)) : []),
    [isPasting, list.visitors, table],
  )
  const close = (): void => {
    onPasting(false)
    requestAnimationFrame(() => pasteRef.current?.focus())
  }
  const take = (rows: readonly FixedRow[]): void => {
    const before = list.visitors()
    const { guests, told } = takenOver(known, rows)
    const nameOf = countryNames(countries)
    list.become(
      guests.map(({ draft, from }) => {
        const own = from === null ? undefined : before[from]
        return own !== undefined && draft === known[from ?? -1] ? own : visitorToForm(draft, own?.id ?? '', nameOf)
      }),
      told,
    )
    close()
  }
  const enter = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isComposing(event))
      return
    const index = Number((event.target as Element).closest<HTMLElement>('[data-grid-row]')?.dataset.gridRow)
    if (index !== list.count - 1) return
    const isUnnamed = list.visitors()[index]?.fullName.trim() === ''
    if (columnOf(event.target) === 'note' && !isUnnamed) {
      event.preventDefault()
      list.add()
    } else if (columnOf(event.target) === 'name' && isUnnamed) {
      event.preventDefault()
      list.endList()
    }
  }
  return (
    <Section title={list.count === 0 ? 'Khách' : `Khách (${list.count})`}>
      <datalist id={nationalities}>
        {countries.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      {list.count > 0 && (
        <TableContainer sx={{ mb: 2 }} onKeyDown={enter}>
          <Table
            ref={list.gridRef}
            size="small"
            aria-label="Danh sách khách"
            sx={{ tableLayout: 'fixed', minWidth: 900 }}
            onKeyDownCapture={gridKeys(list.moveRow)}
          >
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 36, px: 0.5 }}>TT</TableCell>
                {heads.map(([above, below, width]) => (
                  <TableCell key={above} sx={{ width, px: 0.5, lineHeight: 1.4 }}>
                    {above}
                    <Typography variant="caption" color="textSecondary" component="div">
                      {below}
                    </Typography>
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {list.rows.map(({ key, index }) => (
                <VisitorRow
                  key={key}
                  index={index}
                  count={list.count}
                  nationalities={nationalities}
                  nationalityAfterBlur={tidyNationality}
                  onRemove={list.removeRow}
                  onLeader={list.setLeader}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {list.pages > 1 && (
        <Box
          component="nav"
          aria-label="Trang danh sách khách"
          sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 2 }}
        >
          <Button disabled={list.page === 0} onClick={() => list.toPage(list.page - 1)}>
            Trang trước
          </Button>
          <Typography variant="body2">{`Trang ${list.page + 1}/${list.pages}`}</Typography>
          <Button disabled={list.page === list.pages - 1} onClick={() => list.toPage(list.page + 1)}>
            Trang sau
          </Button>
        </Box>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        <Button ref={pasteRef} variant="outlined" startIcon={<ContentPasteOutlined />} onClick={() => onPasting(true)}>
          Dán danh sách, hộ chiếu
        </Button>
        <Button ref={addRef} startIcon={<PersonAddAltOutlined />} disabled={list.isFull} onClick={list.add}>
          Thêm khách
        </Button>
      </Box>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 0.5 }}>
        {list.count === 0
          ? 'Dán được danh sách từ Word, Excel, thư, hoặc hai dòng mã ở chân trang hộ chiếu. Tên giữ đúng như đã gõ.'
          : 'Enter sang ô tiếp theo, sau ô cuối là khách mới; ↑ ↓ sang dòng khác, Alt+↑ ↓ đổi thứ tự.'}
      </Typography>
      <Typography variant="body2" component="div" role="status" sx={{ minHeight: '1.4em', mt: 0.5 }}>
        {list.note}
      </Typography>
      {message !== undefined && <FormHelperText error>{message}</FormHelperText>}
      {isPasting && (
        <VisitorListDialog known={known} countries={countries} today={today} onTake={take} onClose={close} />
      )}
    </Section>
  )
}
