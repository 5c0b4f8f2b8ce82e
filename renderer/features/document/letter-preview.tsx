import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Output } from '#contract/index.ts'
import type { FileDigest, LetterId } from '#domain/shared/ids.ts'
import { letterWords } from '#renderer/features/document/messages.ts'
import { invoke, unwrap } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

const LABEL = 'Xem trước văn bản'

const words = {
  'letter.not_found': letterWords['letter.not_found'],
  'letter.data_missing': letterWords['letter.data_missing'],
  'letter.file_damaged': letterWords['letter.file_damaged'],
  'letter.file_missing': letterWords['letter.file_missing'],
}

type Pages = Output<'letter.preview'>

/** A draft is made anew whenever something it is made of has changed. */
export const DraftPreview = ({ id }: { readonly id: LetterId }): ReactNode => {
  const preview = useRoute('letter.preview', { id })
  const standing = useStanding(preview)
  if (standing === undefined)
    return (
      <QueryView query={preview} words={words}>
        {() => null}
      </QueryView>
    )
  return <PdfViewer bytes={standing.pdf} label={LABEL} isOutdated={preview.data === undefined} />
}

/** A stored file never changes: its pages are asked for once. */
export const StoredPreview = ({ id, digest }: { readonly id: LetterId; readonly digest: FileDigest }): ReactNode => {
  const preview = useQuery({
    // No route name: announcements of changes do not concern it.
    queryKey: [{ pagesOf: id, digest }],
    queryFn: async (): Promise<Pages> => unwrap<'letter.preview'>(await invoke('letter.preview', { id })),
  })
  return (
    <QueryView query={preview} words={words}>
      {({ pdf }) => <PdfViewer bytes={pdf} label={LABEL} />}
    </QueryView>
  )
}
