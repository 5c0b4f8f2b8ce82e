import type { Repositories } from '#db/unit-of-work.ts'
import { notYetNumbered } from '#domain/document/numbering.ts'
import { type IssueError, type IssueInput, type IssuePlan, issued, planIssue } from '#domain/letter/issue-letter.ts'
import type { FrozenLetter, Letter } from '#domain/letter/letter.ts'
import { freeze, mayStep, reopen, type Stamp, withdraw } from '#domain/letter/letter-life.ts'
import { letterSeries, suggestNumber, type UsedNumber } from '#domain/letter/letter-number.ts'
import type { LetterId } from '#domain/shared/ids.ts'
import { type LocalDate, yearOf } from '#domain/shared/local-date.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { produceDocx } from '#electron/documents/produce-docx.ts'
import { type LetterDependencies, stampOf } from '#electron/services/letter-dependencies.ts'
import { foundLetter, type LetterReference, letterForChange } from '#electron/services/letter-loading.ts'
import { dataMissing } from '#electron/services/letter-pages.ts'
import { letterSource } from '#electron/services/letter-source.ts'
import type { LetterWriting } from '#electron/services/letter-writing.ts'
import { type StoredFileError, storedFile } from '#electron/services/stored-files.ts'

type Deps = Pick<LetterDependencies, 'uow' | 'now' | 'who' | 'today' | 'templates'> & {
  readonly writing: LetterWriting
}

type ChangeError = 'letter.not_found' | 'letter.changed_elsewhere' | 'letter.step_not_allowed'
type FreezeError = ChangeError | 'letter.data_missing'
type IssueLetterError = ChangeError | IssueError | StoredFileError

const frozenOf = ({ frozen }: Letter): FrozenLetter => {
  if (frozen === null) throw new Error('a letter that awaits its number without frozen content')
  return frozen
}

/** The series of a frozen letter, by the head it was printed under. */
const seriesOf = async (repos: Repositories, letter: Letter): Promise<string> => {
  const { profileId } = frozenOf(letter)
  const profile = (await repos.agency.profiles()).find(({ id }) => id === profileId)
  if (profile === undefined) throw new Error('a letter was frozen under a head that is gone')
  return letterSeries(letter.kind, profile)
}

const usedIn = (repos: Repositories, series: string, on: LocalDate): Promise<readonly UsedNumber[]> =>
  series === '' ? Promise.resolve([]) : repos.letters.usedNumbers(series, yearOf(on))

/** From draft to issued. Files are filled between two transactions; the second one looks again at what the first one saw. */
export const letterLife = ({ uow, now, who, today, templates, writing }: Deps) => {
  const plan = async (
    repos: Repositories,
    { id, revision, ...input }: LetterReference & IssueInput,
  ): Promise<Result<{ letter: Letter; plan: IssuePlan }, ChangeError | IssueError>> => {
    const found = await letterForChange(repos, { id, revision })
    if (!found.ok) return found
    const letter = found.value
    const may = mayStep(letter, 'issue')
    if (!may.ok) return may
    const planned = planIssue(letter, input, {
      today: today(),
      profiles: await repos.agency.profiles(),
      signers: await repos.agency.signers(),
      used: await usedIn(repos, await seriesOf(repos, letter), input.on),
    })
    return planned.ok ? ok({ letter, plan: planned.value }) : planned
  }

  const back =
    (decide: (letter: Letter, note: string, stamp: Stamp) => Result<Letter, 'letter.step_not_allowed'>) =>
    ({ note, ...reference }: LetterReference & { readonly note: string }): Promise<Result<null, ChangeError>> =>
      uow().write(async (repos): Promise<Result<null, ChangeError>> => {
        const letter = await letterForChange(repos, reference)
        if (!letter.ok) return letter
        const after = decide(letter.value, note, stampOf({ now, who }))
        if (!after.ok) return after
        await repos.letters.update(letter.value, after.value, 'decide')
        return ok(null)
      })

  return {
    freeze: async (reference: LetterReference): Promise<Result<null, FreezeError>> => {
      const read = await uow().read(async (repos) => {
        const letter = await letterForChange(repos, reference)
        if (!letter.ok) return letter
        const may = mayStep(letter.value, 'freeze')
        if (!may.ok) return may
        const source = await letterSource(repos, [letter.value], today())
        const outcome = writing.draft(letter.value, source)
        if (!outcome.ok) return dataMissing(outcome.missing)
        const { profile, signer } = writing.signing(letter.value, source)
        return ok({
          content: outcome.value,
          profileId: profile.id,
          signerId: signer.id,
          recordRevision: source.record(letter.value.record).revision,
          template: (await templates(repos, letter.value.kind)).bytes,
        })
      })
      if (!read.ok) return read
      const { template, ...content } = read.value
      const file = produceDocx(content.content, notYetNumbered, template)
      return uow().write(async (repos): Promise<Result<null, FreezeError>> => {
        const letter = await letterForChange(repos, reference)
        if (!letter.ok) return letter
        const stamp = stampOf({ now, who })
        const templateDigest = await repos.files.put(template, stamp.at)
        const fileDigest = await repos.files.put(file, stamp.at)
        const frozen = freeze(letter.value, { ...content, templateDigest, fileDigest }, stamp)
        if (!frozen.ok) return frozen
        await repos.letters.update(letter.value, frozen.value, 'decide')
        return ok(null)
      })
    },

    reopen: back(reopen),
    withdraw: back(withdraw),

    suggestNumber: ({
      id,
      on,
    }: {
      readonly id: LetterId
      readonly on: LocalDate
    }): Promise<
      Result<{ series: string; last: string; suggestion: string }, 'letter.not_found' | 'letter.step_not_allowed'>
    > =>
      uow().read(async (repos) => {
        const letter = await foundLetter(repos, id)
        if (!letter.ok) return letter
        const may = mayStep(letter.value, 'issue')
        if (!may.ok) return may
        const series = await seriesOf(repos, letter.value)
        if (series === '') return ok({ series, last: '', suggestion: '' })
        return ok({ series, ...suggestNumber(await usedIn(repos, series, on)) })
      }),

    issue: async (input: LetterReference & IssueInput): Promise<Result<null, IssueLetterError>> => {
      const read = await uow().read(async (repos) => {
        const planned = await plan(repos, input)
        if (!planned.ok) return planned
        const frozen = frozenOf(planned.value.letter)
        const template = await storedFile(repos, frozen.templateDigest)
        return template.ok ? ok({ ...planned.value, content: frozen.content, template: template.value }) : template
      })
      if (!read.ok) return read
      const file = produceDocx(read.value.content, read.value.plan, read.value.template)
      return uow().write(async (repos): Promise<Result<null, IssueLetterError>> => {
        const planned = await plan(repos, input)
        if (!planned.ok) return planned
        const stamp = stampOf({ now, who })
        const { letter } = planned.value
        const after = issued(letter, planned.value.plan, await repos.files.put(file, stamp.at), stamp)
        await repos.letters.update(letter, after, 'decide')
        return ok(null)
      })
    },
  }
}
