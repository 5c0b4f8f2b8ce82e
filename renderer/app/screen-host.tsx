import { useIsFetching, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, Suspense, useEffect } from 'react'
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx'
import { markLoading, markReady } from '#renderer/app/ready.ts'
import type { ScreenId } from '#renderer/app/screen-list.ts'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'

type Props = { readonly id: ScreenId; readonly title: string; readonly children: ReactNode }

const firstAnswers = { predicate: ({ state }: { state: { status: string } }) => state.status === 'pending' }

/** Stands beside the page inside its Suspense: marks the screen ready when the first answers are there. */
const ReadyMark = ({ id, title }: { readonly id: ScreenId; readonly title: string }): ReactNode => {
  const client = useQueryClient()
  const pending = useIsFetching(firstAnswers)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `pending` is what makes it look again
  useEffect(() => {
    document.title = `${title} – Sổ đoàn`
    // Asked from the client, since the pages' own effects have just started their first questions.
    if (client.isFetching(firstAnswers) > 0) markLoading(id)
    else markReady(id)
  }, [client, id, title, pending])
  return null
}

export const ScreenHost = ({ id, title, children }: Props): ReactNode => (
  <ErrorBoundary key={id}>
    <Suspense fallback={<LoadingSkeleton />}>
      {children}
      <ReadyMark id={id} title={title} />
    </Suspense>
  </ErrorBoundary>
)
