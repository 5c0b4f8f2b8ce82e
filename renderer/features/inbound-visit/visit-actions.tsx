import EditOutlined from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import MenuItem from '@mui/material/MenuItem'
import { type ReactNode, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { InboundVisitView } from '#contract/routes/inbound-visit.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { VisitDecisionKind } from '#domain/inbound-visit/visit-decision.ts'
import { isVisitOff } from '#domain/inbound-visit/visit-phase.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { visitRef } from '#domain/shared/record-ref.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { VisitDecisionDialog } from '#renderer/features/inbound-visit/decision-dialog.tsx'
import { StayDialog } from '#renderer/features/inbound-visit/stay-dialog.tsx'
import { mainVisitStep, otherVisitSteps, visitStepWords } from '#renderer/features/inbound-visit/step-words.ts'
import { printPage, RecordMenu, StepItem } from '#renderer/ui/record/record-menu.tsx'
import { visitEditPath } from '#renderer/words/inbound-visit-words.ts'
import { preparePath } from '#renderer/words/record-words.ts'

type Props = {
  readonly view: InboundVisitView
  readonly profile: AgencyProfile | null
  readonly today: LocalDate
  readonly isKeeper: boolean
}

type MenuProps = {
  readonly steps: readonly VisitDecisionKind[]
  readonly onStep: (step: VisitDecisionKind) => void
  /** Null where no stay can be recorded. */
  readonly onStay: (() => void) | null
  readonly onCopy: (() => void) | null
}

const VisitMenu = ({ steps, onStep, onStay, onCopy }: MenuProps): ReactNode => (
  <RecordMenu>
    {(choose) => [
      ...steps.map((step) => (
        <StepItem
          key={step}
          title={visitStepWords[step].title}
          isDanger={step === 'cancelled'}
          onClick={choose(() => onStep(step))}
        />
      )),
      steps.length > 0 && <Divider key="steps" />,
      onStay !== null && (
        <MenuItem key="stay" onClick={choose(onStay)}>
          Ghi nhận ngày đến, rời thực tế
        </MenuItem>
      ),
      onCopy !== null && (
        <MenuItem key="copy" onClick={choose(onCopy)}>
          Sao chép đoàn
        </MenuItem>
      ),
      <MenuItem key="print" onClick={choose(printPage)}>
        In trang này
      </MenuItem>,
    ]}
  </RecordMenu>
)

/** What can be done with a visit now: the step that carries it on as a button, the rest in the menu. */
export const VisitActions = (props: Props): ReactNode => {
  const { view, isKeeper, today } = props
  const navigate = useNavigate()
  const [dialog, setDialog] = useState<VisitDecisionKind | 'stay' | null>(null)
  const { visit, phase, nextSteps } = view
  const isOver = phase === 'cancelled' || phase === 'complete'
  const main = mainVisitStep(nextSteps)
  const close = (): void => setDialog(null)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
      {isKeeper && !isOver && (
        <Button component={Link} to={visitEditPath(visit.id)} variant="outlined" startIcon={<EditOutlined />}>
          Sửa
        </Button>
      )}
      {isKeeper && phase !== 'refused' && (
        <Button
          component={Link}
          to={preparePath(visitRef(visit.id))}
          variant={main === null ? 'contained' : 'outlined'}
        >
          Lập văn bản
        </Button>
      )}
      {main !== null && (
        <Button variant="contained" onClick={() => setDialog(main)}>
          {visitStepWords[main].confirm}
        </Button>
      )}
      <VisitMenu
        steps={otherVisitSteps(nextSteps, main)}
        onStep={setDialog}
        onStay={isKeeper && !isOver && !isVisitOff(visit) ? () => setDialog('stay') : null}
        onCopy={isKeeper ? () => void navigate(`${screenPath('inbound_visit_new')}?copy=${visit.id}`) : null}
      />
      {dialog === 'stay' && <StayDialog visit={visit} today={today} onClose={close} />}
      {dialog !== null && dialog !== 'stay' && <VisitDecisionDialog {...props} step={dialog} onClose={close} />}
    </Box>
  )
}
