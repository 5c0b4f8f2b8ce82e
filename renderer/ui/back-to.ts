/** Navigation state of a jump: the address to go back to when the missing datum is filled in. */
export type BackTo = { readonly backTo: string }

export const backTo = (state: unknown): string | null => {
  if (typeof state !== 'object' || state === null || !('backTo' in state)) return null
  return typeof state.backTo === 'string' && state.backTo.startsWith('/') ? state.backTo : null
}
