import MoreHorizOutlined from '@mui/icons-material/MoreHorizOutlined'
import Divider from '@mui/material/Divider'
import IconButton from '@mui/material/IconButton'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Tooltip from '@mui/material/Tooltip'
import { type ReactNode, useState } from 'react'
import { useNavigate } from 'react-router'
import type { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { wordsOfStep } from '#renderer/features/outbound-trip/step-words.ts'
import type { tripOffers } from '#renderer/features/outbound-trip/trip-steps.ts'

type Props = {
  readonly steps: readonly TripDecisionKind[]
  readonly offers: ReturnType<typeof tripOffers>
  readonly tripId: OutboundTripId
  readonly isKeeper: boolean
  readonly isLeader: boolean
  readonly onStep: (step: TripDecisionKind) => void
  readonly onJourney: () => void
  readonly onPreparation: () => void
  readonly onExtension: () => void
}

/** Everything that can be done with a trip and is no button of its own; cancelling last. */
export const TripMenu = (props: Props): ReactNode => {
  const { steps, offers, tripId, isKeeper, isLeader, onStep, onJourney, onPreparation, onExtension } = props
  const navigate = useNavigate()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const choose = (action: () => void) => (): void => {
    setAnchor(null)
    action()
  }
  const goTo = (path: string) => choose(() => void navigate(path))
  const entry = (step: TripDecisionKind): ReactNode => (
    <MenuItem key={step} onClick={choose(() => onStep(step))} sx={step === 'cancelled' ? { color: 'error.main' } : {}}>
      {wordsOfStep(step, isKeeper).title}
    </MenuItem>
  )
  const mayCancel = steps.includes('cancelled')
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
        {steps.some((step) => step !== 'cancelled') && <Divider />}
        {isKeeper && offers.journey && <MenuItem onClick={choose(onJourney)}>Ghi nhận ngày đi, về thực tế</MenuItem>}
        {isKeeper && offers.preparation && (
          <MenuItem onClick={choose(onPreparation)}>Ghi nhận chuẩn bị trước khi đi</MenuItem>
        )}
        {isLeader && offers.extension && <MenuItem onClick={choose(onExtension)}>Cho gia hạn dù trùng chuyến</MenuItem>}
        <MenuItem onClick={goTo(screenPath('trip_context').replace(':id', tripId))}>Cơ sở quyết định</MenuItem>
        {isKeeper && (
          <MenuItem onClick={goTo(`${screenPath('outbound_trip_new')}?copy=${tripId}`)}>Sao chép chuyến đi</MenuItem>
        )}
        {/* After the menu has closed, or it would stand on the paper. */}
        <MenuItem onClick={choose(() => setTimeout(() => print(), 200))}>In trang này</MenuItem>
        {mayCancel && <Divider />}
        {mayCancel && entry('cancelled')}
      </Menu>
    </>
  )
}
