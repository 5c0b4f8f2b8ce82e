import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useEffect } from 'react'
import { Link, useLocation, useSearchParams } from 'react-router'
import { AboutSection } from '#renderer/features/administration/about-section.tsx'
import { AdministrationHeader } from '#renderer/features/administration/administration-header.tsx'
import { ProfileSection } from '#renderer/features/administration/profile-section.tsx'
import { SignerSection } from '#renderer/features/administration/signer-section.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { backTo } from '#renderer/ui/back-to.ts'
import { Page } from '#renderer/ui/page.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

/** The căn cứ of decisions are part of a head. */
const BASES = 'decisionBases'

/**
 * Where "missing before the letter" jumps to: `?field=profiles`, `signers` or `decisionBases`. Scrolls there, with the focus.
 */
const ShowField = ({ field }: { readonly field: string | null }): ReactNode => {
  useEffect(() => {
    const part = field === null ? null : document.getElementById(field === BASES ? 'profiles' : field)
    if (part === null) return
    // The first button of a part is the one that adds to it.
    const target = part.querySelector('button') ?? part
    target.focus({ preventScroll: true })
    part.scrollIntoView({ block: 'start' })
  }, [field])
  return null
}

/** In view wherever on the page somebody was led to. */
const WayBack = ({ to }: { readonly to: string }): ReactNode => (
  <Box
    sx={{
      position: 'sticky',
      bottom: { xs: -16, md: -24 },
      zIndex: 1,
      mx: { xs: -2, md: -3 },
      mb: { xs: -2, md: -3 },
      px: { xs: 2, md: 3 },
      py: 2,
      display: 'flex',
      justifyContent: 'flex-end',
      bgcolor: 'background.default',
      borderTop: '1px solid',
      borderColor: 'divider',
    }}
  >
    <Button component={Link} to={to} variant="contained">
      Về công văn
    </Button>
  </Box>
)

/** Cơ quan: letterheads in force by date and those who sign. */
export const AgencyPage = (): ReactNode => {
  const agency = useRoute('agency.get')
  const status = useRoute('app.status')
  const [parameters] = useSearchParams()
  const letter = backTo(useLocation().state)
  const mayEdit = useSession()?.role === 'administrator'
  const field = parameters.get('field')
  return (
    <Page>
      <AdministrationHeader current="agency" />
      <QueryView query={agency}>
        {({ profiles, signers }) => (
          <QueryView query={status}>
            {({ today, version, dataFolder }) => (
              <>
                <div id="profiles" tabIndex={-1}>
                  <ProfileSection profiles={profiles} today={today} mayEdit={mayEdit} startsAtBases={field === BASES} />
                </div>
                <div id="signers" tabIndex={-1}>
                  <SignerSection signers={signers} today={today} mayEdit={mayEdit} />
                </div>
                <AboutSection version={version} dataFolder={dataFolder} />
                <ShowField field={field} />
              </>
            )}
          </QueryView>
        )}
      </QueryView>
      {letter !== null && <WayBack to={letter} />}
    </Page>
  )
}
