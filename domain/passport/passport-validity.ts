import { VALIDITY_MONTHS } from '#domain/passport/passport-custody.ts'
import { addMonths, type LocalDate } from '#domain/shared/local-date.ts'

/** Chưa có hộ chiếu · hết hạn · sắp hết hạn · còn hạn · không rõ hạn. */
export type PassportValidity = 'none' | 'expired' | 'expires_soon' | 'fine' | 'unknown'

/**
 * How a passport serves a trip: expired when it does not last until the return, soon to expire when not six months beyond
 * (many countries ask for them; a warning, not a gate).
 */
export const passportValidity = (
  passport: { readonly expiresOn: LocalDate | null } | null,
  returnsOn: LocalDate,
): PassportValidity => {
  if (passport === null) return 'none'
  if (passport.expiresOn === null) return 'unknown'
  if (passport.expiresOn < returnsOn) return 'expired'
  return passport.expiresOn < addMonths(returnsOn, VALIDITY_MONTHS) ? 'expires_soon' : 'fine'
}
