import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import type { ReactNode } from 'react'
import type { AgencyProfile } from '#domain/agency/agency.ts'
import { authorityName } from '#domain/duty/authority-name.ts'
import { type DeadlineRule, INTERNAL_BASIS_NOTICE, type RuleBasisKind } from '#domain/duty/deadline-rule.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { ruleKindsText, ruleTermText } from '#renderer/features/administration/rule-text.ts'
import { StateChip, type StateTone } from '#renderer/ui/state-chip.tsx'

const basisLooks: Readonly<Record<RuleBasisKind, { readonly tone: StateTone; readonly label: string }>> = {
  law: { tone: 'done', label: 'Văn bản pháp luật' },
  published: { tone: 'info', label: 'Cơ quan có thẩm quyền công bố' },
  internal: { tone: 'unsure', label: INTERNAL_BASIS_NOTICE },
}

type RowProps = { readonly rule: DeadlineRule; readonly profile: AgencyProfile | null }

const Row = ({ rule, profile }: RowProps): ReactNode => (
  <TableRow hover>
    <TableCell component="th" scope="row" sx={{ fontWeight: 500 }}>
      {rule.document}
    </TableCell>
    <TableCell>{ruleKindsText(rule)}</TableCell>
    <TableCell>{rule.authorities.map((authority) => authorityName(authority, profile)).join('; ')}</TableCell>
    <TableCell>{ruleTermText(rule)}</TableCell>
    <TableCell>
      <StateChip {...basisLooks[rule.basisKind]} />
      <Box sx={{ mt: 0.5 }}>{rule.basis}</Box>
    </TableCell>
    <TableCell>
      {rule.validTo === null
        ? `Từ ${formatDay(rule.validFrom)}`
        : `${formatDay(rule.validFrom)} – ${formatDay(rule.validTo)}`}
    </TableCell>
  </TableRow>
)

type Props = {
  readonly title: string
  readonly rules: readonly DeadlineRule[]
  /** The one in force today: the authorities stand by their own names, also where there is no Sở Ngoại vụ. */
  readonly profile: AgencyProfile | null
}

export const RuleTable = ({ title, rules, profile }: Props): ReactNode => (
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
        </TableRow>
      </TableHead>
      <TableBody>
        {rules.map((rule) => (
          <Row key={`${rule.code} ${rule.validFrom}`} rule={rule} profile={profile} />
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)
