import { type ReactNode, useState } from 'react'
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form'
import { FieldLabels } from '#renderer/ui/form/field-labels.ts'
import { useSaveKey } from '#renderer/ui/use-save-key.ts'

type Props<I extends FieldValues, O extends FieldValues> = {
  readonly form: UseFormReturn<I, unknown, O>
  /** Name of the form for assistive technology. */
  readonly label: string
  /** Gets the tidied values; put failures of the backend at their field with `form.setError`. */
  readonly onSubmit: (values: O) => Promise<void> | void
  /** False for a form that is mounted but out of sight: Ctrl+S is not for it. */
  readonly isActive?: boolean
  readonly children: ReactNode
}

/** Holds fields of `ui/form`; Enter in a line and Ctrl+S submit, the first wrong field gets the focus. */
export const Form = <I extends FieldValues, O extends FieldValues>({
  form,
  label,
  onSubmit,
  isActive = true,
  children,
}: Props<I, O>): ReactNode => {
  const [labels] = useState(() => new Map<string, string>())
  const submit = form.handleSubmit((values) => onSubmit(values))
  useSaveKey(() => {
    if (!form.formState.isSubmitting) void submit()
  }, isActive)
  return (
    <FormProvider {...form}>
      <FieldLabels value={labels}>
        <form aria-label={label} noValidate onSubmit={(event) => void submit(event)}>
          {children}
        </form>
      </FieldLabels>
    </FormProvider>
  )
}
