import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { ThemeProvider } from '@mui/material/styles'
import { QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { MODE_KEY } from '#renderer/app/appearance.ts'
import { theme } from '#renderer/app/theme.ts'
import { createQueryClient, followAnnouncements } from '#renderer/ipc/queries.ts'
import { Toasts } from '#renderer/ui/toasts.tsx'

const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.content
// The policy allows only style elements with the nonce of this load.
const cache = createCache({ key: 'so', ...(nonce !== undefined && { nonce }) })

/** Everything after the log-in page stands in here. A new log-in gets a new store of answers. */
export const AppProviders = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const [client] = useState(createQueryClient)
  useEffect(() => followAnnouncements(client), [client])
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme} modeStorageKey={MODE_KEY} defaultMode="system" noSsr>
        <QueryClientProvider client={client}>
          <Toasts>{children}</Toasts>
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  )
}
