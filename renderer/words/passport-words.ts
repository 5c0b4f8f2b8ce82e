import { passportKindNames } from '#domain/document/trip-words.ts'
import { PassportKind } from '#domain/staff/staff.ts'

/** "Công vụ"; a kind this version does not know stands for itself. */
export const passportKindName = (kind: string): string => {
  const parsed = PassportKind.safeParse(kind)
  return parsed.success ? passportKindNames[parsed.data] : kind
}
