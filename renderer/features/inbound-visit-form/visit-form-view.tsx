import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { StaffRow } from '#contract/routes/staff.ts'
import type { InboundVisit } from '#domain/inbound-visit/inbound-visit.ts'
import type { PlanItem } from '#domain/plan/annual-plan.ts'
import { type Country, countryTable } from '#domain/shared/country.ts'
import type { InboundVisitId } from '#domain/shared/ids.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { CostsFields } from '#renderer/features/inbound-visit-form/costs-fields.tsx'
import { DaysFields } from '#renderer/features/inbound-visit-form/days-fields.tsx'
import { GeneralFields } from '#renderer/features/inbound-visit-form/general-fields.tsx'
import { ProgrammeFields } from '#renderer/features/inbound-visit-form/programme-fields.tsx'
import { ReceptionFields } from '#renderer/features/inbound-visit-form/reception-fields.tsx'
import { HintsContext, useAskedHints } from '#renderer/features/inbound-visit-form/use-hints.ts'
import {
  type Entered,
  type VisitFormInput,
  type VisitFormOutput,
  visitForm,
} from '#renderer/features/inbound-visit-form/visit-form.ts'
import { nextVisitForm } from '#renderer/features/inbound-visit-form/visit-form-values.ts'
import { visitProblem } from '#renderer/features/inbound-visit-form/visit-problems.ts'
import { VisitorFields } from '#renderer/features/inbound-visit-form/visitor-fields.tsx'
import { wantedField } from '#renderer/features/inbound-visit-form/wanted-field.ts'
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
import { visitPath } from '#renderer/words/inbound-visit-words.ts'

type Props = {
  /** Null for a new visit. */
  readonly visit: InboundVisit | null
  readonly values: VisitFormInput
  readonly entered: Entered
  readonly planItem: PlanItem | null
  readonly staff: readonly StaffRow[]
  readonly countries: readonly Country[]
  /** What a copy is of. */
  readonly note?: string
  /** After "Lưu và thêm mới": begins the next visit with what the visits share. */
  readonly onNext?: (values: VisitFormInput) => void
}

type FieldName = Parameters<ReturnType<typeof useOfficeForm<VisitFormInput, VisitFormOutput>>['setError']>[0]
type Afterwards = 'open' | 'next'

const Hinted = ({ id, children }: { readonly id: InboundVisitId | null; readonly children: ReactNode }): ReactNode => (
  <HintsContext value={useAskedHints(id)}>{children}</HintsContext>
)

const clashSentence = ({ clashes }: InboundVisitView): string => {
  const names = [...new Set(clashes.map(({ name }) => name))]
  return names.length === 0 ? '' : ` Trùng lịch: ${names.join(', ')}.`
}

/** The one form for a new and a recorded visit. What the backend refuses stands at its field; nothing typed is lost. */
export const VisitFormView = (props: Props): ReactNode => {
  const { visit, values, entered, planItem, staff, countries, note, onNext } = props
  const navigate = useNavigate()
  const toast = useToast()
  const location = useLocation()
  const [params] = useSearchParams()
  const addVisitorRef = useRef<HTMLButtonElement>(null)
  const addLineRef = useRef<HTMLButtonElement>(null)
  const pasteRef = useRef<HTMLButtonElement>(null)
  const [isPasting, setPasting] = useState(false)
  const schema = useMemo(() => visitForm(entered, countryTable(countries)), [entered, countries])
  const form = useOfficeForm<VisitFormInput, VisitFormOutput>(schema, values)
  const { isDirty, isSubmitting } = form.formState
  const release = useUnsavedGuard(isDirty)
  const wanted = params.get('field')

  const leave = (): void =>
    void navigate(backTo(location.state) ?? (visit === null ? screenPath('inbound_visits') : visitPath(visit.id)))

  // A jump from the list of missing data lands in its field.
  useEffect(() => {
    if (wanted === null) return
    const where = wantedField(wanted, values)
    if ('field' in where) form.setFocus(where.field as Parameters<typeof form.setFocus>[0])
    else (where.list === 'visitors' ? pasteRef : addLineRef).current?.focus()
  }, [form, values, wanted])

  const save = async (draft: VisitFormOutput, then: Afterwards): Promise<void> => {
    const typed = form.getValues()
    const reply =
      visit === null
        ? await invoke('inbound_visit.create', draft)
        : await invoke('inbound_visit.update', { id: visit.id, revision: visit.revision, draft })
    if (!reply.ok) {
      const { field, message } = visitProblem(reply.error, draft)
      form.setError(field as FieldName, { type: 'backend', message }, { shouldFocus: true })
      return
    }
    release()
    const done = visit !== null ? 'Đã lưu thay đổi.' : `Đã thêm “${draft.title}”.`
    const clashes = clashSentence(reply.value)
    toast({ kind: clashes === '' ? 'success' : 'warning', text: `${done}${clashes}` })
    if (then === 'next') onNext?.(nextVisitForm(typed))
    else void navigate(backTo(location.state) ?? visitPath(reply.value.visit.id), { replace: true })
  }
  const saveAndNext = (): void => {
    if (!isSubmitting) void form.handleSubmit((draft) => save(draft, 'next'))()
  }
  useSaveAndNextKey(saveAndNext, onNext !== undefined && !isPasting)
  const label = visit === null ? 'Thêm đoàn vào' : 'Sửa đoàn vào'

  return (
    <Box
      onKeyDown={enterGoesOn}
      sx={{
        maxWidth: 1280,
        // A field that gets the focus must not hide behind the bar at the bottom.
        '& input, & select, & textarea, & [tabindex]': { scrollMarginBottom: '34vh', scrollMarginTop: 32 },
      }}
    >
      <PageHeader title={label} facts={visit === null ? 'Không ghi nội dung thuộc bí mật nhà nước.' : visit.title} />
      {note !== undefined && (
        <Alert severity="info" sx={{ mb: 3 }}>
          {note}
        </Alert>
      )}
      <Form form={form} label={label} isActive={!isPasting} onSubmit={(draft) => save(draft, 'open')}>
        <Hinted id={visit?.id ?? null}>
          <GeneralFields
            startsFocused={visit === null && wanted === null}
            today={entered.today}
            planItem={planItem}
            countries={countries}
          />
          <DaysFields entered={entered} />
          <ReceptionFields staff={staff} />
          <VisitorFields
            countries={countries}
            addRef={addVisitorRef}
            pasteRef={pasteRef}
            today={entered.today}
            isPasting={isPasting}
            onPasting={setPasting}
          />
          <ProgrammeFields addRef={addLineRef} />
          <CostsFields />
        </Hinted>
        <FormBar
          isNew={visit === null}
          saveLabel={visit === null ? 'Lưu đoàn vào' : 'Lưu thay đổi'}
          isBusy={isSubmitting}
          onLeave={leave}
          onSaveAndNext={saveAndNext}
          onJump={(name) => {
            if (name === 'visitors.root') addVisitorRef.current?.focus()
          }}
        />
      </Form>
    </Box>
  )
}
