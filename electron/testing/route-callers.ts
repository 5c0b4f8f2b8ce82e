import type { RouteName } from '#contract/index.ts'
import type { Role } from '#domain/account/account.ts'

export type Caller = Role | 'nobody'

/** One letter per caller, in the order the table names them; a dash where the caller is refused. */
export const callers: Readonly<Record<string, Caller>> = {
  N: 'nobody',
  A: 'administrator',
  P: 'personnel_officer',
  S: 'staff_member',
  L: 'leader',
}

/**
 * Who may call what, written by hand from the product's table of users and never taken from the routes, so that a slip
 * of one word in a route is seen. N nobody logged in · A administrator · P personnel officer · S staff member · L leader.
 */
export const routeCallers = {
  'app.status': 'NAPSL',
  'setup.presets': 'NAPSL',
  'setup.create': 'NAPSL',
  'session.log_in': 'NAPSL',
  'session.recover': 'NAPSL',
  'log.window_error': 'NAPSL',

  'session.log_out': '-APSL',
  'account.change_password': '-APSL',
  'agency.get': '-APSL',
  'calendar.get': '-APSL',
  'rules.get': '-APSL',
  'countries.get': '-APSL',
  'unit.list': '-APSL',

  'account.list': '-A---',
  'account.create': '-A---',
  'account.set_active': '-A---',
  'account.link_staff': '-A---',
  'recovery_code.renew': '-A---',
  'agency.save_profile': '-A---',
  'agency.save_signer': '-A---',

  'staff.list': '-AP-L',
  'overview.get': '-AP-L',
  'duty.board': '-AP-L',
  'outbound_trip.list': '-AP-L',
  'outbound_trip.get': '-AP-L',
  'outbound_trip.context': '-AP-L',
  'outbound_trip.decide': '-AP-L',

  'outbound_trip.override': '----L',

  'return_report.mine': '-APSL',
  'return_report.get': '-APSL',
  'return_report.save_draft': '-APS-',
  'return_report.file': '-APS-',
  'attachment.add': '-APS-',
  'attachment.get': '-AP-L',
  'attachment.save': '-AP-L',

  'unit.save': '-AP--',
  'staff.get': '-AP--',
  'staff.save': '-AP--',
  'outbound_trip.create': '-AP--',
  'outbound_trip.update': '-AP--',
  'outbound_trip.record_journey': '-AP--',
  'outbound_trip.record_preparation': '-AP--',
  'duty.record_met': '-AP--',
  'duty.waive': '-AP--',
  'attachment.remove': '-AP--',
  'return_report.accept': '-AP--',
  'return_report.send_back': '-AP--',
  'letter.plan': '-AP--',
  'letter.prepare': '-AP--',
  'letter.list': '-AP--',
  'letter.get': '-AP--',
  'letter.choose': '-AP--',
  'letter.preview': '-AP--',
  'letter.save': '-AP--',
  'letter.freeze': '-AP--',
  'letter.reopen': '-AP--',
  'letter.withdraw': '-AP--',
  'letter.suggest_number': '-AP--',
  'letter.issue': '-AP--',
  'letter.pick_proof': '-AP--',
  'letter.record_dispatch': '-AP--',
  'letter.save_proof': '-AP--',
  'letter.replace': '-AP--',
  'letter.correct': '-AP--',
  'letter.verify': '-AP--',
  'letter_batch.start': '-AP--',
  'letter_batch.status': '-AP--',
  'letter_batch.cancel': '-AP--',
  'outgoing_register.list': '-AP--',
  'outgoing_register.preview': '-AP--',
  'outgoing_register.save': '-AP--',
  'outgoing_register.print': '-AP--',

  'document_template.list': '-A---',
  'document_template.tags': '-A---',
  'document_template.trial': '-A---',
  'document_template.save': '-A---',
  'document_template.pick': '-A---',
  'document_template.accept': '-A---',
  'document_template.restore': '-A---',
} as const satisfies Readonly<Record<RouteName, string>>
