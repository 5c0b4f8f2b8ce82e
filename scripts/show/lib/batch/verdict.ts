import type { Block } from '#tests/support/app-driver/blocks.ts'
import type { Joined } from './joined.ts'

/** Longer blocks are felt (issue 3). */
export const LONGEST_MS = 50
export const LEAST_LETTERS = 500
/** A window that nobody uses is never in the way. */
const LEAST_SCREENS = 20
/** The letter in hand is finished. */
const LETTERS_AFTER_CANCEL = 1

/** A machine whose processors are used by others for more than this share while the app rests is no place for such a measure. */
export const QUIET = 0.1

export type Blocks = { readonly window: readonly Block[]; readonly main: readonly Block[] }

/** What was measured; times in milliseconds. */
export type BatchFigures = {
  readonly letters: number
  readonly done: number
  readonly failed: number
  readonly state: string
  readonly seconds: number
  /** The share of the machine that other programs used while the app rested, 0 to 1. */
  readonly others: number
  /** Blocks while the window was used, without a batch and during one. */
  readonly alone: Blocks
  readonly during: Blocks
  readonly screensOpened: number
  readonly joined: Joined
  readonly cancel: { readonly state: string; readonly doneMore: number; readonly windowsLeft: number }
}

/** What of a block is the app's: all of it, or on a busy machine the time its thread worked. */
const ownTime =
  (others: number) =>
  ({ took, worked }: Block): number =>
    others > QUIET ? worked : took

/** Milliseconds, and where it was. */
export type Longest = { readonly ms: number; readonly screen: string }

const longest = (blocks: readonly Block[], others: number): Longest =>
  blocks.reduce<Longest>(
    (sofar, block) => {
      const ms = ownTime(others)(block)
      // A time that is none is not passed over.
      return Number.isNaN(sofar.ms) || ms <= sofar.ms ? sofar : { ms, screen: block.screen }
    },
    { ms: 0, screen: '' },
  )

/** The longest blocks as they count on a machine that others use so much. */
export const longestBlocks = ({ window, main }: Blocks, others: number) => ({
  main: longest(main, others),
  /** While the user types, reads or waits. */
  inUse: longest(
    window.filter(({ isOpening }) => !isOpening),
    others,
  ),
  opening: longest(
    window.filter(({ isOpening }) => isOpening),
    others,
  ),
})

/** How much longer than alone the slowest opening of one screen blocks during a batch: a screen's own work is not the batch's. */
export const addedToOpening = (alone: Blocks, during: Blocks, others: number): Longest => {
  const of = ({ window }: Blocks, id: string): number =>
    longest(
      window.filter(({ screen, isOpening }) => isOpening && screen === id),
      others,
    ).ms
  const screens = new Set(during.window.flatMap(({ screen, isOpening }) => (isOpening ? [screen] : [])))
  return [...screens]
    .map((screen) => ({ screen, ms: of(during, screen) - of(alone, screen) }))
    .reduce((most, added) => (added.ms > most.ms ? added : most), { screen: '', ms: 0 })
}

/** All that is wrong with the figures, and the last line. */
export const verdict = (
  figures: BatchFigures,
): { readonly isOk: boolean; readonly complaints: readonly string[]; readonly line: string } => {
  const { letters, done, failed, state, seconds, others, alone, during, screensOpened, joined, cancel } = figures
  const { main, inUse } = longestBlocks(during, others)
  const added = addedToOpening(alone, during, others)
  const complaints = [
    [letters < LEAST_LETTERS, `${letters} letters, fewer than ${LEAST_LETTERS}`],
    [state !== 'saved' || done !== letters || failed > 0, `${state} after ${done} of ${letters}, ${failed} failed`],
    [!(main.ms <= LONGEST_MS), `the main process was blocked for ${Math.round(main.ms)} ms`],
    [!(inUse.ms <= LONGEST_MS), `the window was blocked for ${Math.round(inUse.ms)} ms on ${inUse.screen}`],
    [
      !(added.ms <= LONGEST_MS),
      `opening ${added.screen} blocked the window for ${Math.round(added.ms)} ms more than without a batch`,
    ],
    [screensOpened < LEAST_SCREENS, `only ${screensOpened} screens were opened meanwhile`],
    [joined.pages < letters, `${joined.pages} pages of ${letters} letters`],
    [joined.misplaced.length > 0, `not in their place: ${joined.misplaced.slice(0, 5).join(', ')}`],
    [joined.otherLength.length > 0, `of another length than alone: ${joined.otherLength.slice(0, 5).join(', ')}`],
    [cancel.state !== 'cancelled', `a cancelled batch ended as ${cancel.state}`],
    [cancel.doneMore > LETTERS_AFTER_CANCEL, `${cancel.doneMore} letters more after the cancel`],
    [cancel.windowsLeft !== 1, `${cancel.windowsLeft} windows after the cancel`],
  ].flatMap(([isWrong, what]) => (isWrong === true ? [String(what)] : []))
  const isOk = complaints.length === 0
  const blocks = `longest block ${Math.round(main.ms)} ms in the main process, ${Math.round(inUse.ms)} ms in the window (at most ${LONGEST_MS}${countedAs(others)})`
  return {
    isOk,
    complaints,
    line: `batch: ${done} letters, ${joined.pages} pages in ${Math.round(seconds)} s, ${blocks} … ${isOk ? 'ok' : 'short'}`,
  }
}

/** On a busy machine the line itself says what was left out. */
const countedAs = (others: number): string =>
  others > QUIET ? `; other programs used ${Math.round(others * 100)} % of the machine: processor time counted` : ''
