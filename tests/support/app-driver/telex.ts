/** One key that a person presses, and how the word stands after it. */
export type TelexKey = { readonly key: string; readonly word: string }

const TONES: Readonly<Record<string, string>> = {
  '\u0301': 's',
  '\u0300': 'f',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
}
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g
const QUALITIES: Readonly<Record<string, string>> = {
  â: 'aa',
  ă: 'aw',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
}
// Letters that Telex reads as a tone or a hook once a vowel stands before them; no Vietnamese word has them there.
const MISREAD = /[aeiouy][a-z]*[sfrxjw]/

const toneless = (word: string): string => word.normalize('NFD').replace(TONE, '').normalize('NFC')
const like = (model: string, letter: string): string => (model === model.toLowerCase() ? letter : letter.toUpperCase())

/** Keys of one letter without its tone: "ê" is e and e, with the letter as it stands in between. */
const letterKeys = (letter: string): readonly TelexKey[] => {
  const keys = QUALITIES[letter.toLowerCase()]
  if (keys === undefined) return [{ key: letter, word: letter }]
  const base = like(letter, keys.charAt(0))
  return [
    { key: base, word: base },
    { key: keys.charAt(1), word: letter },
  ]
}

const wordKeys = (word: string): readonly TelexKey[] => {
  const plain = toneless(word)
  if (MISREAD.test(plain.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()))
    throw new Error(`Telex would read marks into “${word}”`)
  const keys: TelexKey[] = []
  let done = ''
  for (let at = 0; at < plain.length; ) {
    // "ươ" is typed u, o, w.
    const pair = plain.slice(at, at + 2)
    if (pair.toLowerCase() === 'ươ') {
      const [first, second] = [like(pair.charAt(0), 'u'), like(pair.charAt(1), 'o')]
      keys.push(
        { key: first, word: done + first },
        { key: second, word: done + first + second },
        { key: 'w', word: done + pair },
      )
      done += pair
      at += 2
    } else {
      const letter = plain.charAt(at)
      keys.push(...letterKeys(letter).map(({ key, word: so }) => ({ key, word: done + so })))
      done += letter
      at += 1
    }
  }
  const [tone] = word.normalize('NFD').match(TONE) ?? []
  return tone === undefined ? keys : [...keys, { key: TONES[tone] ?? '', word }]
}

/** The keys that a text is typed with in Telex, tones at the end of their words; `word` is the word under the cursor. */
export const telexKeys = (text: string): readonly TelexKey[] =>
  (text.normalize('NFC').match(/\p{L}+|[^\p{L}]/gu) ?? []).flatMap((part) =>
    /\p{L}/u.test(part) ? wordKeys(part) : [{ key: part, word: '' }],
  )

/** What Unikey sends for a key: so many Backspaces, then these letters. */
export type Burst = { readonly backspaces: number; readonly letters: string }

/** Between two states of a word: what is wrong is taken back, what is right is typed. */
export const burst = (before: string, after: string): Burst => {
  let same = 0
  while (same < before.length && before[same] === after[same]) same += 1
  return { backspaces: before.length - same, letters: after.slice(same) }
}
