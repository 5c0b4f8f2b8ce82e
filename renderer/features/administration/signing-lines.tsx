import '#renderer/features/administration/tinos.css'
import type { ReactNode } from 'react'
import { type Signer, signingLines } from '#domain/agency/agency.ts'
import { Paper } from '#renderer/features/administration/paper.tsx'

type Props = Pick<Signer, 'authority' | 'headPost' | 'post' | 'fullName'>

/** The signature block as it will be printed (Phụ lục I, phần I, mục II.7). */
export const SigningLines = (signer: Props): ReactNode => (
  <Paper label={`Chỗ ký của ${signer.fullName === '' ? 'người ký' : signer.fullName}`}>
    <div style={{ textAlign: 'center', fontWeight: 700 }}>
      {signingLines(signer).map((line) => (
        <div key={line}>{line}</div>
      ))}
      <div style={{ height: 40 }} />
      <div>{signer.fullName}</div>
    </div>
  </Paper>
)
