import { describe, expect, it } from 'vitest'
import { aMember, anOutsider, aStaffMember, aTrip } from '#domain/testing/samples.ts'
import { ownJourneyWords, preparationMarks } from '#renderer/features/outbound-trip/member-words.ts'

const labels = (...of: Parameters<typeof preparationMarks>) => preparationMarks(...of).map(({ label }) => label)
const party = aStaffMember(2, { isPartyMember: true })

describe('what was done with a member before the trip', () => {
  it('is nothing at first', () => {
    expect(labels(aMember(aStaffMember(1)), 'business')).toEqual([])
    expect(labels(aMember(party), 'business')).toEqual([])
  })

  it('asks for the opinion of the cell on private trips of our party members', () => {
    expect(labels(aMember(party), 'private_tourism')).toEqual(['Chưa có ý kiến chi bộ'])
    expect(labels(anOutsider(3, { isPartyMember: true }), 'private_tourism')).toEqual([])
  })

  it('names each day, and the number of the opinion', () => {
    const member = aMember(party, {
      briefedOn: '2026-01-02',
      committedOn: '2026-01-03',
      partyOpinion: { answer: 'disagreed', on: '2026-01-04', documentNumber: '7-CV/CB', note: '' },
    })
    expect(labels(member, 'private_tourism')).toEqual([
      'Đã phổ biến 02/01/2026',
      'Đã ký cam kết 03/01/2026',
      'Chi bộ không đồng ý 04/01/2026, số 7-CV/CB',
    ])
  })
})

describe('the own journey of a member', () => {
  const words = (ownJourney: object | null, trip = { actualExitOn: '2026-01-12' as string | null }) => {
    const member = aMember(aStaffMember(2), { ownJourney })
    return ownJourneyWords(aTrip(1, { members: [member], ...trip }), member)
  }
  it.each([
    [null, ''],
    [{ exitOn: null, entryOn: null }, 'Không đi'],
    [{ exitOn: '2026-01-13', entryOn: null }, 'Đi 13/01/2026, chưa về'],
    [{ exitOn: '2026-01-12', entryOn: '2026-01-17' }, 'Đi 12/01/2026, về 17/01/2026'],
  ])('%j reads %j', (own, expected) => {
    expect(words(own)).toBe(expected)
  })

  it('is not known before the group has left', () => {
    expect(words({ exitOn: null, entryOn: null }, { actualExitOn: null })).toBe('Chưa đi')
  })
})
