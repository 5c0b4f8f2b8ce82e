import AddOutlined from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import FormHelperText from '@mui/material/FormHelperText'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type ReactNode, type RefObject, useRef } from 'react'
import { useFieldArray, useFormContext, useFormState } from 'react-hook-form'
import { ProgrammeRow } from '#renderer/features/inbound-visit-form/programme-row.tsx'
import { emptyLine, type VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { focusCell, gridKeys } from '#renderer/ui/form/grid-keys.ts'
import { Section } from '#renderer/ui/section.tsx'

const MOST = 200

const heads = [
  ['Ngày', 'Từ giờ, đến giờ', '15%'],
  ['Nội dung', '', 'auto'],
  ['Địa điểm', 'Phụ trách', '22%'],
  ['Thành phần', '', '20%'],
] as const

/** What the guests do, by day and hour; saved in that order. */
export const ProgrammeFields = ({ addRef }: { readonly addRef: RefObject<HTMLButtonElement | null> }): ReactNode => {
  const { control, getValues } = useFormContext<VisitFormInput>()
  const { fields, append, move, remove } = useFieldArray({ control, name: 'programme', keyName: 'key' })
  const { errors } = useFormState<VisitFormInput>({ name: 'programme' })
  const gridRef = useRef<HTMLTableElement>(null)
  useFieldLabel('programme.root', 'Chương trình')
  const message = errors.programme?.root?.message
  const add = (): void => {
    append(emptyLine(getValues('programme').at(-1)?.on ?? getValues('arrivesOn')), { shouldFocus: false })
    focusCell(gridRef.current, fields.length, 'starts')
  }
  const removeRow = (index: number): void => {
    remove(index)
    if (fields.length > 1) focusCell(gridRef.current, Math.min(index, fields.length - 2), 'end')
    else addRef.current?.focus()
  }
  return (
    <Section title={fields.length === 0 ? 'Chương trình' : `Chương trình (${fields.length} mục)`}>
      {fields.length > 0 && (
        <TableContainer sx={{ mb: 2 }}>
          <Table
            ref={gridRef}
            size="small"
            aria-label="Chương trình"
            sx={{ tableLayout: 'fixed', minWidth: 860 }}
            onKeyDownCapture={gridKeys((from, to, column) => {
              move(from, to)
              focusCell(gridRef.current, to, column)
            })}
          >
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 36, px: 0.5 }}>TT</TableCell>
                {heads.map(([above, below, width]) => (
                  <TableCell key={above} sx={{ width, px: 0.5, lineHeight: 1.4, verticalAlign: 'top' }}>
                    {above}
                    <Typography variant="caption" color="textSecondary" component="div">
                      {below}
                    </Typography>
                  </TableCell>
                ))}
                <TableCell sx={{ width: 64, px: 0.5 }} align="right">
                  Bỏ
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {fields.map(({ key }, index) => (
                <ProgrammeRow key={key} index={index} count={fields.length} onRemove={removeRow} />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      <Button ref={addRef} startIcon={<AddOutlined />} disabled={fields.length >= MOST} onClick={add}>
        Thêm mục
      </Button>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 0.5 }}>
        Giờ gõ 8h30 hoặc 14:00; khi lưu, các mục được xếp theo ngày và giờ.
      </Typography>
      {message !== undefined && <FormHelperText error>{message}</FormHelperText>}
    </Section>
  )
}
