import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { type ReactNode, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { parseTypedTime } from '#domain/inbound-visit/programme.ts'
import { parseTypedDay, weekdayName } from '#domain/shared/local-date.ts'
import { ClashNotes } from '#renderer/features/inbound-visit-form/hint-notes.tsx'
import type { VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { CellText } from '#renderer/ui/form/cell-text.tsx'
import { CheckboxField } from '#renderer/ui/form/checkbox-field.tsx'
import { dayAfterBlur } from '#renderer/ui/form/day-text.ts'
import { RowButtons } from '#renderer/ui/form/row-buttons.tsx'

type Props = { readonly index: number; readonly count: number; readonly onRemove: (index: number) => void }

const cell = { verticalAlign: 'top', py: 0.75, px: 0.5 } as const
const timeAfterBlur = (typed: string): string => parseTypedTime(typed) ?? typed

const Part = ({ column, children }: { readonly column: string; readonly children: ReactNode }): ReactNode => (
  <Box data-column={column} sx={{ minWidth: 0, flex: 1 }}>
    {children}
  </Box>
)

/** One line of the programme; the English words for the guests' copy open below it. */
export const ProgrammeRow = ({ index, count, onRemove }: Props): ReactNode => {
  const [on, place, contentEn, placeEn] = useWatch<
    VisitFormInput,
    [
      `programme.${number}.on`,
      `programme.${number}.place`,
      `programme.${number}.contentEn`,
      `programme.${number}.placeEn`,
    ]
  >({
    name: [
      `programme.${index}.on`,
      `programme.${index}.place`,
      `programme.${index}.contentEn`,
      `programme.${index}.placeEn`,
    ],
  })
  const [isEnglish, setEnglish] = useState(contentEn !== '' || placeEn !== '')
  const day = parseTypedDay(on)
  const what = `mục ${index + 1} của chương trình`
  const at = (part: string): string => `programme.${index}.${part}`
  const below = isEnglish ? { ...cell, borderBottom: 0 } : cell
  return (
    <>
      <TableRow data-grid-row={index}>
        <TableCell sx={{ ...below, pt: 1.75, color: 'text.secondary' }}>{index + 1}</TableCell>
        <TableCell sx={below}>
          <Part column="day">
            <CellText name={at('on')} label={`Ngày, ${what}`} isNumeric isRequired tidy={dayAfterBlur} />
          </Part>
          <Box sx={{ display: 'flex', gap: 0.5, mt: 0.5 }}>
            <Part column="starts">
              <CellText name={at('starts')} label={`Từ giờ, ${what}`} placeholder="8h30" tidy={timeAfterBlur} />
            </Part>
            <Part column="ends">
              <CellText name={at('ends')} label={`Đến giờ, ${what}`} placeholder="đến" tidy={timeAfterBlur} />
            </Part>
          </Box>
          {day !== null && (
            <Box
              sx={{
                fontSize: '0.75rem',
                color: 'text.secondary',
                px: 0.5,
                '&::first-letter': { textTransform: 'uppercase' },
              }}
            >
              {weekdayName(day)}
            </Box>
          )}
        </TableCell>
        <TableCell sx={below}>
          <Part column="content">
            <CellText name={at('content')} label={`Nội dung, ${what}`} isRequired isMultiline />
          </Part>
        </TableCell>
        <TableCell sx={below}>
          <Part column="place">
            <CellText name={at('place')} label={`Địa điểm, ${what}`} />
          </Part>
          <ClashNotes what="room" name={place} />
          <Box sx={{ mt: 0.5 }}>
            <Part column="responsible">
              <CellText name={at('responsible')} label={`Phụ trách, ${what}`} />
            </Part>
          </Box>
        </TableCell>
        <TableCell sx={below}>
          <Part column="participants">
            <CellText name={at('participants')} label={`Thành phần, ${what}`} />
          </Part>
          <Box
            data-column="sensitive"
            sx={{ '& .MuiTypography-root': { fontSize: '0.8125rem' }, '& .MuiFormControlLabel-root': { mx: 0 } }}
          >
            <CheckboxField name={at('isSensitivePlace')} label="Địa điểm nhạy cảm" />
          </Box>
        </TableCell>
        <TableCell sx={{ ...below, textAlign: 'right' }} data-column="end">
          <RowButtons what={what} index={index} count={count} isBelowLabels={false} onRemove={onRemove} />
          <Button
            size="small"
            aria-expanded={isEnglish}
            aria-label={`Tiếng Anh, ${what}`}
            sx={{ minWidth: 0, px: 0.75, fontSize: '0.75rem' }}
            onClick={() => setEnglish(!isEnglish)}
          >
            Anh
          </Button>
        </TableCell>
      </TableRow>
      {isEnglish && (
        <TableRow>
          <TableCell sx={{ ...cell, pt: 0 }} />
          <TableCell sx={{ ...cell, pt: 1, fontSize: '0.75rem', color: 'text.secondary' }}>Tiếng Anh</TableCell>
          <TableCell sx={{ ...cell, pt: 0 }}>
            <CellText
              name={at('contentEn')}
              label={`Nội dung tiếng Anh, ${what}`}
              placeholder="Nội dung bằng tiếng Anh"
              isMultiline
            />
          </TableCell>
          <TableCell sx={{ ...cell, pt: 0 }} colSpan={3}>
            <CellText
              name={at('placeEn')}
              label={`Địa điểm tiếng Anh, ${what}`}
              placeholder="Địa điểm bằng tiếng Anh"
            />
          </TableCell>
        </TableRow>
      )}
    </>
  )
}
