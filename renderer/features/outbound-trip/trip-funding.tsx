import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import { fundingTotal } from '#domain/outbound-trip/trip-context.ts'
import { amountToText } from '#renderer/features/outbound-trip/amount-text.ts'
import { rateToText } from '#renderer/features/outbound-trip/rate-text.ts'
import { fundingSourceNames } from '#renderer/features/outbound-trip/words.ts'
import { Section } from '#renderer/ui/section.tsx'

const figure = { whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' } as const

/** "250.000.000 đồng"; a total that cannot be known yet says why. */
export const totalWords = (total: number | null): string =>
  total === null ? 'Chưa tính được: còn thiếu số tiền hoặc tỷ giá' : `${amountToText(total)} đồng`

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
            <TableCell align="right">Tỷ giá</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {funding.map(({ source, donor, amount, currency, rate }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a frozen record, never reordered here
            <TableRow key={index}>
              <TableCell>{fundingSourceNames[source]}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{donor}</TableCell>
              <TableCell align="right" sx={figure}>
                {amount === null ? 'Chưa rõ' : `${amountToText(amount)} ${currency === 'VND' ? 'đồng' : currency}`}
              </TableCell>
              <TableCell align="right" sx={figure}>
                {rateToText(rate)}
              </TableCell>
            </TableRow>
          ))}
          {funding.length > 1 && (
            <TableRow>
              <TableCell colSpan={2} sx={{ fontWeight: 500 }}>
                Tổng
              </TableCell>
              <TableCell colSpan={2} sx={{ ...figure, whiteSpace: 'normal', fontWeight: 500 }}>
                {totalWords(fundingTotal(funding))}
              </TableCell>
            </TableRow>
          )}
        </TableBody>
      </Table>
    )}
  </Section>
)
