export const fences = ['tsc', 'biome', 'test'] as const
export type Fence = (typeof fences)[number]

/** One thing a fence said about one file. `reason` is its code, rule or test name. */
export type Complaint = { readonly fence: Fence; readonly file: string; readonly reason: string; readonly text: string }

/** What one run of all fences said, and which of them ended with a failure. */
export type Survey = { readonly complaints: readonly Complaint[]; readonly failed: readonly Fence[] }

export type Violation = {
  readonly name: string
  /** The file the complaint must be about. */
  readonly file: string
  /** Words the complaint must hold, where other violations lie in the same file. */
  readonly saying?: RegExp
  /** Which complaints are about this violation: codes of tsc, Biome's rules, names of tests. Others do not count. */
  readonly reasons: readonly string[]
}

export type Caught = { readonly name: string; readonly by: Readonly<Record<Fence, readonly string[]>> }
export type FencesFigures = {
  readonly caught: readonly Caught[]
  /** Complaints and failures on the copy with nothing planted. */
  readonly dirty: readonly string[]
}

/** Fewest violations that make the figure worth its name. */
export const FENCES_THRESHOLD = { planted: 20 } as const

const isAbout = (complaint: Complaint, { file, saying, reasons }: Violation): boolean =>
  complaint.file === file && reasons.includes(complaint.reason) && (saying?.test(complaint.text) ?? true)

/** Which fence said what about each violation. */
export const whoCaught = (violations: readonly Violation[], { complaints }: Survey): readonly Caught[] =>
  violations.map((violation) => {
    const about = complaints.filter((complaint) => isAbout(complaint, violation))
    const by = (fence: Fence) => [...new Set(about.filter((one) => one.fence === fence).map(({ reason }) => reason))]
    return { name: violation.name, by: { tsc: by('tsc'), biome: by('biome'), test: by('test') } }
  })

/** What must not be there before anything is planted: a fence that always shouts is no fence. */
export const dirtOf = ({ complaints, failed }: Survey): readonly string[] => [
  ...complaints.map(({ fence, file, reason }) => `${fence}: ${file} (${reason})`),
  ...failed.filter((fence) => !complaints.some((one) => one.fence === fence)).map((fence) => `${fence} failed`),
]

/** Ok when there are enough violations, every one is caught by at least one fence, and the clean copy was clean. */
export const fencesVerdict = ({ caught, dirty }: FencesFigures): { readonly isOk: boolean; readonly line: string } => {
  const held = caught.filter(({ by }) => fences.some((fence) => by[fence].length > 0)).length
  const isOk = caught.length >= FENCES_THRESHOLD.planted && held === caught.length && dirty.length === 0
  const dirt = dirty.length === 0 ? '' : `, ${dirty.length} complaints without any`
  return {
    isOk,
    line: `fences: ${held} of ${caught.length} planted violations caught${dirt} … ${isOk ? 'ok' : 'short'}`,
  }
}
