import * as z from 'zod'
import {
  CountryCode,
  Currency,
  FundingSource,
  MemberRole,
  type OutboundTrip,
  OutboundTripDraft,
  OutboundTripKind,
  PassportChoice,
  TripFunding,
  TripLeg,
} from '#domain/outbound-trip/outbound-trip.ts'
import { StaffMemberId } from '#domain/shared/ids.ts'
import { parseTypedDay } from '#domain/shared/local-date.ts'
import { amountText, amountToText } from '#renderer/features/outbound-trip/amount-text.ts'
import { tripWords } from '#renderer/features/outbound-trip/messages.ts'
import { dayText, dayToText } from '#renderer/ui/form/day-text.ts'

const shape = OutboundTripDraft.shape
const isDay = (text: unknown): boolean => typeof text === 'string' && parseTypedDay(text) !== null

const Member = z.object({
  staffMemberId: StaffMemberId,
  role: MemberRole,
  /** Empty: travels on none yet. */
  passportId: z
    .string()
    .transform((id) => (id === '' ? null : id))
    .pipe(PassportChoice),
})

/** The trip form: texts where the officer types, a draft when it is submitted. */
export const TripForm = z
  .object({
    title: shape.title,
    kind: z.string().pipe(OutboundTripKind),
    host: shape.host,
    purpose: shape.purpose,
    isInAnnualPlan: shape.isInAnnualPlan,
    departsOn: dayText,
    returnsOn: dayText,
    legs: z
      .array(z.object({ country: CountryCode, place: TripLeg.shape.place }))
      .min(1, { error: 'Hãy thêm ít nhất một nơi đến.' })
      .max(20),
    members: z.array(Member).min(1, { error: 'Đoàn chưa có ai. Hãy thêm người đi.' }).max(300),
    funding: z
      .array(
        z.object({
          source: z.string().pipe(FundingSource),
          donor: TripFunding.shape.donor,
          amount: amountText,
          currency: z.string().pipe(Currency),
        }),
      )
      .max(20),
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

export type TripFormInput = z.input<typeof TripForm>
export type TripFormOutput = z.output<typeof TripForm>

export const emptyLeg: TripFormInput['legs'][number] = { country: '', place: '' }
export const emptyFunding: TripFormInput['funding'][number] = {
  source: 'state_budget',
  donor: '',
  amount: '',
  currency: 'VND',
}

export const newTripForm: TripFormInput = {
  title: '',
  kind: '',
  host: '',
  purpose: '',
  isInAnnualPlan: false,
  departsOn: '',
  returnsOn: '',
  legs: [emptyLeg],
  members: [],
  funding: [],
}

/** A recorded trip as the form shows it; a recorded passport stays as it was until another one is chosen. */
export const tripToForm = (trip: OutboundTrip): TripFormInput => ({
  title: trip.title,
  kind: trip.kind,
  host: trip.host,
  purpose: trip.purpose,
  isInAnnualPlan: trip.isInAnnualPlan,
  departsOn: dayToText(trip.departsOn),
  returnsOn: dayToText(trip.returnsOn),
  legs: trip.legs,
  members: trip.members.map(({ staffMemberId, role, passport }) => ({
    staffMemberId,
    role,
    passportId: passport === null ? '' : 'as_recorded',
  })),
  funding: trip.funding.map((funding) => ({ ...funding, amount: amountToText(funding.amount) })),
})
