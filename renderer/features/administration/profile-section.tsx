import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { type AgencyProfile, profileInForce } from '#domain/agency/agency.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { LetterheadPreview } from '#renderer/features/administration/letterhead-preview.tsx'
import { ProfileAddressees } from '#renderer/features/administration/profile-addressees.tsx'
import { ProfileDialog } from '#renderer/features/administration/profile-dialog.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'

type Props = {
  readonly profiles: readonly AgencyProfile[]
  readonly today: LocalDate
  readonly mayEdit: boolean
  /** Somebody was led here to enter the căn cứ of decisions: the head in force is open at them. */
  readonly startsAtBases: boolean
}

const State = ({
  profile,
  inForce,
  today,
}: {
  profile: AgencyProfile
  inForce: AgencyProfile | null
  today: LocalDate
}): ReactNode => {
  if (profile.id === inForce?.id) return <StateChip tone="done" label="Đang dùng" />
  return profile.validFrom > today ? (
    <StateChip tone="info" label="Chưa đến ngày" />
  ) : (
    <StateChip tone="idle" label="Cho văn bản cũ" />
  )
}

/** The letterheads, newest first; a letter takes the one in force on its own day. */
export const ProfileSection = ({ profiles, today, mayEdit, startsAtBases }: Props): ReactNode => {
  const inForce = profileInForce(profiles, today)
  const [edited, setEdited] = useState<AgencyProfile | 'new' | null>(startsAtBases && mayEdit ? inForce : null)
  return (
    <Section
      title="Tiêu đề văn bản theo thời gian"
      actions={
        mayEdit && (
          <Button variant="outlined" onClick={() => setEdited('new')}>
            Thêm tiêu đề từ ngày mới
          </Button>
        )
      }
    >
      <Stack spacing={3}>
        {profiles
          .toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))
          .map((profile) => (
            <Box key={profile.id}>
              <Stack direction="row" sx={{ gap: 1.5, mb: 1, alignItems: 'center', flexWrap: 'wrap' }}>
                <Typography variant="h3">{`Từ ngày ${formatDay(profile.validFrom)}`}</Typography>
                <State profile={profile} inForce={inForce} today={today} />
                <Box sx={{ flex: 1 }} />
                {mayEdit && (
                  <Button
                    size="small"
                    aria-label={`Sửa tiêu đề từ ngày ${formatDay(profile.validFrom)}`}
                    onClick={() => setEdited(profile)}
                  >
                    Sửa
                  </Button>
                )}
              </Stack>
              <LetterheadPreview {...profile} />
              <ProfileAddressees profile={profile} />
            </Box>
          ))}
      </Stack>
      {edited !== null && (
        <ProfileDialog
          profile={edited === 'new' ? null : edited}
          basis={inForce}
          startsAtBases={startsAtBases}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  )
}
