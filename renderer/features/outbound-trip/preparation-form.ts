import * as z from 'zod'
import type { Input } from '#contract/index.ts'
import type { TripMember } from '#domain/outbound-trip/outbound-trip.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { optionalLine } from '#domain/shared/text.ts'
import { dayText, dayToText, optionalDayText } from '#renderer/ui/form/day-text.ts'

const party = { documentNumber: optionalLine(50), note: optionalLine(300) }

/** What is recorded of all chosen members at once; what is not ticked stays as it is with each of them. */
export const preparationSchema = z
  .object({
    memberIds: z.array(z.string()).min(1, { error: 'Hãy chọn ít nhất một người.' }),
    isBriefed: z.boolean(),
    briefedOn: optionalDayText,
    isCommitted: z.boolean(),
    committedOn: optionalDayText,
    party: z.discriminatedUnion('answer', [
      z.object({ answer: z.enum(['agreed', 'disagreed']), on: dayText, ...party }),
      z.object({ answer: z.enum(['keep', 'remove']), on: z.string(), ...party }),
    ]),
  })
  .refine(({ isBriefed, isCommitted, party: { answer } }) => isBriefed || isCommitted || answer !== 'keep', {
    path: ['isBriefed'],
    error: 'Chưa chọn việc nào để ghi nhận.',
  })
export type PreparationInput = z.input<typeof preparationSchema>
export type PreparationValues = z.output<typeof preparationSchema>

/** Begins with everybody chosen and nothing ticked. */
export const newPreparation = (members: readonly TripMember[], today: LocalDate): PreparationInput => ({
  memberIds: members.map(({ id }) => id),
  isBriefed: false,
  briefedOn: dayToText(today),
  isCommitted: false,
  committedOn: dayToText(today),
  party: { answer: 'keep', on: dayToText(today), documentNumber: '', note: '' },
})

/** A party cell has its say on the agency's own party members. */
export const hasParty = ({
  isPartyMember,
  staffMemberId,
}: Pick<TripMember, 'isPartyMember' | 'staffMemberId'>): boolean => isPartyMember && staffMemberId !== null

const opinionOf = (member: TripMember, { party: said }: PreparationValues): TripMember['partyOpinion'] => {
  if (!hasParty(member) || said.answer === 'keep') return member.partyOpinion
  return said.answer === 'agreed' || said.answer === 'disagreed' ? said : null
}

/** The chosen members with all three facts each, as the backend takes them. */
export const preparationToSend = (
  values: PreparationValues,
  members: readonly TripMember[],
): Input<'outbound_trip.record_preparation'>['members'] =>
  members
    .filter(({ id }) => values.memberIds.includes(id))
    .map((member) => ({
      memberId: member.id,
      briefedOn: values.isBriefed ? values.briefedOn : member.briefedOn,
      committedOn: values.isCommitted ? values.committedOn : member.committedOn,
      partyOpinion: opinionOf(member, values),
    }))
