import { type AgencyProfile, profileInForce, type Signer, signersInOffice } from '#domain/agency/agency.ts'
import { documentKinds } from '#domain/document/document-kind.ts'
import { type DocumentNumber, printedNumber } from '#domain/document/document-number.ts'
import { documentSymbol } from '#domain/document/document-type.ts'
import { inCapitals } from '#domain/document/phrases.ts'
import type { FrozenLetter, IssuedLetter, Letter } from '#domain/letter/letter.ts'
import { mayStep, type Stamp, stepped } from '#domain/letter/letter-life.ts'
import {
  checkNumber,
  isNumbered,
  letterSeries,
  type NumberError,
  type UsedNumber,
} from '#domain/letter/letter-number.ts'
import type { FileDigest } from '#domain/shared/ids.ts'
import { formatDay, type LocalDate } from '#domain/shared/local-date.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'

export type IssueInput = {
  /** Empty on a paper without number. */
  readonly number: DocumentNumber
  readonly on: LocalDate
  readonly copies: number | null
  /** The clerk was asked about a number out of order with its day, and said that it is right. */
  readonly isOrderConfirmed: boolean
}

export type IssueContext = {
  readonly today: LocalDate
  readonly profiles: readonly AgencyProfile[]
  readonly signers: readonly Signer[]
  /** What was issued in the letter's series in the calendar year of the day. */
  readonly used: readonly UsedNumber[]
}

export type IssueError =
  | 'letter.step_not_allowed'
  | 'letter.issue_in_future'
  | 'letter.head_differs'
  | 'letter.signer_differs'
  | 'letter.number_required'
  | NumberError

/** What a letter is issued with; its file is made from it. */
export type IssuePlan = Pick<IssuedLetter, 'number' | 'series' | 'on' | 'copies'>

/** True when the head that was printed is the one of this profile, which may have been edited since. */
const isHeadOf = ({ kind, choices }: Letter, { content, profileId }: FrozenLetter, profile: AgencyProfile): boolean =>
  profile.id === profileId &&
  content.superior === inCapitals(profile.superiorName) &&
  content.agency === inCapitals(profile.name) &&
  content.place === profile.place &&
  content.symbol ===
    documentSymbol(documentKinds[kind].type, profile.symbol, choices.draftingSymbol ?? profile.draftingSymbol)

/**
 * Number and day, as the clerk gives them after signing, held against what was printed and what was issued before. The day
 * may lie before the one on which the app froze the letter: what was signed on paper came first.
 */
export const planIssue = (
  letter: Letter,
  { number, on, copies, isOrderConfirmed }: IssueInput,
  { today, profiles, signers, used }: IssueContext,
): Result<IssuePlan, IssueError> => {
  const may = mayStep(letter, 'issue')
  if (!may.ok) return may
  const { frozen, kind } = letter
  if (frozen === null) throw new Error('a letter that awaits its number without frozen content')
  if (on > today) return fail('letter.issue_in_future', { today })

  const profile = profileInForce(profiles, on)
  if (profile === null || !isHeadOf(letter, frozen, profile))
    return fail('letter.head_differs', { on, agencyName: profile?.name ?? '' })
  if (!signersInOffice(signers, on).some(({ id }) => id === frozen.signerId))
    return fail('letter.signer_differs', { on, signerName: frozen.content.signerName })

  if (!isNumbered(kind))
    return number === ''
      ? ok({ number, series: '', on, copies })
      : fail('letter.step_not_allowed', { reason: 'not_numbered' })
  const printed = printedNumber(number)
  if (printed === null) return fail('letter.number_required')
  const free = checkNumber({ number, on, isOrderConfirmed }, used)
  return free.ok ? ok({ number: printed, series: letterSeries(kind, profile), on, copies }) : free
}

/** Phát hành: from here on the letter and its file never change. */
export const issued = (letter: Letter, plan: IssuePlan, fileDigest: FileDigest, stamp: Stamp): Letter => {
  const note = plan.number === '' ? formatDay(plan.on) : `${plan.number}; ${formatDay(plan.on)}`
  return stepped(
    letter,
    { state: 'issued', issued: { ...plan, fileDigest, ...stamp } },
    { what: 'issued', note },
    stamp,
  )
}
