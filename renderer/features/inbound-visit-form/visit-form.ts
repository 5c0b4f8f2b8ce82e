import * as z from 'zod'
import {
  ConferenceDecider,
  HostPerson,
  type InboundVisit,
  InboundVisitDraft,
  PartnerRequest,
  VisaSponsor,
  VisitManner,
  VisitPartner,
  visitFactShape,
} from '#domain/inbound-visit/inbound-visit.ts'
import { checkVisitShape, unplannedReasonAfter } from '#domain/inbound-visit/plan-visit.ts'
import { inOrder, ProgrammeItem, parseTypedTime } from '#domain/inbound-visit/programme.ts'
import { InboundVisitKind } from '#domain/inbound-visit/visit-kind.ts'
import type { CountryTable } from '#domain/shared/country.ts'
import { PartnerId, PlanItemId, StaffMemberId } from '#domain/shared/ids.ts'
import { type LocalDate, parseTypedDay } from '#domain/shared/local-date.ts'
import { optionalLine } from '#domain/shared/text.ts'
import { emptyIsNull, visitorRowForm } from '#renderer/features/inbound-visit-form/visit-form-visitors.ts'
import { shapeProblem } from '#renderer/features/inbound-visit-form/visit-problems.ts'
import { dayText, optionalDayText } from '#renderer/ui/form/day-text.ts'
import { visitWords } from '#renderer/words/visit-messages.ts'

const shape = InboundVisitDraft.shape
const isDay = (text: unknown): boolean => typeof text === 'string' && parseTypedDay(text) !== null

const Partner = z.object({
  partnerId: z.string().transform(emptyIsNull).pipe(PartnerId.nullable()),
  name: VisitPartner.shape.name,
  country: z.string().regex(/^[A-Z]{2}$/, { error: 'Hãy chọn nước trong danh sách.' }),
})

const personShape = {
  staffMemberId: z.string().transform(emptyIsNull).pipe(StaffMemberId.nullable()),
  post: HostPerson.shape.post,
}
/** Somebody who is named or not; without a name nobody is meant. */
const MaybePerson = z
  .object({ ...personShape, fullName: optionalLine(100) })
  .transform((person) => (person.fullName === '' ? null : person))
const Person = z.object({ ...personShape, fullName: HostPerson.shape.fullName })

const timeText = z.string().transform((typed, context): string => {
  if (typed.trim() === '') return ''
  const time = parseTypedTime(typed)
  if (time !== null) return time
  context.issues.push({ code: 'custom', input: typed, message: 'Hãy ghi giờ, ví dụ 8h30 hoặc 14:00.' })
  return z.NEVER
})

const ProgrammeLine = z.object({ ...ProgrammeItem.shape, on: dayText, starts: timeText, ends: timeText })

const Facts = z.object({
  ...visitFactShape,
  manner: z.string().pipe(VisitManner),
  conferenceDecider: z.string().pipe(ConferenceDecider),
  isFirstVisit: z.string().pipe(visitFactShape.isFirstVisit),
  visaSponsor: z.string().pipe(VisaSponsor),
  residenceDeclaredOn: optionalDayText,
  request: z
    .object({
      state: z.string().pipe(PartnerRequest.shape.state),
      documentNumber: PartnerRequest.shape.documentNumber,
      on: optionalDayText,
    })
    // Only a letter that has come has a number and a day.
    .transform(({ state, documentNumber, on }) =>
      state === 'received' ? { state, documentNumber, on } : { state, documentNumber: '', on: null },
    ),
})

/** What decides whether a form asks why a visit is entered only now. */
export type Entered = {
  readonly today: LocalDate
  /** The recorded visit; null for a new one. */
  readonly before: Pick<InboundVisit, 'arrivesOn' | 'unplannedReason'> | null
}

/** True when the visit has to say why it was not entered before it arrived. */
export const asksWhyUnplanned = ({ today, before }: Entered, arrivesOn: LocalDate | null): boolean => {
  if (arrivesOn === null) return false
  const reason = unplannedReasonAfter(before, { arrivesOn, unplannedReason: '' }, today)
  return !reason.ok || reason.value !== ''
}

type Days = { readonly arrivesOn?: unknown; readonly departsOn?: unknown }

/** The form of a visit: texts where the officer types, a draft when it is submitted. */
export const visitForm = (entered: Entered, table: CountryTable) =>
  z
    .object({
      title: shape.title,
      kind: z.string().pipe(InboundVisitKind),
      arrivesOn: dayText,
      departsOn: dayText,
      unplannedReason: shape.unplannedReason,
      partners: z.array(Partner).min(1, { error: 'Hãy ghi ít nhất một đối tác.' }).max(10),
      hostLeader: MaybePerson,
      receptionMembers: z.array(Person).max(50),
      interpreter: MaybePerson,
      programme: z.array(ProgrammeLine).max(200),
      /** Empty: no line of the plan is picked. */
      planItemId: z.string().transform(emptyIsNull).pipe(PlanItemId.nullable()),
      facts: Facts,
      visitors: z.array(visitorRowForm(table)).max(1000),
    })
    .refine(({ arrivesOn, departsOn }) => arrivesOn <= departsOn, {
      path: ['departsOn'],
      error: visitWords['inbound_visit.departs_before_arrival'],
      // As soon as both days are there, whatever else is still missing.
      when: ({ value }) => isDay((value as Days).arrivesOn) && isDay((value as Days).departsOn),
    })
    .refine(({ arrivesOn, unplannedReason }) => unplannedReason !== '' || !asksWhyUnplanned(entered, arrivesOn), {
      path: ['unplannedReason'],
      error: visitWords['inbound_visit.unplanned_reason_missing'],
      when: ({ value }) => isDay((value as Days).arrivesOn),
    })
    .transform((draft, context): InboundVisitDraft => {
      const checked = checkVisitShape(draft)
      if (!checked.ok && checked.error.code !== 'inbound_visit.departs_before_arrival') {
        const { field, message } = shapeProblem(checked.error, draft)
        const path = field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))
        context.issues.push({ code: 'custom', input: draft, path, message })
        return z.NEVER
      }
      return {
        ...draft,
        programme: [...inOrder(draft.programme)],
        unplannedReason: asksWhyUnplanned(entered, draft.arrivesOn) ? draft.unplannedReason : '',
      }
    })

type VisitForm = ReturnType<typeof visitForm>
export type VisitFormInput = z.input<VisitForm>
export type VisitFormOutput = z.output<VisitForm>

export const emptyPartner: VisitFormInput['partners'][number] = { partnerId: '', name: '', country: '' }
export const nobody: VisitFormInput['hostLeader'] = { staffMemberId: '', fullName: '', post: '' }

/** The next line of the programme; its day is that of the line before it. */
export const emptyLine = (on: string): VisitFormInput['programme'][number] => ({
  on,
  starts: '',
  ends: '',
  content: '',
  contentEn: '',
  place: '',
  placeEn: '',
  isSensitivePlace: false,
  participants: '',
  responsible: '',
})
