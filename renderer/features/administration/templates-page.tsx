import Alert from '@mui/material/Alert'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { type ReactNode, useState } from 'react'
import type { TemplateState } from '#contract/routes/document-template.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import { AdministrationHeader } from '#renderer/features/administration/administration-header.tsx'
import { RestoreTemplateDialog } from '#renderer/features/administration/restore-template-dialog.tsx'
import { type PickedTemplate, TemplateCheckDialog } from '#renderer/features/administration/template-check-dialog.tsx'
import { templateGroups } from '#renderer/features/administration/template-groups.ts'
import { type TemplateAction, TemplateRow } from '#renderer/features/administration/template-row.tsx'
import { TemplateTagsDialog } from '#renderer/features/administration/template-tags-dialog.tsx'
import { TemplateTrialDialog } from '#renderer/features/administration/template-trial-dialog.tsx'
import { pickTemplateWords, saveTemplateWords } from '#renderer/features/administration/template-words.ts'
import { invoke } from '#renderer/ipc/client.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { explain } from '#renderer/ipc/words.ts'
import { Page } from '#renderer/ui/page.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { useToast } from '#renderer/ui/toasts.tsx'

type Open =
  | { readonly what: 'trial' | 'tags'; readonly kind: DocumentKind }
  | { readonly what: 'restore'; readonly kind: DocumentKind; readonly fileName: string }
  | { readonly what: 'check'; readonly kind: DocumentKind; readonly picked: PickedTemplate }

type TableProps = {
  readonly title: string
  readonly states: readonly TemplateState[]
  readonly picking: DocumentKind | null
  readonly onDo: (state: TemplateState, action: TemplateAction) => void
}

const TemplateTable = ({ title, states, picking, onDo }: TableProps): ReactNode => (
  <TableContainer>
    <Table aria-label={`Mẫu văn bản: ${title}`}>
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '30%' }}>Loại văn bản</TableCell>
          <TableCell>Đang dùng</TableCell>
          <TableCell align="right" sx={{ width: 500 }}>
            Thao tác
          </TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {states.map((state) => (
          <TemplateRow
            key={state.kind}
            state={state}
            isBusy={picking === state.kind}
            onDo={(action) => onDo(state, action)}
          />
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)

/** Mẫu văn bản: the office's own Word files in place of the shipped ones, checked before they are used. */
export const TemplatesPage = (): ReactNode => {
  const templates = useRoute('document_template.list')
  const toast = useToast()
  const [open, setOpen] = useState<Open | null>(null)
  const [picking, setPicking] = useState<DocumentKind | null>(null)
  const close = (): void => setOpen(null)

  const pick = async (kind: DocumentKind): Promise<void> => {
    setPicking(kind)
    const reply = await invoke('document_template.pick', { kind })
    setPicking(null)
    if (!reply.ok) toast({ text: explain(reply.error, pickTemplateWords), kind: 'error' })
    else if (reply.value !== null) setOpen({ what: 'check', kind, picked: reply.value })
  }
  const save = async (kind: DocumentKind, which: 'in_use' | 'original'): Promise<void> => {
    const reply = await invoke('document_template.save', { kind, which })
    if (!reply.ok) toast({ text: explain(reply.error, saveTemplateWords), kind: 'error' })
    else if (reply.value !== null) toast({ text: `Đã lưu ${reply.value.path}` })
  }
  const act = ({ kind, own }: TemplateState, action: TemplateAction): void => {
    const acts: Readonly<Record<TemplateAction, () => void>> = {
      trial: () => setOpen({ what: 'trial', kind }),
      tags: () => setOpen({ what: 'tags', kind }),
      restore: () => setOpen(own === null ? null : { what: 'restore', kind, fileName: own.fileName }),
      save_in_use: () => void save(kind, 'in_use'),
      save_original: () => void save(kind, 'original'),
      replace: () => void pick(kind),
    }
    acts[action]()
  }
  return (
    <Page>
      <AdministrationHeader current="document_templates" />
      <Alert severity="info" sx={{ mb: 3 }}>
        Để sửa một mẫu: tải mẫu về, sửa trong Word, giữ các thẻ trong dấu {'{ }'}, rồi bấm “Thay mẫu”. Mẫu gốc luôn còn;
        văn bản đã trình ký giữ mẫu cũ.
      </Alert>
      <QueryView query={templates}>
        {(all) =>
          templateGroups.map(({ title, kinds }) => (
            <Section key={title} title={title}>
              <TemplateTable
                title={title}
                states={all.filter(({ kind }) => kinds.includes(kind))}
                picking={picking}
                onDo={act}
              />
            </Section>
          ))
        }
      </QueryView>
      {open?.what === 'trial' && <TemplateTrialDialog kind={open.kind} onClose={close} />}
      {open?.what === 'tags' && <TemplateTagsDialog kind={open.kind} onClose={close} />}
      {open?.what === 'restore' && <RestoreTemplateDialog kind={open.kind} fileName={open.fileName} onClose={close} />}
      {open?.what === 'check' && (
        <TemplateCheckDialog
          kind={open.kind}
          picked={open.picked}
          isPicking={picking !== null}
          onPickAgain={() => void pick(open.kind)}
          onClose={close}
        />
      )}
    </Page>
  )
}
