import { type AddresseeRole, type AgencyProfile, type Signer, signingLines } from '#domain/agency/agency.ts'
import type { BodyBlock, DocumentContent, Urgency, Words } from '#domain/document/document-content.ts'
import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentSymbol, documentTypes } from '#domain/document/document-type.ts'
import type { DocumentFacts } from '#domain/document/facts.ts'
import { listRow } from '#domain/document/lists.ts'
import { endMark, inCapitals } from '#domain/document/phrases.ts'
import type { CountryName } from '#domain/document/trip-words.ts'
import type { MissingItem } from '#domain/document/writer.ts'
import { writers } from '#domain/document/writers/index.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'

export type DocumentInput = {
  readonly kind: DocumentKind
  readonly facts: DocumentFacts
  /** In force on the document's day; null when none is. */
  readonly profile: AgencyProfile | null
  readonly signer: Signer | null
  readonly countries: CountryName
  readonly urgency: Urgency | null
  /** Abbreviation of the drafting unit; empty: the profile's own. */
  readonly draftingSymbol: string
  /** The day of drafting: its year stands in the blank date. */
  readonly today: LocalDate
}

export type DocumentOutcome =
  | { readonly ok: true; readonly value: DocumentContent }
  | { readonly ok: false; readonly missing: readonly MissingItem[] }

const addresseeName = (profile: AgencyProfile, role: AddresseeRole): string => {
  switch (role) {
    case 'people_committee':
      return profile.peopleCommitteeName
    case 'foreign_affairs':
      return profile.foreignAffairsName
    case 'provincial_police':
      return profile.provincialPoliceName
    case 'leadership':
      return profile.leadershipName
    case 'as_written':
      return ''
    default:
      return role satisfies never
  }
}

/** The names that the profile has for a kind's addressees, each once: a body may do the work of two. */
export const addresseeNames = (kind: DocumentKind, profile: AgencyProfile): readonly string[] => [
  ...new Set(documentKinds[kind].addressees.map((role) => addresseeName(profile, role)).filter((name) => name !== '')),
]

/**
 * Phụ lục I, II.9.d: "Như trên" first, other recipients, the archive copy last with "VT" and the drafting unit; ";" and at
 * the end ".".
 */
const recipientLines = (
  kind: DocumentKind,
  profile: AgencyProfile,
  draftingSymbol: string,
  words: Words,
  hasAddressees: boolean,
): readonly string[] => {
  const { addressees, form } = documentKinds[kind]
  if (form === 'personal' || form === 'register') return []
  const first = words.firstRecipient ?? (hasAddressees ? 'Như trên' : null)
  const roles = addressees.length > 0 ? addressees : (['as_written'] as const)
  const others = [...new Set(roles.flatMap((role) => profile.recipientLines[role]))]
  return [
    ...[...(first === null ? [] : [first]), ...others].map((text) => `- ${text};`),
    `- Lưu: VT, ${draftingSymbol}.`,
  ]
}

const punctuated = (bases: readonly string[]): string[] =>
  bases.map((text, index) => `${text.replace(/[\s.;,]+$/u, '')}${index === bases.length - 1 ? '.' : ';'}`)

/** The whole text ends with "./." once. */
const ended = (body: readonly BodyBlock[]): BodyBlock[] =>
  body.map((block, index) => (index === body.length - 1 ? { ...block, text: endMark(block.text) } : block))

/** All that keeps the document from being written, in the order of the document; empty when nothing does. */
export const missingData = ({
  kind,
  facts,
  profile,
  signer,
}: Pick<DocumentInput, 'kind' | 'facts' | 'profile' | 'signer'>): readonly MissingItem[] => [
  ...(profile === null
    ? [{ label: 'Hồ sơ cơ quan đang có hiệu lực', jump: { page: 'agency', field: 'profiles' } as const }]
    : []),
  ...writers[kind].missing(facts, { kind, profile }),
  ...(signer === null ? [{ label: 'Người ký', jump: { page: 'agency', field: 'signers' } as const }] : []),
]

/** The document, or all that is missing for it. */
export const writeDocument = (input: DocumentInput): DocumentOutcome => {
  const { kind, facts, profile, signer, countries, urgency, today } = input
  const missing = missingData(input)
  if (missing.length > 0 || profile === null || signer === null) return { ok: false, missing }

  const { form, type, lists } = documentKinds[kind]
  const named = addresseeNames(kind, profile)
  const words = writers[kind].write(facts, { kind, profile, signer, addressees: named, countries })
  const addressees = named.length > 0 ? named : (words.addressees ?? [])
  const draftingSymbol = input.draftingSymbol === '' ? profile.draftingSymbol : input.draftingSymbol
  const subject = form === 'official_letter' ? `V/v ${words.subject}` : words.subject
  return {
    ok: true,
    value: {
      kind,
      superior: inCapitals(profile.superiorName),
      agency: inCapitals(profile.name),
      agencyName: profile.name,
      symbol: documentSymbol(type, profile.symbol, draftingSymbol),
      place: profile.place,
      draftYear: yearOf(today),
      urgency,
      typeName: form === 'official_letter' ? '' : inCapitals(words.typeName ?? documentTypes[type].name),
      subject: form === 'official_letter' ? subject : `${subject.charAt(0).toLocaleUpperCase('vi')}${subject.slice(1)}`,
      addressees: [...addressees],
      bases: punctuated(words.bases ?? []),
      authorityLine: form === 'decision' ? inCapitals(`${signer.headPost} ${profile.name}`) : '',
      body: ended(words.body ?? []),
      recipients: [...recipientLines(kind, profile, draftingSymbol, words, addressees.length > 0)],
      signing: [...signingLines(signer)],
      signerName: signer.fullName,
      appendices: (words.appendices ?? []).map(({ title, rows }, index) => {
        const list = lists[index]
        if (list === undefined) throw new Error(`${kind} has no list ${index}`)
        return { title: inCapitals(title), rows: rows.map((row) => ({ ...listRow(list, row) })) }
      }),
      pages: (words.pages ?? []).map((page) => ({ ...page, paragraphs: [...page.paragraphs] })),
      cover: [...(words.cover ?? [])],
      facts: [...words.facts],
    },
  }
}
