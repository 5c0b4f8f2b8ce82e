import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import { type Signer, signersInOffice } from '#domain/agency/agency.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { SignerDialog } from '#renderer/features/administration/signer-dialog.tsx'
import { signersInOrder, signingAuthorityNames } from '#renderer/features/administration/signer-form.ts'
import { SigningLines } from '#renderer/features/administration/signing-lines.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'

type Props = { readonly signers: readonly Signer[]; readonly today: LocalDate; readonly mayEdit: boolean }

const officeText = ({ validFrom, validTo }: Signer): string =>
  validTo === null ? `từ ${formatDay(validFrom)}` : `từ ${formatDay(validFrom)} đến ${formatDay(validTo)}`

/** Those who sign, each with the lines as they stand under a letter. */
export const SignerSection = ({ signers, today, mayEdit }: Props): ReactNode => {
  const [edited, setEdited] = useState<Signer | 'new' | null>(null)
  const inOffice = new Set(signersInOffice(signers, today).map(({ id }) => id))
  const add = (
    <Button variant="outlined" onClick={() => setEdited('new')}>
      Thêm người ký
    </Button>
  )
  return (
    <Section title="Người ký" actions={mayEdit && signers.length > 0 && add}>
      {signers.length === 0 && (
        <EmptyState text="Chưa khai người ký nào nên chưa lập được công văn." action={mayEdit && add} />
      )}
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: '1fr', lg: 'repeat(2, minmax(0, 1fr))' } }}>
        {signersInOrder(signers, today).map((signer) => (
          <Box key={signer.id}>
            <Stack direction="row" sx={{ gap: 1.5, mb: 1, alignItems: 'center', flexWrap: 'wrap' }}>
              <Typography variant="h3">{signer.fullName}</Typography>
              {inOffice.has(signer.id) ? (
                <StateChip tone="done" label="Đang ký" />
              ) : (
                <StateChip tone="idle" label={signer.validFrom > today ? 'Chưa đến ngày' : 'Đã thôi ký'} />
              )}
              <Box sx={{ flex: 1 }} />
              {mayEdit && (
                <Button size="small" aria-label={`Sửa người ký ${signer.fullName}`} onClick={() => setEdited(signer)}>
                  Sửa
                </Button>
              )}
            </Stack>
            <SigningLines {...signer} />
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {`${signingAuthorityNames[signer.authority]} · ${officeText(signer)}`}
            </Typography>
          </Box>
        ))}
      </Box>
      {edited !== null && <SignerDialog signer={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Section>
  )
}
