import * as z from 'zod'
import {
  Currency,
  FundingSource,
  isPrivate,
  OutboundTripDraft,
  OutboundTripKind,
  TripFunding,
  TripLeg,
} from '#domain/outbound-trip/outbound-trip.ts'
import { mustSayWhyLate } from '#domain/outbound-trip/plan-trip.ts'
import { PlanItemId } from '#domain/shared/ids.ts'
import { type LocalDate, parseTypedDay } from '#domain/shared/local-date.ts'
import { amountText } from '#renderer/features/outbound-trip/amount-text.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { rateText } from '#renderer/features/outbound-trip/rate-text.ts'
import { MemberRowForm } from '#renderer/features/outbound-trip/trip-form-members.ts'
import { dayText, optionalDayText } from '#renderer/ui/form/day-text.ts'

const shape = OutboundTripDraft.shape
const isDay = (text: unknown): boolean => typeof text === 'string' && parseTypedDay(text) !== null

const Leg = z
  .object({
    country: z.string().regex(/^[A-Z]{2}$/, { error: 'Hãy chọn nước trong danh sách.' }),
    place: TripLeg.shape.place,
    from: optionalDayText,
    to: optionalDayText,
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    error: 'Ngày rời phải từ ngày đến trở đi.',
  })

const Funding = z
  .object({
    source: z.string().pipe(FundingSource),
    donor: TripFunding.shape.donor,
    amount: amountText,
    currency: z.string().pipe(Currency),
    /** Read only where there is a foreign currency: of đồng it is neither shown nor sent. */
    rate: z.string(),
  })
  .refine(({ source, donor }) => source !== 'project' || donor !== '', {
    path: ['donor'],
    error: tripWords['outbound_trip.donor_missing'],
  })
  .transform(({ rate, ...funding }, context): TripFunding => {
    if (funding.currency === 'VND') return { ...funding, rate: null }
    const read = rateText.safeParse(rate)
    if (read.success) return { ...funding, rate: read.data }
    const [issue] = read.error.issues
    context.issues.push({ code: 'custom', input: rate, path: ['rate'], message: issue?.message ?? '' })
    return z.NEVER
  })

/** How a form decides whether it asks why a trip is registered late. */
export type Lateness = {
  readonly today: LocalDate
  /** `known`: a recorded trip that was registered late, and stays so; `never`: one that was not. */
  readonly asks: 'by_day' | 'known' | 'never'
}

/** True when the trip has to say why it is registered only now. */
export const asksWhyLate = ({ today, asks }: Lateness, departsOn: LocalDate | null): boolean =>
  asks === 'known' || (asks === 'by_day' && departsOn !== null && mustSayWhyLate({ departsOn }, today))

/** The trip form: texts where the officer types, a draft when it is submitted. */
export const tripForm = (lateness: Lateness) =>
  z
    .object({
      title: shape.title,
      kind: z.string().pipe(OutboundTripKind),
      host: shape.host,
      purpose: shape.purpose,
      isInAnnualPlan: z.boolean(),
      /** Empty: no line of the plan is picked. */
      planItemId: z
        .string()
        .transform((id) => (id === '' ? null : id))
        .pipe(PlanItemId.nullable()),
      request: z.object({ documentNumber: shape.request.shape.documentNumber, on: optionalDayText }),
      departsOn: dayText,
      returnsOn: dayText,
      lateReason: shape.lateReason,
      carriesSecrets: z.boolean(),
      legs: z.array(Leg).min(1, { error: 'Hãy thêm ít nhất một nơi đến.' }).max(20),
      members: z.array(MemberRowForm).min(1, { error: 'Đoàn chưa có ai. Hãy thêm người đi.' }).max(300),
      funding: z.array(Funding).max(20),
    })
    .refine(({ departsOn, returnsOn }) => departsOn <= returnsOn, {
      path: ['returnsOn'],
      error: tripWords['outbound_trip.returns_before_departure'],
      // As soon as both days are there, whatever else is still missing.
      when: ({ value }) => {
        const { departsOn, returnsOn } = value as { readonly departsOn?: unknown; readonly returnsOn?: unknown }
        return isDay(departsOn) && isDay(returnsOn)
      },
    })
    .refine(({ departsOn, lateReason }) => lateReason !== '' || !asksWhyLate(lateness, departsOn), {
      path: ['lateReason'],
      error: tripWords['outbound_trip.late_reason_missing'],
      when: ({ value }) => isDay((value as { readonly departsOn?: unknown }).departsOn),
    })
    .transform((draft): OutboundTripDraft => {
      const isPlanned = draft.isInAnnualPlan && !isPrivate(draft.kind)
      return {
        ...draft,
        isInAnnualPlan: isPlanned,
        planItemId: isPlanned ? draft.planItemId : null,
        lateReason: asksWhyLate(lateness, draft.departsOn) ? draft.lateReason : '',
      }
    })

type TripForm = ReturnType<typeof tripForm>
export type TripFormInput = z.input<TripForm>
export type TripFormOutput = z.output<TripForm>

export const emptyLeg: TripFormInput['legs'][number] = { country: '', place: '', from: '', to: '' }
export const emptyFunding: TripFormInput['funding'][number] = {
  source: 'state_budget',
  donor: '',
  amount: '',
  currency: 'VND',
  rate: '',
}
