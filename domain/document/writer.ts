import type { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import type { Words } from '#domain/document/document-content.ts'
import type { DocumentKind } from '#domain/document/document-kind.ts'
import type { DocumentFacts, FactsOf } from '#domain/document/facts.ts'
import type { CountryName } from '#domain/document/trip-words.ts'

/** Something a document cannot do without, in the words of the screen, and where to enter it. */
export type MissingItem = {
  readonly label: string
  readonly jump: {
    readonly page: 'trip' | 'visit' | 'agency' | 'staff'
    readonly field: string
    /** The staff member concerned, where the field belongs to one. */
    readonly id?: string
  }
}

/** The profile is null where none is in force. */
export type MissingContext = { readonly kind: DocumentKind; readonly profile: AgencyProfile | null }

export type WriteContext = {
  readonly kind: DocumentKind
  readonly profile: AgencyProfile
  readonly signer: Signer
  /** Official names after "Kính gửi"; empty for kinds whose addressee the record names. */
  readonly addressees: readonly string[]
  readonly countries: CountryName
}

/** Turns the facts of one kind of record into the words of one kind of document. */
export type Writer = {
  readonly facts: DocumentFacts['type']
  readonly missing: (facts: DocumentFacts, about: MissingContext) => readonly MissingItem[]
  readonly write: (facts: DocumentFacts, context: WriteContext) => Words
}

type Parts<F> = {
  readonly missing: (facts: F, about: MissingContext) => readonly MissingItem[]
  readonly write: (facts: F, context: WriteContext) => Words
}

/** A writer for facts of one type; facts of another are a bug of the caller and throw. */
export const writer = <K extends DocumentFacts['type']>(type: K, { missing, write }: Parts<FactsOf<K>>): Writer => {
  const own = (facts: DocumentFacts): FactsOf<K> => {
    if (facts.type !== type) throw new Error(`a document of ${type} was asked for ${facts.type}`)
    return facts as FactsOf<K>
  }
  return {
    facts: type,
    missing: (facts, about) => missing(own(facts), about),
    write: (facts, context) => write(own(facts), context),
  }
}
