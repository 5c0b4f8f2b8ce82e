import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { ReplyError } from '#renderer/ipc/client.ts'
import { transportWords } from '#renderer/ipc/words.ts'
import { LoadingSkeleton } from '#renderer/ui/loading-skeleton.tsx'

type Props<T> = {
  readonly query: UseQueryResult<T>
  /** Words for failures of this route, by code (`explain` with the feature's table). */
  readonly words?: Readonly<Record<string, string>>
  readonly children: (value: T) => ReactNode
}

const sentence = (error: Error, words: Readonly<Record<string, string>>): string => {
  const code = error instanceof ReplyError ? error.failure.code : ''
  return { ...transportWords, ...words }[code] ?? transportWords['app.unexpected']
}

/** What a query answers: grey lines, a sentence with "Thử lại", or the page. An older answer stays while it is asked again. */
export const QueryView = <T,>({ query, words = {}, children }: Props<T>): ReactNode => {
  if (query.data !== undefined) return children(query.data)
  if (query.error === null) return <LoadingSkeleton />
  return (
    <Alert
      severity="error"
      action={
        <Button size="small" color="inherit" onClick={() => void query.refetch()}>
          Thử lại
        </Button>
      }
    >
      {sentence(query.error, words)}
    </Alert>
  )
}
