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
import { type ReactNode, type RefObject, useMemo } from 'react'
import { useFormState } from 'react-hook-form'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { MemberOutsideRow } from '#renderer/features/outbound-trip/member-outside-row.tsx'
import { MemberPasteDialog } from '#renderer/features/outbound-trip/member-paste-dialog.tsx'
import { MemberRow } from '#renderer/features/outbound-trip/member-row.tsx'
import { MemberSearch } from '#renderer/features/outbound-trip/member-search.tsx'
import { MemberWholeGroup } from '#renderer/features/outbound-trip/member-whole-group.tsx'
import type { TripFormInput } from '#renderer/features/outbound-trip/trip-form.ts'
import { useMembers } from '#renderer/features/outbound-trip/use-members.ts'
import { useFieldLabel } from '#renderer/ui/form/field-labels.ts'
import { gridKeys } from '#renderer/ui/form/grid-keys.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
  readonly staff: readonly StaffRow[]
  /** Members as frozen with the recorded trip; empty for a new one. */
  readonly known: readonly TripMember[]
  readonly today: LocalDate
  readonly searchRef: RefObject<HTMLInputElement | null>
  /** The pasted list that waits to be matched; null while none does. */
  readonly pasted: string | null
  readonly onPaste: (text: string | null) => void
}

/** Who travels: the leader first, then in the order of the list; new ones come in at its end. */
export const MemberFields = ({ staff, known, today, searchRef, pasted, onPaste }: Props): ReactNode => {
  const list = useMembers({ staff, known, today, focusSearch: () => searchRef.current?.focus() })
  const { fields, gridRef, byId, knownOf, note } = list
  const { errors } = useFormState<TripFormInput>({ name: 'members' })
  const chosen = useMemo(
    () => new Set<string>(fields.flatMap((field) => (field.of === 'staff' ? [field.staffMemberId] : []))),
    [fields],
  )
  useFieldLabel('members', 'Thành viên')
  useFieldLabel('members.root', 'Thành viên')
  const message = errors.members?.root?.message ?? errors.members?.message
  const actions = { onMove: list.moveRow, onRemove: list.removeRow, onRole: list.setRole }
  return (
    <Section
      title={fields.length === 0 ? 'Thành viên' : `Thành viên (${fields.length})`}
      actions={fields.length > 1 && <MemberWholeGroup onAct={list.act} />}
    >
      {fields.length > 0 && (
        <TableContainer sx={{ mb: 2 }}>
          <Table
            ref={gridRef}
            size="small"
            aria-label="Thành viên đoàn"
            sx={{ tableLayout: 'fixed', minWidth: 760 }}
            onKeyDownCapture={gridKeys(list.moveRow)}
          >
            <TableHead>
              <TableRow>
                <TableCell sx={{ width: 44 }}>TT</TableCell>
                <TableCell>Họ và tên, chức vụ, đơn vị</TableCell>
                <TableCell sx={{ width: 188 }}>Vai trò</TableCell>
                <TableCell sx={{ width: 304 }}>Hộ chiếu đi</TableCell>
                <TableCell sx={{ width: 128 }} align="right">
                  Thứ tự, bỏ
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {fields.map((field, index) =>
                field.of === 'outside' ? (
                  <MemberOutsideRow key={field.key} index={index} count={fields.length} {...actions} />
                ) : (
                  <MemberRow
                    key={field.key}
                    index={index}
                    count={fields.length}
                    person={byId.get(field.staffMemberId)}
                    known={knownOf(field.staffMemberId)}
                    {...actions}
                  />
                ),
              )}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: 1 }}>
        <Box sx={{ flex: '1 1 360px', maxWidth: 560 }}>
          <MemberSearch staff={staff} chosen={chosen} inputRef={searchRef} onAdd={list.add} onPasteList={onPaste} />
        </Box>
        <Button startIcon={<ContentPasteOutlined />} onClick={() => onPaste('')}>
          Dán danh sách
        </Button>
        <Button startIcon={<PersonAddAltOutlined />} disabled={list.isFull} onClick={list.addOutside}>
          Thêm người ngoài cơ quan
        </Button>
      </Box>
      <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 0.5 }}>
        {fields.length === 0
          ? 'Dán được cả danh sách từ Word hoặc Excel vào ô này. Người đầu tiên là trưởng đoàn.'
          : 'Trong bảng: ↑ ↓ sang dòng khác, Alt+↑ ↓ đổi thứ tự, phím cách mở danh sách chọn.'}
      </Typography>
      <Typography variant="body2" component="div" role="status" sx={{ minHeight: '1.4em', mt: 0.5 }}>
        {note}
      </Typography>
      {message !== undefined && <FormHelperText error>{message}</FormHelperText>}
      {pasted !== null && (
        <MemberPasteDialog
          pasted={pasted}
          staff={staff}
          members={list.members()}
          need={list.need()}
          onAdd={list.become}
          onClose={() => {
            onPaste(null)
            // After the dialog has given the focus back to where it came from.
            requestAnimationFrame(() => searchRef.current?.focus())
          }}
        />
      )}
    </Section>
  )
}
