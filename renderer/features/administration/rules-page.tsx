import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { type ReactNode, useState } from 'react'
import type { StoredRule } from '#contract/routes/rules.ts'
import { profileInForce } from '#domain/agency/agency.ts'
import type { DeadlineRule } from '#domain/duty/deadline-rule.ts'
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
  { event: 'departure', title: 'Trước khi đi' },
  { event: 'return', title: 'Sau khi về' },
  { event: 'change', title: 'Khi có thay đổi' },
] as const satisfies readonly { readonly event: DeadlineRule['event']; readonly title: string }[]

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
                        rules={all.filter(({ rule }) => rule.event === event)}
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
        Mỗi đoàn theo quy định có hiệu lực vào ngày đi, ngày về hoặc ngày có thay đổi của đoàn. Nghĩa vụ đã làm giữ
        nguyên quy định lúc đó. Thay quy định: kết thúc dòng cũ bằng ngày hết hiệu lực rồi thêm dòng mới.
      </Typography>
    </Page>
  )
}
