import Button from '@mui/material/Button'
import Popover from '@mui/material/Popover'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'

type Props = {
  readonly sentence: string
  /** What the button belongs to, for those who hear the page. */
  readonly about: string
}

/** "Vì sao?" in a line of a list, which cannot grow: the sentence stands over it. */
export const WhyButton = ({ sentence, about }: Props): ReactNode => {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <>
      <Button
        size="small"
        sx={{ minHeight: 24, py: 0, px: 0.5, minWidth: 0, fontSize: '0.8125rem' }}
        aria-label={`Vì sao? ${about}`}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Vì sao?
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': `Vì sao? ${about}` } }}
      >
        <Typography variant="body2" sx={{ p: 2, maxWidth: 480 }}>
          {sentence}
        </Typography>
      </Popover>
    </>
  )
}
