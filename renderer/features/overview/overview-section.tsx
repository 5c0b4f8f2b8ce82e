import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { Section } from '#renderer/ui/section.tsx'

/** Lines in view before "Xem tất cả". */
const SHOWN = 8

type Props<T> = {
  readonly title: string
  readonly items: readonly T[]
  /** The calm sentence when there is nothing. */
  readonly nothing: string
  /** What the lines count: "việc", "đoàn". */
  readonly unit: string
  readonly keyOf: (item: T) => string
  readonly children: (item: T) => ReactNode
}

/** One question of the day with its lines; the number in the title counts them all. */
export const OverviewSection = <T,>({ title, items, nothing, unit, keyOf, children }: Props<T>): ReactNode => {
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? items : items.slice(0, SHOWN)
  return (
    <Section title={items.length === 0 ? title : `${title} (${items.length})`}>
      {items.length === 0 ? (
        <Typography color="textSecondary">{nothing}</Typography>
      ) : (
        <Stack component="ul" spacing={1.5} sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {shown.map((item) => (
            <li key={keyOf(item)}>{children(item)}</li>
          ))}
        </Stack>
      )}
      {items.length > SHOWN && (
        <Button size="small" sx={{ mt: 1.5 }} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? 'Thu gọn' : `Xem cả ${items.length} ${unit}`}
        </Button>
      )}
    </Section>
  )
}
