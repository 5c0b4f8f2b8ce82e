import PrintOutlined from '@mui/icons-material/PrintOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import GlobalStyles from '@mui/material/GlobalStyles'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { createPortal } from 'react-dom'
import type { TemplateTag } from '#contract/routes/document-template.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { TagTable } from '#renderer/features/administration/tag-table.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { FormDialog } from '#renderer/ui/form-dialog.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

const SHEET = 'tag-sheet'

// A dialog scrolls and would be printed as far as it is seen: the sheet is printed from a copy beside everything else.
const onlyTheSheet = (
  <GlobalStyles
    styles={{
      [`#${SHEET}`]: { display: 'none' },
      '@media print': {
        '@page': { size: 'A4 landscape', margin: '12mm' },
        [`body > *:not(#${SHEET})`]: { display: 'none !important' },
        [`#${SHEET}`]: { display: 'block' },
        [`#${SHEET}, #${SHEET} *`]: { color: '#000 !important', background: '#fff !important' },
      },
    }}
  />
)

const rules = [
  'Gõ thẻ đúng từng chữ, kể cả chữ hoa, chữ thường và dấu { }. Đổi phông, cỡ, đậm, nghiêng của thẻ là đổi của nội dung được điền.',
  'Thẻ {#tên}…{/tên} in phần ở giữa cho từng mục của danh sách. Thẻ ghi ở cột “Đặt trong” chỉ dùng được ở giữa hai thẻ đó.',
  'Viết {#tên}…{/tên} quanh một thẻ chữ để chỉ in phần ở giữa khi thẻ đó không trống.',
  'Trong bảng, đặt thẻ mở ở ô đầu và thẻ đóng ở ô cuối của dòng được lặp. Thẻ có dấu @ đứng một mình trong đoạn.',
] as const

const Rules = (): ReactNode => (
  <Box component="ul" sx={{ mt: 0, mb: 2, pl: 2.5 }}>
    {rules.map((rule) => (
      <Typography key={rule} component="li" variant="body2">
        {rule}
      </Typography>
    ))}
  </Box>
)

const Sheet = ({ kind, tags }: { readonly kind: DocumentKind; readonly tags: readonly TemplateTag[] }): ReactNode => {
  const label = `Bảng thẻ: ${documentKinds[kind].label}`
  return (
    <>
      {onlyTheSheet}
      <Rules />
      <TagTable tags={tags} label={label} canCopy />
      {createPortal(
        <div id={SHEET} aria-hidden>
          <Typography variant="h2" component="p" sx={{ mb: 1 }}>
            {label}
          </Typography>
          <Rules />
          <TagTable tags={tags} label={label} canCopy={false} />
        </div>,
        document.body,
      )}
    </>
  )
}

type Props = { readonly kind: DocumentKind; readonly onClose: () => void }

/** Bảng thẻ of one kind: to look up, to copy from, to print. */
export const TemplateTagsDialog = ({ kind, onClose }: Props): ReactNode => {
  const tags = useRoute('document_template.tags', { kind })
  return (
    <FormDialog isOpen title={`Bảng thẻ: ${documentKinds[kind].label}`} maxWidth="lg" onCancel={onClose}>
      <DialogContent dividers>
        <QueryView query={tags}>{(all) => <Sheet kind={kind} tags={all} />}</QueryView>
      </DialogContent>
      <DialogActions>
        <Button startIcon={<PrintOutlined />} disabled={tags.data === undefined} onClick={() => print()}>
          In bảng thẻ
        </Button>
        <Button variant="contained" onClick={onClose} autoFocus>
          Đóng
        </Button>
      </DialogActions>
    </FormDialog>
  )
}
