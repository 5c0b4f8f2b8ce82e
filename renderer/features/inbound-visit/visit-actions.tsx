import EditOutlined from '@mui/icons-material/EditOutlined'
import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
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

const VisitMenu = ({ steps, onStep, onStay, onCopy }: MenuProps): ReactNode => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const choose = (action: () => void) => (): void => {
    setAnchor(null)
    action()
  }
  return (
    <>
      <Tooltip title="Việc khác">
        <IconButton
          aria-label="Việc khác"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <MoreHorizOutlined />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {steps.map((step) => (
          <MenuItem
            key={step}
            onClick={choose(() => onStep(step))}
            sx={step === 'cancelled' ? { color: 'error.main' } : {}}
          >
            {visitStepWords[step].title}
          </MenuItem>
        ))}
        {steps.length > 0 && <Divider />}
        {onStay !== null && <MenuItem onClick={choose(onStay)}>Ghi nhận ngày đến, rời thực tế</MenuItem>}
        {onCopy !== null && <MenuItem onClick={choose(onCopy)}>Sao chép đoàn</MenuItem>}
        {/* After the menu has closed, or it would stand on the paper. */}
        <MenuItem onClick={choose(() => setTimeout(() => print(), 200))}>In trang này</MenuItem>
      </Menu>
    </>
  )
}

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
