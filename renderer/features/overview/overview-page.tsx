import Alert from '@mui/material/Alert'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import type { Overview, OwedDuty } from '#contract/routes/duty.ts'
import { type AgencyProfile, profileInForce } from '#domain/agency/agency.ts'
import { formatDeadline } from '#domain/shared/local-date.ts'
import { type RecordRef, recordId, tripRef, visitRef } from '#domain/shared/record-ref.ts'
import { screenPath } from '#renderer/app/screen-list.ts'
import { OverviewSection } from '#renderer/features/overview/overview-section.tsx'
import {
  calendarNotice,
  isMetByLetter,
  passportWords,
  travellers,
  unrecordedWords,
} from '#renderer/features/overview/overview-words.ts'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { DutyLine } from '#renderer/ui/duty/duty-line.tsx'
import { RecordLink } from '#renderer/ui/duty/record-link.tsx'
import { PageHeader } from '#renderer/ui/page-header.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'
import { StateChip } from '#renderer/ui/state-chip.tsx'
import { consentDistance } from '#renderer/words/consent-words.ts'
import { countryNames } from '#renderer/words/country-names.ts'
import { owedWords } from '#renderer/words/duty-words.ts'
import { preparePath } from '#renderer/words/record-words.ts'

const quiet = { fontSize: '0.8125rem', color: 'text.secondary' } as const

const contextPath = (tripId: string): string => screenPath('trip_context').replace(':id', tripId)

const dutyKey = ({ record, duty }: OwedDuty): string =>
  [recordId(record), duty.ruleCode, duty.authority, duty.memberId ?? ''].join(' ')
const reportKey = ({ record, fullName }: Overview['reportsToAccept'][number]): string =>
  `${recordId(record)} ${fullName}`
const recordKey = ({ record }: { readonly record: RecordRef }): string => recordId(record)
const tripKey = ({ tripId }: { readonly tripId: string }): string => tripId
const visitKey = ({ visitId }: { readonly visitId: string }): string => visitId

const CalendarNotice = ({ years }: { readonly years: readonly number[] }): ReactNode => {
  const notice = calendarNotice(years)
  return notice === null ? null : (
    <Alert severity="warning" sx={{ mb: 3 }}>
      {notice}{' '}
      <Link component={RouterLink} to={screenPath('calendar')} color="inherit" underline="always">
        Xem lịch nghỉ
      </Link>
    </Alert>
  )
}

type ColumnProps = { readonly overview: Overview; readonly profile: AgencyProfile | null }

/** Where the letters that this duty waits for are made; they stand ticked there. */
const Prepare = ({ owed: { record, recordTitle, duty } }: { readonly owed: OwedDuty }): ReactNode => {
  const isKeeper = useKeeper()
  return isKeeper && isMetByLetter(duty.ruleCode) ? (
    <Link
      component={RouterLink}
      to={preparePath(record)}
      underline="always"
      aria-label={`Lập văn bản: ${owedWords(duty)} – ${recordTitle}`}
      sx={{ fontSize: '0.8125rem' }}
    >
      Lập văn bản
    </Link>
  ) : null
}

const Owed = ({ overview: { overdue, dueSoon }, profile }: ColumnProps): ReactNode => (
  <div>
    <OverviewSection title="Quá hạn" items={overdue} unit="việc" nothing="Không có nghĩa vụ quá hạn." keyOf={dutyKey}>
      {(owed) => <DutyLine owed={owed} profile={profile} action={<Prepare owed={owed} />} />}
    </OverviewSection>
    <OverviewSection
      title="Sắp đến hạn trong 7 ngày"
      items={dueSoon}
      unit="việc"
      nothing="Không có nghĩa vụ nào đến hạn trong 7 ngày tới."
      keyOf={dutyKey}
    >
      {(owed) => <DutyLine owed={owed} profile={profile} action={<Prepare owed={owed} />} />}
    </OverviewSection>
  </div>
)

const PassportsOverdue = ({ count }: { readonly count: number }): ReactNode => {
  const words = passportWords(count)
  return (
    <Section title="Hộ chiếu công vụ, ngoại giao">
      {useKeeper() ? (
        <Link component={RouterLink} to={`${screenPath('passports')}?state=overdue`} underline="always">
          {words}
        </Link>
      ) : (
        words
      )}
    </Section>
  )
}

/** What waits for somebody's answer; said only when something does. */
const Waiting = ({
  overview: { consentMissing, toDecide, reportsToAccept, passportsOverdue },
}: Pick<ColumnProps, 'overview'>): ReactNode => (
  <>
    {passportsOverdue > 0 && <PassportsOverdue count={passportsOverdue} />}
    {consentMissing.length > 0 && (
      <OverviewSection
        title="Chưa có văn bản đồng ý"
        items={consentMissing}
        unit="đoàn vào"
        nothing=""
        keyOf={visitKey}
      >
        {(visit) => (
          <>
            <RecordLink record={visitRef(visit.visitId)}>{visit.title}</RecordLink>
            <StateChip tone={visit.daysLeft < 0 ? 'late' : 'soon'} label={consentDistance(visit)} />
          </>
        )}
      </OverviewSection>
    )}
    {toDecide.length > 0 && (
      <OverviewSection title="Chờ lãnh đạo quyết định" items={toDecide} unit="đoàn" nothing="" keyOf={recordKey}>
        {(one) => (
          <>
            <RecordLink record={one.record}>{one.recordTitle}</RecordLink>
            <Box sx={quiet}>
              {`Trình ${formatDeadline(one.submittedOn)}`}
              {one.record.of === 'trip' && (
                <>
                  {' · '}
                  <Link component={RouterLink} to={contextPath(one.record.tripId)} underline="always">
                    Cơ sở quyết định
                  </Link>
                </>
              )}
            </Box>
          </>
        )}
      </OverviewSection>
    )}
    {reportsToAccept.length > 0 && (
      <OverviewSection
        title="Báo cáo chờ tiếp nhận"
        items={reportsToAccept}
        unit="báo cáo"
        nothing=""
        keyOf={reportKey}
      >
        {(report) => (
          <>
            <RecordLink record={report.record}>{report.recordTitle}</RecordLink>
            <Box sx={quiet}>{report.fullName === '' ? 'Kết quả làm việc với đoàn' : `Của ${report.fullName}`}</Box>
          </>
        )}
      </OverviewSection>
    )}
  </>
)

type TravelProps = { readonly overview: Overview; readonly countryName: (code: string) => string }

const Travel = ({ overview, overview: { abroad, unrecorded, visiting }, countryName }: TravelProps): ReactNode => (
  <div>
    <Waiting overview={overview} />
    <OverviewSection
      title="Đang ở nước ngoài"
      items={abroad}
      unit="đoàn"
      nothing="Không có đoàn nào đang ở nước ngoài."
      keyOf={tripKey}
    >
      {(trip) => (
        <>
          <RecordLink record={tripRef(trip.tripId)}>{trip.tripTitle}</RecordLink>
          <Box sx={quiet}>
            {travellers(trip)} → {trip.countries.map(countryName).join(', ')}, về {formatDeadline(trip.returnsOn)}
          </Box>
          {trip.isOverdueReturn && <StateChip tone="late" label="Quá hạn chưa về" />}
        </>
      )}
    </OverviewSection>
    {visiting.length > 0 && (
      <OverviewSection title="Đoàn vào đang làm việc" items={visiting} unit="đoàn" nothing="" keyOf={visitKey}>
        {(visit) => (
          <>
            <RecordLink record={visitRef(visit.visitId)}>{visit.title}</RecordLink>
            <Box sx={quiet}>
              {`${visit.visitorCount} khách · ${visit.countries.map(countryName).join(', ')}, rời ${formatDeadline(visit.departsOn)}`}
            </Box>
          </>
        )}
      </OverviewSection>
    )}
    <OverviewSection
      title="Chưa ghi nhận ngày đi, về"
      items={unrecorded}
      unit="đoàn"
      nothing="Ngày đi, ngày về của các đoàn đã ghi nhận đủ."
      keyOf={recordKey}
    >
      {(one) => (
        <>
          <RecordLink record={one.record}>{one.recordTitle}</RecordLink>
          <Box sx={quiet}>{unrecordedWords(one)}</Box>
        </>
      )}
    </OverviewSection>
  </div>
)

/** Tổng quan: what must be done today. */
export const OverviewPage = (): ReactNode => {
  const agency = useRoute('agency.get')
  const countries = useRoute('countries.get')
  return (
    <QueryView query={useRoute('overview.get')}>
      {(overview) => (
        <Box sx={{ maxWidth: 1280 }}>
          <PageHeader title="Tổng quan" facts={`Hôm nay, ${formatDeadline(overview.today)}`} />
          <CalendarNotice years={overview.unannouncedYears} />
          <Box
            sx={{
              display: 'grid',
              columnGap: 3,
              alignItems: 'start',
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 1fr)' },
            }}
          >
            <Owed overview={overview} profile={profileInForce(agency.data?.profiles ?? [], overview.today)} />
            <Travel overview={overview} countryName={countryNames(countries.data ?? [])} />
          </Box>
        </Box>
      )}
    </QueryView>
  )
}
