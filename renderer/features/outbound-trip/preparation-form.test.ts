import { describe, expect, it } from 'vitest'
import { aMember, anOutsider, aStaffMember, day } from '#domain/testing/samples.ts'
import {
  newPreparation,
  type PreparationInput,
  preparationSchema,
  preparationToSend,
} from '#renderer/features/outbound-trip/preparation-form.ts'

const opinion = { answer: 'agreed', on: '2026-01-02', documentNumber: '', note: '' } as const
const plain = aMember(aStaffMember(1), { briefedOn: '2026-01-02' })
const party = aMember(aStaffMember(2, { isPartyMember: true }), { partyOpinion: opinion })
const guest = anOutsider(3, { isPartyMember: true })
const members = [plain, party, guest]
const start = newPreparation(members, day('2026-01-05'))
const sent = (over: Partial<PreparationInput>) =>
  preparationToSend(preparationSchema.parse({ ...start, ...over }), members)

describe('the preparation of many members at once', () => {
  it('records what was ticked, and leaves the rest as it is with each', () => {
    const all = sent({ isCommitted: true })
    expect(all.map(({ committedOn }) => committedOn)).toEqual(['2026-01-05', '2026-01-05', '2026-01-05'])
    expect(all.map(({ briefedOn }) => briefedOn)).toEqual(['2026-01-02', null, null])
    expect(all.map(({ partyOpinion }) => partyOpinion)).toEqual([null, opinion, null])
  })

  it('takes back a day that was emptied', () => {
    expect(sent({ isBriefed: true, briefedOn: '' }).map(({ briefedOn }) => briefedOn)).toEqual([null, null, null])
  })

  it('records the opinion of the cell for our party members alone', () => {
    const said = { answer: 'disagreed', on: '3/1/2026', documentNumber: '12/CV', note: '' } as const
    expect(sent({ party: said }).map(({ partyOpinion }) => partyOpinion)).toEqual([
      null,
      { ...said, on: '2026-01-03' },
      null,
    ])
    expect(sent({ party: { ...said, answer: 'remove' } }).map(({ partyOpinion }) => partyOpinion)).toEqual([
      null,
      null,
      null,
    ])
  })

  it('sends the chosen ones only, and refuses to record nothing or of nobody', () => {
    expect(sent({ isBriefed: true, memberIds: [party.id] }).map(({ memberId }) => memberId)).toEqual([party.id])
    expect(preparationSchema.safeParse(start).success).toBe(false)
    expect(preparationSchema.safeParse({ ...start, isBriefed: true, memberIds: [] }).success).toBe(false)
  })
})
