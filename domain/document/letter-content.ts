import { signingLines } from '#domain/agency/agency.ts'
import { type AppendixRow, appendixRows } from '#domain/document/appendix.ts'
import { type DocumentNumber, printedNumber } from '#domain/document/document-number.ts'
import { type LetterKind, letterKinds } from '#domain/document/letter-kind.ts'
import { type LetterFacts, type MissingItem, missingData } from '#domain/document/missing-data.ts'
import { paragraphs } from '#domain/document/paragraphs.ts'
import { BLANK, blankDay, dayInWords, inCapitals } from '#domain/document/phrases.ts'
import { type CountryName, listTitle, matter, numberAndSymbol } from '#domain/document/trip-words.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'

/** A letter word for word: capitals, zero padding and punctuation are done, a template only places it. */
export type LetterContent = {
  readonly kind: LetterKind
  readonly templateFile: string
  /** Cơ quan chủ quản in capitals; empty when there is none. */
  readonly superior: string
  readonly agency: string
  readonly numberAndSymbol: string
  readonly placeAndDay: string
  /** "V/v …" */
  readonly subject: string
  /** Official names, without dash and punctuation: their layout depends on how many there are. */
  readonly addressees: readonly string[]
  readonly paragraphs: readonly string[]
  /** Lines under "Nơi nhận:", dashes and punctuation included. */
  readonly recipients: readonly string[]
  readonly signing: readonly string[]
  readonly signerName: string
  readonly appendix: {
    readonly label: string
    readonly title: string
    readonly reference: string
    readonly rows: readonly AppendixRow[]
  }
  /** Words for a file name and the document's properties. */
  readonly documentTitle: string
}

export type LetterInput = LetterFacts & {
  readonly countries: CountryName
  /** Given by the clerk after signing; blanks until then. */
  readonly day: LocalDate | null
  readonly number: DocumentNumber | null
  /** The day of drafting: its year stands in the blank date. */
  readonly today: LocalDate
}

export type LetterOutcome =
  | { readonly ok: true; readonly value: LetterContent }
  | { readonly ok: false; readonly missing: readonly MissingItem[] }

/** Phụ lục I, II.9.d: "Như trên" first, the archive copy last with "VT" and the drafting unit, ";" and at the end ".". */
const recipients = (draftingSymbol: string): readonly string[] => ['- Như trên;', `- Lưu: VT, ${draftingSymbol}.`]

/** The letter, or all that is missing for it. */
export const letterContent = (input: LetterInput): LetterOutcome => {
  const { kind, trip, profile, signer, countries, day, number, today } = input
  const missing = missingData(input)
  if (missing.length > 0 || profile === null || signer === null) return { ok: false, missing }

  const { addressee: addresseeField, columns, templateFile } = letterKinds[kind]
  const addressee = profile[addresseeField]
  const printed = number === null ? null : printedNumber(number)
  const symbol = `${profile.symbol}-${profile.draftingSymbol}`
  const dayText = day === null ? blankDay(yearOf(today)) : dayInWords(day)
  const verb = kind === 'outbound_trip_report' ? 'báo cáo' : 'thông báo'
  const subject = `${verb} việc ${matter(trip, countries)}`
  return {
    ok: true,
    value: {
      kind,
      templateFile,
      superior: inCapitals(profile.superiorName),
      agency: inCapitals(profile.name),
      numberAndSymbol: numberAndSymbol(printed, symbol),
      placeAndDay: `${profile.place}, ${dayText}`,
      subject: `V/v ${subject}`,
      addressees: [addressee],
      paragraphs: paragraphs({ kind, trip, agency: profile.name, addressee, countries }),
      recipients: recipients(profile.draftingSymbol),
      signing: signingLines(signer),
      signerName: signer.fullName,
      appendix: {
        label: 'Phụ lục',
        title: listTitle(trip, countries),
        reference: `(Kèm theo Công văn số ${printed ?? BLANK}/${symbol} ${dayText} của ${profile.name})`,
        rows: appendixRows(columns, trip.members),
      },
      documentTitle: `${printed === null ? '' : `${printed}-${symbol} `}${subject.charAt(0).toLocaleUpperCase('vi')}${subject.slice(1)} ${trip.departsOn}`,
    },
  }
}
