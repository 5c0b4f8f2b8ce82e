import { type DocumentKind, documentKinds } from '#domain/document/document-kind.ts'
import { documentTypes } from '#domain/document/document-type.ts'
import type { LetterChoices } from '#domain/letter/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import type { LocalDate } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import type { LetterPlan } from '#tests/support/sample-office/letter-plans.ts'
import { type SeedContext, value } from '#tests/support/sample-office/seed-context.ts'
import { tripIdOf } from '#tests/support/sample-office/trip-deeds.ts'

/** Name of a letter in the sample office: its trip and kind, and what answers it. */
export const letterKey = (trip: string, kind: DocumentKind): string => `${trip} ${kind}`

export const letterIdOf = ({ letters }: SeedContext, key: string): LetterId => {
  const id = letters.get(key)
  if (id === undefined) throw new Error(`No letter ${key}`)
  return id
}

const viewOf = async (context: SeedContext, key: string) =>
  value(await context.services.letters.get({ id: letterIdOf(context, key) }), key)

/** What a change of a letter begins with. */
const changeOf = async (context: SeedContext, key: string) => {
  const { letter } = await viewOf(context, key)
  return { id: letter.id, revision: letter.revision }
}

const signerId = async ({ services }: SeedContext, name: string | undefined): Promise<LetterChoices['signerId']> => {
  if (name === undefined) return null
  const { signers } = value(await services.agency.get(), 'agency')
  const signer = signers.find(({ fullName }) => fullName === name)
  if (signer === undefined) throw new Error(`Nobody called ${name} signs`)
  return signer.id
}

/** Drafts of all kinds of a plan, in one action. */
export const prepareLetters = async (context: SeedContext, plan: LetterPlan): Promise<void> => {
  const ids = value(
    await context.services.letters.prepare({
      record: tripRef(tripIdOf(context, plan.trip)),
      kinds: [...plan.kinds],
      choices: {
        signerId: await signerId(context, plan.signer),
        urgency: plan.urgency ?? null,
        draftingSymbol: null,
      },
    }),
    `${plan.trip} letters`,
  )
  for (const [index, kind] of plan.kinds.entries()) {
    const id = ids[index]
    if (id !== undefined) context.letters.set(letterKey(plan.trip, kind), id)
  }
}

export const freezeLetter = async (context: SeedContext, key: string): Promise<void> => {
  value(await context.services.letters.freeze(await changeOf(context, key)), `${key} freeze`)
}

/** Signed, and numbered from the clerk's book. */
export const issueLetter = async (context: SeedContext, key: string, on: LocalDate): Promise<void> => {
  const { letter } = await viewOf(context, key)
  const { abbreviation, isNumbered } = documentTypes[documentKinds[letter.kind].type]
  const answer = await context.services.letters.issue({
    id: letter.id,
    revision: letter.revision,
    number: isNumbered ? context.book.next(abbreviation || 'CV', on) : '',
    on,
    copies: null,
    isOrderConfirmed: false,
  })
  value(answer, `${key} issue`)
}

type Sending = Pick<LetterPlan, 'way' | 'note' | 'hasProof'> & { readonly sentOn: LocalDate }

/** To all whom it addresses. */
export const sendLetter = async (
  context: SeedContext,
  key: string,
  { sentOn, way = 'interconnection', note = '', hasProof = false }: Sending,
): Promise<void> => {
  const { letter, addressees } = await viewOf(context, key)
  const proof = hasProof ? value(await context.services.letters.pickProof(), `${key} proof`) : null
  const answer = await context.services.letters.recordDispatch({
    id: letter.id,
    revision: letter.revision,
    recipients: [...addressees],
    sentOn,
    way,
    note,
    proofToken: proof?.token ?? null,
  })
  value(answer, `${key} dispatch`)
}

export const withdrawLetter = async (context: SeedContext, key: string, note: string): Promise<void> => {
  value(await context.services.letters.withdraw({ ...(await changeOf(context, key)), note }), `${key} withdraw`)
}

/** A draft that replaces or corrects an issued letter; a correction says all that is different in the record now. */
export const answerLetter = async (context: SeedContext, key: string, how: 'replace' | 'correct'): Promise<string> => {
  const { letter, differences } = await viewOf(context, key)
  const { letters } = context.services
  const answer =
    how === 'replace'
      ? await letters.replace({ id: letter.id })
      : await letters.correct({ id: letter.id, items: [...differences] })
  const answerKey = `${key} ${how}`
  context.letters.set(answerKey, value(answer, answerKey))
  return answerKey
}
