import { writer } from '#domain/document/writer.ts'

export const periodReport = writer('period', { missing: () => [], write: () => ({ subject: 'báo cáo', facts: [] }) })
export const overdueReturns = writer('overdue_returns', {
  missing: () => [],
  write: () => ({ subject: 'quá hạn', facts: [] }),
})
export const annualPlan = writer('annual_plan', {
  missing: () => [],
  write: () => ({ subject: 'kế hoạch', facts: [] }),
})
