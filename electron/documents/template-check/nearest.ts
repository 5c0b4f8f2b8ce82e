/** How many single letters have to be changed, put in, taken out or swapped with their neighbour. */
export const distance = (one: string, other: string): number => {
  let twoBack: number[] = []
  let back = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1]
      let least = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (twoBack[j - 2] ?? 0) + 1)
      row.push(least)
    }
    twoBack = back
    back = row
  }
  return back[other.length] ?? 0
}

/** Word puts capitals at the start of lines, and people leave out or add spaces and marks: none of that counts. */
const bare = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}.]/gu, '')
    .toLowerCase()

/** The name that was probably meant; null when none is near enough to be a slip of the hand. */
export const nearest = (typed: string, names: readonly string[]): string | null => {
  const wanted = bare(typed)
  if (wanted === '') return null
  let best: { readonly name: string; readonly far: number } | null = null
  for (const name of names) {
    if (name === '.') continue
    const far = distance(wanted, bare(name))
    if (best === null || far < best.far) best = { name, far }
  }
  return best !== null && best.far <= Math.max(1, Math.floor(wanted.length / 3)) ? best.name : null
}
