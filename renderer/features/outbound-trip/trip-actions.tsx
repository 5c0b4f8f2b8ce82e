import EditOutlined from '@mui/icons-material/EditOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useState } from 'react'
import { Link } from 'react-router'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { TripDecisionKind } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { DecisionDialog } from '#renderer/features/outbound-trip/decision-dialog.tsx'
import { JourneyDialog } from '#renderer/features/outbound-trip/journey-dialog.tsx'
import { OverrideDialog } from '#renderer/features/outbound-trip/override-dialog.tsx'
import { PreparationDialog } from '#renderer/features/outbound-trip/preparation-dialog.tsx'
import { wordsOfStep } from '#renderer/features/outbound-trip/step-words.ts'
import { TripMenu } from '#renderer/features/outbound-trip/trip-menu.tsx'
import { mainStep, stepsOf, tripOffers } from '#renderer/features/outbound-trip/trip-steps.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { preparePath } from '#renderer/words/record-words.ts'

type Props = {
  readonly view: OutboundTripView
  readonly profile: AgencyProfile | null
  readonly today: LocalDate
  readonly isKeeper: boolean
}

type Dialog = { readonly step: TripDecisionKind } | 'journey' | 'preparation' | 'extension'

type DialogProps = Props & { readonly dialog: Dialog; readonly signerName: string; readonly onClose: () => void }

const ActionDialog = ({ dialog, view, today, signerName, onClose, ...rest }: DialogProps): ReactNode => {
  if (dialog === 'journey') return <JourneyDialog trip={view.trip} today={today} onClose={onClose} />
  if (dialog === 'preparation') return <PreparationDialog trip={view.trip} today={today} onClose={onClose} />
  if (dialog === 'extension')
    return (
      <OverrideDialog
        view={view}
        gate="overlap"
        isExtension
        profile={rest.profile}
        signerName={signerName}
        onClose={onClose}
      />
    )
  return <DecisionDialog view={view} step={dialog.step} today={today} onClose={onClose} {...rest} />
}

/** What can be done with a trip now: the step that carries it on as a button, the rest in the menu. */
export const TripActions = (props: Props): ReactNode => {
  const { view, isKeeper } = props
  const session = useSession()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const { trip, nextSteps } = view
  const offers = tripOffers(view)
  const main = mainStep(nextSteps, isKeeper)
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
        <Button component={Link} to={preparePath(tripRef(trip.id))} variant={main === null ? 'contained' : 'outlined'}>
          Lập văn bản
        </Button>
      )}
      {main !== null && (
        <Button variant="contained" onClick={() => setDialog({ step: main })}>
          {wordsOfStep(main, isKeeper).confirm}
        </Button>
      )}
      <TripMenu
        steps={stepsOf(nextSteps).filter((step) => step !== main)}
        offers={offers}
        tripId={trip.id}
        isKeeper={isKeeper}
        isLeader={session?.role === 'leader'}
        onStep={(step) => setDialog({ step })}
        onJourney={() => setDialog('journey')}
        onPreparation={() => setDialog('preparation')}
        onExtension={() => setDialog('extension')}
      />
      {dialog !== null && (
        <ActionDialog
          {...props}
          dialog={dialog}
          signerName={session?.displayName ?? ''}
          onClose={() => setDialog(null)}
        />
      )}
    </Box>
  )
}
