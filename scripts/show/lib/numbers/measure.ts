import type { LetterId } from '#domain/shared/ids.ts'
import { officeLife, type Tally } from '#scripts/show/lib/numbers/lives.ts'
import { type Fault, must, type Office, openOffice } from '#scripts/show/lib/numbers/office.ts'
import { type Chance, seededChance } from '#scripts/show/lib/numbers/random.ts'
import { type Referee, referee } from '#scripts/show/lib/numbers/referee.ts'
import type { NumberFigures } from '#scripts/show/lib/numbers/verdict.ts'

const SYMBOLS = ['KHCN', 'KHCNMT', 'KHCN-ĐMST'] as const

/** Someone takes the fences down and changes one byte of an issued file; true when every look at it tells. */
const tamper = async ({ raw, letters }: Office, id: LetterId): Promise<boolean> => {
  raw.exec('DROP TRIGGER IF EXISTS stored_file_never_changes')
  const digest = raw.prepare<[string], string>('SELECT issued_digest FROM letter WHERE id = ?').pluck().get(id) ?? ''
  const bytes = raw.prepare<[string], Buffer>('SELECT bytes FROM stored_file WHERE digest = ?').pluck().get(digest)
  if (bytes === undefined) return false
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 30) ^ 4, bytes.length - 30)
  raw.prepare('UPDATE stored_file SET bytes = ? WHERE digest = ?').run(bytes, digest)
  const preview = await letters.preview({ id })
  const { damaged } = must(await letters.verify())
  return !preview.ok && preview.error.code === 'letter.file_damaged' && damaged.length === 1 && damaged[0]?.id === id
}

const around = async (office: Office, chance: Chance): Promise<void> => {
  if (chance.in100(30)) office.passDays(chance.int(12))
  if (chance.in100(2)) await office.changeHead(chance.pick(SYMBOLS))
  if (chance.in100(2)) await office.changeSigner(`Giám Đốc Mới ${chance.int(1000)}`)
  if (chance.in100(4)) await office.retitle(chance.pick(office.tripIds), `Đoàn ${chance.int(1000)}`)
}

const booksOf = (judge: Referee): readonly string[] =>
  judge.numbersLike('').map((place) => place.slice(0, place.lastIndexOf('|')))

/** Random lives until there are as many as asked for; the same seed gives the same lives. */
export const measureNumbers = async (
  lives: number,
  seed: number,
  { perOffice = 60, fault }: { readonly perOffice?: number; readonly fault?: Fault } = {},
): Promise<NumberFigures> => {
  const tally: Tally = {
    lives: 0,
    issued: 0,
    corrected: 0,
    replaced: 0,
    withdrawn: 0,
    reopened: 0,
    dispatched: 0,
    duplicatesRefused: 0,
    orderQuestioned: 0,
    editsRefused: 0,
    wrong: [],
  }
  const books = new Set<string>()
  const sums = { offices: 0, checked: 0, duplicates: 0, edited: 0, tampered: 0, tamperingTold: 0 }

  while (tally.lives < lives) {
    const chance = seededChance(seed + sums.offices)
    const office = await openOffice(fault)
    const judge = referee(office.raw)
    const life = officeLife(office, chance, judge, tally)
    const step = async (): Promise<void> => {
      try {
        if (life.ids.length < perOffice && (life.ids.length < 3 || chance.in100(20))) await life.prepare()
        // Most often a young letter: the old ones are done.
        else await life.touch(chance.pick(chance.in100(75) ? life.ids.slice(-8) : life.ids))
        await around(office, chance)
        fault?.later?.(office.raw)
      } catch (cause) {
        tally.wrong.push(`thrown: ${cause instanceof Error ? cause.message : String(cause)}`)
      }
    }
    while (life.ids.length < perOffice) await step()
    // The last ones live on to their end.
    for (let rest = 0; rest < 40; rest += 1) await step()

    sums.offices += 1
    const judged = judge.judge()
    sums.checked += judged.checked
    sums.duplicates += judged.duplicates
    sums.edited += judged.edited
    for (const book of booksOf(judge)) books.add(book)
    const victims = judge.issuedIds()
    if (victims.length > 0) {
      sums.tampered += 1
      if (await tamper(office, chance.pick(victims) as LetterId)) sums.tamperingTold += 1
    }
    office.close()
  }
  return { ...tally, ...sums, books: books.size }
}
