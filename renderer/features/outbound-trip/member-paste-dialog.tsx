import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import FormLabel from '@mui/material/FormLabel'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { type KeyboardEvent, type ReactNode, useId, useMemo, useRef, useState } from 'react'
import type { StaffRow } from '#contract/routes/staff.ts'
import { matchNames } from '#domain/staff/match-names.ts'
import { readNameList } from '#domain/staff/read-name-list.ts'
import type { PassportNeed } from '#renderer/features/outbound-trip/member-list.ts'
import {
  type LineChoice,
  likelyChoice,
  type OutsideGiven,
  type PastedMatch,
  pastedSummary,
  undecided,
  withPasted,
} from '#renderer/features/outbound-trip/member-paste.ts'
import { MemberPasteLine } from '#renderer/features/outbound-trip/member-paste-line.tsx'
import type { MemberInput } from '#renderer/features/outbound-trip/trip-form-members.ts'
import { optionsOf } from '#renderer/ui/form/options-of.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { staffKindNames } from '#renderer/words/staff-kind-names.ts'

type Props = {
  /** What was pasted already; empty to begin with. */
  readonly pasted: string
  readonly staff: readonly StaffRow[]
  readonly members: readonly MemberInput[]
  readonly need: PassportNeed
  readonly onAdd: (members: readonly MemberInput[], told: string) => void
  readonly onClose: () => void
}

const MOST = 300
const label = { mb: 0.5, fontSize: '0.8125rem', fontWeight: 500, color: 'text.primary' } as const
// The line itself is part of the key: another text in its place is another decision.
const keyOf = ({ line }: PastedMatch): string => `${line.number} ${line.text}`

/** Of all from outside: which agency, what kind. Lines that name their agency keep it. */
const OutsideFields = (props: {
  readonly given: OutsideGiven
  readonly onChange: (given: OutsideGiven) => void
}): ReactNode => {
  const id = useId()
  const { given, onChange } = props
  return (
    <Box sx={{ display: 'grid', gap: 2, mt: 2, gridTemplateColumns: { sm: '2fr 1fr' } }}>
      <div>
        <FormLabel htmlFor={`${id}-unit`} sx={label}>
          Cơ quan của những người ngoài cơ quan
        </FormLabel>
        <OutlinedInput
          id={`${id}-unit`}
          fullWidth
          placeholder="Dùng cho dòng không ghi cơ quan"
          value={given.unitName}
          onChange={(event) => onChange({ ...given, unitName: event.target.value })}
        />
      </div>
      <div>
        <FormLabel htmlFor={`${id}-kind`} sx={label}>
          Đối tượng
        </FormLabel>
        <Select
          native
          fullWidth
          input={<OutlinedInput />}
          value={given.kind}
          onChange={(event) => onChange({ ...given, kind: String(event.target.value) })}
          inputProps={{ id: `${id}-kind` }}
        >
          <option value="">Ghi sau</option>
          {optionsOf(staffKindNames).map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      </div>
    </Box>
  )
}

/** "Dán danh sách": every line is a person of the staff, somebody from outside, or left out by a decision. */
export const MemberPasteDialog = ({ pasted, staff, members, need, onAdd, onClose }: Props): ReactNode => {
  const id = useId()
  const linesRef = useRef<HTMLDivElement>(null)
  const [text, setText] = useState(pasted)
  const [choices, setChoices] = useState<ReadonlyMap<string, LineChoice>>(new Map())
  const [given, setGiven] = useState<OutsideGiven>({ unitName: '', kind: '' })
  const [isTried, setTried] = useState(false)
  const matches = useMemo(() => {
    const inGroup = members.flatMap((member) => (member.of === 'staff' ? [member.staffMemberId] : []))
    return matchNames(readNameList(text), staff, new Set<string>(inGroup))
  }, [text, staff, members])
  const lines = matches.map((match) => ({ match, choice: choices.get(keyOf(match)) ?? likelyChoice(match) }))
  const problems = undecided(lines)
  const coming = lines.filter(({ choice }) => choice !== 'skip' && choice !== '').length
  const isTooMany = members.length + coming > MOST
  const add = (): void => {
    setTried(true)
    const [first] = problems.keys()
    if (first !== undefined) linesRef.current?.querySelector<HTMLElement>(`[data-pasted-line="${first}"]`)?.focus()
    if (first !== undefined || coming === 0 || isTooMany) return
    const byId = new Map<string, StaffRow>(staff.map((person) => [person.id, person]))
    const left = lines.length - coming
    onAdd(
      withPasted(members, lines, byId, need, given),
      `Đã thêm ${coming} người${left === 0 ? '' : `; bỏ qua ${left} dòng`}.`,
    )
    onClose()
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !event.ctrlKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <FormDialog isOpen title="Dán danh sách" maxWidth="md" onCancel={onClose}>
      <DialogContent onKeyDown={keys}>
        <FormLabel htmlFor={id} sx={label}>
          Danh sách, mỗi người một dòng
        </FormLabel>
        <OutlinedInput
          id={id}
          fullWidth
          multiline
          minRows={4}
          maxRows={8}
          autoFocus
          value={text}
          placeholder={'1. Nguyễn Văn A – Trưởng phòng\n2. Trần Thị B (Văn phòng)'}
          inputProps={{ spellCheck: false }}
          onChange={(event) => setText(event.target.value)}
        />
        <Typography variant="caption" color="textSecondary" component="div" role="status" sx={{ mt: 0.5 }}>
          {lines.length === 0
            ? 'Dán từ Word, Excel hoặc thư: có số thứ tự, gạch đầu dòng, chức vụ, đơn vị đều được.'
            : pastedSummary(lines)}
        </Typography>
        {lines.some(({ choice }) => choice === 'outside') && <OutsideFields given={given} onChange={setGiven} />}
        {lines.length > 0 && (
          <Box ref={linesRef} sx={{ mt: 2 }}>
            <Table size="small" aria-label="Từng dòng đã dán" sx={{ tableLayout: 'fixed' }}>
              <TableHead>
                <TableRow>
                  <TableCell sx={{ width: 56 }}>Dòng</TableCell>
                  <TableCell>Đã dán</TableCell>
                  <TableCell>Là</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {lines.map(({ match, choice }) => (
                  <MemberPasteLine
                    key={keyOf(match)}
                    match={match}
                    choice={choice}
                    problem={isTried ? problems.get(match.line.number) : undefined}
                    onChoose={(next) => setChoices(new Map(choices).set(keyOf(match), next))}
                  />
                ))}
              </TableBody>
            </Table>
          </Box>
        )}
      </DialogContent>
      <DialogActions onKeyDown={keys}>
        <Typography variant="body2" color="error" role="alert" sx={{ mr: 'auto' }}>
          {isTried && problems.size > 0 && `Còn ${problems.size} dòng chưa rõ là ai.`}
          {isTooMany && `Đoàn có nhiều nhất ${MOST} người.`}
        </Typography>
        <Button onClick={onClose}>Quay lại</Button>
        <Button variant="contained" disabled={lines.length === 0} onClick={add}>
          {coming === 0 ? 'Thêm vào đoàn' : `Thêm ${coming} người vào đoàn`}
        </Button>
      </DialogActions>
    </FormDialog>
  )
}
