import AddOutlined from '@mui/icons-material/AddOutlined'
import RemoveOutlined from '@mui/icons-material/RemoveOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Pdf } from '#renderer/ui/pdf/pdf.ts'
import { PdfPage } from '#renderer/ui/pdf/pdf-page.tsx'

const FEW_PAGES = 3
const THUMBNAIL = 96
const PADDING = 24
const STEP = 1.25
const SMALLEST = 0.4
const LARGEST = 3

/** A4 at its real size on a screen of 96 dots per inch. */
const REAL_WIDTH = 794

const useWidth = () => {
  const element = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (element.current === null) return undefined
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    watch.observe(element.current)
    return () => watch.disconnect()
  }, [])
  return [element, width] as const
}

type Props = {
  readonly pdf: Pdf
  /** Names the region. */
  readonly label: string
  /** The pages are those from before the last change; new ones are on their way. */
  readonly isOutdated: boolean
}

/** The pages on grey, fitted to the width until somebody zooms; thumbnails only where there are many. */
export const PdfPages = ({ pdf, label, isOutdated }: Props): ReactNode => {
  const [desk, room] = useWidth()
  const [zoom, setZoom] = useState<number | null>(null)
  const pages = Array.from({ length: pdf.numPages }, (_, index) => index + 1)
  const fitting = Math.min(room - 2 * PADDING, REAL_WIDTH * 1.5)
  const width = zoom === null ? fitting : Math.round(REAL_WIDTH * zoom)
  const percent = Math.round((width / REAL_WIDTH) * 100)
  const zoomBy = (factor: number): void => setZoom(Math.min(LARGEST, Math.max(SMALLEST, (width / REAL_WIDTH) * factor)))
  const jump = (number: number): void =>
    desk.current?.querySelector(`[data-page="${number}"]`)?.scrollIntoView({ block: 'start' })
  return (
    <Box component="section" aria-label={label}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1 }}>
        <Typography variant="body2" color="textSecondary" role="status" sx={{ mr: 'auto' }}>
          {isOutdated ? 'Đang dựng lại trang…' : `${pdf.numPages} trang`}
        </Typography>
        <IconButton size="small" aria-label="Thu nhỏ trang" onClick={() => zoomBy(1 / STEP)}>
          <RemoveOutlined fontSize="small" />
        </IconButton>
        <Typography variant="body2" aria-live="polite" sx={{ minWidth: 44, textAlign: 'center' }}>
          {room > 0 ? `${percent}%` : ''}
        </Typography>
        <IconButton size="small" aria-label="Phóng to trang" onClick={() => zoomBy(STEP)}>
          <AddOutlined fontSize="small" />
        </IconButton>
        <Button size="small" disabled={zoom === null} onClick={() => setZoom(null)}>
          Vừa khổ rộng
        </Button>
      </Box>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start', opacity: isOutdated ? 0.5 : 1 }}>
        {pdf.numPages > FEW_PAGES && (
          <Box
            component="nav"
            aria-label="Các trang"
            sx={{
              position: 'sticky',
              top: 0,
              maxHeight: 'calc(100vh - 120px)',
              overflowY: 'auto',
              p: 0.5,
              flexShrink: 0,
            }}
          >
            {pages.map((number) => (
              <ButtonBase
                key={number}
                aria-label={`Đến trang ${number}`}
                onClick={() => jump(number)}
                sx={{ display: 'block', mb: 1, textAlign: 'center' }}
              >
                <Box sx={{ border: '1px solid', borderColor: 'divider' }}>
                  <PdfPage pdf={pdf} number={number} width={THUMBNAIL} label={null} />
                </Box>
                <Typography variant="caption">{number}</Typography>
              </ButtonBase>
            ))}
          </Box>
        )}
        <Box
          ref={desk}
          sx={{
            flex: 1,
            minWidth: 0,
            overflowX: 'auto',
            bgcolor: 'var(--so-sunken)',
            border: '1px solid',
            borderColor: 'divider',
          }}
        >
          <Box sx={{ display: 'grid', gap: 2, p: `${PADDING}px`, justifyContent: 'safe center' }}>
            {room > 0 &&
              pages.map((number) => (
                <Box key={number} data-page={number} sx={{ boxShadow: 3, scrollMarginTop: 8 }}>
                  <PdfPage pdf={pdf} number={number} width={width} label={`Trang ${number} trên ${pdf.numPages}`} />
                </Box>
              ))}
          </Box>
        </Box>
      </Box>
    </Box>
  )
}
