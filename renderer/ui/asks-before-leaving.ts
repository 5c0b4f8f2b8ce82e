/** Leaving asks when something is unsaved and the page really changes; a new filter in the address is no leaving. */
export const asksBeforeLeaving = (isDirty: boolean, fromPath: string, toPath: string): boolean =>
  isDirty && fromPath !== toPath
