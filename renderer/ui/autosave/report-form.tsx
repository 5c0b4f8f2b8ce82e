import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { draftSentence } from '#renderer/ui/autosave/draft-sentence.ts'
import type { Draft } from '#renderer/ui/autosave/use-draft.ts'
import type { Filing } from '#renderer/ui/autosave/use-filing.ts'
import { ConfirmDialog } from '#renderer/ui/confirm-dialog.tsx'
import { enterGoesOn } from '#renderer/ui/form/enter-goes-on.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { StickyBar } from '#renderer/ui/form/sticky-bar.tsx'
import { Section } from '#renderer/ui/section.tsx'

const FILE = 'Nộp báo cáo'

type Props<I extends FieldValues, O extends FieldValues> = {
  readonly form: UseFormReturn<I, unknown, O>
  readonly label: string
  readonly draft: Draft
  readonly filing: Filing<O>
  /** Something was written before. */
  readonly isBegun: boolean
  readonly isSentBack: boolean
  /** What filing means, before it is done. */
  readonly question: string
  readonly notice?: ReactNode
  readonly children: ReactNode
}

/** A report as it is written: kept by itself while somebody types, and filed with one button after a question. */
export const ReportForm = <I extends FieldValues, O extends FieldValues>(props: Props<I, O>): ReactNode => {
  const { form, label, draft, filing, isBegun, isSentBack, question, notice, children } = props
  return (
    <Box
      // Left with Tab or a click, a field is worth saving at once.
      onBlur={() => void draft.flush()}
      onKeyDown={enterGoesOn}
      // A field that gets the focus shows its label, and does not hide behind the bar.
      sx={{ '& input, & textarea': { scrollMarginBottom: '20vh', scrollMarginTop: 48 } }}
    >
      {notice}
      <Form form={form} label={label} isActive={false} onSubmit={filing.check}>
        <Section title="Nội dung báo cáo">{children}</Section>
        <StickyBar>
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
            <Typography
              variant="body2"
              color={draft.state.is === 'failed' ? 'error' : 'textSecondary'}
              role={draft.state.is === 'failed' ? 'alert' : undefined}
              data-draft={draft.state.is}
              sx={{ mr: 'auto' }}
            >
              {draftSentence(draft.state, isBegun)}
            </Typography>
            <Button type="submit" variant="contained" loading={filing.isBusy}>
              {isSentBack ? 'Nộp lại báo cáo' : FILE}
            </Button>
          </Box>
        </StickyBar>
      </Form>
      <ConfirmDialog
        isOpen={filing.isAsking}
        title="Nộp báo cáo?"
        confirmLabel={FILE}
        isBusy={filing.isBusy}
        onConfirm={() => void filing.confirm()}
        onCancel={filing.cancel}
      >
        <Typography>{question}</Typography>
      </ConfirmDialog>
    </Box>
  )
}
