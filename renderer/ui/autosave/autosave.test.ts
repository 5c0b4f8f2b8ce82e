import { describe, expect, test } from 'vitest'
import { autosave, LONGEST, PAUSE, type SaveOutcome, type SaveState } from '#renderer/ui/autosave/autosave.ts'

/** A desk with a text, a clock that a test moves, and a backend that a test answers. */
const desk = () => {
  let now = 0
  let text = ''
  const due: { at: number; work: () => void }[] = []
  const asked: { text: string; answer: (outcome: SaveOutcome) => void }[] = []
  const states: SaveState[] = []
  const draft = autosave({
    snapshot: () => text,
    save: () =>
      new Promise((answer) => {
        asked.push({ text, answer })
      }),
    onState: (state) => states.push(state),
    schedule: (milliseconds, work) => {
      const entry = { at: now + milliseconds, work }
      due.push(entry)
      return () => {
        const at = due.indexOf(entry)
        if (at >= 0) due.splice(at, 1)
      }
    },
  })
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve()
  }
  return {
    draft,
    asked,
    states,
    type: (more: string) => {
      text += more
      draft.changed()
    },
    undo: (to: string) => {
      text = to
      draft.changed()
    },
    pass: async (milliseconds: number) => {
      const until = now + milliseconds
      for (;;) {
        const next = due.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0]
        if (next === undefined) break
        now = next.at
        due.splice(due.indexOf(next), 1)
        next.work()
        await settle()
      }
      now = until
      await settle()
    },
    answer: async (outcome: SaveOutcome = { ok: true, at: '2026-03-09T03:32:00.000Z' }) => {
      asked.at(-1)?.answer(outcome)
      await settle()
    },
    texts: () => asked.map((one) => one.text),
  }
}

describe('a draft', () => {
  test('is saved once after a pause, with all that was typed', async () => {
    const { type, pass, answer, texts, states } = desk()
    type('Ngày ')
    await pass(PAUSE - 1)
    type('đầu')
    await pass(PAUSE - 1)
    expect(texts()).toEqual([])
    await pass(1)
    expect(texts()).toEqual(['Ngày đầu'])
    await answer()
    await pass(60_000)
    expect(texts()).toEqual(['Ngày đầu'])
    expect(states.at(-1)).toEqual({ is: 'saved', at: '2026-03-09T03:32:00.000Z' })
  })

  test('of somebody who never pauses is saved all the same', async () => {
    const { type, pass, texts } = desk()
    for (let passed = 0; passed < LONGEST; passed += 500) {
      type('x')
      await pass(500)
    }
    expect(texts()).toHaveLength(1)
  })

  test('is saved at once when the field is left, and not again after the pause', async () => {
    const { draft, type, pass, answer, texts } = desk()
    type('Một')
    const left = draft.flush()
    await answer()
    expect(await left).toBe(true)
    await pass(60_000)
    expect(texts()).toEqual(['Một'])
  })

  test('nothing was changed in, or was changed back, is not saved', async () => {
    const { draft, type, undo, pass, texts } = desk()
    expect(await draft.flush()).toBe(true)
    type('x')
    undo('')
    await pass(60_000)
    expect(texts()).toEqual([])
  })

  test('is saved again when it went on during a save; two saves never run at once', async () => {
    const { type, pass, answer, texts, states, draft } = desk()
    type('Một')
    await pass(PAUSE)
    type(' hai')
    await pass(PAUSE)
    expect(texts()).toEqual(['Một'])
    expect(draft.isUnsaved()).toBe(true)
    await answer()
    expect(texts()).toEqual(['Một', 'Một hai'])
    await answer()
    expect(draft.isUnsaved()).toBe(false)
    expect(states.filter(({ is }) => is === 'saving')).toHaveLength(2)
  })

  test('that several wait for, who left one field and filed at once, is saved once more and no oftener', async () => {
    const { draft, type, answer, texts } = desk()
    type('A')
    void draft.flush()
    type('B')
    const both = Promise.all([draft.flush(), draft.flush()])
    await answer()
    expect(texts()).toEqual(['A', 'AB'])
    await answer()
    expect(await both).toEqual([true, true])
    expect(texts()).toEqual(['A', 'AB'])
  })

  test('that was refused is kept, told, and tried again by itself', async () => {
    const { type, pass, answer, texts, states, draft } = desk()
    type('Một')
    await pass(PAUSE)
    await answer({ ok: false, sentence: 'Ổ đĩa đã đầy.', isFinal: false })
    expect(states.at(-1)).toEqual({ is: 'failed', sentence: 'Ổ đĩa đã đầy.' })
    expect(draft.isUnsaved()).toBe(true)
    await pass(LONGEST)
    expect(texts()).toEqual(['Một', 'Một'])
    await answer()
    expect(draft.isUnsaved()).toBe(false)
  })

  test('that can never be saved is not tried again', async () => {
    const { type, pass, answer, texts, draft } = desk()
    type('Một')
    await pass(PAUSE)
    await answer({ ok: false, sentence: 'Đã sửa ở nơi khác.', isFinal: true })
    type(' hai')
    await pass(60_000)
    expect(texts()).toEqual(['Một'])
    expect(await draft.flush()).toBe(false)
  })

  test('that was filed is not saved any more', async () => {
    const { type, pass, draft, texts } = desk()
    type('Một')
    draft.stop()
    await pass(60_000)
    expect(texts()).toEqual([])
    expect(draft.isUnsaved()).toBe(false)
  })
})
