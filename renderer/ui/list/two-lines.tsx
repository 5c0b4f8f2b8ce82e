import type { ReactNode } from 'react'

/** Two lines of a list, the second quiet; what is longer is cut, and whole under the pointer. */
export const TwoLines = ({ first, second }: { readonly first: ReactNode; readonly second: string }): ReactNode => (
  <span title={typeof first === 'string' ? `${first}\n${second}` : second}>
    <span className="so-list-line">{first}</span>
    <span className="so-list-line so-list-quiet">{second}</span>
  </span>
)
