import type { Block } from '#tests/support/app-driver/blocks.ts'
import type { Joined } from './joined.ts'

/** Longer blocks are felt (issue 3). */
export const LONGEST_MS = 50
export const LEAST_LETTERS = 500
/** The letter in hand is finished. */
const LETTERS_AFTER_CANCEL = 1

/** What was measured; times in milliseconds. */
export type BatchFigures = {
  readonly letters: number
  readonly done: number
  readonly failed: number
  readonly state: string
  readonly seconds: number
  readonly longestInMain: number
  /** Blocks of the window while it was used, without a batch and during one. */
  readonly alone: readonly Block[]
  readonly during: readonly Block[]
  readonly screensOpened: number
  readonly joined: Joined
  readonly cancel: { readonly state: string; readonly doneMore: number; readonly windowsLeft: number }
}

const longest = (blocks: readonly Block[]): number => Math.max(0, ...blocks.map(({ took }) => took))

/** The longest block while the user types, reads or waits, that is while no screen is being opened. */
export const longestInUse = (blocks: readonly Block[]): number =>
  longest(blocks.filter(({ screen }) => screen === null))

export const longestOpening = (blocks: readonly Block[]): number =>
  longest(blocks.filter(({ screen }) => screen !== null))

/** How much longer than alone the slowest opening of a screen blocks during a batch: its own work is not the batch's. */
export const addedToOpening = (alone: readonly Block[], during: readonly Block[]): number => {
  const of = (blocks: readonly Block[], id: string | null) => longest(blocks.filter(({ screen }) => screen === id))
  const screens = new Set(during.flatMap(({ screen }) => (screen === null ? [] : [screen])))
  return Math.max(0, ...[...screens].map((screen) => of(during, screen) - of(alone, screen)))
}

/** All that is wrong with the figures, and the last line. */
export const verdict = (
  figures: BatchFigures,
): { readonly isOk: boolean; readonly complaints: readonly string[]; readonly line: string } => {
  const { letters, done, failed, state, seconds, longestInMain, alone, during, screensOpened, joined, cancel } = figures
  const inUse = longestInUse(during)
  const added = addedToOpening(alone, during)
  const complaints = [
    [letters < LEAST_LETTERS, `${letters} letters, fewer than ${LEAST_LETTERS}`],
    [state !== 'saved' || done !== letters || failed > 0, `${state} after ${done} of ${letters}, ${failed} failed`],
    [!(longestInMain <= LONGEST_MS), `the main process was blocked for ${Math.round(longestInMain)} ms`],
    [!(inUse <= LONGEST_MS), `the window was blocked for ${Math.round(inUse)} ms while it was typed into`],
    [
      !(added <= LONGEST_MS),
      `opening a screen blocked the window for ${Math.round(added)} ms longer than without a batch`,
    ],
    [screensOpened < 20, `only ${screensOpened} screens were opened meanwhile`],
    [joined.pages < letters, `${joined.pages} pages of ${letters} letters`],
    [joined.misplaced.length > 0, `not in their place: ${joined.misplaced.slice(0, 5).join(', ')}`],
    [joined.otherLength.length > 0, `of another length than alone: ${joined.otherLength.slice(0, 5).join(', ')}`],
    [cancel.state !== 'cancelled', `a cancelled batch ended as ${cancel.state}`],
    [cancel.doneMore > LETTERS_AFTER_CANCEL, `${cancel.doneMore} letters more after the cancel`],
    [cancel.windowsLeft !== 1, `${cancel.windowsLeft} windows after the cancel`],
  ].flatMap(([isWrong, what]) => (isWrong === true ? [String(what)] : []))
  const isOk = complaints.length === 0
  const blocks = `longest block ${Math.round(longestInMain)} ms in the main process, ${Math.round(inUse)} ms in the window (at most ${LONGEST_MS})`
  return {
    isOk,
    complaints,
    line: `batch: ${done} letters, ${joined.pages} pages in ${Math.round(seconds)} s, ${blocks} … ${isOk ? 'ok' : 'short'}`,
  }
}
