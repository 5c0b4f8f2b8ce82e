import type { Handlers } from '#contract/index.ts'
import { ok } from '#domain/shared/result.ts'
import type { Services } from '#electron/backend/services.ts'

/** One line per route: the name on the wire, the use case behind it. */
export const handlers = (services: Services): Handlers => {
  const { accounts, agency, letterBatches, letters, outgoingRegister, resources, session, staff, trips, windowErrors } =
    services
  return {
    'app.status': session.status,
    'setup.presets': async () => ok([...resources.presets]),
    'setup.create': session.create,
    'session.log_in': session.logIn,
    'session.recover': session.recover,
    'session.log_out': session.logOut,
    'account.list': accounts.list,
    'account.create': accounts.create,
    'account.set_active': accounts.setActive,
    'account.change_password': accounts.changePassword,
    'recovery_code.renew': accounts.renewRecoveryCode,
    'log.window_error': windowErrors,
    'agency.get': agency.get,
    'agency.save_profile': agency.saveProfile,
    'agency.save_signer': agency.saveSigner,
    'calendar.get': async () => ok([...resources.calendarYears]),
    'rules.get': async () => ok([...resources.rules]),
    'countries.get': async () => ok([...resources.countries]),
    'unit.list': staff.units,
    'unit.save': staff.saveUnit,
    'staff.list': staff.list,
    'staff.get': staff.get,
    'staff.save': staff.save,
    'overview.get': trips.overview,
    'outbound_trip.list': trips.list,
    'outbound_trip.get': trips.get,
    'outbound_trip.create': trips.create,
    'outbound_trip.update': trips.update,
    'outbound_trip.decide': trips.decide,
    'outbound_trip.record_journey': trips.recordJourney,
    'duty.record_met': trips.recordMet,
    'letter.plan': letters.plan,
    'letter.prepare': letters.prepare,
    'letter.list': letters.list,
    'letter.get': letters.get,
    'letter.choose': letters.choose,
    'letter.preview': letters.preview,
    'letter.save': letters.save,
    'letter.freeze': letters.freeze,
    'letter.reopen': letters.reopen,
    'letter.withdraw': letters.withdraw,
    'letter.suggest_number': letters.suggestNumber,
    'letter.issue': letters.issue,
    'letter.pick_proof': letters.pickProof,
    'letter.record_dispatch': letters.recordDispatch,
    'letter.save_proof': letters.saveProof,
    'letter.replace': letters.replace,
    'letter.correct': letters.correct,
    'letter.verify': letters.verify,

    'letter_batch.start': letterBatches.start,
    'letter_batch.status': letterBatches.status,
    'letter_batch.cancel': letterBatches.cancel,

    'outgoing_register.list': outgoingRegister.list,
    'outgoing_register.preview': outgoingRegister.preview,
    'outgoing_register.save': outgoingRegister.save,
    'outgoing_register.print': outgoingRegister.print,
  }
}
