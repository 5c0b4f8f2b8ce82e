import { describe, expect, test } from 'vitest'
import { type Away, visitClashes } from '#domain/inbound-visit/visit-clash.ts'
import { OutboundTripId } from '#domain/shared/ids.ts'
import { aStaffMember, day, sampleId } from '#domain/testing/samples.ts'
import { aHost, aLine, aVisit, aVisitDecision } from '#domain/testing/visit-samples.ts'

const khai = aHost('Nguyễn Đức Khải', { staffMemberId: aStaffMember(1).id })
const phien = aHost('Đặng Thị Phiên')
const mine = aVisit(1, {
  hostLeader: khai,
  interpreter: phien,
  programme: [aLine('2026-03-02', '08:30', { ends: '10:00' })],
})
const nobody = { hostLeader: null, interpreter: null, programme: [] }
const told = (other: Parameters<typeof aVisit>[1], away: readonly Away[] = []) =>
  visitClashes(mine, [aVisit(2, { ...nobody, ...other })], away).map(({ what, name, from, to, time }) =>
    [what, name, from, to, time].filter((part) => part !== '').join(' '),
  )

describe('people', () => {
  test.each([
    [
      'the host leader in any other role',
      { receptionMembers: [khai] },
      ['host_leader Nguyễn Đức Khải 2026-03-02 2026-03-03'],
    ],
    [
      'an interpreter from outside, by name',
      { interpreter: aHost('Dang Thi Phien') },
      ['interpreter Đặng Thị Phiên 2026-03-02 2026-03-03'],
    ],
    [
      'somebody of the staff whose name was merely typed',
      { hostLeader: aHost('Nguyễn Đức Khải') },
      ['host_leader Nguyễn Đức Khải 2026-03-02 2026-03-03'],
    ],
    ['a namesake of the staff', { hostLeader: { ...khai, staffMemberId: aStaffMember(2).id } }, []],
    ['the day after', { hostLeader: khai, arrivesOn: '2026-03-04', departsOn: '2026-03-05' }, []],
    [
      'days that meet by one',
      { hostLeader: khai, arrivesOn: '2026-02-27', departsOn: '2026-03-02' },
      ['host_leader Nguyễn Đức Khải 2026-02-27 2026-03-02'],
    ],
    [
      'days as they were, not as planned',
      {
        hostLeader: khai,
        arrivesOn: '2026-02-01',
        departsOn: '2026-02-02',
        actualArrivalOn: '2026-03-01',
        actualDepartureOn: '2026-03-02',
      },
      ['host_leader Nguyễn Đức Khải 2026-03-01 2026-03-02'],
    ],
    ['a visit that is off', { hostLeader: khai, decisions: [aVisitDecision('cancelled')] }, []],
  ])('%s', (_what, other, clashes) => {
    expect(told(other)).toEqual(clashes)
  })

  test('a visit does not clash with itself', () => {
    expect(visitClashes(mine, [mine], [])).toEqual([])
  })

  test('somebody of the reception who is abroad on these days, by his own trip', () => {
    const trip = { tripId: OutboundTripId.parse(sampleId(4, 1)), title: 'Đoàn học tập' }
    const abroad = (from: string, to: string, n = 1) =>
      told({}, [{ ...trip, staffMemberId: aStaffMember(n).id, from: day(from), to: day(to) }])
    expect(abroad('2026-03-03', '2026-03-09')).toEqual(['host_leader Nguyễn Đức Khải 2026-03-03 2026-03-09'])
    expect(abroad('2026-03-04', '2026-03-09')).toEqual([])
    expect(abroad('2026-03-01', '2026-03-09', 2)).toEqual([])
  })
})

describe('rooms', () => {
  const line = (starts: string, ends: string, changes: Parameters<typeof aLine>[2] = {}) => ({
    programme: [aLine('2026-03-02', starts, { ends, ...changes })],
  })
  test.each([
    ['hours that meet', line('09:30', '11:00'), ['room Phòng họp số 1 2026-03-02 2026-03-02 09:30 - 11:00']],
    ['hours that follow one another', line('10:00', '11:00'), []],
    ['the same start, no end', line('08:30', ''), ['room Phòng họp số 1 2026-03-02 2026-03-02 08:30']],
    ['a line without hours takes the day', line('', ''), ['room Phòng họp số 1 2026-03-02 2026-03-02']],
    [
      'the room in other letters',
      line('09:00', '', { place: 'PHONG HOP SO 1' }),
      ['room Phòng họp số 1 2026-03-02 2026-03-02 09:00'],
    ],
    ['another room', line('09:00', '', { place: 'Phòng họp số 2' }), []],
    ['no room', line('09:00', '', { place: '' }), []],
    ['another day', { programme: [aLine('2026-03-03', '09:00')] }, []],
  ])('%s', (_what, other, clashes) => {
    expect(told(other)).toEqual(clashes)
  })
})
