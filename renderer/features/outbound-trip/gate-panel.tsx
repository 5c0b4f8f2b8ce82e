import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { OutboundTripView } from '#contract/routes/outbound-trip.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import type { Gate } from '#domain/outbound-trip/outbound-trip.ts'
import { GateProblems } from '#renderer/features/outbound-trip/gate-problems.tsx'
import { gateHeads, type PagePart } from '#renderer/features/outbound-trip/gate-words.ts'
import { OverrideDialog } from '#renderer/features/outbound-trip/override-dialog.tsx'
import { shutGates } from '#renderer/features/outbound-trip/trip-steps.ts'
import { useSession } from '#renderer/ipc/session.ts'

type Props = {
  readonly view: OutboundTripView
  readonly profile: AgencyProfile | null
  readonly onJump: (part: PagePart) => void
}

/** What still keeps the trip from its next steps; a leader may let it pass in writing. */
export const GatePanel = ({ view, profile, onJump }: Props): ReactNode => {
  const session = useSession()
  const [opening, setOpening] = useState<Gate | null>(null)
  const isLeader = session?.role === 'leader'
  return (
    <>
      {shutGates(view).map((gate) => (
        <Alert
          key={gate}
          severity="warning"
          role="group"
          aria-label={gateHeads[gate]}
          sx={{ mb: 2, breakInside: 'avoid', '& .MuiAlert-message': { minWidth: 0 } }}
        >
          <Typography sx={{ fontWeight: 500, mb: 0.5 }}>{gateHeads[gate]}</Typography>
          <GateProblems problems={view.gates[gate]} profile={profile} label={gateHeads[gate]} onJump={onJump} />
          {isLeader && (
            <Button
              size="small"
              color="inherit"
              variant="outlined"
              sx={{ mt: 1, displayPrint: 'none' }}
              onClick={() => setOpening(gate)}
            >
              Cho phép bằng văn bản
            </Button>
          )}
        </Alert>
      ))}
      {opening !== null && (
        <OverrideDialog
          view={view}
          gate={opening}
          profile={profile}
          signerName={session?.displayName ?? ''}
          onClose={() => setOpening(null)}
        />
      )}
    </>
  )
}
