import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { useParams } from 'react-router'
import { StaffMemberId } from '#domain/shared/ids.ts'
import type { StaffMember, Unit } from '#domain/staff/staff.ts'
import { MergeDialog } from '#renderer/features/staff/merge-dialog.tsx'
import { staffWords } from '#renderer/features/staff/messages.ts'
import { PersonTrips } from '#renderer/features/staff/person-trips.tsx'
import { type StaffActions, StaffEditor } from '#renderer/features/staff/staff-editor.tsx'
import { staffValues } from '#renderer/features/staff/staff-form.ts'
import { StaffState } from '#renderer/features/staff/staff-state.tsx'
import { useGoBack } from '#renderer/features/staff/use-go-back.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type HeaderProps = {
  readonly member: StaffMember
  readonly unitName: string
  readonly actions: StaffActions
}

/** Name, state, and the one change that is more than a correction: leaving the agency or coming back. */
const MemberHeader = ({ member, unitName, actions }: HeaderProps): ReactNode => {
  const toast = useToast()
  const [isAsking, setAsking] = useState(false)
  const [isMerging, setMerging] = useState(false)
  const { fullName, isActive } = member
  const change = (): void => {
    setAsking(false)
    actions.submit(
      (draft) => ({ ...draft, isActive: !isActive }),
      (saved) => {
        toast({ text: saved.isActive ? `${fullName} đã trở lại công tác.` : `Đã ghi nhận ${fullName} nghỉ công tác.` })
        actions.goBack()
      },
    )
  }
  return (
    <>
      <PageHeader
        title={fullName}
        state={<StaffState isActive={isActive} />}
        facts={`${member.post}, ${unitName}`}
        actions={
          <>
            <Button disabled={actions.isSubmitting} onClick={() => setMerging(true)}>
              Gộp hồ sơ trùng
            </Button>
            <Button
              variant="outlined"
              disabled={actions.isSubmitting}
              onClick={() => (isActive ? setAsking(true) : change())}
            >
              {isActive ? 'Ghi nhận đã nghỉ công tác' : 'Ghi nhận trở lại công tác'}
            </Button>
          </>
        }
      />
      {isMerging && <MergeDialog member={member} onClose={() => setMerging(false)} />}
      <ConfirmDialog
        isOpen={isAsking}
        title={`Ghi nhận ${fullName} đã nghỉ công tác?`}
        confirmLabel="Ghi nhận đã nghỉ"
        onConfirm={change}
        onCancel={() => setAsking(false)}
      >
        <Typography>
          Người đã nghỉ không còn trong danh sách chọn thành viên của đoàn mới. Các chuyến đi đã ghi vẫn giữ nguyên. Có
          thể ghi nhận trở lại công tác bất cứ lúc nào.
        </Typography>
      </ConfirmDialog>
    </>
  )
}

const Editor = ({ member, units }: { readonly member: StaffMember; readonly units: readonly Unit[] }): ReactNode => {
  const toast = useToast()
  const goBack = useGoBack()
  return (
    <StaffEditor
      id={member.id}
      label={`Hồ sơ cán bộ ${member.fullName}`}
      initial={staffValues(member)}
      units={units}
      header={(actions) => (
        <MemberHeader
          member={member}
          unitName={units.find((unit) => unit.id === member.unitId)?.name ?? ''}
          actions={actions}
        />
      )}
      onSaved={(saved) => {
        toast({ text: `Đã lưu hồ sơ của ${saved.fullName}.` })
        goBack()
      }}
    />
  )
}

const Member = ({ id }: { readonly id: StaffMemberId }): ReactNode => {
  const units = useRoute('unit.list')
  return (
    <QueryView query={useRoute('staff.get', { id })} words={{ 'staff.not_found': staffWords['staff.not_found'] }}>
      {(member) => (
        <QueryView query={units}>
          {(all) => (
            <>
              {/* Drawn anew when a merge brought passports: the form begins from the record as it is. */}
              <Editor key={`${id} ${member.passports.length}`} member={member} units={all} />
              <Box sx={{ maxWidth: 1280, mt: 6 }}>
                <PersonTrips id={id} />
              </Box>
            </>
          )}
        </QueryView>
      )}
    </QueryView>
  )
}

/** Hồ sơ cán bộ; `?field=post` and the like lead to one field. */
export const StaffMemberPage = (): ReactNode => {
  const parsed = StaffMemberId.safeParse(useParams().id)
  return parsed.success ? <Member id={parsed.data} /> : <EmptyState text={staffWords['staff.not_found']} />
}
