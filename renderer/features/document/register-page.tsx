import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { type ReactNode, useState } from 'react'
import { Link as RouterLink, useSearchParams } from 'react-router'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { registerWords } from '#renderer/features/document/messages.ts'
import { RegisterActions } from '#renderer/features/document/register-actions.tsx'
import { RangeForm, type RegisterRange, readRange } from '#renderer/features/document/register-range.ts'
import { RegisterTable } from '#renderer/features/document/register-table.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { DayField } from '#renderer/ui/form/day-field.tsx'
import { dayToText } from '#renderer/ui/form/day-text.ts'
import { Form } from '#renderer/ui/form/form.tsx'
import { useOfficeForm } from '#renderer/ui/form/use-office-form.ts'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { PdfViewer } from '#renderer/ui/pdf/pdf-viewer.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'

const Entries = ({ range }: { readonly range: RegisterRange }): ReactNode => (
  <QueryView query={useRoute('outgoing_register.list', range)} words={registerWordsOfQueries}>
    {(rows) =>
      rows.length === 0 ? (
        <EmptyState
          text={`Không có văn bản nào phát hành từ ${formatDay(range.from)} đến ${formatDay(range.to)}. Văn bản vào sổ khi đã nhập số và ngày.`}
        />
      ) : (
        <RegisterTable rows={rows} />
      )
    }
  </QueryView>
)

const registerWordsOfQueries = {
  'outgoing_register.range_reversed': registerWords['outgoing_register.range_reversed'],
  'agency.none_in_force': registerWords['agency.none_in_force'],
}

const Pages = ({ range }: { readonly range: RegisterRange }): ReactNode => {
  const preview = useRoute('outgoing_register.preview', range)
  const standing = useStanding(preview)
  if (standing === undefined)
    return (
      <QueryView query={preview} words={registerWordsOfQueries}>
        {() => null}
      </QueryView>
    )
  return <PdfViewer bytes={standing.pdf} label="Xem trước sổ" isOutdated={preview.data === undefined} />
}

type RangeProps = { readonly range: RegisterRange; readonly onApply: (range: RegisterRange) => void }

const RangeFields = ({ range, onApply }: RangeProps): ReactNode => {
  const form = useOfficeForm(RangeForm, { from: dayToText(range.from), to: dayToText(range.to) })
  return (
    <Form form={form} label="Khoảng ngày của sổ" onSubmit={onApply}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ width: 184 }}>
          <DayField name="from" label="Từ ngày" isRequired />
        </Box>
        <Box sx={{ width: 184 }}>
          <DayField name="to" label="Đến ngày" isRequired />
        </Box>
        <Button type="submit" variant="outlined" sx={{ mt: '25px', minHeight: 40 }}>
          Xem
        </Button>
      </Box>
    </Form>
  )
}

const Register = ({ today }: { readonly today: LocalDate }): ReactNode => {
  const [params, setParams] = useSearchParams()
  const [view, setView] = useState<'table' | 'pages'>('table')
  const range = readRange(params, today)
  return (
    <>
      <PageHeader
        title="Sổ đăng ký văn bản đi"
        facts="Các văn bản do ứng dụng này phát hành; sổ của văn thư là chính."
        actions={
          <Button component={RouterLink} to={screenPath('documents')}>
            Về danh sách văn bản
          </Button>
        }
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mb: 2, justifyContent: 'space-between' }}>
        <RangeFields
          range={range}
          onApply={(chosen) => setParams({ from: chosen.from, to: chosen.to }, { replace: true })}
        />
        <Box sx={{ pt: { md: '25px' } }}>
          <RegisterActions range={range} />
        </Box>
      </Box>
      <Tabs
        value={view}
        aria-label="Cách xem sổ"
        onChange={(_, chosen: 'table' | 'pages') => setView(chosen)}
        sx={{ mb: 2, borderBottom: '1px solid', borderColor: 'divider' }}
      >
        <Tab value="table" label="Các văn bản" id="register-table" aria-controls="register-panel" />
        <Tab value="pages" label="Trang in" id="register-pages" aria-controls="register-panel" />
      </Tabs>
      <Box role="tabpanel" id="register-panel" aria-labelledby={`register-${view}`}>
        {view === 'table' ? <Entries range={range} /> : <Pages range={range} />}
      </Box>
    </>
  )
}

/** Sổ đăng ký văn bản đi of a range of days, this year's until somebody asks for another. */
export const RegisterPage = (): ReactNode => (
  <QueryView query={useRoute('app.status')}>{({ today }) => <Register today={today} />}</QueryView>
)
