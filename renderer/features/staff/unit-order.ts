import { compareVietnamese } from '#domain/shared/text.ts'
import type { Unit } from '#domain/staff/staff.ts'
import type { Option } from '#renderer/ui/form/select-field.tsx'

/** Units in alphabetical order, those in use first. */
export const orderUnits = (units: readonly Unit[]): readonly Unit[] =>
  units.toSorted((a, b) => Number(b.isActive) - Number(a.isActive) || compareVietnamese(a.name, b.name))

/** The units a person may be in: those in use, and the one the record names already. */
export const unitChoices = (units: readonly Unit[], current: string): readonly Option[] =>
  orderUnits(units)
    .filter((unit) => unit.isActive || unit.id === current)
    .map((unit) => ({ value: unit.id, label: unit.isActive ? unit.name : `${unit.name} (đã ngừng dùng)` }))
