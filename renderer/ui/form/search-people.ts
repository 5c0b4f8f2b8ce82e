import type { StaffRow } from '#contract/routes/staff.ts'
import { foldMarks, matchesSearch, tidyLine } from '#domain/shared/text.ts'

type Findable = Pick<StaffRow, 'fullName' | 'post' | 'unitName'>

/**
 * People found by what was typed, as an officer means it: a word of the name that begins so, then any part of the name,
 * then post and unit; each in the order given.
 */
export const searchPeople = <P extends Findable>(people: readonly P[], typed: string): readonly P[] => {
  const query = tidyLine(typed).toLowerCase()
  const bare = foldMarks(query) === query
  const rank = ({ fullName }: P): number => {
    const name = bare ? foldMarks(fullName) : fullName.toLowerCase()
    if (` ${name}`.includes(` ${query}`)) return 0
    return name.includes(query) ? 1 : 2
  }
  return people
    .filter(({ fullName, post, unitName }) => matchesSearch(`${fullName} ${post} ${unitName}`, typed))
    .toSorted((a, b) => rank(a) - rank(b))
}
