import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { profileInForce } from '#domain/agency/agency.ts'
import type { DeadlineRule } from '#domain/duty/deadline-rule.ts'
import { AdministrationHeader } from '#renderer/features/administration/administration-header.tsx'
import { RuleTable } from '#renderer/features/administration/rule-table.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { Page } from '#renderer/ui/page.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'

const parts = [
  { event: 'departure', title: 'Trước khi đi' },
  { event: 'return', title: 'Sau khi về' },
] as const satisfies readonly { readonly event: DeadlineRule['event']; readonly title: string }[]

/** Quy định về hạn: the rules in force by date, each with what it rests on. */
export const RulesPage = (): ReactNode => {
  const rules = useRoute('rules.get')
  const agency = useRoute('agency.get')
  const status = useRoute('app.status')
  return (
    <Page>
      <AdministrationHeader current="rules" />
      <Alert severity="info" sx={{ mb: 3 }}>
        Ngày làm việc không tính thứ Bảy, Chủ nhật và ngày nghỉ trong Lịch nghỉ; có tính ngày làm bù. Ngày đi và ngày về
        không tính vào số ngày.
      </Alert>
      <QueryView query={rules}>
        {(all) => (
          <QueryView query={agency}>
            {({ profiles }) => (
              <QueryView query={status}>
                {({ today }) =>
                  parts.map(({ event, title }) => (
                    <Section key={event} title={title}>
                      <RuleTable
                        title={title}
                        rules={all.filter((rule) => rule.event === event)}
                        profile={profileInForce(profiles, today)}
                      />
                    </Section>
                  ))
                }
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
      <Typography variant="body2" color="textSecondary">
        Mỗi đoàn theo quy định có hiệu lực vào ngày đi hoặc ngày về của đoàn.
      </Typography>
    </Page>
  )
}
