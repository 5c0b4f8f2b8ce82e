import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, type RefObject, useRef } from 'react'

type JumpProps = {
  /** Titles by part, in the order of the page. */
  readonly parts: readonly (readonly [part: string, title: string])[]
  readonly onJump: (part: string) => void
}

/** Leads to the parts of a long page; each stands in an element with its name as `data-part`. */
export const JumpList = ({ parts, onJump }: JumpProps): ReactNode => (
  <Box component="nav" aria-label="Các phần của trang" sx={{ mb: 1, mt: -1.5, ml: -1, displayPrint: 'none' }}>
    {parts.map(([part, title]) => (
      <Button key={part} size="small" sx={{ minWidth: 0, px: 1 }} onClick={() => onJump(part)}>
        {title}
      </Button>
    ))}
  </Box>
)

/** A page, and how to bring one of its parts into view. */
export const useParts = (): {
  readonly page: RefObject<HTMLDivElement | null>
  readonly goTo: (part: string) => void
} => {
  const page = useRef<HTMLDivElement>(null)
  return { page, goTo: (part) => page.current?.querySelector(`[data-part="${part}"]`)?.scrollIntoView() }
}

type BodyProps = { readonly sections: ReactNode; readonly aside: ReactNode }

/** The record at the left, what is owed for it at the right: it stays in view; narrow, it comes first. */
export const RecordBody = ({ sections, aside }: BodyProps): ReactNode => (
  <Box
    sx={{
      display: 'grid',
      columnGap: 3,
      alignItems: 'start',
      gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
      '@media print': { display: 'block' },
    }}
  >
    {sections}
    <Box
      sx={{
        order: { xs: -1, lg: 0 },
        position: { lg: 'sticky' },
        top: 0,
        maxHeight: { lg: 'calc(100vh - 104px)' },
        overflowY: { lg: 'auto' },
        scrollbarWidth: 'thin',
        '@media print': { position: 'static', maxHeight: 'none', overflow: 'visible' },
      }}
    >
      {aside}
    </Box>
  </Box>
)
