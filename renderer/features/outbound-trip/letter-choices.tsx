import Box from '@mui/material/Box'
import FormControl from '@mui/material/FormControl'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import FormLabel from '@mui/material/FormLabel'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import Stack from '@mui/material/Stack'
import type { ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import type { LetterKind } from '#domain/document/letter-kind.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { SignerId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { allLetterKinds, letterName, letterPath } from '#renderer/features/outbound-trip/letter-names.ts'
import {
  type LetterChoice,
  NumberAndDay,
  type NumberAndDayForm,
  signersToChoose,
} from '#renderer/features/outbound-trip/letter-request.ts'
import { SignerChoice } from '#renderer/features/outbound-trip/signer-choice.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
  readonly form: NumberAndDayForm
  readonly trip: OutboundTrip
  readonly kind: LetterKind
  readonly profile: AgencyProfile | null
  readonly signers: readonly Signer[]
  readonly today: LocalDate
  readonly choices: LetterChoice
  readonly signerId: SignerId | null
  readonly onChange: (choices: LetterChoice) => void
}

const label = {
  mb: 0.5,
  fontSize: '0.8125rem',
  fontWeight: 500,
  color: 'text.primary',
  '&.Mui-focused': { color: 'text.primary' },
}

/** Which letter, who signs, and number and day where the clerk has given them already. */
export const LetterChoices = ({
  form,
  trip,
  kind,
  profile,
  signers,
  today,
  choices,
  signerId,
  onChange,
}: Props): ReactNode => {
  const navigate = useNavigate()
  const location = useLocation()
  const apply = ({ number, day }: NumberAndDay): void => {
    if (number !== choices.number || day !== choices.day) onChange({ ...choices, number, day })
  }
  return (
    <Section title="Công văn">
      <Stack spacing={2}>
        <FormControl>
          <FormLabel id="letter-kind" sx={label}>
            Lập
          </FormLabel>
          <RadioGroup
            aria-labelledby="letter-kind"
            value={kind}
            onChange={(_, value) => {
              const chosen = allLetterKinds.find((one) => one === value) ?? kind
              void navigate(`${letterPath(trip.id, chosen)}${location.search}`, {
                replace: true,
                state: location.state,
              })
            }}
          >
            {allLetterKinds.map((one) => (
              <FormControlLabel
                key={one}
                value={one}
                label={letterName(one, profile)}
                control={<Radio size="small" sx={{ py: 0.5 }} />}
                sx={{ alignItems: 'flex-start', '& .MuiFormControlLabel-label': { pt: '3px' } }}
              />
            ))}
          </RadioGroup>
        </FormControl>
        <SignerChoice
          signers={signersToChoose(signers, choices.day ?? today)}
          chosen={signerId}
          onChoose={(id) => onChange({ ...choices, signerId: id })}
        />
        <Form form={form} label="Số và ngày của công văn" onSubmit={apply}>
          {/* Leaving a field applies it: the preview follows without a button, and a wrong day keeps nobody there. */}
          <Box
            onBlur={() => {
              const typed = NumberAndDay.safeParse(form.getValues())
              if (typed.success) apply(typed.data)
            }}
            sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)' }}
          >
            <TextField name="number" label="Số" maxLength={20} placeholder="Ví dụ: 05" />
            {/* A line is kept for the weekday, so that nothing moves under a click on the buttons below. */}
            <DayField name="day" label="Ngày ký" help={'\u00a0'} />
          </Box>
          <FormHelperText sx={{ mt: 0 }}>Để trống, văn thư điền sau khi ký.</FormHelperText>
        </Form>
      </Stack>
    </Section>
  )
}
