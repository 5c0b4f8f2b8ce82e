import type { Repositories } from '#db/unit-of-work.ts'
import type { AgencyProfile, Signer } from '#domain/agency/agency.ts'
import type { DutyFulfilment } from '#domain/duty/duty.ts'
import type { Letter } from '#domain/letter/letter.ts'
import type { OutboundTrip } from '#domain/outbound-trip/outbound-trip.ts'
import type { LetterId, OutboundTripId } from '#domain/shared/ids.ts'

/** Everything that letters are written from, loaded at once. */
export type LetterSource = {
  readonly profiles: readonly AgencyProfile[]
  readonly signers: readonly Signer[]
  readonly trip: (id: OutboundTripId) => OutboundTrip
  readonly met: (id: OutboundTripId) => readonly DutyFulfilment[]
  /** The letter that another one replaces or corrects. */
  readonly original: (letter: Pick<Letter, 'relation'>) => Letter | null
}

/** A công văn đính chính that replaces another one corrects the same letter: both are needed. */
const originalsOf = async (
  repos: Repositories,
  letters: readonly Pick<Letter, 'relation'>[],
): Promise<ReadonlyMap<LetterId, Letter>> => {
  const found = new Map<LetterId, Letter>()
  let next = letters
  while (next.length > 0) {
    const ids = next.flatMap(({ relation }) =>
      relation === null || found.has(relation.letterId) ? [] : [relation.letterId],
    )
    const loaded = await repos.letters.findAll([...new Set(ids)])
    for (const letter of loaded) found.set(letter.id, letter)
    next = loaded.filter(({ kind }) => kind === 'correction')
  }
  return found
}

const tripsOf = async (repos: Repositories, ids: ReadonlySet<OutboundTripId>): Promise<readonly OutboundTrip[]> => {
  const [only] = ids
  if (ids.size > 1) return repos.outboundTrips.all()
  const trip = only === undefined ? null : await repos.outboundTrips.find(only)
  return trip === null ? [] : [trip]
}

const metOf = async (
  repos: Repositories,
  ids: ReadonlySet<OutboundTripId>,
): Promise<ReadonlyMap<string, readonly DutyFulfilment[]>> => {
  const [only] = ids
  if (ids.size > 1) return repos.duties.all()
  return only === undefined ? new Map() : new Map([[only, await repos.duties.ofTrip(only)]])
}

type Written = Pick<Letter, 'tripId' | 'relation'>

/** The source of these letters in a number of queries that does not depend on theirs. */
export const letterSource = async (repos: Repositories, letters: readonly Written[]): Promise<LetterSource> => {
  const tripIds = new Set(letters.map(({ tripId }) => tripId))
  const trips = new Map((await tripsOf(repos, tripIds)).map((trip) => [trip.id, trip]))
  const met = await metOf(repos, tripIds)
  const originals = await originalsOf(repos, letters)
  return {
    profiles: await repos.agency.profiles(),
    signers: await repos.agency.signers(),
    trip: (id) => {
      const trip = trips.get(id)
      if (trip === undefined) throw new Error('a letter without its trip')
      return trip
    },
    met: (id) => met.get(id) ?? [],
    original: ({ relation }) => (relation === null ? null : (originals.get(relation.letterId) ?? null)),
  }
}
