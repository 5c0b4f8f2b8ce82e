import type { Input, RouteName } from '#contract/index.ts'
import { emptyVisitReport } from '#domain/inbound-visit/visit-report.ts'
import { emptyReport } from '#domain/outbound-trip/return-report.ts'
import type { StaffMember, Unit } from '#domain/staff/staff.ts'
import { aProfile, aSigner, aStaffMember, aTripDraft, day, sampleId } from '#domain/testing/samples.ts'
import { aHost, aLine, aVisitDraft } from '#domain/testing/visit-samples.ts'
import { staffDraft } from '#electron/testing/services.ts'

export type Known = {
  readonly unit: Unit
  readonly person: StaffMember
  readonly trip: { readonly id: string; readonly revision: number }
  /** Of its leader. */
  readonly memberId: string
  readonly visit: { readonly id: string; readonly revision: number }
  readonly accountId: string
  readonly letters: Readonly<
    Record<'draft' | 'awaiting' | 'issued', { readonly id: string; readonly revision: number }>
  >
}

/** One sound input for every route, about records that exist. A route without one does not compile. */
export const sampleInputs = ({
  unit,
  person,
  trip,
  memberId,
  visit,
  accountId,
  letters,
}: Known): { readonly [R in RouteName]: Input<R> } => {
  const { id: _profile, ...profile } = aProfile(1, { validFrom: '2026-07-01' })
  const { id: _signer, ...signer } = aSigner()
  const { draft, awaiting, issued } = letters
  const choices = { signerId: null, urgency: 'urgent', draftingSymbol: null } as const
  const range = { from: day('2026-01-01'), to: day('2026-12-31') }
  const ofKind = { kind: 'outbound_trip_notice' } as const
  const officeRule = {
    code: 'office_rule_1',
    document: 'Báo cáo',
    kinds: ['business'],
    concerns: 'group',
    event: 'departure',
    authorities: ['agency_head'],
    days: 3,
    unit: 'working_day',
    basis: 'Quy chế của Sở',
    basisKind: 'internal',
    validFrom: day('2026-01-01'),
    validTo: null,
  } as const satisfies Input<'rules.save'>['rule']
  const emptyYear = { year: 2030, announced: false, source: 'chưa có văn bản', days: [], proposals: [] }
  const password = 'mật khẩu mới tinh'
  const decision = {
    on: day('2026-01-12'),
    documentNumber: '',
    issuer: '',
    signer: '',
    note: 'Lý do',
    attachmentId: null,
    newReturnsOn: null,
  }
  const record = { of: 'trip', tripId: trip.id } as const
  const duty = {
    record,
    ruleCode: 'trip_report_before',
    authority: 'people_committee',
    memberId: null,
    documentNumber: '',
  } as const
  const part = { tripId: trip.id, memberId }
  const visitStep = {
    kind: 'submitted',
    on: day('2026-01-12'),
    documentNumber: '',
    issuer: '',
    signer: '',
    note: '',
    attachmentId: null,
  } as const
  const visitReport = { ...emptyVisitReport, discussed: 'Làm việc', achieved: 'Biên bản', assessment: 'Tốt' }
  const report = {
    revision: 0,
    content: { ...emptyReport, course: 'Làm việc', achieved: 'Biên bản' },
    attachmentIds: [],
  }
  const account = { userName: 'nguoi.moi', displayName: 'Người Mới', password }
  return {
    'app.status': undefined,
    'setup.presets': undefined,
    'setup.create': { profiles: [profile], signer, administrator: account },
    'session.log_in': { userName: 'khong.co', password },
    'session.recover': { userName: 'khong.co', recoveryCode: 'ABCDE-ABCDE-ABCDE-ABCDE-ABCDE', newPassword: password },
    'session.log_out': undefined,
    'account.list': undefined,
    'account.create': { ...account, role: 'leader', staffMemberId: null },
    'account.set_active': { id: accountId, isActive: false, newPassword: null },
    'account.link_staff': { id: accountId, staffMemberId: person.id },
    'account.change_password': { currentPassword: password, newPassword: password },
    'recovery_code.renew': { currentPassword: password },
    'log.window_error': { name: 'TypeError', place: 'at app.js:1:1' },
    'agency.get': undefined,
    'agency.save_profile': { id: null, draft: profile },
    'agency.save_signer': { id: null, draft: signer },
    'calendar.get': undefined,
    'rules.get': undefined,
    'rules.preview': { id: null, rule: officeRule },
    'rules.save': { id: null, rule: officeRule },
    'calendar.preview': emptyYear,
    'calendar.save': emptyYear,
    'countries.get': undefined,
    'unit.list': undefined,
    'unit.save': { id: unit.id, draft: { name: unit.name, abbreviation: 'MỚI', isActive: true } },
    'staff.list': undefined,
    'staff.get': { id: person.id },
    'staff.merge': { keepId: person.id, dropId: sampleId(2, 88) },
    'staff.save': { id: null, draft: staffDraft(aStaffMember(77), unit), isAnotherPerson: true },
    'overview.get': undefined,
    'duty.board': { within: 14, onlyLate: false },
    'reminder.list': { within: 7 },
    'reminder.count': undefined,
    'reminder.prepare': { unitIds: [unit.id] },
    'reminder.digest': undefined,
    'reminder.print': undefined,
    'outbound_trip.list': { search: 'doan', kind: null, phase: null, year: null, offset: 0, limit: 50 },
    'outbound_trip.get': { id: trip.id },
    'outbound_trip.context': { id: trip.id },
    'outbound_trip.of_person': { id: person.id },
    'outbound_trip.create': aTripDraft([person], { departsOn: day('2026-05-04'), returnsOn: day('2026-05-08') }),
    'outbound_trip.update': { ...trip, draft: aTripDraft([person]) },
    'outbound_trip.decide': { ...trip, kind: 'submitted', ...decision },
    'outbound_trip.override': {
      newReturnsOn: null,
      ...trip,
      gate: 'clear',
      reason: 'Đồng ý cho đi',
      documentNumber: '',
      signer: 'Trịnh Khắc Ước',
    },
    'outbound_trip.record_journey': { ...trip, actualExitOn: null, actualEntryOn: null, own: [] },
    'outbound_trip.record_preparation': {
      ...trip,
      members: [{ memberId, briefedOn: day('2026-01-12'), committedOn: null, partyOpinion: null }],
    },
    'inbound_visit.list': { search: 'Mẫu', kind: null, phase: 'draft', year: 2026, offset: 0, limit: 50 },
    'inbound_visit.get': { id: visit.id },
    'inbound_visit.create': aVisitDraft(),
    'inbound_visit.update': { ...visit, draft: aVisitDraft({ title: 'Đoàn Viện Mẫu' }) },
    'inbound_visit.decide': { ...visit, ...visitStep },
    'inbound_visit.record_stay': { ...visit, actualArrivalOn: day('2026-01-12'), actualDepartureOn: null },
    'inbound_visit.override': { ...visit, reason: 'Đoàn về gấp', documentNumber: '', signer: 'Trịnh Khắc Ước' },
    'inbound_visit.clashes': {
      id: visit.id,
      arrivesOn: day('2026-03-02'),
      departsOn: day('2026-03-03'),
      hostLeader: aHost('Nguyễn Văn Mẫu'),
      receptionMembers: [],
      interpreter: null,
      programme: [aLine('2026-03-02', '08:30')],
    },
    'inbound_visit.seen_before': {
      id: null,
      partners: ['Viện Nghiên cứu Mẫu'],
      visitors: [{ fullName: 'KIM MAU B', passportNumber: 'M10000001' }],
    },
    'inbound_visit.pick_list': undefined,
    'inbound_visit.calendar': { from: day('2026-03-01'), to: day('2026-03-31') },
    'partner.list': { search: 'viện' },
    'partner.get': { id: sampleId(22, 1) },
    'partner.save': { id: null, revision: 0, draft: { name: 'Viện Mẫu', country: 'KR', note: '' } },
    'visit_report.get': { visitId: visit.id },
    'visit_report.save_draft': { visitId: visit.id, revision: 0, content: visitReport },
    'visit_report.file': { visitId: visit.id, revision: 0, content: visitReport },
    'visit_report.accept': { visitId: visit.id, revision: 1 },
    'visit_report.send_back': { visitId: visit.id, revision: 1, note: 'Bổ sung kết quả' },
    'visit_follow_up.list': { withDone: true },
    'visit_follow_up.record': { id: sampleId(23, 1), revision: 1, doneOn: day('2026-01-12'), doneNote: '' },
    'duty.record_met': { ...duty, documentOn: null, sentOn: day('2026-01-12') },
    'duty.waive': { ...duty, postponedTo: null, reason: 'Đã báo cáo trực tiếp', signer: 'Trịnh Khắc Ước' },
    'attachment.add': { record, category: 'report', note: '' },
    'attachment.get': { id: sampleId(9, 1) },
    'attachment.save': { id: sampleId(9, 1) },
    'attachment.remove': { id: sampleId(9, 1) },
    'return_report.mine': undefined,
    'return_report.get': part,
    'return_report.save_draft': { ...part, ...report },
    'return_report.file': { ...part, ...report },
    'return_report.accept': { ...part, revision: 1 },
    'return_report.send_back': { ...part, revision: 1, note: 'Bổ sung chi phí' },
    'letter.plan': { record },
    'letter.prepare': { record, kinds: ['outbound_trip_report', 'outbound_trip_notice'], choices },
    'letter.list': { record: null, days: 90 },
    'letter.get': { id: issued.id },
    'letter.choose': { ...draft, choices },
    'letter.preview': { id: draft.id },
    'letter.save': { id: issued.id, format: 'docx' },
    'letter.freeze': draft,
    'letter.reopen': { ...awaiting, note: 'Sửa lại' },
    'letter.withdraw': { ...draft, note: 'Không gửi nữa' },
    'letter.suggest_number': { id: awaiting.id, on: day('2026-01-12') },
    'letter.issue': { ...awaiting, number: '7', on: day('2026-01-12'), copies: 5, isOrderConfirmed: false },
    'letter.pick_proof': undefined,
    'letter.record_dispatch': {
      ...issued,
      recipients: ['Ủy ban nhân dân tỉnh Bắc Ninh'],
      sentOn: day('2026-01-12'),
      way: 'interconnection',
      note: '',
      proofToken: null,
    },
    'letter.save_proof': { id: issued.id, dispatchId: sampleId(8, 1) },
    'letter.replace': { id: issued.id },
    'letter.correct': { id: issued.id, items: [{ label: 'Thời gian', before: '05 ngày', after: '06 ngày' }] },
    'letter.verify': undefined,
    'letter_batch.start': { ids: [issued.id], purpose: 'pdf' },
    'letter_batch.status': undefined,
    'letter_batch.cancel': undefined,
    'passport_custody.list': undefined,
    'passport_custody.trips': { passportId: sampleId(3, 1) },
    'passport_custody.hand_out': {
      passportId: sampleId(3, 1),
      tripId: trip.id,
      decisionNumber: '125/QĐ-UBND',
      on: day('2026-01-12'),
      note: '',
    },
    'passport_custody.hand_back': {
      id: sampleId(10, 1),
      revision: 1,
      on: day('2026-01-12'),
      lateReason: '',
      note: '',
    },
    'passport_custody.slip': { id: sampleId(10, 1) },
    'passport_custody.print': { id: sampleId(10, 1) },
    'plan.list': { year: 2026 },
    'plan.save': {
      id: null,
      draft: {
        year: 2026,
        direction: 'outbound',
        title: 'Trao đổi kinh nghiệm chuyển đổi số',
        unitName: '',
        countries: 'Nhật Bản',
        expected: 'Quý I',
        people: 6,
        funding: '',
        partner: '',
      },
    },
    'plan.remove': { id: sampleId(11, 1) },
    'outgoing_register.list': range,
    'outgoing_register.preview': range,
    'outgoing_register.save': { ...range, format: 'docx' },
    'outgoing_register.print': range,
    'document_template.list': undefined,
    'document_template.tags': ofKind,
    'document_template.trial': ofKind,
    'document_template.save': { ...ofKind, which: 'original' },
    'document_template.pick': ofKind,
    'document_template.accept': { ...ofKind, token: 'không có' },
    'document_template.restore': ofKind,
  }
}

/** Routes that stretch a password: some 0.4 s each, and a log-in closes what is open. */
export const slowRoutes: readonly RouteName[] = [
  'session.log_in',
  'session.recover',
  'session.log_out',
  'account.create',
  'account.set_active',
  'account.change_password',
  'recovery_code.renew',
]
