import type { OutboundTripDraft, OutboundTripKind, TripFunding } from '#domain/outbound-trip/outbound-trip.ts'

/** How the office met a group of duties: in time, late, only the first of them, or not at all. */
export type Diligence = 'in_time' | 'late' | 'first_only' | 'none'

/** One trip of the sample office, told by what differs from a trip where everything goes well. */
export type TripRow = Pick<OutboundTripDraft, 'title' | 'host' | 'purpose'> & {
  readonly key: string
  readonly kind: OutboundTripKind
  readonly legs: readonly (readonly [country: string, place: string])[]
  /** Days from today to the departure, which is moved to a working day; negative in the past. */
  readonly departsIn: number
  /** Planned length, both ends counted. */
  readonly days: number
  readonly members: number
  readonly funding: readonly TripFunding[]
  readonly isInAnnualPlan?: boolean
  /** Days between the entry in the register and the departure; 50 when left out. */
  readonly lead?: number
  /** The last thing that is recorded whatever the day; a trip is closed in the end when left out. */
  readonly until?: 'draft' | 'submitted' | 'approved' | 'cleared' | 'exit' | 'entry'
  /** A decision that ends or turns the trip. */
  readonly turns?: 'refused' | 'cancelled' | 'postponed' | 'withdrawn' | 'sent_back' | 'sent_back_and_resubmitted'
  readonly before?: Diligence
  /** The first duty before the departure is waived in writing instead of met. */
  readonly waives?: boolean
  readonly after?: Diligence
  /** Days by which the recorded return is later than planned. */
  readonly returnsLater?: number
  /** Private trips of party members owe more. */
  readonly isParty?: boolean
  readonly leader?: 'director' | 'deputy_director' | 'head'
  /** Members who are taken along by name. */
  readonly with?: readonly string[]
}

type Money = Omit<TripFunding, 'donor' | 'rate'> & { readonly donor?: string }
/** Invented rates, near what a bank of these years asked. */
const rates: Readonly<Partial<Record<TripFunding['currency'], number>>> = { USD: 25_340, EUR: 27_450, JPY: 168.25 }
const money = ({ donor = '', ...rest }: Money): TripFunding => ({
  ...rest,
  donor,
  rate: rates[rest.currency] ?? null,
})

export const budget = (amount: number): TripFunding => money({ source: 'state_budget', amount, currency: 'VND' })
export const own = (amount: number, currency: TripFunding['currency'] = 'VND'): TripFunding =>
  money({ source: 'personal', amount, currency })
export const byHost = (amount: number | null, currency: TripFunding['currency'], donor = ''): TripFunding =>
  money({ source: 'host', amount, currency, donor })
export const byProject = (donor: string, amount: number, currency: TripFunding['currency']): TripFunding =>
  money({ source: 'project', donor, amount, currency })
