import Divider from '@mui/material/Divider'
import MenuItem from '@mui/material/MenuItem'
import type { ReactNode } from 'react'
import { useNavigate } from 'react-router'
import type { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { OutboundTripId } from '#domain/shared/ids.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { wordsOfStep } from '#renderer/features/outbound-trip/step-words.ts'
import type { tripOffers } from '#renderer/features/outbound-trip/trip-steps.ts'
import { printPage, RecordMenu, StepItem } from '#renderer/ui/record/record-menu.tsx'

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
  const goTo = (path: string) => (): void => void navigate(path)
  const others = steps.filter((step) => step !== 'cancelled')
  return (
    <RecordMenu>
      {(choose) => {
        const entry = (step: TripDecisionKind): ReactNode => (
          <StepItem
            key={step}
            title={wordsOfStep(step, isKeeper).title}
            isDanger={step === 'cancelled'}
            onClick={choose(() => onStep(step))}
          />
        )
        return [
          ...others.map(entry),
          others.length > 0 && <Divider key="steps" />,
          isKeeper && offers.journey && (
            <MenuItem key="journey" onClick={choose(onJourney)}>
              Ghi nhận ngày đi, về thực tế
            </MenuItem>
          ),
          isKeeper && offers.preparation && (
            <MenuItem key="preparation" onClick={choose(onPreparation)}>
              Ghi nhận chuẩn bị trước khi đi
            </MenuItem>
          ),
          isLeader && offers.extension && (
            <MenuItem key="extension" onClick={choose(onExtension)}>
              Cho gia hạn dù trùng chuyến
            </MenuItem>
          ),
          <MenuItem key="context" onClick={choose(goTo(screenPath('trip_context').replace(':id', tripId)))}>
            Cơ sở quyết định
          </MenuItem>,
          isKeeper && (
            <MenuItem key="copy" onClick={choose(goTo(`${screenPath('outbound_trip_new')}?copy=${tripId}`))}>
              Sao chép chuyến đi
            </MenuItem>
          ),
          <MenuItem key="print" onClick={choose(printPage)}>
            In trang này
          </MenuItem>,
          ...(steps.includes('cancelled') ? [<Divider key="end" />, entry('cancelled')] : []),
        ]
      }}
    </RecordMenu>
  )
}
