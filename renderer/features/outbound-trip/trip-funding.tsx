import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { amountToText } from '#renderer/features/outbound-trip/amount-text.ts'
import { fundingSourceNames } from '#renderer/features/outbound-trip/words.ts'
import { Section } from '#renderer/ui/section.tsx'

export const TripFunding = ({ funding }: { readonly funding: OutboundTrip['funding'] }): ReactNode => (
  <Section title="Kinh phí">
    {funding.length === 0 ? (
      <Typography color="textSecondary">Chưa ghi nguồn kinh phí nào.</Typography>
    ) : (
      <Table size="small" aria-label="Nguồn kinh phí">
        <TableHead>
          <TableRow>
            <TableCell>Nguồn</TableCell>
            <TableCell>Người hoặc đơn vị chi</TableCell>
            <TableCell align="right">Số tiền</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {funding.map(({ source, donor, amount, currency }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a frozen record, never reordered here
            <TableRow key={index}>
              <TableCell>{fundingSourceNames[source]}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{donor}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
                {amount === null ? 'Chưa rõ' : `${amountToText(amount)} ${currency === 'VND' ? 'đồng' : currency}`}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    )}
  </Section>
)
