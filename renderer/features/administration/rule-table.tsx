import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import type { StoredRule } from '#contract/routes/rules.ts'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import type { RuleBasisKind } from '#domain/duty/deadline-rule.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { basisNames, ruleKindsText, ruleTermText } from '#renderer/features/administration/rule-text.ts'
import { StateChip, type StateTone } from '#renderer/ui/state-chip.tsx'

const basisTones: Readonly<Record<RuleBasisKind, StateTone>> = { law: 'done', published: 'info', internal: 'unsure' }

type RowProps = {
  readonly stored: StoredRule
  readonly profile: AgencyProfile | null
  /** Null: may only be read. */
  readonly onEdit: ((stored: StoredRule) => void) | null
}

const Row = ({ stored, profile, onEdit }: RowProps): ReactNode => {
  const { rule } = stored
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
        {rule.document}
      </TableCell>
      <TableCell>{ruleKindsText(rule)}</TableCell>
      <TableCell>{rule.authorities.map((authority) => authorityName(authority, profile)).join('; ')}</TableCell>
      <TableCell>{ruleTermText(rule)}</TableCell>
      <TableCell>
        <StateChip tone={basisTones[rule.basisKind]} label={basisNames[rule.basisKind]} />
        <Box sx={{ mt: 0.5 }}>{rule.basis}</Box>
      </TableCell>
      <TableCell>
        {rule.validTo === null
          ? `Từ ${formatDay(rule.validFrom)}`
          : `${formatDay(rule.validFrom)} – ${formatDay(rule.validTo)}`}
      </TableCell>
      {onEdit !== null && (
        <TableCell align="right">
          <Button size="small" aria-label={`Sửa quy định ${rule.document}`} onClick={() => onEdit(stored)}>
            Sửa
          </Button>
        </TableCell>
      )}
    </TableRow>
  )
}

type Props = {
  readonly title: string
  readonly rules: readonly StoredRule[]
  readonly onEdit: ((stored: StoredRule) => void) | null
  /** The one in force today: the authorities stand by their own names, also where there is no Sở Ngoại vụ. */
  readonly profile: AgencyProfile | null
}

export const RuleTable = ({ title, rules, profile, onEdit }: Props): ReactNode => (
  <TableContainer>
    <Table
      aria-label={`Quy định về hạn: ${title.toLocaleLowerCase('vi')}`}
      sx={{ '& td, & th': { verticalAlign: 'top' } }}
    >
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '16%' }}>Việc phải làm</TableCell>
          <TableCell sx={{ width: '14%' }}>Áp dụng cho</TableCell>
          <TableCell sx={{ width: '11%' }}>Gửi tới</TableCell>
          <TableCell sx={{ width: '13%' }}>Hạn</TableCell>
          <TableCell>Căn cứ</TableCell>
          <TableCell sx={{ width: 128 }}>Hiệu lực</TableCell>
          {onEdit !== null && <TableCell sx={{ width: 72 }} />}
        </TableRow>
      </TableHead>
      <TableBody>
        {rules.map((stored) => (
          <Row key={stored.id} stored={stored} profile={profile} onEdit={onEdit} />
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)
