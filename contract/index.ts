import type * as z from 'zod'
import { agencyRoutes } from '#contract/routes/agency.ts'
import { attachmentRoutes } from '#contract/routes/attachment.ts'
import { documentTemplateRoutes } from '#contract/routes/document-template.ts'
import { dutyRoutes } from '#contract/routes/duty.ts'
import { inboundVisitRoutes } from '#contract/routes/inbound-visit.ts'
import { letterRoutes } from '#contract/routes/letter.ts'
import { letterBatchRoutes } from '#contract/routes/letter-batch.ts'
import { outboundTripRoutes } from '#contract/routes/outbound-trip.ts'
import { outgoingRegisterRoutes } from '#contract/routes/outgoing-register.ts'
import { partnerRoutes } from '#contract/routes/partner.ts'
import { passportCustodyRoutes } from '#contract/routes/passport-custody.ts'
import { planRoutes } from '#contract/routes/plan.ts'
import { reminderRoutes } from '#contract/routes/reminder.ts'
import { returnReportRoutes } from '#contract/routes/return-report.ts'
import { rulesRoutes } from '#contract/routes/rules.ts'
import { sessionRoutes } from '#contract/routes/session.ts'
import { staffRoutes } from '#contract/routes/staff.ts'
import { visitReportRoutes } from '#contract/routes/visit-report.ts'
import type { Result } from '#domain/shared/result.ts'

/** Every request that may cross the process boundary. Nothing else exists. */
export const routes = {
  ...sessionRoutes,
  ...agencyRoutes,
  ...staffRoutes,
  ...outboundTripRoutes,
  ...inboundVisitRoutes,
  ...partnerRoutes,
  ...visitReportRoutes,
  ...dutyRoutes,
  ...letterRoutes,
  ...letterBatchRoutes,
  ...outgoingRegisterRoutes,
  ...documentTemplateRoutes,
  ...attachmentRoutes,
  ...passportCustodyRoutes,
  ...planRoutes,
  ...reminderRoutes,
  ...returnReportRoutes,
  ...rulesRoutes,
}

export type Routes = typeof routes
export type RouteName = keyof Routes
/** What the window may send (before the schema tidies it). */
export type Input<R extends RouteName> = z.input<Routes[R]['input']>
/** What a handler gets (after the schema has tidied it). */
export type Parsed<R extends RouteName> = z.output<Routes[R]['input']>
export type Output<R extends RouteName> = z.output<Routes[R]['output']>
export type RouteError<R extends RouteName> = Routes[R]['errors'][number]

/** Failures the transport itself can produce, on any route. */
export const transportErrors = [
  'ipc.forbidden_sender',
  'ipc.unknown_route',
  'ipc.invalid_input',
  'session.required',
  'session.forbidden',
  'app.unexpected',
] as const
export type TransportError = (typeof transportErrors)[number]

export type Reply<R extends RouteName> = Result<Output<R>, RouteError<R> | TransportError>

/** One handler per route: a missing or an extra one does not compile. */
export type Handlers = {
  readonly [R in RouteName]: (input: Parsed<R>) => Promise<Result<Output<R>, RouteError<R>>>
}
