import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import Typography from '@mui/material/Typography'
import { type ReactNode, useId } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { PreparationInput } from '#renderer/features/outbound-trip/preparation-form.ts'
import { partyMemberWord } from '#renderer/features/outbound-trip/words.ts'

/** Of whom something is recorded; everybody at first. */
export const PreparationMembers = ({ members }: { readonly members: readonly TripMember[] }): ReactNode => {
  const id = useId()
  const { control } = useFormContext<PreparationInput>()
  const { field } = useController({ control, name: 'memberIds' })
  const chosen = new Set(field.value)
  const toggle = (memberId: string): void =>
    field.onChange(
      members.map((member) => member.id).filter((one) => (one === memberId ? !chosen.has(one) : chosen.has(one))),
    )
  const isAll = chosen.size === members.length
  return (
    <Box role="group" aria-labelledby={id}>
      <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', mb: 0.5 }}>
        <Typography id={id} variant="body2" sx={{ fontWeight: 500 }}>
          {`Người được ghi nhận (${chosen.size}/${members.length})`}
        </Typography>
        <Button size="small" onClick={() => field.onChange(isAll ? [] : members.map((member) => member.id))}>
          {isAll ? 'Bỏ chọn cả đoàn' : 'Chọn cả đoàn'}
        </Button>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
          maxHeight: 208,
          overflowY: 'auto',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
          px: 1.5,
          py: 0.5,
        }}
      >
        {members.map((member) => (
          <FormControlLabel
            key={member.id}
            label={member.isPartyMember ? `${member.fullName} (${partyMemberWord})` : member.fullName}
            control={<Checkbox size="small" checked={chosen.has(member.id)} onChange={() => toggle(member.id)} />}
          />
        ))}
      </Box>
    </Box>
  )
}
