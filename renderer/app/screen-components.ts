import { type ComponentType, lazy } from 'react'
import type { OpenScreenId } from '#renderer/app/screen-list.ts'

/** The page of each screen, each a chunk of its own. A screen of the list without a page does not compile. */
export const screenComponents: Readonly<Record<OpenScreenId, ComponentType>> = {
  overview: lazy(() =>
    import('#renderer/features/overview/overview-page.tsx').then((m) => ({ default: m.OverviewPage })),
  ),
  my_home: lazy(() =>
    import('#renderer/features/my-trips/my-trips-page.tsx').then((m) => ({ default: m.MyTripsPage })),
  ),
  my_report: lazy(() =>
    import('#renderer/features/return-report/report-page.tsx').then((m) => ({ default: m.ReportPage })),
  ),
  return_report: lazy(() =>
    import('#renderer/features/return-report/report-page.tsx').then((m) => ({ default: m.ReportPage })),
  ),
  outbound_trips: lazy(() =>
    import('#renderer/features/outbound-trip/trip-list-page.tsx').then((m) => ({ default: m.TripListPage })),
  ),
  outbound_trip_new: lazy(() =>
    import('#renderer/features/outbound-trip/trip-form-page.tsx').then((m) => ({ default: m.NewTripPage })),
  ),
  outbound_trip_edit: lazy(() =>
    import('#renderer/features/outbound-trip/trip-form-page.tsx').then((m) => ({ default: m.EditTripPage })),
  ),
  outbound_trip: lazy(() =>
    import('#renderer/features/outbound-trip/trip-page.tsx').then((m) => ({ default: m.TripPage })),
  ),
  trip_context: lazy(() =>
    import('#renderer/features/outbound-trip/context-page.tsx').then((m) => ({ default: m.TripContextPage })),
  ),
  trip_documents: lazy(() =>
    import('#renderer/features/document/prepare-page.tsx').then((m) => ({ default: m.PreparePage })),
  ),
  reminders: lazy(() =>
    import('#renderer/features/reminder/reminders-page.tsx').then((m) => ({ default: m.RemindersPage })),
  ),
  inbound_visits: lazy(() =>
    import('#renderer/features/inbound-visit/visit-list-page.tsx').then((m) => ({ default: m.VisitListPage })),
  ),
  inbound_visit_new: lazy(() =>
    import('#renderer/features/inbound-visit-form/visit-form-page.tsx').then((m) => ({ default: m.NewVisitPage })),
  ),
  inbound_visit_edit: lazy(() =>
    import('#renderer/features/inbound-visit-form/visit-form-page.tsx').then((m) => ({ default: m.EditVisitPage })),
  ),
  inbound_visit: lazy(() =>
    import('#renderer/features/inbound-visit/visit-page.tsx').then((m) => ({ default: m.VisitPage })),
  ),
  visit_documents: lazy(() =>
    import('#renderer/features/document/prepare-page.tsx').then((m) => ({ default: m.PrepareVisitPage })),
  ),
  visit_programme: lazy(() =>
    import('#renderer/features/inbound-visit/programme-page.tsx').then((m) => ({ default: m.ProgrammePage })),
  ),
  visit_report: lazy(() =>
    import('#renderer/features/visit-report/visit-report-page.tsx').then((m) => ({ default: m.VisitReportPage })),
  ),
  visit_calendar: lazy(() =>
    import('#renderer/features/visit-calendar/calendar-page.tsx').then((m) => ({ default: m.CalendarPage })),
  ),
  visit_follow_ups: lazy(() =>
    import('#renderer/features/visit-follow-up/follow-ups-page.tsx').then((m) => ({ default: m.FollowUpsPage })),
  ),
  partners: lazy(() =>
    import('#renderer/features/partner/partners-page.tsx').then((m) => ({ default: m.PartnersPage })),
  ),
  plan: lazy(() => import('#renderer/features/plan/plan-page.tsx').then((m) => ({ default: m.PlanPage }))),
  documents: lazy(() =>
    import('#renderer/features/document/documents-page.tsx').then((m) => ({ default: m.DocumentsPage })),
  ),
  outgoing_register: lazy(() =>
    import('#renderer/features/document/register-page.tsx').then((m) => ({ default: m.RegisterPage })),
  ),
  document: lazy(() => import('#renderer/features/document/letter-page.tsx').then((m) => ({ default: m.LetterPage }))),
  staff: lazy(() => import('#renderer/features/staff/staff-page.tsx').then((m) => ({ default: m.StaffPage }))),
  staff_new: lazy(() =>
    import('#renderer/features/staff/new-staff-member-page.tsx').then((m) => ({ default: m.NewStaffMemberPage })),
  ),
  staff_member: lazy(() =>
    import('#renderer/features/staff/staff-member-page.tsx').then((m) => ({ default: m.StaffMemberPage })),
  ),
  passports: lazy(() =>
    import('#renderer/features/passport/passports-page.tsx').then((m) => ({ default: m.PassportsPage })),
  ),
  units: lazy(() => import('#renderer/features/staff/units-page.tsx').then((m) => ({ default: m.UnitsPage }))),
  agency: lazy(() =>
    import('#renderer/features/administration/agency-page.tsx').then((m) => ({ default: m.AgencyPage })),
  ),
  accounts: lazy(() =>
    import('#renderer/features/administration/accounts-page.tsx').then((m) => ({ default: m.AccountsPage })),
  ),
  document_templates: lazy(() =>
    import('#renderer/features/administration/templates-page.tsx').then((m) => ({ default: m.TemplatesPage })),
  ),
  calendar: lazy(() =>
    import('#renderer/features/administration/calendar-page.tsx').then((m) => ({ default: m.CalendarPage })),
  ),
  rules: lazy(() => import('#renderer/features/administration/rules-page.tsx').then((m) => ({ default: m.RulesPage }))),
}
