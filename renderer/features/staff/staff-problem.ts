import * as z from 'zod'
import type { RouteError, TransportError } from '#contract/index.ts'
import { Duplicate } from '#contract/routes/staff.ts'
import type { RouteFailure } from '#renderer/ipc/client.ts'
import { numberDetail } from '#renderer/ipc/words.ts'

type SaveFailure = RouteFailure<RouteError<'staff.save'> | TransportError>

/** The field of the form a failed save belongs to; `root` when it belongs to none. */
export const fieldOfFailure = ({
  code,
  details,
}: SaveFailure): 'root' | 'unitId' | 'birth' | `passports.${number}.${'number' | 'issuedOn' | 'expiresOn'}` => {
  const index = numberDetail(details, 'index') ?? 0
  switch (code) {
    case 'staff.unit_not_found':
      return 'unitId'
    case 'staff.birth_in_future':
      return 'birth'
    case 'staff.passport_number_taken':
      return `passports.${index}.number`
    case 'staff.passport_dates_reversed':
      return `passports.${index}.expiresOn`
    case 'staff.passport_issued_in_future':
      return `passports.${index}.issuedOn`
    default:
      return 'root'
  }
}

/** The people the backend takes for the same person; null when the save failed for another reason. */
export const duplicatesOf = ({ code, details }: SaveFailure): readonly Duplicate[] | null => {
  if (code !== 'staff.duplicate_unconfirmed') return null
  const parsed = z.array(Duplicate).safeParse(details.duplicates)
  return parsed.success ? parsed.data : []
}
