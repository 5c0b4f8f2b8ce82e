/** "Có 3 việc quá hạn và 5 việc đến hạn trong 7 ngày tới."; null when there is nothing to say. */
export const noteWords = ({ late, soon }: { readonly late: number; readonly soon: number }): string | null => {
  const parts = [late > 0 ? `${late} việc quá hạn` : '', soon > 0 ? `${soon} việc đến hạn trong 7 ngày tới` : '']
  const said = parts.filter((part) => part !== '').join(' và ')
  return said === '' ? null : `Có ${said}.`
}
