import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { type ReactNode, useId, useState } from 'react'

type Props = {
  readonly sentence: string
  /** What the button belongs to, for those who hear the page. */
  readonly about: string
  /** Stands before the button on its line. */
  readonly children: ReactNode
}

/** "Vì sao?" opens the sentence in place. */
export const Why = ({ sentence, about, children }: Props): ReactNode => {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1, minHeight: 28 }}>
        {children}
        <Button
          size="small"
          sx={{ minHeight: 28, px: 0.75, minWidth: 0, fontSize: '0.8125rem' }}
          aria-label={`Vì sao? ${about}`}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          Vì sao?
        </Button>
      </Box>
      <Box
        id={id}
        hidden={!isOpen}
        sx={{
          mt: 0.5,
          px: 1.5,
          py: 1,
          borderRadius: 1,
          bgcolor: 'var(--so-sunken)',
          fontSize: '0.8125rem',
          maxWidth: 760,
        }}
      >
        {sentence}
      </Box>
    </>
  )
}
