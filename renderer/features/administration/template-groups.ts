import { DocumentKind, documentKinds, type FactsKind } from '#domain/document/document-kind.ts'

export type TemplateGroup = { readonly title: string; readonly kinds: readonly DocumentKind[] }

/** What a template is about, as the officer looks for it. */
const groupOf: Readonly<Record<FactsKind, string>> = {
  trip: 'Đoàn ra',
  trip_result: 'Đoàn ra',
  visit: 'Đoàn vào',
  visit_result: 'Đoàn vào',
  visit_change: 'Đoàn vào',
  period: 'Báo cáo, kế hoạch',
  overdue_returns: 'Báo cáo, kế hoạch',
  annual_plan: 'Báo cáo, kế hoạch',
  passport_custody: 'Sổ',
  passport_slip: 'Sổ',
  outgoing_register: 'Sổ',
  reminder: 'Dùng chung',
  due_digest: 'Dùng chung',
  correction: 'Dùng chung',
}

/** Every kind once, under its subject, in the order of the declaration. */
export const templateGroups: readonly TemplateGroup[] = [
  ...Map.groupBy(DocumentKind.options, (kind) => groupOf[documentKinds[kind].facts]),
].map(([title, kinds]) => ({ title, kinds }))
