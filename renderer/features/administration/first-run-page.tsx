import Box from '@mui/material/Box'
import Step from '@mui/material/Step'
import StepLabel from '@mui/material/StepLabel'
import Stepper from '@mui/material/Stepper'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { AgencyPreset, AgencyProfileDraft, SignerDraft } from '#domain/agency/agency.ts'
import { markLoading, markReady } from '#renderer/app/ready.ts'
import { type Administrator, AdministratorStep } from '#renderer/features/administration/administrator-step.tsx'
import { AgencyStep } from '#renderer/features/administration/agency-step.tsx'
import { setupWords } from '#renderer/features/administration/messages.ts'
import { SignerStep } from '#renderer/features/administration/signer-step.tsx'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { leaveApp } from '#renderer/ipc/session.ts'
import { explain } from '#renderer/ipc/words.ts'
import { DemoBanner } from '#renderer/ui/demo-banner.tsx'
import { WindowGuard } from '#renderer/ui/leave-guard.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { RecoveryCode } from '#renderer/ui/recovery-code.tsx'

const steps = ['Cơ quan', 'Người ký', 'Quản trị viên', 'Mã khôi phục'] as const
const AGENCY = 0
const SIGNER = 1
const ADMINISTRATOR = 2
const RECOVERY = 3

/** The step a refusal belongs to; what is not named here is about the account. */
const placeOf: Readonly<Record<string, number>> = {
  'agency.same_day_twice': AGENCY,
  'agency.office_ends_before_it_begins': SIGNER,
}

const DONE = 'Đã thiết lập xong. Hãy đăng nhập bằng tài khoản vừa tạo.'

/** The steps stay mounted while others are in view: whatever was typed is still there, also after a refusal. */
const Steps = ({ presets }: { readonly presets: readonly AgencyPreset[] }): ReactNode => {
  const [step, setStep] = useState(AGENCY)
  const [problem, setProblem] = useState<{ readonly step: number; readonly text: string } | null>(null)
  const [recoveryCode, setRecoveryCode] = useState('')
  const profiles = useRef<readonly AgencyProfileDraft[]>([])
  const signer = useRef<SignerDraft | null>(null)
  const top = useRef<HTMLHeadingElement>(null)

  const goTo = (next: number): void => {
    setStep(next)
    setProblem(null)
    top.current?.focus()
  }

  const create = async (administrator: Administrator): Promise<void> => {
    const reply = await invoke('setup.create', {
      profiles: [...profiles.current],
      signer: signer.current,
      administrator,
    })
    if (reply.ok) {
      setRecoveryCode(reply.value.recoveryCode)
      goTo(RECOVERY)
      return
    }
    const { code } = reply.error
    const text = explain(reply.error, setupWords)
    if (code === 'setup.already_done') leaveApp(text)
    const place = placeOf[code] ?? ADMINISTRATOR
    setStep(place)
    setProblem({ step: place, text })
  }

  const problemAt = (place: number): string | null => (problem?.step === place ? problem.text : null)
  return (
    <>
      <Typography variant="h1" tabIndex={-1} ref={top} sx={{ outline: 'none' }}>
        Thiết lập Sổ đoàn
      </Typography>
      <Stepper activeStep={step} sx={{ my: 3 }}>
        {steps.map((label) => (
          <Step key={label}>
            <StepLabel>{label}</StepLabel>
          </Step>
        ))}
      </Stepper>
      <div hidden={step !== AGENCY}>
        <AgencyStep
          presets={presets}
          isShown={step === AGENCY}
          problem={problemAt(AGENCY)}
          onNext={(drafts) => {
            profiles.current = drafts
            goTo(SIGNER)
          }}
        />
      </div>
      <div hidden={step !== SIGNER}>
        <SignerStep
          isShown={step === SIGNER}
          problem={problemAt(SIGNER)}
          onBack={() => goTo(AGENCY)}
          onNext={(draft) => {
            signer.current = draft
            goTo(ADMINISTRATOR)
          }}
        />
      </div>
      <div hidden={step !== ADMINISTRATOR}>
        <AdministratorStep
          isShown={step === ADMINISTRATOR}
          problem={problemAt(ADMINISTRATOR)}
          onBack={() => goTo(SIGNER)}
          onNext={create}
        />
      </div>
      {step === RECOVERY && (
        <RecoveryCode
          code={recoveryCode}
          heading="Mã khôi phục Sổ đoàn"
          doneLabel="Đến trang đăng nhập"
          onDone={() => leaveApp(DONE)}
        />
      )}
    </>
  )
}

/** Thiết lập lần đầu: the agency, who signs, the first administrator, and the recovery code to lock away. */
export const FirstRunPage = (): ReactNode => {
  const presets = useRoute('setup.presets')
  const status = useRoute('app.status')
  const isLoading = presets.isPending
  useEffect(() => {
    document.title = 'Thiết lập lần đầu – Sổ đoàn'
    if (isLoading) markLoading('first_run')
    else markReady('first_run')
  }, [isLoading])
  return (
    <WindowGuard>
      {status.data?.isDemo === true && <DemoBanner />}
      <Box component="main" sx={{ maxWidth: 960, mx: 'auto', p: 4 }}>
        <QueryView query={presets}>{(loaded) => <Steps presets={loaded} />}</QueryView>
      </Box>
    </WindowGuard>
  )
}
