import type { Input, RouteName } from '#contract/index.ts'
import type { StaffMember, Unit } from '#domain/staff/staff.ts'
import { aProfile, aSigner, aStaffMember, aTripDraft, day, sampleId } from '#domain/testing/samples.ts'
import { staffDraft } from '#electron/testing/services.ts'

export type Known = {
  readonly unit: Unit
  readonly person: StaffMember
  readonly trip: { readonly id: string; readonly revision: number }
  readonly accountId: string
}

/** One sound input for every route, about records that exist. A route without one does not compile. */
export const sampleInputs = ({ unit, person, trip, accountId }: Known): { readonly [R in RouteName]: Input<R> } => {
  const { id: _profile, ...profile } = aProfile(1, { validFrom: '2026-07-01' })
  const { id: _signer, ...signer } = aSigner()
  const letter = { tripId: trip.id, kind: 'outbound_trip_report', signerId: null, number: '', day: null } as const
  const password = 'mật khẩu mới tinh'
  const decision = { on: day('2026-01-12'), documentNumber: '', issuer: '', note: 'Lý do' }
  const account = { userName: 'nguoi.moi', displayName: 'Người Mới', password }
  return {
    'app.status': undefined,
    'setup.presets': undefined,
    'setup.create': { profiles: [profile], signer, administrator: account },
    'session.log_in': { userName: 'khong.co', password },
    'session.recover': { userName: 'khong.co', recoveryCode: 'ABCDE-ABCDE-ABCDE-ABCDE-ABCDE', newPassword: password },
    'session.log_out': undefined,
    'account.list': undefined,
    'account.create': { ...account, role: 'leader' },
    'account.set_active': { id: accountId, isActive: false, newPassword: null },
    'account.change_password': { currentPassword: password, newPassword: password },
    'recovery_code.renew': { currentPassword: password },
    'log.window_error': { name: 'TypeError', place: 'at app.js:1:1' },
    'agency.get': undefined,
    'agency.save_profile': { id: null, draft: profile },
    'agency.save_signer': { id: null, draft: signer },
    'calendar.get': undefined,
    'rules.get': undefined,
    'countries.get': undefined,
    'unit.list': undefined,
    'unit.save': { id: unit.id, draft: { name: unit.name, abbreviation: 'MỚI', isActive: true } },
    'staff.list': undefined,
    'staff.get': { id: person.id },
    'staff.save': { id: null, draft: staffDraft(aStaffMember(77), unit), isAnotherPerson: true },
    'overview.get': undefined,
    'outbound_trip.list': undefined,
    'outbound_trip.get': { id: trip.id },
    'outbound_trip.create': aTripDraft([person], { departsOn: day('2026-05-04'), returnsOn: day('2026-05-08') }),
    'outbound_trip.update': { ...trip, draft: aTripDraft([person]) },
    'outbound_trip.decide': { ...trip, kind: 'submitted', ...decision },
    'outbound_trip.record_journey': { ...trip, actualExitOn: null, actualEntryOn: null },
    'duty.record_met': {
      tripId: trip.id,
      ruleCode: 'trip_report_before',
      authority: 'people_committee',
      documentNumber: '',
      documentOn: null,
      sentOn: day('2026-01-12'),
    },
    'letter.check': letter,
    'letter.preview': letter,
    'letter.save': { ...letter, format: 'docx' },
    'letter.print': { ...letter, signerId: sampleId(6, 1) },
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
