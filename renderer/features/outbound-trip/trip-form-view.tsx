import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { Country } from '#contract/routes/agency.ts'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { FundingFields } from '#renderer/features/outbound-trip/funding-fields.tsx'
import { GeneralFields } from '#renderer/features/outbound-trip/general-fields.tsx'
import { LegFields } from '#renderer/features/outbound-trip/leg-fields.tsx'
import { MemberFields } from '#renderer/features/outbound-trip/member-fields.tsx'
import { TripForm, type TripFormInput, type TripFormOutput } from '#renderer/features/outbound-trip/trip-form.ts'
import { tripProblems } from '#renderer/features/outbound-trip/trip-problems.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { backTo } from '#renderer/ui/back-to.ts'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = {
  /** Null for a new trip. */
  readonly trip: OutboundTrip | null
  readonly values: TripFormInput
  readonly staff: readonly StaffRow[]
  readonly countries: readonly Country[]
}

type FieldName = Parameters<ReturnType<typeof useOfficeForm<TripFormInput, TripFormOutput>>['setError']>[0]

/** The one form for a new and a recorded trip. What the backend refuses stands at its field; nothing typed is lost. */
export const TripFormView = ({ trip, values, staff, countries }: Props): ReactNode => {
  const navigate = useNavigate()
  const toast = useToast()
  const location = useLocation()
  const [params] = useSearchParams()
  const searchRef = useRef<HTMLInputElement>(null)
  const addFundingRef = useRef<HTMLButtonElement>(null)
  const form = useOfficeForm(TripForm, values)
  const { isDirty, isSubmitting } = form.formState
  const release = useUnsavedGuard(isDirty)
  const wanted = params.get('field')
  const wantedMember = params.get('member')

  const record = (id: string): string => backTo(location.state) ?? screenPath('outbound_trip').replace(':id', id)
  const leave = (): void =>
    void navigate(trip === null ? (backTo(location.state) ?? screenPath('outbound_trips')) : record(trip.id))

  // A jump from the list of missing data lands in its field.
  useEffect(() => {
    if (wanted === null) return
    const member = values.members.findIndex(({ staffMemberId }) => staffMemberId === wantedMember)
    if (wanted === 'members' && member >= 0) form.setFocus(`members.${member}.passportId`)
    else if (wanted === 'members') searchRef.current?.focus()
    else if (wanted === 'funding' && values.funding.length > 0) form.setFocus('funding.0.source')
    else if (wanted === 'funding') addFundingRef.current?.focus()
    else if (wanted === 'host' || wanted === 'purpose') form.setFocus(wanted)
  }, [form, values, wanted, wantedMember])

  const save = async (draft: TripFormOutput): Promise<void> => {
    const reply =
      trip === null
        ? await invoke('outbound_trip.create', draft)
        : await invoke('outbound_trip.update', { id: trip.id, revision: trip.revision, draft })
    if (reply.ok) {
      release()
      toast({ text: trip === null ? 'Đã thêm đoàn ra.' : 'Đã lưu thay đổi.' })
      void navigate(record(reply.value.trip.id), { replace: true })
      return
    }
    const problems = tripProblems(reply.error, draft.members)
    for (const [index, { field, message }] of problems.entries())
      form.setError(field as FieldName, { type: 'backend', message }, { shouldFocus: index === 0 })
  }

  return (
    <Box
      sx={{
        maxWidth: 1280,
        // A field that gets the focus must not hide behind the bar at the bottom.
        '& input, & select, & textarea, & [tabindex]': { scrollMarginBottom: '34vh', scrollMarginTop: 32 },
      }}
    >
      <PageHeader
        title={trip === null ? 'Thêm đoàn ra' : 'Sửa đoàn ra'}
        facts={trip === null ? 'Không ghi nội dung thuộc bí mật nhà nước.' : trip.title}
      />
      <Form form={form} label={trip === null ? 'Thêm đoàn ra' : 'Sửa đoàn ra'} onSubmit={save}>
        <GeneralFields startsFocused={trip === null && wanted === null} />
        <LegFields countries={countries} />
        <MemberFields staff={staff} known={trip?.members ?? []} searchRef={searchRef} />
        <FundingFields addRef={addFundingRef} />
        <Box
          sx={{
            position: 'sticky',
            bottom: { xs: -16, md: -24 },
            zIndex: 2,
            mx: { xs: -2, md: -3 },
            mb: { xs: -2, md: -3 },
            px: { xs: 2, md: 3 },
            py: 2,
            bgcolor: 'background.default',
            borderTop: '1px solid',
            borderColor: 'divider',
          }}
        >
          <Box sx={{ maxHeight: '22vh', overflowY: 'auto', mb: 1, '&:empty': { display: 'none' } }}>
            <ErrorSummary
              onJump={(name) => {
                if (name === 'members' || name === 'members.root') searchRef.current?.focus()
              }}
            />
          </Box>
          <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}>
            <Typography variant="caption" color="textSecondary" sx={{ mr: 'auto' }}>
              Ctrl+S để lưu
            </Typography>
            <Button onClick={leave}>Quay lại</Button>
            <Button type="submit" variant="contained" loading={isSubmitting}>
              {trip === null ? 'Lưu đoàn ra' : 'Lưu thay đổi'}
            </Button>
          </Box>
        </Box>
      </Form>
    </Box>
  )
}
