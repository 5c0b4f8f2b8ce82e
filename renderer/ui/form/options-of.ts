/** The choices of a select, in the order of a table of names. */
export const optionsOf = (
  names: Readonly<Record<string, string>>,
): readonly { readonly value: string; readonly label: string }[] =>
  Object.entries(names).map(([value, label]) => ({ value, label }))
