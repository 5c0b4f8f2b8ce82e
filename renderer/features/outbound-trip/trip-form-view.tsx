import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import type { Country } from '#domain/shared/country.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { FundingFields } from '#renderer/features/outbound-trip/funding-fields.tsx'
import { GeneralFields } from '#renderer/features/outbound-trip/general-fields.tsx'
import { LegFields } from '#renderer/features/outbound-trip/leg-fields.tsx'
import { MemberFields } from '#renderer/features/outbound-trip/member-fields.tsx'
import { overlapSentence } from '#renderer/features/outbound-trip/overlap-words.ts'
import {
  type Lateness,
  type TripFormInput,
  type TripFormOutput,
  tripForm,
} from '#renderer/features/outbound-trip/trip-form.ts'
import { nextTripForm } from '#renderer/features/outbound-trip/trip-form-values.ts'
import { tripProblems } from '#renderer/features/outbound-trip/trip-problems.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { backTo } from '#renderer/ui/back-to.ts'
import { enterGoesOn } from '#renderer/ui/form/enter-goes-on.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { FormBar } from '#renderer/ui/form/form-bar.tsx'
import { useSaveAndNextKey } from '#renderer/ui/form/save-and-next-key.ts'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Props = {
  /** Null for a new trip. */
  readonly trip: OutboundTrip | null
  readonly values: TripFormInput
  readonly lateness: Lateness
  readonly planItem: PlanItem | null
  readonly staff: readonly StaffRow[]
  readonly countries: readonly Country[]
  /** What a copy has left behind. */
  readonly notes?: readonly string[]
  /** After "Lưu và thêm mới": begins the next trip with what the groups share. */
  readonly onNext?: (values: TripFormInput) => void
}

type FieldName = Parameters<ReturnType<typeof useOfficeForm<TripFormInput, TripFormOutput>>['setError']>[0]
type Afterwards = 'open' | 'next'

/** The one form for a new and a recorded trip. What the backend refuses stands at its field; nothing typed is lost. */
export const TripFormView = (props: Props): ReactNode => {
  const { trip, values, lateness, planItem, staff, countries, notes = [], onNext } = props
  const navigate = useNavigate()
  const toast = useToast()
  const location = useLocation()
  const [params] = useSearchParams()
  const searchRef = useRef<HTMLInputElement>(null)
  const addFundingRef = useRef<HTMLButtonElement>(null)
  const [pasted, setPasted] = useState<string | null>(null)
  const schema = useMemo(() => tripForm(lateness), [lateness])
  const form = useOfficeForm<TripFormInput, TripFormOutput>(schema, values)
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
    const member = values.members.findIndex(
      (one) => (one.of === 'staff' ? one.staffMemberId : one.memberId) === wantedMember,
    )
    const isStaff = values.members[member]?.of === 'staff'
    if (wanted === 'members' && member >= 0)
      form.setFocus(isStaff ? `members.${member}.passportId` : `members.${member}.passportNumber`)
    else if (wanted === 'members') searchRef.current?.focus()
    else if (wanted === 'funding' && values.funding.length > 0) form.setFocus('funding.0.source')
    else if (wanted === 'funding') addFundingRef.current?.focus()
    else if (wanted === 'host' || wanted === 'purpose') form.setFocus(wanted)
  }, [form, values, wanted, wantedMember])

  const tell = ({ clashes }: OutboundTripView, done: string): void => {
    if (clashes.length === 0) toast({ text: done })
    // A draft may overlap; it is told at once, and refused when the trip is submitted.
    else toast({ kind: 'warning', text: `${done} ${overlapSentence(clashes)} Cần giải quyết trước khi trình.` })
  }

  const save = async (draft: TripFormOutput, then: Afterwards): Promise<void> => {
    const typed = form.getValues()
    const reply =
      trip === null
        ? await invoke('outbound_trip.create', draft)
        : await invoke('outbound_trip.update', { id: trip.id, revision: trip.revision, draft })
    if (!reply.ok) {
      const problems = tripProblems(reply.error, draft.members)
      for (const [index, { field, message }] of problems.entries())
        form.setError(field as FieldName, { type: 'backend', message }, { shouldFocus: index === 0 })
      return
    }
    release()
    if (then === 'next') {
      tell(reply.value, `Đã thêm “${draft.title}”. Nhập đoàn tiếp theo.`)
      onNext?.(nextTripForm(typed))
      return
    }
    tell(reply.value, trip === null ? 'Đã thêm đoàn ra.' : 'Đã lưu thay đổi.')
    void navigate(record(reply.value.trip.id), { replace: true })
  }
  const saveAndNext = (): void => {
    if (!isSubmitting) void form.handleSubmit((draft) => save(draft, 'next'))()
  }
  useSaveAndNextKey(saveAndNext, onNext !== undefined && pasted === null)

  return (
    <Box
      onKeyDown={enterGoesOn}
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
      {notes.length > 0 && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {notes.map((note) => (
            <div key={note}>{note}</div>
          ))}
        </Alert>
      )}
      <Form
        form={form}
        label={trip === null ? 'Thêm đoàn ra' : 'Sửa đoàn ra'}
        isActive={pasted === null}
        onSubmit={(draft) => save(draft, 'open')}
      >
        <GeneralFields startsFocused={trip === null && wanted === null} lateness={lateness} planItem={planItem} />
        <LegFields countries={countries} />
        <MemberFields
          staff={staff}
          known={trip?.members ?? []}
          today={lateness.today}
          searchRef={searchRef}
          pasted={pasted}
          onPaste={setPasted}
        />
        <FundingFields addRef={addFundingRef} />
        <FormBar
          isNew={trip === null}
          saveLabel={trip === null ? 'Lưu đoàn ra' : 'Lưu thay đổi'}
          isBusy={isSubmitting}
          onLeave={leave}
          onSaveAndNext={saveAndNext}
          onJump={(name) => {
            if (name === 'members' || name === 'members.root') searchRef.current?.focus()
          }}
        />
      </Form>
    </Box>
  )
}
