/** Leaving asks when a form has unsaved changes and the page really changes; a new filter in the address is no leaving. */
export const asksBeforeLeaving = (dirtyForms: number, fromPath: string, toPath: string): boolean =>
  dirtyForms > 0 && fromPath !== toPath
