import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import Link from '@mui/material/Link'
import OutlinedInput from '@mui/material/OutlinedInput'
import Select from '@mui/material/Select'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { Link as RouterLink, useLocation, useNavigate } from 'react-router'
import * as z from 'zod'
import { type AgencyProfile, type Signer, signersInOffice, signingLines } from '#domain/agency/agency.ts'
import type { LetterKind } from '#domain/document/letter-kind.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { SignerId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine } from '#domain/shared/text.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { allLetterKinds, letterName, letterPath } from '#renderer/features/outbound-trip/letter-names.ts'
import type { LetterChoice } from '#renderer/features/outbound-trip/letter-request.ts'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { TextField } from '#renderer/ui/form/text-field.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { Section } from '#renderer/ui/section.tsx'

type Props = {
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

const NumberAndDay = z.object({ number: optionalLine(20), day: optionalDayText })

/** Which letter, who signs, and number and day where the clerk has given them already. */
export const LetterChoices = ({
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
  const form = useOfficeForm(NumberAndDay, { number: choices.number, day: dayToText(choices.day) })
  const inOffice = signersInOffice(signers, choices.day ?? today)
  const apply = (values: z.output<typeof NumberAndDay>): void => onChange({ ...choices, ...values })
  return (
    <Section title="Công văn">
      <Stack spacing={2}>
        <FormControl fullWidth>
          <FormLabel htmlFor="letter-kind" sx={label}>
            Gửi
          </FormLabel>
          <Select
            native
            value={kind}
            input={<OutlinedInput id="letter-kind" />}
            onChange={(event) => {
              const chosen = allLetterKinds.find((one) => one === event.target.value) ?? kind
              void navigate(`${letterPath(trip.id, chosen)}${location.search}`, { replace: true })
            }}
          >
            {allLetterKinds.map((one) => (
              <option key={one} value={one}>
                {letterName(one, profile)}
              </option>
            ))}
          </Select>
        </FormControl>
        <FormControl fullWidth>
          <FormLabel htmlFor="letter-signer" sx={label}>
            Người ký
          </FormLabel>
          {inOffice.length === 0 ? (
            <Typography id="letter-signer">
              {'Chưa có người ký vào ngày này. '}
              <Link component={RouterLink} to={screenPath('agency')}>
                Thêm người ký
              </Link>
            </Typography>
          ) : (
            <Select
              native
              value={signerId ?? ''}
              input={<OutlinedInput id="letter-signer" />}
              onChange={(event) => {
                const chosen = SignerId.safeParse(event.target.value)
                if (chosen.success) onChange({ ...choices, signerId: chosen.data })
              }}
            >
              {inOffice.map((signer) => (
                <option key={signer.id} value={signer.id}>
                  {`${signer.fullName} – ${signingLines(signer).join(', ')}`}
                </option>
              ))}
            </Select>
          )}
        </FormControl>
        <Form form={form} label="Số và ngày của công văn" onSubmit={apply}>
          {/* Leaving a field applies it: the preview follows without a button. */}
          <Stack spacing={2} onBlur={() => void form.handleSubmit(apply)()}>
            <TextField
              name="number"
              label="Số"
              maxLength={20}
              help="Để trống, văn thư điền sau khi ký"
              placeholder="Ví dụ: 05"
            />
            <DayField name="day" label="Ngày ký" help="Để trống, văn thư điền sau khi ký" />
          </Stack>
        </Form>
      </Stack>
    </Section>
  )
}
