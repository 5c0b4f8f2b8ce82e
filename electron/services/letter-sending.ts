import type { Repositories } from '#db/unit-of-work.ts'
import { numberAndSymbol } from '#domain/document/numbering.ts'
import { meetDuty } from '#domain/duty/meet-duty.ts'
import { dutiesMet } from '#domain/letter/duties-met.ts'
import type { AttachedFile, Letter } from '#domain/letter/letter.ts'
import { type DispatchError, dispatch, type Sending, type Stamp } from '#domain/letter/letter-life.ts'
import type { DispatchId, LetterId } from '#domain/shared/ids.ts'
import { fail, ok, type Result } from '#domain/shared/result.ts'
import { type LetterDependencies, stampOf } from '#electron/services/letter-dependencies.ts'
import { foundLetter, type LetterReference, letterForChange } from '#electron/services/letter-loading.ts'
import { letterSource } from '#electron/services/letter-source.ts'
import { checkedProof, type ProofFile } from '#electron/services/proof-file.ts'
import { type StoredFileError, storedFile } from '#electron/services/stored-files.ts'

type Deps = Pick<LetterDependencies, 'uow' | 'newId' | 'now' | 'who' | 'today' | 'host'>

type SendInput = LetterReference &
  Pick<Sending, 'sentOn' | 'way' | 'note'> & {
    readonly recipients: readonly string[]
    readonly proofToken: string | null
  }
type SendError = DispatchError | 'letter.not_found' | 'letter.changed_elsewhere' | 'letter.proof_refused'

/** Picked and not yet attached; more would be forgotten dialogs, up to 25 MB each. */
const MOST_PROOFS = 3

/** What was sent when, how and with which proof; it meets the duties that the letter is for. */
export const letterSending = ({ uow, newId, now, who, today, host }: Deps) => {
  const picked = new Map<string, ProofFile>()

  const keepProof = async (repos: Repositories, token: string | null, stamp: Stamp) => {
    if (token === null) return ok(null)
    const proof = picked.get(token)
    if (proof === undefined) return fail('letter.proof_refused', { reason: 'not_picked' })
    const digest = await repos.files.put(proof.bytes, stamp.at)
    return ok<AttachedFile>({ digest, name: proof.name, size: proof.bytes.byteLength })
  }

  /** Records the duties as met, in the transaction of the dispatch; how many they were. */
  const meetDuties = async (
    repos: Repositories,
    letter: Letter,
    { recipients, sentOn }: Pick<SendInput, 'recipients' | 'sentOn'>,
    stamp: Stamp,
  ): Promise<number> => {
    const { id, kind, record, frozen, issued } = letter
    // Nothing is owed for a unit itself.
    if (record.of === 'unit') return 0
    const source = await letterSource(repos, [letter], today())
    const profile = source.profiles.find((one) => one.id === frozen?.profileId)
    if (profile === undefined || frozen === null || issued === null)
      throw new Error('an issued letter without its head')
    const { calendar } = await repos.dutyTable.current()
    const met = dutiesMet(kind, recipients, profile, source.record(record).duties)
    const recorded = {
      documentNumber: numberAndSymbol(frozen.content, issued),
      documentOn: issued.on,
      sentOn,
      letterId: id,
      recordedAt: stamp.at,
      recordedBy: stamp.by,
    }
    for (const duty of met) await repos.duties.insert(record, meetDuty(duty, recorded, calendar))
    return met.length
  }

  return {
    pickProof: async (): Promise<
      Result<{ token: string; name: string; size: number } | null, 'letter.proof_refused'>
    > => {
      const opened = await host.openFile('proof')
      if (opened === null) return ok(null)
      if (!opened.ok) return fail('letter.proof_refused', { reason: opened.reason })
      const proof = checkedProof(opened)
      if (!proof.ok) return proof
      const token = newId<string>()
      picked.set(token, proof.value)
      const [oldest] = picked.keys()
      if (picked.size > MOST_PROOFS && oldest !== undefined) picked.delete(oldest)
      return ok({ token, name: proof.value.name, size: proof.value.bytes.byteLength })
    },

    recordDispatch: async ({
      recipients,
      proofToken,
      id,
      revision,
      ...sending
    }: SendInput): Promise<Result<{ dutiesMet: number }, SendError>> => {
      const sent = await uow().write(async (repos): Promise<Result<{ dutiesMet: number }, SendError>> => {
        const letter = await letterForChange(repos, { id, revision })
        if (!letter.ok) return letter
        const stamp = stampOf({ now, who })
        const proof = await keepProof(repos, proofToken, stamp)
        if (!proof.ok) return proof
        const names = [...new Set(recipients)]
        const each = names.map((recipient) => ({ id: newId<DispatchId>(), recipient }))
        const after = dispatch(letter.value, { ...sending, recipients: each, proof: proof.value }, today(), stamp)
        if (!after.ok) return after
        await repos.letters.update(letter.value, after.value, 'record')
        const met = await meetDuties(repos, after.value, { recipients: names, sentOn: sending.sentOn }, stamp)
        return ok({ dutiesMet: met })
      })
      if (sent.ok && proofToken !== null) picked.delete(proofToken)
      return sent
    },

    saveProof: async ({
      id,
      dispatchId,
    }: {
      readonly id: LetterId
      readonly dispatchId: string
    }): Promise<Result<{ path: string } | null, 'letter.not_found' | StoredFileError | 'letter.not_saved'>> => {
      const proof = await uow().read(async (repos) => {
        const letter = await foundLetter(repos, id)
        if (!letter.ok) return letter
        const attached = letter.value.dispatches.find((one) => one.id === dispatchId)?.proof ?? null
        if (attached === null) return fail('letter.file_missing')
        const bytes = await storedFile(repos, attached.digest)
        return bytes.ok ? ok({ name: attached.name, bytes: bytes.value }) : bytes
      })
      if (!proof.ok) return proof
      const saved = await host.saveFile(proof.value.name, proof.value.bytes)
      if (saved === null) return ok(null)
      return saved.ok ? ok({ path: saved.path }) : fail('letter.not_saved', { reason: saved.reason })
    },
  }
}
