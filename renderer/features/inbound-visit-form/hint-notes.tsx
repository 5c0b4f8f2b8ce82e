import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined'
import HistoryOutlined from '@mui/icons-material/HistoryOutlined'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { SeenBefore } from '#contract/routes/inbound-visit.ts'
import type { VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import { tidyLine } from '#domain/shared/text.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { clashLead, clashWhen, seenLead, seenTail } from '#renderer/features/inbound-visit-form/hint-words.ts'
import { useHints } from '#renderer/features/inbound-visit-form/use-hints.ts'
import { visitPath } from '#renderer/words/inbound-visit-words.ts'

const pathOf = ({ other }: VisitClash): string =>
  other.of === 'visit' ? visitPath(other.visitId) : screenPath('outbound_trip').replace(':id', other.tripId)

type NoteProps = {
  readonly tone: 'warning' | 'quiet'
  readonly lead: string
  readonly title: string
  readonly path: string
  readonly tail: string
}

const Note = ({ tone, lead, title, path, tail }: NoteProps): ReactNode => {
  const Icon = tone === 'warning' ? EventBusyOutlined : HistoryOutlined
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 0.75,
        mt: 0.5,
        fontSize: '0.75rem',
        lineHeight: 1.5,
        overflowWrap: 'anywhere',
        color: tone === 'warning' ? 'warning.main' : 'text.secondary',
      }}
    >
      <Icon aria-hidden sx={{ fontSize: '1rem', mt: '1px' }} />
      <span>
        {`${lead} `}
        <Link component={RouterLink} to={path} color="inherit" underline="always">
          {`“${title}”`}
        </Link>
        {`, ${tail}.`}
      </span>
    </Box>
  )
}

/** Somebody of the reception, or a room, is taken elsewhere at the time of this visit. A warning, never a refusal. */
export const ClashNotes = ({ what, name }: { readonly what: VisitClash['what']; readonly name: string }): ReactNode => {
  const { clashes } = useHints()
  const wanted = tidyLine(name)
  const found = wanted === '' ? [] : clashes.filter((one) => one.what === what && tidyLine(one.name) === wanted)
  return (
    <div role="status">
      {found.map((clash) => (
        <Note
          key={JSON.stringify(clash)}
          tone="warning"
          lead={clashLead(clash)}
          title={clash.other.title}
          path={pathOf(clash)}
          tail={clashWhen(clash)}
        />
      ))}
    </div>
  )
}

type SeenProps = { readonly by: readonly SeenBefore['by'][]; readonly typed: readonly string[]; readonly most?: number }

/** "Đã từng đến": earlier visits of this partner, name or passport. */
export const SeenNotes = ({ by, typed, most = 3 }: SeenProps): ReactNode => {
  const { seen } = useHints()
  const texts = typed.map(tidyLine).filter((text) => text !== '')
  const mine = seen.filter((one) => by.includes(one.by) && texts.includes(tidyLine(one.typed)))
  // A guest is found by name and by passport: one line says it, by the passport.
  const best = new Map(mine.toSorted((a) => (a.by === 'passport' ? 1 : -1)).map((one) => [one.visitId, one]))
  const found = mine.filter((one) => best.get(one.visitId) === one)
  return (
    <div role="status">
      {found.slice(0, most).map((one) => (
        <Note
          key={`${one.by} ${one.visitId}`}
          tone="quiet"
          lead={seenLead(one)}
          title={one.title}
          path={visitPath(one.visitId)}
          tail={seenTail(one)}
        />
      ))}
      {found.length > most && (
        <Box sx={{ fontSize: '0.75rem', color: 'text.secondary', ml: 3 }}>{`và ${found.length - most} lần khác`}</Box>
      )}
    </div>
  )
}
