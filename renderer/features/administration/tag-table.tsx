import ContentCopyOutlined from '@mui/icons-material/ContentCopyOutlined'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { type ReactNode, useRef } from 'react'
import type { TemplateTag } from '#contract/routes/document-template.ts'
import { copyWords } from '#renderer/features/administration/copy-words.ts'
import { useToast } from '#renderer/ui/toasts.tsx'

const MONOSPACE = 'ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace'

/** A list is pasted as its two tags, ready for what goes between them. */
const pasted = (tag: string): string => tag.replace('…', '')

type RowProps = { readonly tag: TemplateTag; readonly canCopy: boolean }

const TagRow = ({ tag: { tag, meaning, sample, isRequired, within }, canCopy }: RowProps): ReactNode => {
  const toast = useToast()
  const place = useRef<HTMLElement>(null)
  const copy = (): void => {
    const isCopied = place.current !== null && copyWords(pasted(tag), place.current)
    toast(
      isCopied
        ? { text: `Đã chép ${pasted(tag)}.` }
        : { text: 'Chưa chép được. Hãy bôi đen thẻ rồi bấm Ctrl+C.', kind: 'error' },
    )
  }
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ overflowWrap: 'anywhere' }}>
        <Box component="code" ref={place} sx={{ fontFamily: MONOSPACE, fontSize: '0.8125rem' }}>
          {tag}
        </Box>
        {canCopy && (
          <IconButton size="small" aria-label={`Chép ${tag}`} onClick={copy} sx={{ ml: 0.5 }}>
            <ContentCopyOutlined sx={{ fontSize: 16 }} />
          </IconButton>
        )}
      </TableCell>
      <TableCell>{meaning}</TableCell>
      <TableCell sx={{ overflowWrap: 'anywhere' }}>{sample}</TableCell>
      <TableCell>{isRequired ? 'Bắt buộc' : ''}</TableCell>
      <TableCell>
        <Box component="code" sx={{ fontFamily: MONOSPACE, fontSize: '0.8125rem' }}>
          {within ?? ''}
        </Box>
      </TableCell>
    </TableRow>
  )
}

type Props = { readonly tags: readonly TemplateTag[]; readonly label: string; readonly canCopy: boolean }

/** The sheet of tags of one kind: as it is typed, what it means, what it becomes, whether it must be there, and where. */
export const TagTable = ({ tags, label, canCopy }: Props): ReactNode => (
  <Table size="small" aria-label={label} sx={{ '& td, & th': { verticalAlign: 'top' } }}>
    <TableHead>
      <TableRow>
        <TableCell sx={{ width: '24%' }}>Thẻ</TableCell>
        <TableCell sx={{ width: '26%' }}>Ý nghĩa</TableCell>
        <TableCell>Ví dụ</TableCell>
        <TableCell sx={{ width: 96 }}>Bắt buộc</TableCell>
        <TableCell sx={{ width: 112 }}>Đặt trong</TableCell>
      </TableRow>
    </TableHead>
    <TableBody>
      {tags.map((tag) => (
        <TagRow key={`${tag.within ?? ''} ${tag.tag}`} tag={tag} canCopy={canCopy} />
      ))}
    </TableBody>
  </Table>
)
