/**
 * Puts words on the clipboard, by the old way of a copied selection: the newer one needs a permission, and this window has
 * none. False when the system refused.
 */
export const copyWords = (words: string, place: HTMLElement): boolean => {
  const selection = getSelection()
  if (selection === null) return false
  const range = document.createRange()
  range.selectNodeContents(place)
  selection.removeAllRanges()
  selection.addRange(range)
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', words)
    event.preventDefault()
  }
  document.addEventListener('copy', put, { once: true })
  const isCopied = document.execCommand('copy')
  document.removeEventListener('copy', put)
  return isCopied
}
