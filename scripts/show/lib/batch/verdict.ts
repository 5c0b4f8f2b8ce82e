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

const isOpening = ({ screen }: Block): boolean => screen !== null

/** The longest blocks, in milliseconds, as they count on a machine that others use so much. */
export const longestBlocks = ({ window, main }: Blocks, others: number) => {
  const longest = (blocks: readonly Block[]): number => Math.max(0, ...blocks.map(ownTime(others)))
  return {
    main: longest(main),
    /** While the user types, reads or waits, that is while no screen is being opened. */
    inUse: longest(window.filter((block) => !isOpening(block))),
    opening: longest(window.filter(isOpening)),
  }
}

/** How much longer than alone the slowest opening of one screen blocks during a batch: a screen's own work is not the batch's. */
export const addedToOpening = (alone: Blocks, during: Blocks, others: number): number => {
  const of = ({ window }: Blocks, id: string | null) =>
    Math.max(0, ...window.filter(({ screen }) => screen === id).map(ownTime(others)))
  const screens = new Set(during.window.filter(isOpening).map(({ screen }) => screen))
  return Math.max(0, ...[...screens].map((screen) => of(during, screen) - of(alone, screen)))
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
    [!(main <= LONGEST_MS), `the main process was blocked for ${Math.round(main)} ms`],
    [!(inUse <= LONGEST_MS), `the window was blocked for ${Math.round(inUse)} ms while nothing was opened`],
    [
      !(added <= LONGEST_MS),
      `opening a screen blocked the window for ${Math.round(added)} ms more than without a batch`,
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
  const blocks = `longest block ${Math.round(main)} ms in the main process, ${Math.round(inUse)} ms in the window (at most ${LONGEST_MS}${countedAs(others)})`
  return {
    isOk,
    complaints,
    line: `batch: ${done} letters, ${joined.pages} pages in ${Math.round(seconds)} s, ${blocks} … ${isOk ? 'ok' : 'short'}`,
  }
}

/** On a busy machine the line itself says what was left out. */
const countedAs = (others: number): string =>
  others > QUIET ? `; other programs used ${Math.round(others * 100)} % of the machine: processor time counted` : ''
