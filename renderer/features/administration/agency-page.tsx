import { type ReactNode, useEffect } from 'react'
import { useSearchParams } from 'react-router'
import { AdministrationHeader } from '#renderer/features/administration/administration-header.tsx'
import { ProfileSection } from '#renderer/features/administration/profile-section.tsx'
import { SignerSection } from '#renderer/features/administration/signer-section.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useSession } from '#renderer/ipc/session.ts'
import { Page } from '#renderer/ui/page.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

/** Where "missing before the letter" jumps to: `?field=profiles` or `?field=signers`. */
const ShowField = ({ field }: { readonly field: string | null }): ReactNode => {
  useEffect(() => {
    if (field !== null) document.getElementById(field)?.scrollIntoView({ block: 'start' })
  }, [field])
  return null
}

/** Cơ quan: letterheads in force by date and those who sign. */
export const AgencyPage = (): ReactNode => {
  const agency = useRoute('agency.get')
  const status = useRoute('app.status')
  const [parameters] = useSearchParams()
  const mayEdit = useSession()?.role === 'administrator'
  return (
    <Page>
      <AdministrationHeader current="agency" />
      <QueryView query={agency}>
        {({ profiles, signers }) => (
          <QueryView query={status}>
            {({ today }) => (
              <>
                <div id="profiles">
                  <ProfileSection profiles={profiles} today={today} mayEdit={mayEdit} />
                </div>
                <div id="signers">
                  <SignerSection signers={signers} today={today} mayEdit={mayEdit} />
                </div>
                <ShowField field={parameters.get('field')} />
              </>
            )}
          </QueryView>
        )}
      </QueryView>
    </Page>
  )
}
