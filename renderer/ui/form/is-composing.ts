/**
 * True while an input method (Telex of Windows) has not settled what is typed: the key belongs to it, not to the page. Some
 * of them say so only by the old key code 229.
 */
export const isComposing = ({ nativeEvent: { isComposing: is, keyCode } }: { nativeEvent: KeyboardEvent }): boolean =>
  is || keyCode === 229
