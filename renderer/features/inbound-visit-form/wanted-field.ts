import type { VisitFormInput } from '#renderer/features/inbound-visit-form/visit-form.ts'

/** Lists that a document may miss as a whole: the way to begin one has the focus while it is empty. */
type Wanted = { readonly field: string } | { readonly list: 'visitors' | 'programme' }

const fields: Readonly<Record<string, string>> = {
  purpose: 'facts.purpose',
  manner: 'facts.manner',
  place: 'facts.place',
  contact: 'facts.contact',
  hostLeader: 'hostLeader.fullName',
  partner: 'partners.0.name',
}

const missesNationality = ({ nationality }: VisitFormInput['visitors'][number]): boolean => nationality.trim() === ''
const missesPassport = ({ birth, passportNumber }: VisitFormInput['visitors'][number]): boolean =>
  birth.trim() === '' || passportNumber.trim() === ''

/** Where an address with `?field=` leads in the form: what a document misses, or any field of the form by its name. */
export const wantedField = (name: string, { visitors, programme }: VisitFormInput): Wanted => {
  if (name === 'guests') {
    if (visitors.length === 0) return { list: 'visitors' }
    const nation = visitors.findIndex(missesNationality)
    if (nation >= 0) return { field: `visitors.${nation}.nationality` }
    const passport = visitors.findIndex(missesPassport)
    if (passport < 0) return { field: 'visitors.0.fullName' }
    return { field: `visitors.${passport}.${visitors[passport]?.birth.trim() === '' ? 'birth' : 'passportNumber'}` }
  }
  if (name === 'programme') return programme.length === 0 ? { list: 'programme' } : { field: 'programme.0.content' }
  return { field: fields[name] ?? name }
}
