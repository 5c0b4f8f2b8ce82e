import { createContext, useContext, useMemo } from 'react'
import { useWatch } from 'react-hook-form'
import type { Input } from '#contract/index.ts'
import type { SeenBefore } from '#contract/routes/inbound-visit.ts'
import { parseTypedTime } from '#domain/inbound-visit/programme.ts'
import type { VisitClash } from '#domain/inbound-visit/visit-clash.ts'
import type { InboundVisitId } from '#domain/shared/ids.ts'
import { parseTypedDay } from '#domain/shared/local-date.ts'
import { tidyLine } from '#domain/shared/text.ts'
import type { VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'
import { useRouteWhen } from '#renderer/ipc/queries.ts'
import { useStanding } from '#renderer/ipc/use-standing.ts'
import { useSettled } from '#renderer/ui/use-settled.ts'

/** What the register knows about what is being typed: who is taken elsewhere, and who has been here. */
export type Hints = { readonly clashes: readonly VisitClash[]; readonly seen: readonly SeenBefore[] }

export const HintsContext = createContext<Hints>({ clashes: [], seen: [] })

const WAIT_MS = 400

type Person = VisitFormInput['hostLeader']
type ClashQuestion = Input<'inbound_visit.clashes'>
type SeenQuestion = Input<'inbound_visit.seen_before'>

const personOf = ({ staffMemberId, fullName, post }: Person) =>
  tidyLine(fullName) === '' ? null : { staffMemberId: staffMemberId === '' ? null : staffMemberId, fullName, post }

/** What to ask of a form that is half typed; null while it cannot be asked. */
export const clashQuestion = (id: InboundVisitId | null, values: VisitFormInput): ClashQuestion | null => {
  const [arrivesOn, departsOn] = [parseTypedDay(values.arrivesOn), parseTypedDay(values.departsOn)]
  if (arrivesOn === null || departsOn === null || departsOn < arrivesOn) return null
  const programme = values.programme.flatMap((line) => {
    const on = parseTypedDay(line.on)
    if (on === null || tidyLine(line.place) === '') return []
    const [starts, ends] = [parseTypedTime(line.starts) ?? '', parseTypedTime(line.ends) ?? '']
    // A room is taken whatever is done there, also while nobody has typed it.
    const content = line.content.trim() === '' ? '…' : line.content
    return [{ ...line, on, starts, ends, content }]
  })
  const receptionMembers = values.receptionMembers.flatMap((person) => personOf(person) ?? [])
  const [hostLeader, interpreter] = [personOf(values.hostLeader), personOf(values.interpreter)]
  if (hostLeader === null && interpreter === null && receptionMembers.length === 0 && programme.length === 0)
    return null
  return { id, arrivesOn, departsOn, hostLeader, receptionMembers, interpreter, programme }
}

export const seenQuestion = (id: InboundVisitId | null, values: VisitFormInput): SeenQuestion | null => {
  const partners = values.partners.map(({ name }) => name).filter((name) => tidyLine(name) !== '')
  const visitors = values.visitors
    .filter(({ fullName }) => tidyLine(fullName) !== '')
    .map(({ fullName, passportNumber }) => ({ fullName, passportNumber }))
  return partners.length === 0 && visitors.length === 0 ? null : { id, partners, visitors }
}

/** Asks a moment after the last key; an earlier answer stays until the next one comes. */
export const useAskedHints = (id: InboundVisitId | null): Hints => {
  const values = useWatch<VisitFormInput>() as VisitFormInput
  const clashText = useSettled(JSON.stringify(clashQuestion(id, values)), WAIT_MS)
  const seenText = useSettled(JSON.stringify(seenQuestion(id, values)), WAIT_MS)
  const clashAsked = useMemo(() => JSON.parse(clashText) as ClashQuestion | null, [clashText])
  const seenAsked = useMemo(() => JSON.parse(seenText) as SeenQuestion | null, [seenText])
  const clashes = useStanding(useRouteWhen('inbound_visit.clashes', clashAsked === null ? null : [clashAsked]))
  const seen = useStanding(useRouteWhen('inbound_visit.seen_before', seenAsked === null ? null : [seenAsked]))
  return useMemo(
    () => ({ clashes: clashAsked === null ? [] : (clashes ?? []), seen: seenAsked === null ? [] : (seen ?? []) }),
    [clashAsked, clashes, seenAsked, seen],
  )
}

export const useHints = (): Hints => useContext(HintsContext)
