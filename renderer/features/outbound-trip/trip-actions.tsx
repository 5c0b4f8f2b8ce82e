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
import { Link } from 'react-router'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { DecisionDialog } from '#renderer/features/outbound-trip/decision-dialog.tsx'
import { JourneyDialog } from '#renderer/features/outbound-trip/journey-dialog.tsx'
import { stepsOf, stepWords, type TripStep, tripOffers } from '#renderer/features/outbound-trip/trip-steps.ts'
import { tripDocumentsPath } from '#renderer/words/letter-words.ts'

type Props = {
  readonly view: OutboundTripView
  readonly today: LocalDate
  readonly isKeeper: boolean
}

type MoreProps = {
  readonly steps: readonly TripStep[]
  readonly mayRecordJourney: boolean
  readonly onStep: (step: TripStep) => void
  readonly onJourney: () => void
}

const MoreMenu = ({ steps, mayRecordJourney, onStep, onJourney }: MoreProps): ReactNode => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const choose = (action: () => void) => (): void => {
    setAnchor(null)
    action()
  }
  const entry = (step: TripStep): ReactNode => (
    <MenuItem key={step} onClick={choose(() => onStep(step))} sx={step === 'cancelled' ? { color: 'error.main' } : {}}>
      {stepWords[step].title}
    </MenuItem>
  )
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
        {steps.filter((step) => step !== 'cancelled').map(entry)}
        {mayRecordJourney && <MenuItem onClick={choose(onJourney)}>Ghi nhận ngày đi, về thực tế</MenuItem>}
        {/* After the menu has closed, or it would stand on the paper. */}
        <MenuItem onClick={choose(() => setTimeout(() => print(), 200))}>In trang này</MenuItem>
        {steps.includes('cancelled') && <Divider />}
        {steps.includes('cancelled') && entry('cancelled')}
      </Menu>
    </>
  )
}

/** What can be done with a trip now; the letters first. Leaders only print. */
export const TripActions = ({ view, today, isKeeper }: Props): ReactNode => {
  const [dialog, setDialog] = useState<TripStep | 'journey' | null>(null)
  const { trip } = view
  const offers = tripOffers(view)
  const close = (): void => setDialog(null)
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, displayPrint: 'none' }}>
      {isKeeper && offers.edit && (
        <Button
          component={Link}
          to={screenPath('outbound_trip_edit').replace(':id', trip.id)}
          variant="outlined"
          startIcon={<EditOutlined />}
        >
          Sửa
        </Button>
      )}
      {isKeeper && offers.letter && (
        <Button component={Link} to={tripDocumentsPath(trip.id)} variant="contained">
          Lập văn bản
        </Button>
      )}
      <MoreMenu
        steps={isKeeper ? stepsOf(view.nextSteps) : []}
        mayRecordJourney={isKeeper && offers.journey}
        onStep={setDialog}
        onJourney={() => setDialog('journey')}
      />
      {dialog === 'journey' && <JourneyDialog trip={trip} today={today} onClose={close} />}
      {dialog !== null && dialog !== 'journey' && (
        <DecisionDialog trip={trip} step={dialog} today={today} onClose={close} />
      )}
    </Box>
  )
}
