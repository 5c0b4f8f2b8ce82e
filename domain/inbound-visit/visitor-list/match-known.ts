import type { VisitorDraft } from '#domain/inbound-visit/visitor-draft.ts'
import { foldMarks, tidyLine } from '#domain/shared/text.ts'

export type Sort = 'new' | 'changed' | 'same'
export type KnownMatch = { readonly sort: Sort; readonly at: number | null; readonly candidates: readonly number[] }

/** What two tellings of one guest must not contradict: a name, and whatever both of them say. */
const mayBeOne = (a: VisitorDraft, b: VisitorDraft): boolean =>
  foldMarks(tidyLine(a.fullName)) === foldMarks(tidyLine(b.fullName)) &&
  (a.birth.known === 'no' || b.birth.known === 'no' || JSON.stringify(a.birth) === JSON.stringify(b.birth)) &&
  (a.passportNumber === '' || b.passportNumber === '' || a.passportNumber === b.passportNumber)

export const personKey = ({ fullName, birth }: VisitorDraft): string =>
  `${foldMarks(tidyLine(fullName))} ${birth.known === 'day' ? birth.on : birth.known === 'year' ? birth.year : ''}`

/** The guest as the list and the form together tell him: what the list says stands, what it leaves open is kept. */
export const mergedGuest = (known: VisitorDraft, read: VisitorDraft): VisitorDraft => ({
  fullName: read.fullName,
  sex: read.sex === 'unknown' ? known.sex : read.sex,
  birth: read.birth.known === 'no' ? known.birth : read.birth,
  nationality: read.nationality === '' ? known.nationality : read.nationality,
  passportKind: read.passportNumber === '' ? known.passportKind : read.passportKind,
  passportNumber: read.passportNumber === '' ? known.passportNumber : read.passportNumber,
  passportExpiresOn: read.passportExpiresOn ?? known.passportExpiresOn,
  entryForm: read.entryForm === 'unknown' ? known.entryForm : read.entryForm,
  post: read.post === '' ? known.post : read.post,
  organisation: read.organisation === '' ? known.organisation : read.organisation,
  isLeader: read.isLeader || known.isLeader,
  note: read.note === '' ? known.note : read.note,
})

/** Whether a guest of a list is one of those who are entered already: by passport, else by name and birth. */
export const matchKnown = (read: VisitorDraft, known: readonly VisitorDraft[]): KnownMatch => {
  const byPassport =
    read.passportNumber === ''
      ? []
      : known.flatMap((one, at) => (one.passportNumber === read.passportNumber ? [at] : []))
  const byPerson = known.flatMap((one, at) => (mayBeOne(one, read) ? [at] : []))
  const candidates = byPassport.length > 0 ? byPassport : byPerson
  const [at] = candidates
  if (at === undefined || candidates.length > 1) return { sort: 'new', at: null, candidates }
  const before = known[at]
  const isSame = before !== undefined && JSON.stringify(mergedGuest(before, read)) === JSON.stringify({ ...before })
  return { sort: isSame ? 'same' : 'changed', at, candidates }
}
