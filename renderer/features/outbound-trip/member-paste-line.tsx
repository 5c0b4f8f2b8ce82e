import CheckCircleOutlined from '@mui/icons-material/CheckCircleOutlined'
import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import RemoveCircleOutlineOutlined from '@mui/icons-material/RemoveCircleOutlineOutlined'
import Box from '@mui/material/Box'
import FormHelperText from '@mui/material/FormHelperText'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import { type LineChoice, type PastedMatch, peopleOffered } from '#renderer/features/outbound-trip/member-paste.ts'

type Props = {
  readonly match: PastedMatch
  readonly choice: LineChoice
  readonly problem: string | undefined
  readonly onChoose: (choice: LineChoice) => void
}

const cell = { verticalAlign: 'top', py: 0.75 } as const

/** What was found out about a line, in words. */
const stateWords = (match: PastedMatch): string => {
  switch (match.is) {
    case 'found':
      return 'Có trong sổ cán bộ'
    case 'unsure':
      return match.people.length === 1 ? 'Chỉ có tên gần giống, cần chọn' : `Có ${match.people.length} người, cần chọn`
    case 'again':
      return 'Đã có trong đoàn hoặc ở dòng trên'
    case 'heading':
      return 'Dòng tiêu đề, không có tên người'
    default:
      return match.hasLeft ? 'Người này đã nghỉ công tác' : 'Chưa có trong sổ cán bộ'
  }
}

const looks = {
  found: { Icon: CheckCircleOutlined, color: 'success.main' },
  unsure: { Icon: HelpOutlineOutlined, color: 'warning.main' },
  unknown: { Icon: HelpOutlineOutlined, color: 'warning.main' },
  again: { Icon: RemoveCircleOutlineOutlined, color: 'text.secondary' },
  heading: { Icon: RemoveCircleOutlineOutlined, color: 'text.secondary' },
} as const

/** One pasted line: what it says, what was found, and what becomes of it. */
export const MemberPasteLine = ({ match, choice, problem, onChoose }: Props): ReactNode => {
  const { line, reading } = match
  const { Icon, color } = looks[match.is]
  const problemId = `pasted-${line.number}-problem`
  return (
    <TableRow>
      <TableCell sx={{ ...cell, pt: 1.5, color: 'text.secondary' }}>{line.number}</TableCell>
      <TableCell sx={{ ...cell, pt: 1.5 }}>
        <Box sx={{ overflowWrap: 'anywhere' }}>{line.text}</Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, mt: 0.25, color, fontSize: '0.75rem' }}>
          <Icon sx={{ fontSize: '1rem' }} aria-hidden />
          {stateWords(match)}
        </Box>
      </TableCell>
      <TableCell sx={cell}>
        <Select
          native
          fullWidth
          value={choice}
          input={<OutlinedInput sx={{ minHeight: 36, fontSize: '0.8125rem' }} />}
          onChange={(event) => onChoose(String(event.target.value))}
          inputProps={{
            'aria-label': `Dòng ${line.number}: ${line.text}`,
            'aria-invalid': problem !== undefined,
            'aria-describedby': problem === undefined ? undefined : problemId,
            'data-pasted-line': line.number,
          }}
        >
          {choice === '' && <option value="">Chọn…</option>}
          {peopleOffered(match).map(({ id, fullName, post, unitName }) => (
            <option key={id} value={id}>{`${fullName} – ${post}, ${unitName}`}</option>
          ))}
          {match.is !== 'heading' && <option value="outside">{`Người ngoài cơ quan: ${reading.fullName}`}</option>}
          <option value="skip">Bỏ qua dòng này</option>
        </Select>
        {problem !== undefined && (
          <FormHelperText id={problemId} error>
            {problem}
          </FormHelperText>
        )}
      </TableCell>
    </TableRow>
  )
}
