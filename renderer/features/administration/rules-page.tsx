import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { StoredRule } from '#contract/routes/rules.ts'
import { profileInForce } from '#domain/agency/agency.ts'
import { type DutyEvent, ruleSubject } from '#domain/duty/deadline-rule.ts'
import { AdministrationHeader } from '#renderer/features/administration/administration-header.tsx'
import { RuleDialog } from '#renderer/features/administration/rule-dialog.tsx'
import { emptyRule, ownCode, ruleValues } from '#renderer/features/administration/rule-form.ts'
import { RuleTable } from '#renderer/features/administration/rule-table.tsx'
import { useRoute } from '#renderer/ipc/queries.ts'
import { useKeeper } from '#renderer/ipc/use-keeper.ts'
import { Page } from '#renderer/ui/page.tsx'
import { QueryView } from '#renderer/ui/query-view.tsx'
import { Section } from '#renderer/ui/section.tsx'

const parts = [
  { subject: 'trip', event: 'departure', title: 'Trước khi đi' },
  { subject: 'trip', event: 'return', title: 'Sau khi về' },
  { subject: 'trip', event: 'change', title: 'Khi chuyến đi thay đổi' },
  { subject: 'visit', event: 'arrival', title: 'Trước khi đoàn đến' },
  { subject: 'visit', event: 'visit_end', title: 'Sau khi làm việc với đoàn vào' },
  { subject: 'visit', event: 'change', title: 'Khi đoàn vào thay đổi' },
] as const satisfies readonly {
  readonly subject: ReturnType<typeof ruleSubject>
  readonly event: DutyEvent
  readonly title: string
}[]

/** The parts that have rules. */
const partsOf = (all: readonly StoredRule[]) =>
  parts
    .map(({ subject, event, title }) => ({
      title,
      rules: all.filter(({ rule }) => ruleSubject(rule) === subject && rule.event === event),
    }))
    .filter(({ rules }) => rules.length > 0)

/** Quy định về hạn: the rules in force by date, each with what it rests on. */
export const RulesPage = (): ReactNode => {
  const rules = useRoute('rules.get')
  const agency = useRoute('agency.get')
  const status = useRoute('app.status')
  const isKeeper = useKeeper()
  const [edited, setEdited] = useState<StoredRule | 'new' | null>(null)
  const codes = rules.data?.map(({ rule }) => rule.code) ?? []
  return (
    <Page>
      <AdministrationHeader current="rules" />
      {edited !== null && (
        <RuleDialog
          id={edited === 'new' ? null : edited.id}
          values={edited === 'new' ? emptyRule(ownCode(codes)) : ruleValues(edited.rule)}
          onClose={() => setEdited(null)}
        />
      )}
      <Alert severity="info" sx={{ mb: 3 }}>
        Ngày làm việc không tính thứ Bảy, Chủ nhật và ngày nghỉ trong Lịch nghỉ; có tính ngày làm bù. Ngày đi, ngày về,
        ngày đoàn đến và ngày kết thúc không tính vào số ngày.
      </Alert>
      <QueryView query={rules}>
        {(all) => (
          <QueryView query={agency}>
            {({ profiles }) => (
              <QueryView query={status}>
                {({ today }) =>
                  partsOf(all).map(({ title, rules: own }) => (
                    <Section key={title} title={title}>
                      <RuleTable
                        title={title}
                        rules={own}
                        onEdit={isKeeper ? setEdited : null}
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
      {isKeeper && (
        <Button variant="outlined" sx={{ mb: 2 }} onClick={() => setEdited('new')}>
          Thêm quy định
        </Button>
      )}
      <Typography variant="body2" color="textSecondary">
        Mỗi đoàn theo quy định có hiệu lực vào ngày đi, ngày về, ngày đến, ngày kết thúc hoặc ngày có thay đổi của đoàn.
        Nghĩa vụ đã làm giữ nguyên quy định lúc đó. Thay quy định: kết thúc dòng cũ bằng ngày hết hiệu lực rồi thêm dòng
        mới.
      </Typography>
    </Page>
  )
}
