import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { VisitFacts } from '#domain/document/facts.ts'
import { specimenVisit } from '#domain/document/specimens/specimen-visit.ts'
import {
  ALL_OF_VISIT,
  BEFORE_VISIT,
  missing,
  VISIT_LETTERS,
  visitOutcome,
  withGuest,
} from '#domain/document/testing/written-visit.ts'

describe('what is missing', () => {
  test.each<[string, Partial<VisitFacts>, readonly DocumentKind[]]>([
    ['Mục đích, nội dung làm việc', { purpose: '' }, ALL_OF_VISIT],
    ['Hình thức làm việc', { manner: '' }, BEFORE_VISIT],
    ['Địa điểm làm việc', { place: '' }, ALL_OF_VISIT],
    ['Danh sách khách', { guests: [] }, ALL_OF_VISIT],
    ['Trưởng đoàn khách', { guests: withGuest({ isLeader: false }, 3).guests }, ALL_OF_VISIT],
    ['Người chủ trì tiếp', { hostLeader: '' }, ALL_OF_VISIT],
    ['Chương trình làm việc', { programme: [] }, BEFORE_VISIT],
    ['Đơn vị đầu mối, điện thoại', { contact: '' }, VISIT_LETTERS],
    [
      'Quốc tịch của YAMADA TARO',
      { guests: withGuest({ nationality: '' }).guests },
      [...VISIT_LETTERS, 'inbound_visit_result'],
    ],
    [
      'Ngày sinh hoặc năm sinh của YAMADA TARO',
      { guests: withGuest({ birth: { known: 'no' } }).guests },
      ['inbound_visit_notice', 'inbound_visit_police_notice'],
    ],
    [
      'Số hộ chiếu của YAMADA TARO',
      { guests: withGuest({ passportNumber: '' }).guests },
      ['inbound_visit_notice', 'inbound_visit_police_notice'],
    ],
  ])('%s is asked for by the documents that need it, and by no other', (label, changes, kinds) => {
    const askedBy = ALL_OF_VISIT.filter((kind) => missing(kind, { ...specimenVisit(), ...changes }).includes(label))
    expect(askedBy).toEqual(kinds)
  })

  test('everything is told at once, each with the field of the visit to enter it', () => {
    const told = visitOutcome('inbound_visit_police_notice', {
      ...withGuest({ passportNumber: '' }),
      purpose: '',
      programme: [],
    })
    expect(told).toEqual({
      ok: false,
      missing: [
        { label: 'Mục đích, nội dung làm việc', jump: { page: 'visit', field: 'purpose' } },
        { label: 'Số hộ chiếu của YAMADA TARO', jump: { page: 'visit', field: 'guests' } },
        { label: 'Chương trình làm việc', jump: { page: 'visit', field: 'programme' } },
      ],
    })
  })

  test('partner, lodging, costs, area and interpreter are nobody’s obligation', () => {
    const visit = { ...specimenVisit(), partner: '', lodging: '', funding: '', area: '', interpreter: '' }
    expect(ALL_OF_VISIT.flatMap((kind) => missing(kind, visit))).toEqual([])
  })
})
