import type { DocumentKind } from '#domain/document/document-kind.ts'
import { DocumentNumber } from '#domain/document/document-number.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { addDays, type LocalDate, localDate, yearOf } from '#domain/shared/local-date.ts'
import { tripRef } from '#domain/shared/record-ref.ts'
import type { Result } from '#domain/shared/result.ts'
import { must, type Office } from '#scripts/show/lib/numbers/office.ts'
import type { Chance } from '#scripts/show/lib/numbers/random.ts'
import { placeInBook, type Referee } from '#scripts/show/lib/numbers/referee.ts'

export type Tally = {
  reopened: number
  withdrawn: number
  corrected: number
  replaced: number
  issued: number
  dispatched: number
  duplicatesRefused: number
  orderQuestioned: number
  editsRefused: number
  lives: number
  readonly wrong: string[]
}

const OFFICIAL: readonly DocumentKind[] = [
  'outbound_trip_report',
  'outbound_trip_notice',
  'outbound_trip_request',
  'outbound_trip_submission',
  'outbound_trip_decision',
  'outbound_trip_pre_report',
  'outbound_trip_commitment',
]
const PRIVATE: readonly DocumentKind[] = ['outbound_trip_decision', 'outbound_trip_application', 'outbound_trip_notice']

/** One way to write a number that stands in the book: "5", "05", "0005". */
const spelt = (chance: Chance, number: string): string => `${'0'.repeat(chance.int(4))}${number}`

/** The lives of the letters of one office: what an office does with them, and what it must not do. */
export const officeLife = (office: Office, chance: Chance, judge: Referee, tally: Tally) => {
  const { letters, raw } = office
  const ids: LetterId[] = []
  const current = async (id: LetterId): Promise<Letter> => must(await letters.get({ id })).letter
  const reference = ({ id, revision }: Letter) => ({
    id,
    // Now and then from a page that is no longer the newest.
    revision: chance.in100(4) && revision > 1 ? revision - 1 : revision,
  })
  const born = (made: readonly LetterId[]): void => {
    ids.push(...made)
    tally.lives += made.length
  }

  const prepare = async (): Promise<void> => {
    const at = chance.int(office.tripIds.length)
    const tripId = office.tripIds[at]
    if (tripId === undefined) return
    const kinds = [chance.pick(at === 2 ? PRIVATE : OFFICIAL)]
    const choices = { signerId: null, urgency: null, draftingSymbol: chance.pick([null, null, 'TCCB', 'HTQT']) }
    born(must(await letters.prepare({ record: tripRef(tripId), kinds, choices })))
  }

  const anyDay = (): LocalDate => {
    const today = office.today()
    const newYear = localDate(yearOf(today), 1, 1) ?? today
    return chance.pick([
      today,
      today,
      today,
      today,
      addDays(today, -chance.int(30)),
      addDays(today, -chance.int(30)),
      addDays(newYear, -1 - chance.int(20)),
      addDays(today, 1),
    ])
  }

  const anyNumber = (prefix: string, suggestion: string): string => {
    const used = judge.numbersLike(prefix)
    const highest = Math.max(0, ...used.map((number) => Number.parseInt(number, 10)))
    return chance.pick([
      () => suggestion,
      () => suggestion,
      () => String(highest + 1 + chance.int(3)),
      () => (used.length === 0 ? '1' : spelt(chance, chance.pick(used))),
      () => (used.length === 0 ? '1' : spelt(chance, chance.pick(used))),
      () => spelt(chance, String(1 + chance.int(30))),
      () => `${1 + chance.int(30)}${chance.pick(['a', 'A', 'b'])}`,
      () => '',
    ])()
  }

  const agencySymbol = (letter: Letter): string =>
    raw
      .prepare<[string], string>('SELECT symbol FROM agency_profile WHERE id = ?')
      .pluck()
      .get(letter.frozen?.profileId ?? '') ?? ''

  /** Number and day; what the service answers is held against the referee's own book. */
  const issue = async (letter: Letter): Promise<void> => {
    const on = anyDay()
    const symbol = agencySymbol(letter)
    const numbered = placeInBook(letter.kind, symbol, on, '')
    const { suggestion } = must(await letters.suggestNumber({ id: letter.id, on }))
    const typed = numbered === null ? '' : anyNumber(numbered, suggestion)
    const place = numbered === null || typed === '' ? null : placeInBook(letter.kind, symbol, on, typed)
    const isTaken = judge.isUsed(place)
    const input = { ...reference(letter), number: DocumentNumber.parse(typed), on, copies: null }
    const note = (what: string): void => void tally.wrong.push(`${what}: ${letter.kind} "${typed}" on ${on}`)
    if (suggestion !== '' && judge.isUsed(placeInBook(letter.kind, symbol, on, suggestion)))
      note('suggested a taken number')

    let answer = await letters.issue({ ...input, isOrderConfirmed: false })
    if (!answer.ok && answer.error.code === 'letter.number_out_of_order') {
      tally.orderQuestioned += 1
      if (isTaken) note('asked about the order of a taken number')
      if (chance.in100(60)) {
        answer = await letters.issue({ ...input, isOrderConfirmed: true })
        if (!answer.ok && answer.error.code === 'letter.number_out_of_order') note('asked about the order twice')
      }
    }
    if (answer.ok) {
      if (isTaken) note('gave a number twice')
      if (on > office.today()) note('issued in the future')
      tally.issued += 1
      if (letter.relation?.type === 'corrects') tally.corrected += 1
      if (letter.relation?.type === 'replaces') tally.replaced += 1
      if (!judge.witness(letter.id)) note('the stored file is not the one that was named')
      return
    }
    if (answer.error.code !== 'letter.number_taken') return
    if (isTaken) tally.duplicatesRefused += 1
    else note('refused a free number as taken')
  }

  const count = (result: Result<unknown>, what: 'reopened' | 'withdrawn' | 'dispatched'): void => {
    if (result.ok) tally[what] += 1
  }

  const follow = async ({ id }: Letter): Promise<void> => {
    const items = [{ label: 'Thời gian', before: '05 ngày', after: '06 ngày' }]
    const made = chance.in100(50) ? await letters.replace({ id }) : await letters.correct({ id, items })
    if (made.ok) born([made.value])
  }

  const send = async (letter: Letter): Promise<void> => {
    const proof = chance.in100(20) ? must(await letters.pickProof()) : null
    const recipients = ['Ủy ban nhân dân tỉnh Bắc Ninh', 'Sở Ngoại vụ tỉnh Bắc Ninh', 'Phòng Hành chính']
    const sentOn = addDays(office.today(), chance.pick([0, 0, 0, -5, 1]))
    const sending = { sentOn, way: 'post', note: '', proofToken: proof?.token ?? null } as const
    const to = recipients.slice(0, 1 + chance.int(3))
    count(await letters.recordDispatch({ ...reference(letter), ...sending, recipients: to }), 'dispatched')
  }

  /** What nobody may do to an issued letter, tried past the services on the database itself. */
  const edit = ({ id, issued }: Letter): void => {
    const attempts = [
      `UPDATE letter SET number = '99', number_key = '99', revision = revision + 1 WHERE id = '${id}'`,
      `UPDATE letter SET issued_on = '2025-01-01', revision = revision + 1 WHERE id = '${id}'`,
      `UPDATE letter SET issued_digest = frozen_digest, revision = revision + 1 WHERE id = '${id}'`,
      `UPDATE letter SET state = 'draft', revision = revision + 1 WHERE id = '${id}'`,
      `DELETE FROM letter WHERE id = '${id}'`,
      `UPDATE stored_file SET bytes = x'00', size = 1 WHERE digest = '${issued?.fileDigest}'`,
      `DELETE FROM stored_file WHERE digest = '${issued?.fileDigest}'`,
    ]
    const attempt = chance.pick(attempts)
    try {
      raw.exec(attempt)
      tally.wrong.push(`the database took: ${attempt}`)
    } catch {
      tally.editsRefused += 1
    }
  }

  /** Something is done with a letter, most often what its state asks for, now and then what it forbids. */
  const touch = async (id: LetterId): Promise<void> => {
    const letter = await current(id)
    const note = chance.pick(['', 'Sửa lại'])
    const steps = {
      freeze: async () => void (await letters.freeze(reference(letter))),
      reopen: async () => count(await letters.reopen({ ...reference(letter), note }), 'reopened'),
      withdraw: async () => count(await letters.withdraw({ ...reference(letter), note }), 'withdrawn'),
      issue: async () => (letter.frozen === null || letter.issued !== null ? undefined : issue(letter)),
      follow: () => follow(letter),
      send: () => send(letter),
      edit: async () => (letter.issued === null ? undefined : edit(letter)),
      choose: async () => {
        const choices = { signerId: null, urgency: chance.pick([null, 'urgent'] as const), draftingSymbol: null }
        await letters.choose({ ...reference(letter), choices })
      },
    }
    const { freeze, reopen, withdraw, issue: give, follow: next, send: post, edit: forge, choose } = steps
    const usual = {
      draft: [freeze, freeze, freeze, freeze, freeze, freeze, choose, withdraw],
      awaiting_number: [give, give, give, give, give, give, give, reopen, withdraw],
      issued: [post, next, next, forge],
      withdrawn: [freeze],
    }[letter.state]
    await chance.pick(chance.in100(90) ? usual : Object.values(steps))()
  }

  return { ids, prepare, touch }
}
