import AddOutlined from '@mui/icons-material/AddOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControl from '@mui/material/FormControl'
import FormLabel from '@mui/material/FormLabel'
import Link from '@mui/material/Link'
import OutlinedInput from '@mui/material/OutlinedInput'
import Paper from '@mui/material/Paper'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { type ReactNode, useDeferredValue, useId, useMemo, useState } from 'react'
import { Link as RouterLink } from 'react-router'
import type { PartnerRow } from '#contract/routes/partner.ts'
import type { Partner } from '#domain/inbound-visit/partner.ts'
import { formatDay } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { PartnerDialog, PartnerReading } from '#renderer/features/partner/partner-dialog.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { Page } from '#renderer/ui/page.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { countryNames } from '#renderer/words/country-names.ts'

const LONGEST_SEARCH = 100
/** As many as one answer holds. */
const MOST = 200
const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const

type TableProps = {
  readonly rows: readonly PartnerRow[]
  readonly countryName: (code: string) => string
  readonly onOpen: (partner: Partner) => void
}

const PartnerTable = ({ rows, countryName, onOpen }: TableProps): ReactNode => (
  <TableContainer component={Paper} variant="outlined">
    <Table size="small" aria-label="Sổ đối tác">
      <TableHead>
        <TableRow>
          <TableCell sx={{ width: '40%' }}>Cơ quan, tổ chức</TableCell>
          <TableCell>Nước</TableCell>
          <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
            Số lần đến
          </TableCell>
          <TableCell sx={{ whiteSpace: 'nowrap' }}>Lần gần nhất</TableCell>
          <TableCell sx={{ width: '24%' }}>Ghi chú</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(({ partner, visits, lastVisitOn }) => (
          <TableRow key={partner.id} hover>
            <TableCell component="th" scope="row" sx={cell}>
              <Link
                component="button"
                type="button"
                underline="hover"
                sx={{ textAlign: 'left', fontWeight: 500 }}
                onClick={() => onOpen(partner)}
              >
                {partner.name}
              </Link>
            </TableCell>
            <TableCell sx={cell}>{countryName(partner.country)}</TableCell>
            <TableCell sx={cell} align="right">
              {visits === 0 ? 'Chưa' : visits}
            </TableCell>
            <TableCell sx={{ ...cell, whiteSpace: 'nowrap' }}>
              {lastVisitOn === null ? '' : formatDay(lastVisitOn)}
            </TableCell>
            <TableCell sx={cell}>{partner.note}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  </TableContainer>
)

/** Sổ đối tác: foreign organisations, each entered once. */
export const PartnersPage = (): ReactNode => {
  const id = useId()
  const isKeeper = useKeeper()
  const [typed, setTyped] = useState('')
  const [open, setOpen] = useState<Partner | 'new' | null>(null)
  const search = useDeferredValue(typed.trim().slice(0, LONGEST_SEARCH))
  const list = useRoute('partner.list', { search })
  const shown = useStanding(list)
  const countries = useRoute('countries.get')
  const nations = countries.data ?? []
  const countryName = useMemo(() => countryNames(countries.data ?? []), [countries.data])
  const close = (): void => setOpen(null)
  const add = (
    <Button variant="contained" startIcon={<AddOutlined />} onClick={() => setOpen('new')}>
      Thêm đối tác
    </Button>
  )
  return (
    <Page>
      <PageHeader
        title="Đối tác nước ngoài"
        facts={
          <>
            {'Cơ quan, tổ chức nước ngoài đến làm việc. '}
            <Link component={RouterLink} to={screenPath('inbound_visits')} underline="always">
              Về danh sách đoàn vào
            </Link>
          </>
        }
        actions={isKeeper ? add : undefined}
      />
      <Box sx={{ mb: 2, maxWidth: 420 }}>
        <FormControl fullWidth>
          <FormLabel htmlFor={id} sx={{ mb: 0.5, fontSize: '0.8125rem', fontWeight: 500, color: 'text.primary' }}>
            Tìm đối tác
          </FormLabel>
          <OutlinedInput
            id={id}
            value={typed}
            placeholder="Tên, có dấu hoặc không dấu"
            inputProps={{ spellCheck: false }}
            onChange={(event) => setTyped(event.target.value)}
          />
        </FormControl>
      </Box>
      {shown === undefined ? (
        <QueryView query={list}>{() => null}</QueryView>
      ) : shown.length === 0 ? (
        <EmptyState
          text={search === '' ? 'Sổ chưa có đối tác nào.' : `Không có đối tác nào có “${search}”.`}
          action={isKeeper && search === '' ? add : undefined}
        />
      ) : (
        <PartnerTable rows={shown} countryName={countryName} onOpen={setOpen} />
      )}
      {shown?.length === MOST && <EmptyState text={`Chỉ hiện ${MOST} đối tác. Hãy gõ tên để tìm tiếp.`} />}
      {open !== null &&
        (open === 'new' || isKeeper ? (
          <PartnerDialog partner={open === 'new' ? null : open} countries={nations} onClose={close} />
        ) : (
          <PartnerReading partner={open} onClose={close} />
        ))}
    </Page>
  )
}
