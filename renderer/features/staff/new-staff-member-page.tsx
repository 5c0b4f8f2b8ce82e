import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { screenPath } from '#renderer/app/screen-list.ts'
import { type StaffActions, StaffEditor } from '#renderer/features/staff/staff-editor.tsx'
import { emptyStaff } from '#renderer/features/staff/staff-form.ts'
import { useGoBack } from '#renderer/features/staff/use-go-back.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

const noUnits = (
  <Alert severity="info" sx={{ mb: 3 }}>
    Chưa có phòng, đơn vị nào để chọn. Hãy{' '}
    <Link component={RouterLink} to={screenPath('units')} underline="always">
      thêm phòng, đơn vị
    </Link>{' '}
    trước.
  </Alert>
)

/** Thêm cán bộ. */
export const NewStaffMemberPage = (): ReactNode => {
  const toast = useToast()
  const goBack = useGoBack()
  const added = (fullName: string): void => toast({ text: `Đã thêm cán bộ ${fullName}.` })
  const saveAndNext = ({ submit, restart }: StaffActions): void =>
    submit(
      (draft) => draft,
      ({ fullName, unitId, kind }) => {
        added(fullName)
        restart(emptyStaff({ unitId, kind }))
      },
    )
  return (
    <QueryView query={useRoute('unit.list')}>
      {(units) => (
        <StaffEditor
          id={null}
          label="Thêm cán bộ"
          initial={emptyStaff()}
          units={units}
          header={() => (
            <>
              <PageHeader title="Thêm cán bộ" />
              {!units.some((unit) => unit.isActive) && noUnits}
            </>
          )}
          buttons={(actions) => (
            <Button variant="outlined" disabled={actions.isSubmitting} onClick={() => saveAndNext(actions)}>
              Lưu và thêm mới
            </Button>
          )}
          onSaved={({ fullName }) => {
            added(fullName)
            goBack()
          }}
        />
      )}
    </QueryView>
  )
}
