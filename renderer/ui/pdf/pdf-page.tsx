import Box from '@mui/material/Box'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Pdf } from '#renderer/ui/pdf/pdf.ts'

type Props = {
  readonly pdf: Pdf
  /** From 1. */
  readonly number: number
  /** Width on the screen in CSS pixels; the height follows from the page. */
  readonly width: number
  /** Names the picture; thumbnails are named by their button instead. */
  readonly label: string | null
}

const A4_RATIO = 297 / 210

/** Draws one page as soon as it comes near the view; sharp on every screen. */
export const PdfPage = ({ pdf, number, width, label }: Props): ReactNode => {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [page, setPage] = useState<PDFPageProxy | null>(null)
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    let isStale = false
    pdf.getPage(number).then(
      (found) => {
        if (!isStale) setPage(found)
      },
      () => undefined,
    )
    return () => {
      isStale = true
    }
  }, [pdf, number])
  useEffect(() => {
    const element = canvas.current
    if (element === null) return undefined
    const watch = new IntersectionObserver(([entry]) => entry?.isIntersecting === true && setNear(true), {
      rootMargin: '800px',
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  useEffect(() => {
    const element = canvas.current
    if (element === null || page === null || !isNear) return undefined
    const scale = (width / page.getViewport({ scale: 1 }).width) * devicePixelRatio
    const task = page.render({ canvas: element, viewport: page.getViewport({ scale }) })
    element.width = Math.floor(page.getViewport({ scale }).width)
    element.height = Math.floor(page.getViewport({ scale }).height)
    element.dataset.drawn = 'no'
    task.promise.then(
      () => {
        element.dataset.drawn = 'yes'
      },
      () => undefined,
    )
    return () => task.cancel()
  }, [page, isNear, width])
  const size = page?.getViewport({ scale: 1 })
  const height = size === undefined ? width * A4_RATIO : (width * size.height) / size.width
  return (
    <Box
      component="canvas"
      ref={canvas}
      {...(label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      sx={{ display: 'block', width, height, bgcolor: '#fff' }}
    />
  )
}
