import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useEffect, useRef } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { StaffMemberId } from '#domain/shared/ids.ts'
import type { StaffMember, Unit } from '#domain/staff/staff.ts'
import { DuplicateDialog } from '#renderer/features/staff/duplicate-dialog.tsx'
import { StaffFields } from '#renderer/features/staff/staff-fields.tsx'
import { type StaffDraft, StaffForm, type StaffValues, staffFormatWords } from '#renderer/features/staff/staff-form.ts'
import { recordPath } from '#renderer/features/staff/staff-paths.ts'
import { unitChoices } from '#renderer/features/staff/unit-order.ts'
import { useGoBack } from '#renderer/features/staff/use-go-back.ts'
import { useSaveStaff } from '#renderer/features/staff/use-save-staff.ts'
import { ErrorSummary } from '#renderer/ui/form/error-summary.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { useUnsavedGuard } from '#renderer/ui/leave-guard.tsx'

/** What a page needs to save the form in its own way. */
export type StaffActions = {
  /** Saves what is in the form, changed by `change`, and then goes on. */
  readonly submit: (change: (draft: StaffDraft) => StaffDraft, onSaved: (saved: StaffMember) => void) => void
  /** Empties the form for the next person. */
  readonly restart: (values: StaffValues) => void
  readonly goBack: () => void
  readonly isSubmitting: boolean
}

type Props = {
  readonly id: StaffMemberId | null
  readonly label: string
  readonly initial: StaffValues
  readonly units: readonly Unit[]
  readonly header: (actions: StaffActions) => ReactNode
  /** Buttons between "Quay lại" and "Lưu". */
  readonly buttons?: (actions: StaffActions) => ReactNode
  readonly onSaved: (saved: StaffMember) => void
}

/** A field that takes the focus is not left under the save bar, nor without its label at the top. */
const underBars = { scrollMarginBlock: '64px 160px' } as const

const unchanged = (draft: StaffDraft): StaffDraft => draft

/** The form of one staff member with its save bar; the page around it says what happens after a save. */
export const StaffEditor = ({ id, label, initial, units, header, buttons, onSaved }: Props): ReactNode => {
  const form = useOfficeForm(StaffForm, initial, staffFormatWords)
  const { isDirty, isSubmitting } = form.formState
  const release = useUnsavedGuard(isDirty)
  const navigate = useNavigate()
  const goBack = useGoBack()
  const [address] = useSearchParams()
  const wanted = address.get('field')
  const top = useRef<HTMLDivElement>(null)
  const addPassport = useRef<HTMLButtonElement>(null)
  const { save, question, isBusy, saveAnyway, dropQuestion } = useSaveStaff(id, form)

  const { setFocus } = form
  useEffect(() => {
    if (wanted === 'passports') addPassport.current?.focus()
    else if (wanted === 'post' || wanted === 'birth' || wanted === 'unitId' || wanted === 'fullName') setFocus(wanted)
  }, [wanted, setFocus])

  const store = (draft: StaffDraft, after: (saved: StaffMember) => void): Promise<void> =>
    save(draft, (saved) => {
      release()
      after(saved)
    })
  const actions: StaffActions = {
    submit: (change, after) => void form.handleSubmit((draft) => store(change(draft), after))(),
    restart: (values) => {
      form.reset(values)
      top.current?.scrollIntoView()
      // After the fields have been drawn anew.
      requestAnimationFrame(() => setFocus('fullName'))
    },
    goBack,
    isSubmitting,
  }

  return (
    <Box ref={top} sx={{ maxWidth: 1280, scrollMarginTop: '24px', '& input, & button': underBars }}>
      {header(actions)}
      <Form
        form={form}
        label={label}
        onSubmit={(draft) => store(unchanged(draft), onSaved)}
        isActive={question === null}
      >
        <StaffFields
          units={unitChoices(units, initial.unitId)}
          startsAtName={id === null && wanted === null}
          addPassportRef={addPassport}
        />
        <Box
          sx={{
            position: 'sticky',
            bottom: -24,
            mx: -3,
            mb: -3,
            px: 3,
            py: 2,
            display: 'flex',
            flexWrap: 'wrap',
            gap: 2,
            alignItems: 'flex-end',
            justifyContent: 'flex-end',
            bgcolor: 'background.default',
            borderTop: '1px solid',
            borderColor: 'divider',
            zIndex: 1,
          }}
        >
          <Box sx={{ flex: '1 1 320px' }}>
            <ErrorSummary />
          </Box>
          <Button onClick={goBack}>Quay lại</Button>
          {buttons?.(actions)}
          <Button type="submit" variant="contained" loading={isSubmitting}>
            Lưu
          </Button>
        </Box>
      </Form>
      {question !== null && (
        <DuplicateDialog
          duplicates={question.duplicates}
          isBusy={isBusy}
          onCancel={dropQuestion}
          onSaveAnyway={() => void saveAnyway()}
          onOpen={(duplicate) => {
            dropQuestion()
            void navigate(recordPath(duplicate.id), { replace: true })
          }}
        />
      )}
    </Box>
  )
}
